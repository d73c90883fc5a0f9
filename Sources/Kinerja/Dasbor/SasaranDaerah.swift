/// A goal of the whole pemda, to which instansi contribute.
package struct SasaranDaerah: Sendable, Equatable {
    /// Kode of the simpul in the tree it comes from; stable enough for an address.
    package let kode: String
    package let uraian: String

    package init(kode: String, uraian: String) {
        self.kode = kode
        self.uraian = uraian
    }
}

/// Which goals of the pemda the goals of an instansi serve.
///
/// The trees of instansi are not linked to that of the pemda by codes. They meet in their words, as plans are derived
/// from each other: the tujuan of an instansi is the sasaran of the RPJMD it answers for, and an indicator of the RPJMD
/// keeps its name in the instansi that measures it.
///
/// - Dasar: Permendagri 86/2017 (tujuan and sasaran of a perangkat daerah are derived from the RPJMD).
package struct PetaSasaranDaerah: Sendable, Equatable {
    /// Where the goals come from.
    package enum Asal: Sendable, Equatable {
        /// The tree of the pemda's own root instansi.
        case akar
        /// The tujuan (or misi, visi) that several instansi share, while the root has no tree.
        case bersama
        case tidakAda
    }

    package let asal: Asal
    package let daftar: [SasaranDaerah]
    private let menurutUraian: [String: String]
    private let menurutIndikator: [String: String]

    /// - Parameters:
    ///   - akar: the root instansi; nil when there is none.
    ///   - lain: the other instansi.
    package init(akar: BerkasKinerja?, lain: [BerkasKinerja]) {
        let sasaran = (akar?.daftarSimpul ?? []).filter(\.jenis.sasaran)
        if let akar, !sasaran.isEmpty {
            asal = .akar
            daftar = sasaran.map { SasaranDaerah(kode: $0.kode, uraian: $0.uraian) }
            let kode = Set(sasaran.map(\.kode))
            menurutIndikator = Self.peta(
                akar.daftarIndikator.filter { kode.contains($0.simpul) }.map { ($0.nama, $0.simpul) })
        } else {
            daftar = Self.bersama(lain)
            asal = daftar.isEmpty ? .tidakAda : .bersama
            menurutIndikator = [:]
        }
        menurutUraian = Self.peta(daftar.map { ($0.uraian, $0.kode) })
    }

    /// Kode of the goals a goal of an instansi serves, in no order; empty when it serves none of them.
    ///
    /// - Batas: the nearest node upward with the words of a goal of the pemda decides; without one, the names of the
    ///   indicators at the node do.
    package func daftarKode(_ simpul: Simpul, di hitungan: Hitungan) -> Set<String> {
        for satu in [simpul] + hitungan.leluhur(simpul.kode) {
            if let kode = menurutUraian[satu.uraian.disamakan] { return [kode] }
        }
        return Set(hitungan.daftarIndikator(di: simpul.kode).compactMap { menurutIndikator[$0.nama.disamakan] })
    }

    private static func peta(_ daftar: [(teks: String, kode: String)]) -> [String: String] {
        Dictionary(daftar.map { ($0.teks.disamakan, $0.kode) }, uniquingKeysWith: { awal, _ in awal })
    }

    /// Words that stand in the trees of two or more instansi, on the lowest level that has any.
    private static func bersama(_ lain: [BerkasKinerja]) -> [SasaranDaerah] {
        for jenis in [Simpul.Jenis.tujuan, .misi, .visi] {
            var banyak: [String: Int] = [:]
            var urut: [String] = []
            for berkas in lain {
                let uraian = berkas.daftarSimpul.filter { $0.jenis == jenis }.map(\.uraian)
                for satu in Dictionary(uraian.map { ($0.disamakan, $0) }, uniquingKeysWith: { awal, _ in awal }).values
                {
                    banyak[satu.disamakan, default: 0] += 1
                    if banyak[satu.disamakan] == 2 { urut.append(satu) }
                }
            }
            let daftar = urut.sorted().enumerated().map { SasaranDaerah(kode: "B\($0.offset + 1)", uraian: $0.element) }
            if !daftar.isEmpty { return daftar }
        }
        return []
    }
}

extension Simpul.Jenis {
    fileprivate var sasaran: Bool { self == .sasaran || self == .sasaranKhusus || self == .sasaranOperasional }
}

extension String {
    /// For comparing words: without capitals, doubled blanks and the full stop at the end.
    fileprivate var disamakan: String {
        lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .trimmingSuffix { $0 == "." || $0 == " " }
    }

    private func trimmingSuffix(_ buang: (Character) -> Bool) -> String {
        var sisa = self[...]
        while let akhir = sisa.last, buang(akhir) { sisa = sisa.dropLast() }
        return String(sisa)
    }
}
