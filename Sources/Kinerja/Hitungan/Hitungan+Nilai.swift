extension Hitungan {
    /// Value of an indicator for a year, by its konsolidasi.
    ///
    /// A stated year value is used when the year has no period values (history, or an annual indicator).
    package func nilai(_ kode: String, tahun: Int) -> NilaiTerukur {
        guard let indikator = indikator(kode) else { return .belumDilaporkan }
        let wajib = periodeWajib(indikator, tahun: tahun)
        guard wajib != [.tahun] else { return nilaiTercatat(indikator, tahun: tahun, periode: .tahun) }
        if indikator.konsolidasi == .rasioKumulatif { return rasioKumulatif(indikator, tahun: tahun, wajib: wajib) }
        return konsolidasi(indikator, tahun: tahun, wajib: wajib)
    }

    /// Value of an indicator for one period of a year; a triwulan of a monthly indicator is made of its months.
    package func nilai(_ kode: String, tahun: Int, periode: Periode) -> NilaiTerukur {
        guard let indikator = indikator(kode) else { return .belumDilaporkan }
        switch (periode, indikator.frekuensi) {
        case (.tahun, _): return nilai(kode, tahun: tahun)
        case (.triwulan(let nomor), .bulanan):
            let bulan = (nomor * 3 - 2...nomor * 3).map { Periode.bulan($0) }
            if indikator.konsolidasi == .rasioKumulatif { return rasioKumulatif(indikator, tahun: tahun, wajib: bulan) }
            return konsolidasi(indikator, tahun: tahun, wajib: bulan)
        default: return nilaiTercatat(indikator, tahun: tahun, periode: periode)
        }
    }

    /// Value from the first period of the year up to and including `periode`.
    package func nilai(_ kode: String, tahun: Int, sampai periode: Periode) -> NilaiTerukur {
        guard let indikator = indikator(kode) else { return .belumDilaporkan }
        let wajib = periodeWajib(indikator, tahun: tahun).filter { $0.bulanTerakhir <= periode.bulanTerakhir }
        guard !wajib.isEmpty else { return .tidakDiukur }
        if wajib == [.tahun] { return nilai(kode, tahun: tahun) }
        if indikator.konsolidasi == .rasioKumulatif { return rasioKumulatif(indikator, tahun: tahun, wajib: wajib) }
        return konsolidasi(indikator, tahun: tahun, wajib: wajib)
    }

    /// Due periods made one; months become triwulan first, by the same konsolidasi, whatever the stretch.
    private func konsolidasi(_ indikator: Indikator, tahun: Int, wajib: [Periode]) -> NilaiTerukur {
        let cara = indikator.konsolidasi
        let tercatat = wajib.map { nilaiTercatat(indikator, tahun: tahun, periode: $0) }
        guard indikator.frekuensi == .bulanan else { return Kinerja.konsolidasi(tercatat, cara: cara) }
        let triwulan = stride(from: 0, to: tercatat.count, by: 3).map { awal in
            Kinerja.konsolidasi(Array(tercatat[awal..<min(awal + 3, tercatat.count)]), cara: cara)
        }
        let terisi = tercatat.count { $0 != .belumDilaporkan }
        return Kinerja.konsolidasi(triwulan, cara: cara).dihitung(terisi: terisi, wajib: wajib.count)
    }

    /// Periods in which a value is due: those of the frekuensi, or the year alone when only a year value is recorded.
    package func periodeWajib(_ indikator: Indikator, tahun: Int) -> [Periode] {
        let wajib = indikator.frekuensi.periodeWajib
        guard wajib != [.tahun] else { return wajib }
        let nomor = nomorRealisasi(indikator.kode, tahun: tahun)
        let hanyaTahun = !nomor.isEmpty && nomor.allSatisfy { berkas.daftarRealisasi[$0].periode == .tahun }
        return hanyaTahun ? [.tahun] : wajib
    }

    /// The recorded row, or nil.
    package func realisasi(_ kode: String, tahun: Int, periode: Periode = .tahun) -> Realisasi? {
        nomorRealisasi(kode, tahun: tahun).first { berkas.daftarRealisasi[$0].periode == periode }
            .map { berkas.daftarRealisasi[$0] }
    }

    private func nomorRealisasi(_ kode: String, tahun: Int) -> [Int] {
        realisasiMenurutKunci[Kunci(kode: kode, tahun: tahun)] ?? []
    }

    func nilaiTercatat(_ indikator: Indikator, tahun: Int, periode: Periode) -> NilaiTerukur {
        guard let realisasi = realisasi(indikator.kode, tahun: tahun, periode: periode) else { return .belumDilaporkan }
        switch realisasi.nilai {
        case .angka(let angka): return .angka(angka)
        case .predikat(let predikat): return .predikat(predikat)
        case .ya: return .yaTidak(true)
        case .tidak: return .yaTidak(false)
        case .tidakDiukur: return .tidakDiukur
        case .belumDilaporkan: return .belumDilaporkan
        case .dariKomponen: return nilaiKomponen(indikator, tahun: tahun, daftarPeriode: [periode])
        }
    }

    /// Numerators and denominators are added over the filled periods before the formula is applied once. A period that
    /// lacks one of them is not zero: the year then has no value.
    private func rasioKumulatif(_ indikator: Indikator, tahun: Int, wajib: [Periode]) -> NilaiTerukur {
        let diukur = wajib.filter { realisasi(indikator.kode, tahun: tahun, periode: $0)?.nilai != .tidakDiukur }
        let terisi = diukur.filter { nilaiTercatat(indikator, tahun: tahun, periode: $0) != .belumDilaporkan }
        guard !diukur.isEmpty else { return .tidakDiukur }
        guard !terisi.isEmpty else { return .belumDilaporkan }
        if let hilang = komponenHilang(indikator, tahun: tahun, daftarPeriode: terisi) {
            return .tidakTerdefinisi(.komponenTidakAda(hilang))
        }
        let hasil = nilaiKomponen(indikator, tahun: tahun, daftarPeriode: terisi)
        guard terisi.count < diukur.count else { return hasil }
        let jumlahTerisi = terisi.count + wajib.count - diukur.count
        return .sementara(nilai: hasil.angka, terisi: jumlahTerisi, wajib: wajib.count)
    }
}

extension NilaiTerukur {
    /// Restates how many of the due periods are filled, for a value made of intermediate values.
    fileprivate func dihitung(terisi: Int, wajib: Int) -> NilaiTerukur {
        if case .sementara(let nilai, _, _) = self {
            .sementara(nilai: nilai, terisi: terisi, wajib: wajib)
        } else {
            self
        }
    }
}
