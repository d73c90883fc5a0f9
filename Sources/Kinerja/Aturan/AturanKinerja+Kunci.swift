/// Why a line of the rules is refused.
package enum KesalahanAturan: Error, Equatable, Sendable {
    case kunciTakDikenal(String)
    case nilaiSalah(kunci: String, nilai: String, harapan: String)

    /// Reason and mend, in Indonesian.
    package var pesan: String {
        switch self {
        case .kunciTakDikenal(let kunci):
            "Kunci aturan \"\(kunci)\" tidak dikenal. Kunci yang ada: \(KunciAturan.allCases.map(\.rawValue).joined(separator: ", "))."
        case .nilaiSalah(let kunci, let nilai, let harapan):
            "Nilai \"\(nilai)\" tidak dapat dipakai untuk aturan \"\(kunci)\". Isi dengan \(harapan)."
        }
    }
}

/// Keys of the rules, as they stand in the rule table and in the `aturan` sheet.
package enum KunciAturan: String, CaseIterable, Sendable {
    case kode, uraian
    case batasAtasTampilan = "batas_atas_tampilan"
    case batasAtasRerata = "batas_atas_rerata"
    case batasAtasEfisiensi = "batas_atas_efisiensi"
    case batasBawah = "batas_bawah"
    case turunTargetNolTercapai = "turun_target_nol_tercapai"
    case turunTargetNolTerlampaui = "turun_target_nol_terlampaui"
    case turunRasioRealisasiNol = "turun_rasio_realisasi_nol"
    case caraRerata = "cara_rerata"
    case caraPredikat = "cara_predikat"
    case desimalCapaian = "desimal_capaian"
    case desimalSerapan = "desimal_serapan"
    case desimalEfisiensi = "desimal_efisiensi"
    case pembulatan
    case nolBelakang = "nol_belakang"
    case skala
    case desimalKlasifikasi = "desimal_klasifikasi"
    case efisiensi
    case nilaiEfisiensiTengah = "nilai_efisiensi_tengah"
    case nilaiEfisiensiLebar = "nilai_efisiensi_lebar"
    case pagarSerapanRendah = "pagar_serapan_rendah"
    case pagarCapaianTinggi = "pagar_capaian_tinggi"
    case ambangCapaianTinggi = "ambang_capaian_tinggi"
    case ambangLonjakan = "ambang_lonjakan"
    case ambangDekat = "ambang_dekat"
    case ambangPersenTerkecil = "ambang_persen_terkecil"
    case ambangPersenTerbesar = "ambang_persen_terbesar"
    case ambangMemburuk = "ambang_memburuk"
    case ambangCatatanWajib = "ambang_catatan_wajib"
    case tenggatPerjanjian = "tenggat_perjanjian"
}

extension AturanKinerja {
    /// Sets one rule from text. Numbers are canonical (`120`, `0.5`); `tanpa` means none.
    ///
    /// - Throws: an unknown key, or a value the key cannot take; the rules are unchanged then.
    package mutating func atur(_ setelan: Setelan) throws(KesalahanAturan) {
        guard let kunci = KunciAturan(rawValue: setelan.kunci) else {
            throw .kunciTakDikenal(setelan.kunci)
        }
        try terapkan(kunci, setelan.nilai)
        if !setelan.dasar.isEmpty { dasar[setelan.kunci] = setelan.dasar }
    }

