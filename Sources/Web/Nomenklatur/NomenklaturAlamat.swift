extension Alamat {
    static func nomenklatur(cari: String? = nil) -> Alamat { Alamat("nomenklatur").dengan("cari", cari) }

    /// Suggestions in JSON, for the form of a node.
    static let saranNomenklatur = Alamat("nomenklatur", "saran")
}

extension Pola {
    static let nomenklatur: Pola = "/nomenklatur"
    static let saranNomenklatur: Pola = "/nomenklatur/saran"
}
