package import Kinerja

/// What a section speaks of: the whole instansi, or the node of a repetition it stands in.
package struct Lingkup: Sendable, Equatable {
    package var sasaran: Simpul?
    package var indikator: Indikator?
    package var program: Simpul?

    package init(sasaran: Simpul? = nil, indikator: Indikator? = nil, program: Simpul? = nil) {
        self.sasaran = sasaran
        self.indikator = indikator
        self.program = program
    }

    package static let seluruh = Lingkup()

    /// Kode of the innermost node; nil for the whole instansi.
    var kode: String? { program?.kode ?? indikator?.kode ?? sasaran?.kode }
    /// Its wording.
    var nama: String { program?.uraian ?? indikator?.nama ?? sasaran?.uraian ?? "" }

    /// Indicators a section in this scope answers for.
    func daftarIndikator(_ hitungan: Hitungan) -> [Indikator] {
        if let indikator { return [indikator] }
        if let sasaran { return hitungan.daftarIndikator(di: sasaran.kode) }
        return hitungan.daftarIndikatorUtama
    }

    /// Result nodes a section in this scope answers for.
    func daftarSasaran(_ hitungan: Hitungan) -> [Simpul] {
        if let indikator { return [hitungan.simpul(indikator.simpul)].compactMap { $0 } }
        if let sasaran { return [sasaran] }
        return hitungan.daftarSasaran
    }
}
