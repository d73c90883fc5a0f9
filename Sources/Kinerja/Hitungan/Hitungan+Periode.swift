extension Hitungan {
    /// Value of a single period as a monitoring table shows it.
    ///
    /// - Batas: a period in which nothing is due is `tidakDiukur`, not missing. A period with a target is due even when
    ///   only the year was reported.
    package func nilaiPeriode(_ kode: String, tahun: Int, periode: Periode) -> NilaiTerukur {
        guard let indikator = indikator(kode) else { return .belumDilaporkan }
        guard periode != .tahun else { return nilai(kode, tahun: tahun) }
        let wajib = periodeWajib(indikator, tahun: tahun)
        let jatuhTempo = wajib.contains(periode) || bulan(periode).contains { wajib.contains($0) }
        let nilai = nilai(kode, tahun: tahun, periode: periode)
        guard nilai == .belumDilaporkan else { return nilai }
        switch targetPeriode(kode, tahun: tahun, periode: periode) {
        case .tidakDiukur?: return .tidakDiukur
        case nil: return jatuhTempo ? .belumDilaporkan : .tidakDiukur
        case .angka?, .rentang?, .predikat?, .ya?: return .belumDilaporkan
        }
    }

    /// Target of a single period; a triwulan of a monthly indikator without one of its own is made of its months.
    package func targetPeriode(_ kode: String, tahun: Int, periode: Periode) -> NilaiTarget? {
        if let target = targetBerlaku(kode, tahun: tahun, periode: periode) { return target.nilai }
        guard let indikator = indikator(kode) else { return nil }
        let daftar = bulan(periode).compactMap { targetBerlaku(kode, tahun: tahun, periode: $0)?.nilai }
        let angka = daftar.compactMap { if case .angka(let angka) = $0 { angka } else { nil } }
        let cara: Konsolidasi = indikator.konsolidasi == .rasioKumulatif ? .rata : indikator.konsolidasi
        return konsolidasi(angka, cara: cara).map { .angka($0) } ?? daftar.last
    }

    /// The months of a triwulan; none for other periods.
    private func bulan(_ periode: Periode) -> [Periode] {
        guard case .triwulan(let nomor) = periode else { return [] }
        return (nomor * 3 - 2...nomor * 3).map { .bulan($0) }
    }
}
