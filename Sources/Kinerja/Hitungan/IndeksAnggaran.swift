/// Stated budgets and spending by node.
struct IndeksAnggaran: Sendable {
    struct KunciPagu: Hashable {
        let simpul: String
        let tahun: Int
        let versi: VersiAnggaran
    }

    private(set) var pagu: [KunciPagu: Rupiah] = [:]
    private(set) var realisasi: [Hitungan.Kunci: RealisasiSimpul] = [:]
    private(set) var versiMenurutTahun: [Int: Set<VersiAnggaran>] = [:]

    init(_ berkas: BerkasKinerja) {
        for satu in berkas.daftarPagu {
            pagu[KunciPagu(simpul: satu.simpul, tahun: satu.tahun, versi: satu.versi), default: .nol] += satu.nilai
            versiMenurutTahun[satu.tahun, default: []].insert(satu.versi)
        }
        for satu in berkas.daftarRealisasiAnggaran {
            let kunci = Hitungan.Kunci(kode: satu.simpul, tahun: satu.tahun)
            realisasi[kunci, default: RealisasiSimpul()].menurutPeriode[satu.periode, default: .nol] += satu.nilai
        }
    }
}

/// What a node spent in a year, as stated: for the year, for triwulan, for months, or for several of these at once.
struct RealisasiSimpul: Sendable {
    var menurutPeriode: [Periode: Rupiah] = [:]

    /// From January up to a month; a stated whole counts instead of its parts. Nil when nothing is stated up to then.
    func sampai(bulan terakhir: Int) -> Rupiah? {
        if terakhir >= 12, let setahun = menurutPeriode[.tahun] { return setahun }
        var bagian: [Rupiah] = []
        for nomor in 1...4 where nomor * 3 - 2 <= terakhir {
            if nomor * 3 <= terakhir, let triwulan = menurutPeriode[.triwulan(nomor)] {
                bagian.append(triwulan)
            } else {
                bagian += (nomor * 3 - 2...min(nomor * 3, terakhir)).compactMap { menurutPeriode[.bulan($0)] }
            }
        }
        return bagian.isEmpty ? nil : bagian.jumlah
    }
}
