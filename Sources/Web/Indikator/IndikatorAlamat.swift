extension Alamat {
    package static func daftarIndikator(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("indikator") }

    /// The card of an indicator.
    package static func indikator(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        daftarIndikator(tempat).ke(kode)
    }

    /// - Parameters:
    ///   - simpul: where it will stand.
    ///   - kamus: template the form is filled from.
    package static func indikatorBaru(_ tempat: TempatKerja, simpul: String? = nil, kamus: String? = nil) -> Alamat {
        daftarIndikator(tempat).ke("baru").dengan("simpul", simpul).dengan("kamus", kamus)
    }

    package static func ubahIndikator(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        indikator(tempat, kode).ke("kartu")
    }

    package static func penghapusanIndikator(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        indikator(tempat, kode).ke("penghapusan")
    }

    /// Reads a formula and answers in JSON, for the form.
    package static func periksaRumus(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("rumus") }

    /// The glass box of the achievement of a year, or of one of its periods, on the page of the indicator.
    package static func kaca(_ tempat: TempatKerja, indikator kode: String, _ jangkar: String = "tahun") -> Alamat {
        indikator(tempat, kode).bagian("kaca-\(jangkar)")
    }

    /// The glass box of any other figure: `S1.rerata`, `P1.serapan`, `total.efisiensi`.
    package static func kaca(_ tempat: TempatKerja, objek: String) -> Alamat { beranda(tempat).ke("kaca", objek) }
}

extension Pola {
    package static let daftarIndikator: Pola = "/i/{instansi}/{tahun}/indikator"
    package static let indikator: Pola = "/i/{instansi}/{tahun}/indikator/{kode}"
    package static let indikatorBaru: Pola = "/i/{instansi}/{tahun}/indikator/baru"
    package static let ubahIndikator: Pola = "/i/{instansi}/{tahun}/indikator/{kode}/kartu"
    package static let penghapusanIndikator: Pola = "/i/{instansi}/{tahun}/indikator/{kode}/penghapusan"
    package static let periksaRumus: Pola = "/i/{instansi}/{tahun}/rumus"
    package static let kaca: Pola = "/i/{instansi}/{tahun}/kaca/{objek}"
}
