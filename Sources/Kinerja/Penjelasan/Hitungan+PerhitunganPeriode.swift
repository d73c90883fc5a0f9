extension Hitungan {
    /// How the value of one period was worked out from its komponen, with its numbers.
    ///
    /// - Batas: nil for an indicator without a formula, and where no komponen of the period is filled.
    /// - Contoh: `9.120 / 14.250 × 100 = 64`.
    package func perhitungan(_ kode: String, tahun: Int, periode: Periode) -> String? {
        guard let indikator = indikator(kode), let rumus = rumus(kode),
            daftarKomponen(kode, tahun: tahun).contains(where: { $0.periode == periode })
        else { return nil }
        let isi = rumus.teksTerisi(pencari(indikator, tahun: tahun, daftarPeriode: [periode]))
        let nilai = nilaiKomponen(indikator, tahun: tahun, daftarPeriode: [periode])
        return nilai.angka.map { "\(isi) = \(cetak(.angka($0), indikator: indikator))" } ?? isi
    }
}
