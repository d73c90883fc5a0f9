extension Hitungan {
    /// Why the achievement of one period is what it is.
    ///
    /// - Rumus: that of the indicator, with the target and the value of the period alone.
    /// - Batas: nil for an unknown code, and for a period in which nothing is due and nothing is promised.
    /// - Contoh: TW I of target 20 with 10 done -> 10 ÷ 20 × 100 = 50.
    package func penjelasanCapaian(_ kode: String, tahun: Int, periode: Periode) -> Penjelasan? {
        guard periode != .tahun else { return penjelasanCapaian(kode, tahun: tahun) }
        guard let indikator = indikator(kode) else { return nil }
        let target = targetBerlaku(kode, tahun: tahun, periode: periode)
        let nilai = nilaiPeriode(kode, tahun: tahun, periode: periode)
        guard target != nil || nilai != .tidakDiukur || realisasi(kode, tahun: tahun, periode: periode) != nil else {
            return nil
        }
        let capaian = capaian(kode, tahun: tahun, periode: periode)
        let realisasi = cetak(nilai, indikator: indikator)
        let sasaran = target.map { cetak($0.nilai, indikator: indikator) } ?? Self.tandaTidakDiukur
        return Penjelasan(
            judul: "Perhitungan capaian \(periode.nama) \(tahun): \(indikator.nama)",
            masukan: masukanTarget(target, sasaran) + masukanPeriode(indikator, tahun, periode, nilai: realisasi),
            aturan: indikator.rumusCapaian.rawValue, rumus: indikator.rumusCapaian.rumus,
            dasarHukum: indikator.rumusCapaian.dasarHukum,
            hitungan: ketentuanNol(capaian, indikator.rumusCapaian, realisasi: nilai, target: target?.nilai)
                ?? (capaian.terhitung
                    ? indikator.rumusCapaian.hitungan(realisasi: realisasi, target: sasaran) : keterangan(capaian)),
            takDibulatkan: capaian.nilai.map { $0.mentah.dibulatkan(10).cetak() } ?? Self.tandaTidakDiukur,
            batas: penjelasanBatas(capaian), pembulatan: penjelasanPembulatan, hasil: cetak(capaian),
            predikat: aturan.predikat(capaian).map {
                "\($0.predikat) (\(aturan.skala.nama); \(aturan.skala.dasarHukum))"
            } ?? Self.tandaTidakDiukur)
    }

    private func masukanPeriode(
        _ indikator: Indikator, _ tahun: Int, _ periode: Periode, nilai: String
    ) -> [Penjelasan.Masukan] {
        let komponen = daftarKomponen(indikator.kode, tahun: tahun).filter { $0.periode == periode }
        let sumber = sumberRealisasi(indikator, tahun, periode)
        let terisi = perhitunganPeriode(indikator, tahun: tahun, periode: periode)
        return komponen.map { .init(nama: $0.nama, nilai: $0.nilai.cetak(), sumber: $0.keterangan) } + [
            .init(
                nama: "Realisasi \(periode.nama)", nilai: nilai, sumber: terisi.map { "\(sumber); \($0)" } ?? sumber)
        ]
    }

    /// `50 / 80 × 100 = 62,5` for a value made of komponen; nil for one that was entered.
    func perhitunganPeriode(_ indikator: Indikator, tahun: Int, periode: Periode) -> String? {
        guard let rumus = rumus(indikator.kode),
            realisasi(indikator.kode, tahun: tahun, periode: periode)?.nilai == .dariKomponen
        else { return nil }
        let isi = rumus.teksTerisi(pencari(indikator, tahun: tahun, daftarPeriode: [periode]))
        let nilai = nilaiTercatat(indikator, tahun: tahun, periode: periode)
        return "\(isi) = \(cetak(nilai, indikator: indikator))"
    }
}