    private mutating func terapkan(_ kunci: KunciAturan, _ nilai: String) throws(KesalahanAturan) {
        switch kunci {
        case .kode: kode = nilai
        case .uraian: uraian = nilai
        case .batasAtasTampilan: batasAtas.tampilan = try batas(kunci, nilai)
        case .batasAtasRerata: batasAtas.rerata = try batas(kunci, nilai)
        case .batasAtasEfisiensi: batasAtas.efisiensi = try batas(kunci, nilai)
        case .batasBawah: batasBawah = try batas(kunci, nilai)
        case .turunTargetNolTercapai: targetNol.tercapai = try angka(kunci, nilai)
        case .turunTargetNolTerlampaui: targetNol.terlampaui = try angka(kunci, nilai)
        case .turunRasioRealisasiNol: targetNol.rasioRealisasiNol = nilai == "batas" ? nil : try angka(kunci, nilai)
        case .caraRerata: caraRerata = try pilihan(kunci, nilai)
        case .caraPredikat: caraPredikat = try pilihan(kunci, nilai)
        case .desimalCapaian: desimalCapaian = try desimal(kunci, nilai)
        case .desimalSerapan: desimalSerapan = try desimal(kunci, nilai)
        case .desimalEfisiensi: desimalEfisiensi = try desimal(kunci, nilai)
        case .pembulatan: pembulatan = try pilihan(kunci, nilai)
        case .nolBelakang: nolBelakang = try yaTidak(kunci, nilai)
        case .skala: try pilihSkala(nilai)
        case .desimalKlasifikasi: desimalKlasifikasi = nilai == "tanpa" ? nil : try desimal(kunci, nilai)
        case .efisiensi: efisiensi = try pilihan(kunci, nilai)
        case .nilaiEfisiensiTengah: nilaiEfisiensi.tengah = try angka(kunci, nilai)
        case .nilaiEfisiensiLebar: nilaiEfisiensi.lebar = try angka(kunci, nilai)
        case .pagarSerapanRendah: pagar.serapanRendah = try angka(kunci, nilai)
        case .pagarCapaianTinggi: pagar.capaianTinggi = try angka(kunci, nilai)
        case .ambangCapaianTinggi: ambang.capaianTinggi = try angka(kunci, nilai)
        case .ambangLonjakan: ambang.lonjakan = try kelipatan(kunci, nilai)
        case .ambangDekat: ambang.dekat = try kelipatan(kunci, nilai)
        case .ambangPersenTerkecil: ambang.persenTerkecil = try angka(kunci, nilai)
        case .ambangPersenTerbesar: ambang.persenTerbesar = try angka(kunci, nilai)
        case .ambangMemburuk: ambang.memburuk = try angka(kunci, nilai)
        case .ambangCatatanWajib: ambang.catatanWajib = try angka(kunci, nilai)
        case .tenggatPerjanjian: tenggatPerjanjian = try bulan(kunci, nilai)
        }
    }

    private mutating func pilihSkala(_ nilai: String) throws(KesalahanAturan) {
        guard let dipilih = AturanNasional.bawaan.skala.first(where: { $0.kode == nilai }) else {
            let ada = AturanNasional.bawaan.skala.map(\.kode).joined(separator: ", ")
            throw .nilaiSalah(kunci: "skala", nilai: nilai, harapan: "salah satu: \(ada); atau isi lembar skala")
        }
        skala = dipilih
    }

    private func batas(_ kunci: KunciAturan, _ nilai: String) throws(KesalahanAturan) -> Angka? {
        nilai == "tanpa" ? nil : try angka(kunci, nilai)
    }

    private func angka(_ kunci: KunciAturan, _ nilai: String) throws(KesalahanAturan) -> Angka {
        guard let angka = Angka(kanonik: nilai) else {
            throw .nilaiSalah(kunci: kunci.rawValue, nilai: nilai, harapan: "angka, misalnya 120 atau 0.5")
        }
        return angka
    }

    private func kelipatan(_ kunci: KunciAturan, _ nilai: String) throws(KesalahanAturan) -> Angka {
        guard let angka = Angka(kanonik: nilai), angka > .satu else {
            throw .nilaiSalah(kunci: kunci.rawValue, nilai: nilai, harapan: "kelipatan lebih dari 1, misalnya 5")
        }
        return angka
    }

    private func bulan(_ kunci: KunciAturan, _ nilai: String) throws(KesalahanAturan) -> Int {
        guard let bulan = Int(nilai), (0...12).contains(bulan) else {
            throw .nilaiSalah(kunci: kunci.rawValue, nilai: nilai, harapan: "banyaknya bulan, 0 sampai 12")
        }
        return bulan
    }

    private func desimal(_ kunci: KunciAturan, _ nilai: String) throws(KesalahanAturan) -> Int {
        guard let desimal = Int(nilai), (0...6).contains(desimal) else {
            throw .nilaiSalah(kunci: kunci.rawValue, nilai: nilai, harapan: "banyaknya desimal, 0 sampai 6")
        }
        return desimal
    }

    private func yaTidak(_ kunci: KunciAturan, _ nilai: String) throws(KesalahanAturan) -> Bool {
        switch nilai {
        case "ya": true
        case "tidak": false
        default: throw .nilaiSalah(kunci: kunci.rawValue, nilai: nilai, harapan: "ya atau tidak")
        }
    }

    private func pilihan<Nilai: RawRepresentable & CaseIterable>(
        _ kunci: KunciAturan, _ nilai: String
    ) throws(KesalahanAturan) -> Nilai where Nilai.RawValue == String {
        guard let dipilih = Nilai(rawValue: nilai) else {
            let ada = Nilai.allCases.map(\.rawValue).joined(separator: ", ")
            throw .nilaiSalah(kunci: kunci.rawValue, nilai: nilai, harapan: "salah satu: \(ada)")
        }
        return dipilih
    }
}
