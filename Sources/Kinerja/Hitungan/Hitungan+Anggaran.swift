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
    /// - Parameter versi: nil takes the version in force.
    /// - Batas: nil when neither the node nor anything below it has a budget in that version.
    package func pagu(_ kode: String, tahun: Int, versi: VersiAnggaran? = nil) -> Rupiah? {
        let versi = versi ?? versiAnggaranBerlaku(tahun: tahun)
        return jumlahPohon(kode) { anggaran.pagu[.init(simpul: $0, tahun: tahun, versi: versi)] }
    }

    /// Spending of a node in a year up to a period; nil when nothing is recorded below it.
    package func realisasiAnggaran(_ kode: String, tahun: Int, sampai periode: Periode = .tahun) -> Rupiah? {
        jumlahPohon(kode) { simpul in
            if periode == .tahun { return anggaran.realisasiTahun[Kunci(kode: simpul, tahun: tahun)] }
            let bagian = (1...periode.bulanTerakhir).compactMap {
                anggaran.realisasi[.init(simpul: simpul, tahun: tahun, bulanTerakhir: $0)]
            }
            return bagian.isEmpty ? nil : bagian.jumlah
        }
    }

    private func jumlahPohon(_ kode: String, _ tercatat: (String) -> Rupiah?) -> Rupiah? {
        if kode == Self.kodeTotal { return tercatat(kode) ?? jumlahAkar(tercatat) }
        let bagian = anak(kode).compactMap { jumlahPohon($0.kode, tercatat) }
        return bagian.isEmpty ? tercatat(kode) : bagian.jumlah
    }

    /// Programmes are the roots of money: each counts once, whatever goals it supports.
    private func jumlahAkar(_ tercatat: (String) -> Rupiah?) -> Rupiah? {
        let bagian = daftarSimpul(.program).compactMap { jumlahPohon($0.kode, tercatat) }
        return bagian.isEmpty ? nil : bagian.jumlah
    }

    /// Budget and spending of a node in the version in force.
    package func serapan(_ kode: String, tahun: Int, versi: VersiAnggaran? = nil) -> Serapan? {
        guard let pagu = pagu(kode, tahun: tahun, versi: versi) else { return nil }
        return Serapan(pagu: pagu, realisasi: realisasiAnggaran(kode, tahun: tahun))
    }

    package var serapanTotal: Serapan? { serapan(Self.kodeTotal, tahun: tahun) }

    /// Budget attributed to a sasaran or an indicator through its place in the tree and through dukungan.
    ///
    /// - Batas: programmes that also serve another goal are listed in `bersama`; sums over several goals may therefore
    ///   exceed the total and are never used as one.
    package func serapanPendukung(_ kode: String) -> SerapanPendukung? {
        var bagian: [BebanSimpul] = []
        for program in simpulPendukung(kode) {
            guard let serapan = serapan(program.simpul.kode, tahun: tahun) else { continue }
            bagian.append(BebanSimpul(simpul: program.simpul, porsi: program.porsi, serapan: serapan.porsi(program.porsi)))
        }
        guard !bagian.isEmpty else { return nil }
        let bersama = bagian.filter { pemilik($0.simpul.kode).count > 1 && $0.porsi == nil }.map(\.simpul.kode)
        return SerapanPendukung(bagian: bagian, bersama: bersama)
    }

    /// Nodes that bring budget to a goal, with their share (nil = in full).
    package func simpulPendukung(_ kode: String) -> [(simpul: Simpul, porsi: Angka?)] {
        var hasil: [(simpul: Simpul, porsi: Angka?)] = []
        let dukungan = berkas.daftarDukungan.filter { $0.mendukung == kode && $0.pembebanan != .tanpa }
        for satu in dukungan {
            if let simpul = simpul(satu.simpul) { hasil.append((simpul, satu.pembebanan == .porsi ? satu.porsi : nil)) }
        }
        for program in anak(kode) where !program.jenis.hasil && !hasil.contains(where: { $0.simpul.kode == program.kode }) {
            hasil.append((program, porsiDiPohon(program.kode)))
        }
        return hasil
    }

    /// What is left in the tree for a programme whose shares are given away through dukungan.
    private func porsiDiPohon(_ kode: String) -> Angka? {
        let dibagi = berkas.daftarDukungan.filter { $0.simpul == kode && $0.pembebanan == .porsi && simpul($0.mendukung) != nil }
        guard !dibagi.isEmpty else { return nil }
        return Swift.max(.nol, .seratus - dibagi.compactMap(\.porsi).reduce(.nol, +))
    }

    /// Result nodes a programme serves: its parent and those it supports.
    package func pemilik(_ kode: String) -> [String] {
        var hasil: [String] = []
        if let induk = simpul(kode)?.induk, simpul(induk)?.jenis.hasil == true { hasil.append(induk) }
        for satu in berkas.daftarDukungan where satu.simpul == kode && satu.pembebanan != .tanpa {
            if simpul(satu.mendukung) != nil, !hasil.contains(satu.mendukung) { hasil.append(satu.mendukung) }
        }
        return hasil
    }
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

    /// A share of both amounts, rounded down to whole rupiah.
    func porsi(_ persen: Angka?) -> Serapan {
        guard let persen else { return self }
        func bagian(_ nilai: Rupiah) -> Rupiah {
            let hasil = (nilai.angka * persen).dibagi(.seratus)?.dibulatkan(0, cara: .potong).description ?? "0"
            return Rupiah(Int64(hasil) ?? 0)
        }
        return Serapan(pagu: bagian(pagu), realisasi: realisasi.map(bagian))
    }
}

/// One node that brings budget to a goal.
package struct BebanSimpul: Sendable, Equatable {
    package let simpul: Simpul
    /// Percent; nil = in full.
    package let porsi: Angka?
    package let serapan: Serapan
}

package struct SerapanPendukung: Sendable, Equatable {
    package let bagian: [BebanSimpul]
    /// Kode of nodes whose full budget also stands under another goal.
    package let bersama: [String]

    package var serapan: Serapan {
        let realisasi = bagian.compactMap(\.serapan.realisasi)
        return Serapan(pagu: bagian.map(\.serapan.pagu).jumlah, realisasi: realisasi.isEmpty ? nil : realisasi.jumlah)
    }
}
