import Kinerja

extension Pola {
    static let isianAnggaran: Pola = "/i/{instansi}/{tahun}/anggaran/isian"
    static let simpulAnggaran: Pola = "/i/{instansi}/{tahun}/anggaran/simpul/{kode}"
    static let sumberDana: Pola = "/i/{instansi}/{tahun}/anggaran/simpul/{kode}/sumber-dana"
    static let lembarAnggaran: Pola = "/i/{instansi}/{tahun}/anggaran/lembar.xlsx"
    static let imporAnggaran: Pola = "/i/{instansi}/{tahun}/anggaran/impor"
    static let pratinjauAnggaran: Pola = "/i/{instansi}/{tahun}/anggaran/impor/{sidik}"
    static let penerapanAnggaran: Pola = "/i/{instansi}/{tahun}/anggaran/impor/{sidik}/penerapan"
}

extension Alamat {
    /// The budget grid, filtered.
    static func anggaran(_ tempat: TempatKerja, _ saringan: SaringanAnggaran) -> Alamat {
        anggaran(tempat).dengan("versi", saringan.versi.kode).dengan("periode", saringan.periode.kode)
            .dengan("tampil", saringan.tampil == .isian ? nil : saringan.tampil.rawValue)
            .dengan("tingkat", saringan.tingkat == .subkegiatan ? nil : saringan.tingkat.rawValue)
    }

    static func isianAnggaran(_ tempat: TempatKerja) -> Alamat { anggaran(tempat).ke("isian") }
    static func simpulAnggaran(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        anggaran(tempat).ke("simpul", kode)
    }
    static func sumberDana(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        simpulAnggaran(tempat, kode).ke("sumber-dana")
    }
    static func lembarAnggaran(_ tempat: TempatKerja) -> Alamat { anggaran(tempat).ke("lembar.xlsx") }
    static func imporAnggaran(_ tempat: TempatKerja) -> Alamat { anggaran(tempat).ke("impor") }
    static func pratinjauAnggaran(_ tempat: TempatKerja, _ sidik: String) -> Alamat {
        imporAnggaran(tempat).ke(sidik)
    }
    static func penerapanAnggaran(_ tempat: TempatKerja, _ sidik: String) -> Alamat {
        pratinjauAnggaran(tempat, sidik).ke("penerapan")
    }
}
