/// Something about money that looks wrong but may be right.
package enum PeringatanAnggaran: Sendable, Equatable {
    /// More was spent than there is budget.
    case melampauiPagu(realisasi: Rupiah, pagu: Rupiah)
    /// The amount stated at a node is not the sum of what stands below it; the sum counts.
    case rincianBerbeda(KolomAnggaran, tertulis: Rupiah, jumlah: Rupiah)
    /// The amount of a period includes, by the look of it, those before.
    case mungkinKumulatif(Periode, nilai: Rupiah, sebelumnya: Rupiah)
    /// The budget is not the one of the signed agreement.
    case berbedaDariJanji(perjanjian: String, janji: Rupiah, pagu: Rupiah)
    /// The year as a whole and its periods do not agree; the year counts.
    case setahunBerbeda(tertulis: Rupiah, jumlah: Rupiah)
    /// Spending without a budget.
    case tanpaPagu(realisasi: Rupiah)

    /// What is odd, in one sentence.
    package var inti: String {
        switch self {
        case .melampauiPagu(let realisasi, let pagu): "Realisasi melampaui pagu sebesar \((realisasi - pagu).cetakRp)."
        case .rincianBerbeda(let kolom, let tertulis, let jumlah):
            "\(kolom.nama) tertulis \(tertulis.cetakRp), sedangkan rinciannya berjumlah \(jumlah.cetakRp)."
        case .mungkinKumulatif(let periode, let nilai, _):
            "\(nilai.cetakRp) mungkin angka kumulatif sampai \(periode.singkatan)."
        case .berbedaDariJanji(let perjanjian, let janji, _): "\(perjanjian) memuat \(janji.cetakRp)."
        case .setahunBerbeda(let tertulis, let jumlah):
            "Realisasi setahun tertulis \(tertulis.cetakRp), sedangkan periodenya berjumlah \(jumlah.cetakRp)."
        case .tanpaPagu(let realisasi): "Ada realisasi \(realisasi.cetakRp) tanpa pagu."
        }
    }

    /// What follows from it and what to do.
    package var penjelasan: String {
        switch self {
        case .melampauiPagu: "Periksa nilai realisasi dan versi pagunya."
        case .rincianBerbeda(_, let tertulis, let jumlah):
            "Yang dipakai jumlah rincian, selisih \((tertulis - jumlah).mutlak.cetakRp). Lengkapi rinciannya, atau hapus nilai yang tertulis."
        case .mungkinKumulatif(let periode, _, let sebelumnya):
            "Isian \(periode.singkatan) hanya belanja periode itu; sebelumnya sudah tercatat \(sebelumnya.cetakRp), sehingga jumlahnya melampaui pagu."
        case .berbedaDariJanji(_, let janji, let pagu):
            "Selisih \((janji - pagu).mutlak.cetakRp). Perubahan pagu ditetapkan lewat perubahan perjanjian kinerja."
        case .setahunBerbeda: "Yang dipakai nilai setahun. Samakan keduanya, atau hapus nilai setahunnya."
        case .tanpaPagu: "Isi pagunya, atau periksa apakah realisasi jatuh pada baris yang salah."
        }
    }

    /// The amount that was probably meant.
    package var saran: Rupiah? {
        if case .mungkinKumulatif(_, let nilai, let sebelumnya) = self { nilai - sebelumnya } else { nil }
    }
}

extension Rupiah {
    package var mutlak: Rupiah { self < .nol ? .nol - self : self }
}

extension Periode {
    /// The period of the same length before this one in the year; nil for the first and for the year itself.
    package var sebelumnya: Periode? {
        switch self {
        case .bulan(let nomor): nomor > 1 ? .bulan(nomor - 1) : nil
        case .triwulan(let nomor): nomor > 1 ? .triwulan(nomor - 1) : nil
        case .tahun: nil
        }
    }
}

extension Hitungan {
    /// What looks odd about the money of one node (or `TOTAL`) in a version of the budget and up to a period.
    ///
    /// - Parameter kolom: columns in which a stated amount is compared with its parts.
    package func peringatanAnggaran(
        _ kode: String, versi: VersiAnggaran, periode: Periode, tahun: Int
    ) -> [PeringatanAnggaran] {
        let pagu = nilai(kode, .pagu(versi), tahun: tahun)
        let realisasi = realisasiAnggaran(kode, tahun: tahun, sampai: periode)
        var hasil: [PeringatanAnggaran] = []
        if let kumulatif = mungkinKumulatif(kode, periode, pagu: pagu, tahun: tahun) {
            hasil.append(kumulatif)
        } else if let pagu, let realisasi, realisasi > pagu {
            hasil.append(.melampauiPagu(realisasi: realisasi, pagu: pagu))
        }
        if pagu == nil, let realisasi, realisasi > .nol { hasil.append(.tanpaPagu(realisasi: realisasi)) }
        for kolom in [KolomAnggaran.pagu(versi), .realisasi(periode)] {
            guard let tertulis = tertulis(kode, kolom, tahun: tahun),
                let jumlah = jumlahRincian(kode, kolom, tahun: tahun), tertulis != jumlah
            else { continue }
            hasil.append(.rincianBerbeda(kolom, tertulis: tertulis, jumlah: jumlah))
        }
        return hasil + setahunBerbeda(kode, tahun: tahun)
    }

    /// The sum passes the budget, the amount alone does not, and it is no less than all before: as when somebody types
    /// the running total of the year.
    private func mungkinKumulatif(
        _ kode: String, _ periode: Periode, pagu: Rupiah?, tahun: Int
    ) -> PeringatanAnggaran? {
        guard let lalu = periode.sebelumnya, let pagu, let nilai = nilai(kode, .realisasi(periode), tahun: tahun),
            let sebelumnya = realisasiAnggaran(kode, tahun: tahun, sampai: lalu), sebelumnya > .nol,
            nilai >= sebelumnya, nilai <= pagu, nilai + sebelumnya > pagu
        else { return nil }
        return .mungkinKumulatif(periode, nilai: nilai, sebelumnya: sebelumnya)
    }

    private func setahunBerbeda(_ kode: String, tahun: Int) -> [PeringatanAnggaran] {
        guard let milik = anggaran.realisasi[Kunci(kode: kode, tahun: tahun)]?.menurutPeriode,
            let tertulis = milik[.tahun]
        else { return [] }
        var bagian = RealisasiSimpul(menurutPeriode: milik)
        bagian.menurutPeriode[.tahun] = nil
        guard let jumlah = bagian.sampai(bulan: 12), jumlah != tertulis else { return [] }
        return [.setahunBerbeda(tertulis: tertulis, jumlah: jumlah)]
    }
}
