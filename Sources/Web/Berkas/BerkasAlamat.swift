import Documents
import Laporan

extension Pola {
    static let berkasXLSX: Pola = "/i/{instansi}/{tahun}/berkas/berkas.xlsx"
    static let berkasZip: Pola = "/i/{instansi}/{tahun}/berkas/berkas.zip"
    static let berkasTemplat: Pola = "/i/{instansi}/{tahun}/berkas/templat.xlsx"
    static let unggahanBerkas: Pola = "/i/{instansi}/{tahun}/berkas/unggahan"
    static let pratinjauBerkas: Pola = "/i/{instansi}/{tahun}/berkas/unggahan/{sidik}"
    static let penerapanBerkas: Pola = "/i/{instansi}/{tahun}/berkas/unggahan/{sidik}/penerapan"
    static let pembatalanBerkas: Pola = "/i/{instansi}/{tahun}/berkas/unggahan/{sidik}/pembatalan"
    static let daftarTabel: Pola = "/i/{instansi}/{tahun}/berkas/tabel"
    static let tabelKatalog: Pola = "/i/{instansi}/{tahun}/berkas/tabel/{nama}"

    static func lkjip(_ format: DocumentFormat) -> Pola {
        switch format {
        case .docx: "/i/{instansi}/{tahun}/berkas/lkjip.docx"
        case .pdf: "/i/{instansi}/{tahun}/berkas/lkjip.pdf"
        case .xlsx: "/i/{instansi}/{tahun}/berkas/lkjip.xlsx"
        case .html: "/i/{instansi}/{tahun}/berkas/lkjip.html"
        }
    }
}

extension Alamat {
    static func berkasXLSX(_ tempat: TempatKerja) -> Alamat { berkas(tempat).ke("berkas.xlsx") }
    static func berkasZip(_ tempat: TempatKerja) -> Alamat { berkas(tempat).ke("berkas.zip") }
    static func berkasTemplat(_ tempat: TempatKerja) -> Alamat { berkas(tempat).ke("templat.xlsx") }
    static func unggahanBerkas(_ tempat: TempatKerja) -> Alamat { berkas(tempat).ke("unggahan") }
    static func pratinjauBerkas(_ tempat: TempatKerja, _ sidik: String) -> Alamat {
        unggahanBerkas(tempat).ke(sidik)
    }
    static func penerapanBerkas(_ tempat: TempatKerja, _ sidik: String) -> Alamat {
        pratinjauBerkas(tempat, sidik).ke("penerapan")
    }
    static func pembatalanBerkas(_ tempat: TempatKerja, _ sidik: String) -> Alamat {
        pratinjauBerkas(tempat, sidik).ke("pembatalan")
    }
    static func daftarTabel(_ tempat: TempatKerja) -> Alamat { berkas(tempat).ke("tabel") }
    /// A table of the catalogue to look at (`capaian`) or to keep (`capaian.xlsx`, `capaian.csv`).
    static func tabelKatalog(_ tempat: TempatKerja, _ nama: String) -> Alamat { daftarTabel(tempat).ke(nama) }
    static func lkjip(_ tempat: TempatKerja, _ format: DocumentFormat) -> Alamat {
        berkas(tempat).ke("lkjip.\(format.rawValue)")
    }
}
