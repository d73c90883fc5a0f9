/// Budgets and spending by node, summed up the tree once.
struct IndeksAnggaran: Sendable {
    struct KunciPagu: Hashable {
        let simpul: String
        let tahun: Int
        let versi: VersiAnggaran
    }

    struct KunciRealisasi: Hashable {
        let simpul: String
        let tahun: Int
        let bulanTerakhir: Int
    }

    /// Stated amounts only.
    private(set) var pagu: [KunciPagu: Rupiah] = [:]
    private(set) var realisasi: [KunciRealisasi: Rupiah] = [:]
    private(set) var versiMenurutTahun: [Int: Set<VersiAnggaran>] = [:]
    private(set) var realisasiTahun: [Hitungan.Kunci: Rupiah] = [:]
    private(set) var tahunBerealisasi: Set<Int> = []

    init(_ berkas: BerkasKinerja) {
        for satu in berkas.daftarPagu {
            pagu[KunciPagu(simpul: satu.simpul, tahun: satu.tahun, versi: satu.versi), default: .nol] += satu.nilai
            versiMenurutTahun[satu.tahun, default: []].insert(satu.versi)
        }
        for satu in berkas.daftarRealisasiAnggaran {
            let kunci = KunciRealisasi(simpul: satu.simpul, tahun: satu.tahun, bulanTerakhir: satu.periode.bulanTerakhir)
            realisasi[kunci, default: .nol] += satu.nilai
            realisasiTahun[Hitungan.Kunci(kode: satu.simpul, tahun: satu.tahun), default: .nol] += satu.nilai
            tahunBerealisasi.insert(satu.tahun)
        }
    }
}
