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
            .max {
                berkas.daftarTarget[$0].sumber.ikatan(versi: versi)
                    < berkas.daftarTarget[$1].sumber.ikatan(versi: versi)
            }
        guard let terbaik, berkas.daftarTarget[terbaik].sumber.ikatan(versi: versi) > .min else { return nil }
        return berkas.daftarTarget[terbaik]
    }

    /// Sources an indicator has targets from in a year, from the most to the least binding, without revisions that are
    /// not in force.
    package func urutanSumber(_ kode: String, tahun: Int) -> [SumberTarget] {
        let versi = versiPK(tahun: tahun)
        return Set(daftarTarget(kode, tahun: tahun).map(\.sumber)).filter { $0.ikatan(versi: versi) > .min }
            .sorted { $0.ikatan(versi: versi) > $1.ikatan(versi: versi) }
    }

    /// Number of the last revision signed up to the end of the year that applies to the whole instansi; for other years,
    /// and where no signed agreement is recorded, the highest with targets.
    package func versiPK(tahun: Int) -> Int { versiPKMenurutTahun[tahun] ?? 0 }

    static func versiPK(_ berkas: BerkasKinerja) -> [Int: Int] {
        var hasil: [Int: Int] = [:]
        for target in berkas.daftarTarget {
            if let nomor = target.sumber.nomorPerubahan { hasil[target.tahun] = max(hasil[target.tahun] ?? 0, nomor) }
        }
        let kepala =
            berkas.instansi.kepala.isEmpty ? berkas.daftarPerjanjian.first?.pihakPertama : berkas.instansi.kepala
        // A revision signed after the year cannot have been the promise of that year.
        let ditandatangani = berkas.daftarPerjanjian.filter { satu in
            guard let tanggal = satu.tanggal, satu.pihakPertama == kepala else { return false }
            return satu.versi == 0 || tanggal.tahun <= berkas.instansi.tahun
        }
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
    /// How binding a source is when `versi` is the last signed revision: the greatest wins, `.min` does not count.
    fileprivate func ikatan(versi: Int) -> Int {
        switch self {
        case .pkPerubahan(let nomor): nomor <= versi ? nomor : .min
        case .pk: 0
        case .renja: -1
        case .renstra: -2
        case .rpjmd: -3
        }
    }

    fileprivate var nomorPerubahan: Int? {
        if case .pkPerubahan(let nomor) = self { nomor } else { nil }
    }
}
