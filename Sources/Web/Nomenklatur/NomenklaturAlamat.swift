extension Alamat {
    package static func nomenklatur(cari: String? = nil) -> Alamat { Alamat("nomenklatur").dengan("cari", cari) }

    /// Suggestions in JSON, for the form of a node.
    package static let saranNomenklatur = Alamat("nomenklatur", "saran")
}

extension Pola {
    package static let nomenklatur: Pola = "/nomenklatur"
    package static let saranNomenklatur: Pola = "/nomenklatur/saran"
}
