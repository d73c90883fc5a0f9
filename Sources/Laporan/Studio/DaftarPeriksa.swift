package import Kinerja

/// The seven mandated analyses of every sasaran: whether each is there, and where to give what is missing.
///
/// - Dasar: PermenPANRB 53/2014 Lampiran II, Bab III huruf A.
package struct DaftarPeriksa: Sendable, Equatable {
    package var daftarButir: [ButirPeriksa]

    package init(_ hitungan: Hitungan, peta: PetaLaporan) {
        let kelengkapan = PemeriksaKelengkapan(hitungan: hitungan).periksa()
        daftarButir = kelengkapan.analisis.compactMap { satu in
            hitungan.simpul(satu.sasaran).map { ButirPeriksa(satu, sasaran: $0, peta: peta) }
        }
    }

    package init(_ hitungan: Hitungan, sistematika: Sistematika) {
        self.init(hitungan, peta: PetaLaporan(hitungan, sistematika: sistematika))
    }

    package var jumlahBelum: Int { daftarButir.count { $0.belum } }
}

/// One analysis of one sasaran.
package struct ButirPeriksa: Sendable, Equatable {
    package var sasaran: Simpul
    package var analisis: AnalisisWajib
    package var status: Kelengkapan.Status
    /// Kode of the indicators that still lack it.
    package var daftarKurang: [String]
    /// Texts in which it can be given; empty where only facts count.
    package var daftarKunci: [String]
    /// Id of the section in the map where it is printed; nil when the outline has none.
    package var bagian: String?
    /// The facts that give it.
    package var isian: IsianAnalisis

    package var belum: Bool { if case .belum = status { true } else { false } }

    init(_ asal: Kelengkapan.Analisis, sasaran: Simpul, peta: PetaLaporan) {
        self.sasaran = sasaran
        analisis = asal.analisis
        status = asal.status
        daftarKurang = asal.daftarKurang
        isian = IsianAnalisis(asal.analisis)
        let kunci = asal.analisis == .targetRealisasi ? [] : Self.kunci(asal, peta)
        daftarKunci = kunci
        bagian = Self.bagian(asal, kunci: kunci, peta)
    }

    /// Texts of the indicators that lack it where the outline repeats, otherwise the text of the sasaran, or of all.
    private static func kunci(_ asal: Kelengkapan.Analisis, _ peta: PetaLaporan) -> [String] {
        let sejenis = peta.daftarNarasi.filter { $0.dasar == asal.analisis.kunci }
        let perIndikator = sejenis.filter { satu in
            guard let indikator = satu.lingkup.indikator, satu.lingkup.program == nil else { return false }
            return indikator.simpul == asal.sasaran
                && (asal.daftarKurang.isEmpty || asal.daftarKurang.contains(indikator.kode))
        }
        if !perIndikator.isEmpty { return perIndikator.map(\.kunci) }
        let milik = sejenis.first { $0.lingkup.kode == asal.sasaran }
        return [milik?.kunci ?? asal.analisis.kunci.rawValue]
    }

    private static func bagian(_ asal: Kelengkapan.Analisis, kunci: [String], _ peta: PetaLaporan) -> String? {
        let bertempat = peta.daftarBagian.filter { $0.analisis.contains(asal.analisis) }
        let milik = bertempat.first { $0.lingkup.sasaran?.kode == asal.sasaran } ?? bertempat.first
        return (kunci.first.flatMap { peta.bagian(memuat: $0) } ?? milik)?.id
    }
}

/// Which facts give a mandated analysis.
package enum IsianAnalisis: String, Sendable, CaseIterable {
    case realisasi
    case realisasiTahunLalu = "realisasi_tahun_lalu"
    case targetAkhir = "target_akhir"
    case pembanding
    case analisis
    case anggaran
    case dukungan

    init(_ analisis: AnalisisWajib) {
        self =
            switch analisis {
            case .targetRealisasi: .realisasi
            case .tahunLalu: .realisasiTahunLalu
            case .jangkaMenengah: .targetAkhir
            case .standarNasional: .pembanding
            case .sebab: .analisis
            case .efisiensi: .anggaran
            case .programPenunjang: .dukungan
            }
    }

    /// What to do there, in Indonesian.
    package var anjuran: String {
        switch self {
        case .realisasi: "Isi target dan realisasi tahun ini pada halaman pengukuran."
        case .realisasiTahunLalu: "Isi realisasi tahun lalu pada kartu indikator."
        case .targetAkhir: "Isi target akhir Renstra pada kartu indikator."
        case .pembanding: "Isi pembanding nasional, provinsi, atau daerah lain pada kartu indikator."
        case .analisis: "Catat sebab, hambatan, dan solusi pada kartu indikator."
        case .anggaran: "Isi pagu dan realisasi anggaran program pendukungnya."
        case .dukungan: "Kaitkan program atau kegiatan penunjangnya pada pohon kinerja."
        }
    }
}
