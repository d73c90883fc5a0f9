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
        let calon = targetMenurutKunci[Kunci(kode: kode, tahun: tahun)] ?? []
        let versi = versiPK(tahun: tahun)
        let terbaik = calon.filter { berkas.daftarTarget[$0].periode == periode }
            .max { berkas.daftarTarget[$0].sumber.ikatan(versi: versi) < berkas.daftarTarget[$1].sumber.ikatan(versi: versi) }
        guard let terbaik, berkas.daftarTarget[terbaik].sumber.ikatan(versi: versi) > 0 else { return nil }
        return berkas.daftarTarget[terbaik]
    }

    /// Sources from the most to the least binding for a year.
    package func urutanSumber(tahun: Int) -> [SumberTarget] {
        let versi = versiPK(tahun: tahun)
        let perubahan = versi > 0 ? stride(from: versi, through: 1, by: -1).map { SumberTarget.pkPerubahan($0) } : []
        return perubahan + [.pk, .renja, .renstra, .rpjmd]
    }

    /// Number of the last signed revision that applies to the whole instansi; for other years the highest with targets.
    package func versiPK(tahun: Int) -> Int { versiPKMenurutTahun[tahun] ?? 0 }

    static func versiPK(_ berkas: BerkasKinerja) -> [Int: Int] {
        var hasil: [Int: Int] = [:]
        for target in berkas.daftarTarget {
            if let nomor = target.sumber.nomorPerubahan { hasil[target.tahun] = max(hasil[target.tahun] ?? 0, nomor) }
        }
        let kepala = berkas.instansi.kepala.isEmpty ? berkas.daftarPerjanjian.first?.pihakPertama : berkas.instansi.kepala
        let ditandatangani = berkas.daftarPerjanjian.filter { $0.tanggal != nil && $0.pihakPertama == kepala }
        if let versi = ditandatangani.map(\.versi).max() { hasil[berkas.instansi.tahun] = versi }
        return hasil
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
    /// How binding a source is when `versi` is the last signed revision: the greatest wins, 0 does not count.
    fileprivate func ikatan(versi: Int) -> Int {
        switch self {
        case .pkPerubahan(let nomor): nomor <= versi ? 10 + nomor : 0
        case .pk: 4
        case .renja: 3
        case .renstra: 2
        case .rpjmd: 1
        }
    }

    fileprivate var nomorPerubahan: Int? {
        if case .pkPerubahan(let nomor) = self { nomor } else { nil }
    }
}
