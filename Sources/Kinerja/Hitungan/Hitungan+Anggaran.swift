extension Hitungan {
    /// Code of an agency total that has no breakdown.
    package static let kodeTotal = "TOTAL"

    /// The last version of a year's budget.
    package func versiAnggaranBerlaku(tahun: Int) -> VersiAnggaran {
        anggaran.versiMenurutTahun[tahun]?.max() ?? .murni
    }

    package func versiAnggaran(tahun: Int) -> [VersiAnggaran] {
        (anggaran.versiMenurutTahun[tahun] ?? []).sorted()
    }

    /// Budget of a node: the sum of its children where they carry budgets, otherwise its own stated value.
    ///
    /// - Satuan: whole rupiah, exact.
    /// - Parameter versi: nil takes the version in force.
    /// - Batas: a revision that lists only changed nodes leaves the earlier amounts of the others in force, as with
    ///   targets; a node that a revision abolishes is therefore written with 0. A revision stated for a parent alone
    ///   replaces the older breakdown below it. Nil when neither the node nor anything below it has a budget up to that
    ///   version.
    /// - Contoh: murni K1 100, K2 200; perubahan K1 130 -> program 330.
    package func pagu(_ kode: String, tahun: Int, versi: VersiAnggaran? = nil) -> Rupiah? {
        let batas = versi ?? versiAnggaranBerlaku(tahun: tahun)
        let daftarVersi = versiAnggaran(tahun: tahun).filter { $0 <= batas }
        return jumlahPohon(kode, lapis: daftarVersi.count) { simpul, lapis in
            anggaran.pagu[.init(simpul: simpul, tahun: tahun, versi: daftarVersi[lapis])]
        }
    }

    /// Spending of a node in a year up to a period.
    ///
    /// - Batas: where a node states both a whole and its parts (year and triwulan, triwulan and months), the whole
    ///   counts once. Nil when nothing is recorded at the node or below it.
    package func realisasiAnggaran(_ kode: String, tahun: Int, sampai periode: Periode = .tahun) -> Rupiah? {
        jumlahPohon(kode, lapis: 1) { simpul, _ in
            anggaran.realisasi[Kunci(kode: simpul, tahun: tahun)]?.sampai(bulan: periode.bulanTerakhir)
        }
    }

    /// Budget and spending of a node in the version in force.
    package func serapan(_ kode: String, tahun: Int, versi: VersiAnggaran? = nil) -> Serapan? {
        guard let pagu = pagu(kode, tahun: tahun, versi: versi) else { return nil }
        return Serapan(pagu: pagu, realisasi: realisasiAnggaran(kode, tahun: tahun))
    }

    package var serapanTotal: Serapan? { serapan(Self.kodeTotal, tahun: tahun) }
}

/// Budget against spending.
package struct Serapan: Sendable, Equatable {
    package let pagu: Rupiah
    /// Nil = nothing recorded.
    package let realisasi: Rupiah?

    package init(pagu: Rupiah, realisasi: Rupiah?) {
        self.pagu = pagu
        self.realisasi = realisasi
    }

    /// Unrounded percent; nil without spending record or with a zero budget.
    package var persen: Angka? { realisasi.flatMap { ($0.angka * .seratus).dibagi(pagu.angka) } }
    package var sisa: Rupiah? { realisasi.map { pagu - $0 } }
}

/// One node that brings budget to a goal.
package struct BebanSimpul: Sendable, Equatable {
    package let simpul: Simpul
    /// Percent; nil = in full.
    package let porsi: Angka?
    package let serapan: Serapan
}

/// Budget and spending behind one goal, node by node.
package struct SerapanPendukung: Sendable, Equatable {
    package let bagian: [BebanSimpul]
    /// Kode of nodes whose full budget also stands under another goal.
    package let bersama: [String]

    package var serapan: Serapan {
        let realisasi = bagian.compactMap(\.serapan.realisasi)
        return Serapan(pagu: bagian.map(\.serapan.pagu).jumlah, realisasi: realisasi.isEmpty ? nil : realisasi.jumlah)
    }
}
