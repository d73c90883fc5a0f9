extension Pola {
    static let ubahRencanaAksi: Pola = "/i/{instansi}/{tahun}/rencana-aksi/ubah"
    static let kemajuanRencanaAksi: Pola = "/i/{instansi}/{tahun}/rencana-aksi/kemajuan"
    static let rencanaAksiXLSX: Pola = "/i/{instansi}/{tahun}/rencana-aksi/rencana-aksi.xlsx"
    static let rencanaAksiDOCX: Pola = "/i/{instansi}/{tahun}/rencana-aksi/rencana-aksi.docx"
    static let rencanaAksiPDF: Pola = "/i/{instansi}/{tahun}/rencana-aksi/rencana-aksi.pdf"
}

extension Alamat {
    static func ubahRencanaAksi(_ tempat: TempatKerja) -> Alamat { rencanaAksi(tempat).ke("ubah") }
    static func kemajuanRencanaAksi(_ tempat: TempatKerja) -> Alamat { rencanaAksi(tempat).ke("kemajuan") }
    static func rencanaAksiXLSX(_ tempat: TempatKerja) -> Alamat { rencanaAksi(tempat).ke("rencana-aksi.xlsx") }
    static func rencanaAksiDOCX(_ tempat: TempatKerja) -> Alamat { rencanaAksi(tempat).ke("rencana-aksi.docx") }
    static func rencanaAksiPDF(_ tempat: TempatKerja) -> Alamat { rencanaAksi(tempat).ke("rencana-aksi.pdf") }
}
