extension Pola {
    static let pekerjaan: Pola = "/pekerjaan"
    static let satuPekerjaan: Pola = "/pekerjaan/{id}"
    static let pembatalanPekerjaan: Pola = "/pekerjaan/{id}/pembatalan"
    static let pengulanganPekerjaan: Pola = "/pekerjaan/{id}/pengulangan"
    static let hasilPekerjaan: Pola = "/pekerjaan/{id}/hasil/{nomor}/{nama}"
}

extension Alamat {
    package static let pekerjaan = Alamat("pekerjaan")
    package static func pekerjaan(_ id: String) -> Alamat { pekerjaan.ke(id) }
    static func pembatalanPekerjaan(_ id: String) -> Alamat { pekerjaan(id).ke("pembatalan") }
    static func pengulanganPekerjaan(_ id: String) -> Alamat { pekerjaan(id).ke("pengulangan") }
    /// - Parameter butir: number of the step; 0 = of the whole work.
    static func hasilPekerjaan(_ id: String, _ butir: Int, _ nama: String) -> Alamat {
        pekerjaan(id).ke("hasil", "\(butir)", nama)
    }
}
