extension Hitungan {
    /// The value promised by one named source, or nil when that source has none.
    package func target(
        _ kode: String, tahun: Int, periode: Periode = .tahun, sumber: SumberTarget
    ) -> Target? {
        daftarTarget(kode, tahun: tahun).first { $0.periode == periode && $0.sumber == sumber }
    }

    /// The target achievement is measured against: the last signed version of the agreement, then renja, then renstra.
    ///
    /// - Batas: a revision that does not repeat an unchanged target leaves the earlier version's value in force.
    package func targetBerlaku(_ kode: String, tahun: Int, periode: Periode = .tahun) -> Target? {
        let calon = daftarTarget(kode, tahun: tahun).filter { $0.periode == periode }
        for sumber in urutanSumber(tahun: tahun) {
            if let target = calon.first(where: { $0.sumber == sumber }) { return target }
        }
        return nil
    }

    /// Sources from the most to the least binding for a year.
    package func urutanSumber(tahun: Int) -> [SumberTarget] {
        let versi = versiPK(tahun: tahun)
        let perubahan = versi > 0 ? stride(from: versi, through: 1, by: -1).map { SumberTarget.pkPerubahan($0) } : []
        return perubahan + [.pk, .renja, .renstra, .rpjmd]
    }

    /// Number of the last signed revision that applies to the whole instansi; for other years the highest with targets.
    package func versiPK(tahun: Int) -> Int {
        if tahun == self.tahun {
            let ditandatangani = berkas.daftarPerjanjian.filter { $0.tanggal != nil && $0.pihakPertama == kodeKepala }
            if let versi = ditandatangani.map(\.versi).max() { return versi }
        }
        return berkas.daftarTarget.lazy.filter { $0.tahun == tahun }.compactMap(\.sumber.nomorPerubahan).max() ?? 0
    }

    private var kodeKepala: String {
        berkas.instansi.kepala.isEmpty ? berkas.daftarPerjanjian.first?.pihakPertama ?? "" : berkas.instansi.kepala
    }

    func daftarTarget(_ kode: String, tahun: Int) -> [Target] {
        (targetMenurutKunci[Kunci(kode: kode, tahun: tahun)] ?? []).map { berkas.daftarTarget[$0] }
    }

    /// Target at the end of the plan: the renstra value of the last year that has a measured one.
    package func targetAkhirRenstra(_ kode: String) -> Target? {
        for tahun in berkas.instansi.tahunRenstra.reversed() {
            if let target = target(kode, tahun: tahun, sumber: .renstra), target.nilai != .tidakDiukur { return target }
        }
        return nil
    }
}

extension SumberTarget {
    fileprivate var nomorPerubahan: Int? {
        if case .pkPerubahan(let nomor) = self { nomor } else { nil }
    }
}
