extension Hitungan {
    /// Achievement up to a period of the reporting year: of the year against its target, of a triwulan against what was
    /// promised up to it.
    ///
    /// - Batas: an indicator due only at the end of the year is `tidakDiukur` before.
    package func capaian(_ kode: String, sampai periode: Periode) -> Capaian {
        guard periode != .tahun else { return capaian(kode) }
        return kemajuanPeriode(kode, tahun: tahun, sampai: periode)?.terhadapTarget ?? .belumDilaporkan
    }

    /// The achievements of many indicators, each computed once.
    package func capaian(_ daftar: [Indikator], sampai periode: Periode) -> [String: Capaian] {
        Dictionary(
            daftar.map { ($0.kode, capaian($0.kode, sampai: periode)) }, uniquingKeysWith: { awal, _ in awal })
    }

    /// Budget of the year in the version in force, and spending up to a period.
    package func serapan(_ kode: String, sampai periode: Periode) -> Serapan? {
        guard let pagu = pagu(kode, tahun: tahun) else { return nil }
        return Serapan(pagu: pagu, realisasi: realisasiAnggaran(kode, tahun: tahun, sampai: periode))
    }

    package func serapanTotal(sampai periode: Periode) -> Serapan? { serapan(Self.kodeTotal, sampai: periode) }

    /// Mean achievement of the given indicators in each year from the beginning of the plan that has one.
    ///
    /// - Batas: earlier years are computed by the rules of this berkas.
    package func tren(_ daftar: [Indikator]) -> [(tahun: Int, rerata: Rerata)] {
        let awal = min(berkas.instansi.renstraDari, tahun)
        return (awal...tahun).compactMap { satu in
            rerata(daftar) { capaian($0.kode, tahun: satu) }.map { (satu, $0) }
        }
    }
}
