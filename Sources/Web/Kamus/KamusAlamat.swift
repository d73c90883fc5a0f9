extension Alamat {
    static func kamus(_ kode: String) -> Alamat { kamus.ke(kode) }

    /// The library, to pick a template for a node.
    static func kamus(_ tempat: TempatKerja, simpul: String? = nil) -> Alamat {
        kamus.dengan("instansi", tempat.instansi).dengan("tahun", "\(tempat.tahun)").dengan("simpul", simpul)
    }
}

extension Pola {
    static let entriKamus: Pola = "/kamus/{kode}"
}
