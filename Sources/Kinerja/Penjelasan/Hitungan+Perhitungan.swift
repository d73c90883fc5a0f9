extension Hitungan {
    /// How the value of a year was worked out, with its numbers.
    ///
    /// - Rumus: of the year's komponen; of the last filled period where only that one counts (terakhir, tahunan); and for
    ///   the other ways the line that makes the periods a year.
    /// - Batas: nil for an indicator without a formula, and where nothing is filled yet.
    /// - Contoh: `(40 − 36) / 40 × 100 = 10`; `TW IV: 50 / 80 × 100 = 62,5`; `(25 + 37,5) ÷ 2 = 31,25`.
    package func perhitungan(_ kode: String, tahun: Int) -> String? {
        guard let indikator = indikator(kode), let rumus = rumus(kode) else { return nil }
        let wajib = periodeWajib(indikator, tahun: tahun)
        if wajib == [.tahun] || indikator.konsolidasi == .rasioKumulatif {
            let isi = rumus.teksTerisi(pencari(indikator, tahun: tahun, daftarPeriode: wajib))
            return nilai(kode, tahun: tahun).angka.map { "\(isi) = \(cetak(.angka($0), indikator: indikator))" } ?? isi
        }
        switch indikator.konsolidasi {
        case .terakhir, .tahunan: return perhitunganTerakhir(indikator, rumus, tahun: tahun, wajib: wajib)
        case .jumlah, .rata, .maks, .min, .rasioKumulatif: return perhitunganKonsolidasi(indikator, tahun: tahun)
        }
    }

    private func perhitunganTerakhir(_ indikator: Indikator, _ rumus: Ekspresi, tahun: Int, wajib: [Periode]) -> String?
    {
        let terisi = wajib.last { nilaiTercatat(indikator, tahun: tahun, periode: $0).angka != nil }
        guard let periode = terisi, realisasi(indikator.kode, tahun: tahun, periode: periode)?.nilai == .dariKomponen
        else { return nil }
        let isi = rumus.teksTerisi(pencari(indikator, tahun: tahun, daftarPeriode: [periode]))
        let nilai = nilaiTercatat(indikator, tahun: tahun, periode: periode)
        return "\(periode.singkatan): \(isi) = \(cetak(nilai, indikator: indikator))"
    }

    /// The triwulan made a year: `(25 + 37,5 + 50) ÷ 3 = 37,5`.
    private func perhitunganKonsolidasi(_ indikator: Indikator, tahun: Int) -> String? {
        let nilai = Periode.semuaTriwulan.compactMap { self.nilai(indikator.kode, tahun: tahun, periode: $0).angka }
        guard nilai.count > 1, let hasil = self.nilai(indikator.kode, tahun: tahun).angka else { return nil }
        let teks = nilai.map { cetak(.angka($0), indikator: indikator) }
        let isi: String? =
            switch indikator.konsolidasi {
            case .jumlah: teks.joined(separator: " + ")
            case .rata: "(\(teks.joined(separator: " + "))) ÷ \(teks.count)"
            case .maks, .min: "\(indikator.konsolidasi.rawValue)(\(teks.joined(separator: "; ")))"
            case .terakhir, .tahunan, .rasioKumulatif: nil
            }
        return isi.map { "\($0) = \(cetak(.angka(hasil), indikator: indikator))" }
    }
}
