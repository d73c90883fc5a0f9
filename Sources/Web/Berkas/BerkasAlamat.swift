import Documents
import Laporan

extension Pola {
    static let berkasXLSX: Pola = "/i/{instansi}/{tahun}/berkas/berkas.xlsx"
    static let berkasZip: Pola = "/i/{instansi}/{tahun}/berkas/berkas.zip"
    static let berkasTemplat: Pola = "/i/{instansi}/{tahun}/berkas/templat.xlsx"
    static let pratinjauBerkas: Pola = "/i/{instansi}/{tahun}/berkas/pratinjau"
    static let penerapanBerkas: Pola = "/i/{instansi}/{tahun}/berkas/penerapan"
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
    static func pratinjauBerkas(_ tempat: TempatKerja) -> Alamat { berkas(tempat).ke("pratinjau") }
    static func penerapanBerkas(_ tempat: TempatKerja) -> Alamat { berkas(tempat).ke("penerapan") }
    /// A table of the catalogue to keep: `capaian.xlsx`, `capaian.csv`.
    static func tabelKatalog(_ tempat: TempatKerja, _ nama: String) -> Alamat { berkas(tempat).ke("tabel", nama) }
    static func lkjip(_ tempat: TempatKerja, _ format: DocumentFormat) -> Alamat {
        berkas(tempat).ke("lkjip.\(format.rawValue)")
    }
}
