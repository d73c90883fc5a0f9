extension Alamat {
    static func daftarIndikator(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("indikator") }

    /// The card of an indicator.
    static func indikator(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        daftarIndikator(tempat).ke(kode)
    }

    /// - Parameters:
    ///   - simpul: where it will stand.
    ///   - kamus: template the form is filled from.
    static func indikatorBaru(_ tempat: TempatKerja, simpul: String? = nil, kamus: String? = nil) -> Alamat {
        daftarIndikator(tempat).ke("baru").dengan("simpul", simpul).dengan("kamus", kamus)
    }

    static func ubahIndikator(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        indikator(tempat, kode).ke("kartu")
    }

    static func penghapusanIndikator(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        indikator(tempat, kode).ke("penghapusan")
    }

    /// Reads a formula and answers in JSON, for the form.
    static func periksaRumus(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("rumus") }

    /// The glass box of the achievement of a year, or of one of its periods, on the page of the indicator.
    static func kaca(_ tempat: TempatKerja, indikator kode: String, _ jangkar: String = "tahun") -> Alamat {
        indikator(tempat, kode).bagian("kaca-\(jangkar)")
    }

    /// The glass box of any other figure: `S1.rerata`, `P1.serapan`, `total.efisiensi`.
    static func kaca(_ tempat: TempatKerja, objek: String) -> Alamat { beranda(tempat).ke("kaca", objek) }
}

extension Pola {
    static let daftarIndikator: Pola = "/i/{instansi}/{tahun}/indikator"
    static let indikator: Pola = "/i/{instansi}/{tahun}/indikator/{kode}"
    static let indikatorBaru: Pola = "/i/{instansi}/{tahun}/indikator/baru"
    static let ubahIndikator: Pola = "/i/{instansi}/{tahun}/indikator/{kode}/kartu"
    static let penghapusanIndikator: Pola = "/i/{instansi}/{tahun}/indikator/{kode}/penghapusan"
    static let periksaRumus: Pola = "/i/{instansi}/{tahun}/rumus"
    static let kaca: Pola = "/i/{instansi}/{tahun}/kaca/{objek}"
}
