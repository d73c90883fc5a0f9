extension Indikator {
    /// Contradictions inside the card: direction against formula of achievement, kind against scale, unreadable rumus,
    /// consolidation that the unit or the kind does not allow.
    ///
    /// - Dasar: aturan 2.1 (direction of each formula) and 2.4 (do not sum percentages, ratio needs komponen).
    package var gerbangKartu: [Gerbang] {
        var hasil: [Gerbang] = []
        func tolak(_ pesan: String, _ perbaikan: String) {
            hasil.append(Gerbang(.kartuTidakSah, pesan, perbaikan, rujukan: [kode]))
        }
        for (nama, isi) in [("Kode", kode), ("Nama", nama), ("Satuan", satuan)] where isi.allSatisfy(\.isWhitespace) {
            hasil.append(
                Gerbang(.isianKosong, "\(nama) indikator belum diisi.", "Isi \(nama.lowercased()).", rujukan: [kode]))
        }
        if let cocok = rumusCapaian.arah, cocok != arah {
            tolak(
                "Rumus capaian \(rumusCapaian.rawValue) dipakai untuk arah \(cocok.rawValue), bukan \(arah.rawValue).",
                "Ubah arah atau rumus capaian.")
        }
        if (jenisNilai == .predikat) != (rumusCapaian == .predikat) {
            tolak("Predikat hanya diukur dengan rumus capaian PREDIKAT.", "Samakan jenis nilai dan rumus capaian.")
        }
        if (jenisNilai == .yaTidak) != (rumusCapaian == .yaTidak) {
            tolak("Ya/tidak hanya diukur dengan rumus capaian YA_TIDAK.", "Samakan jenis nilai dan rumus capaian.")
        }
        if jenisNilai == .predikat, skalaPredikat.isEmpty {
            tolak("Indikator berpredikat belum mempunyai skala.", "Pilih skala predikat, misalnya akip.")
        }
        if let salah = rumusSalah {
            tolak("Rumus tidak terbaca pada huruf ke-\(salah.posisi): \(salah.pesan).", "Perbaiki rumus.")
        }
        if konsolidasi == .rasioKumulatif, rumus.isEmpty {
            tolak(
                "Rasio kumulatif dihitung dari komponen, tetapi rumusnya kosong.",
                "Isi rumus atau pilih konsolidasi lain.")
        }
        if konsolidasi == .jumlah, jenisNilai == .predikat || jenisNilai == .yaTidak {
            tolak("Predikat dan ya/tidak tidak dapat dijumlahkan.", "Pilih nilai terakhir atau diukur sekali setahun.")
        }
        return hasil
    }

    private var rumusSalah: KesalahanRumus? {
        guard !rumus.isEmpty else { return nil }
        do throws(KesalahanRumus) {
            _ = try PembacaRumus.baca(rumus)
            return nil
        } catch { return error }
    }
}

extension Hitungan {
    /// What stands in the way of a new indicator.
    package func gerbangTambah(_ indikator: Indikator) -> [Gerbang] {
        let ganda = self.indikator(indikator.kode) == nil ? [] : [Gerbang.kodeGanda(indikator.kode)]
        return indikator.gerbangKartu + ganda + gerbangSimpul(indikator)
    }

    /// What stands in the way of changing an indicator in place.
    ///
    /// - Batas: once a perjanjian kinerja that holds it is signed, formula of achievement, direction and unit stay as they
    ///   were promised.
    package func gerbangUbah(_ indikator: Indikator) -> [Gerbang] {
        guard let lama = self.indikator(indikator.kode) else { return [.tidakDitemukan("Indikator", indikator.kode)] }
        var hasil = indikator.gerbangKartu + gerbangSimpul(indikator)
        let berubah =
            lama.rumusCapaian != indikator.rumusCapaian || lama.arah != indikator.arah
            || !Satuan.sama(lama.satuan, indikator.satuan)
        if berubah,
            let janji = perjanjianBertandaTangan.first(where: { daftarIndikator(dalam: $0).contains(lama.kode) })
        {
            hasil.append(
                Gerbang(
                    .kartuTidakSah,
                    "Arah, satuan, dan rumus capaian \(lama.kode) sudah ditandatangani dalam perjanjian kinerja \(janji.kode).",
                    "Ubah melalui perubahan perjanjian kinerja, atau buat indikator baru.", rujukan: [lama.kode]))
        }
        return hasil
    }

    /// What stands in the way of taking an indicator out of this year; values of other years are no obstacle.
    package func gerbangHapus(indikator kode: String) -> [Gerbang] {
        guard indikator(kode) != nil else { return [.tidakDitemukan("Indikator", kode)] }
        let target = berkas.daftarTarget.filter { $0.indikator == kode && $0.tahun == tahun }
            .map { "\($0.sumber.kode) \($0.tahun) \($0.periode.kode)" }
        let realisasi = berkas.daftarRealisasi
            .filter { $0.indikator == kode && $0.tahun == tahun && $0.nilai != .belumDilaporkan }
            .map { "\($0.tahun) \($0.periode.kode)" }
        let janji = berkas.daftarPerjanjian.filter { $0.daftarIndikator.contains(kode) }
            .map { "\($0.kode) versi \($0.versi)" }
        let langkah = berkas.daftarRencanaAksi.filter { $0.indikator == kode }.map(\.langkah)
        let pemakai: [(String, [String], String)] = [
            ("target", target, "Hapus targetnya dulu"), ("realisasi", realisasi, "Biarkan indikator ini"),
            ("perjanjian kinerja", janji, "Keluarkan dari perjanjian kinerja itu dulu"),
            ("langkah rencana aksi", langkah, "Hapus langkah itu dulu"),
        ]
        return pemakai.filter { !$0.1.isEmpty }.map { benda, daftar, perbaikan in
            .masihDipakai("Indikator", kode, benda, daftar, perbaikan)
        }
    }

    private func gerbangSimpul(_ indikator: Indikator) -> [Gerbang] {
        guard simpul(indikator.simpul) == nil else { return [] }
        return [
            Gerbang(
                .indukTidakAda, "Indikator \(indikator.kode) tidak berada di simpul mana pun.",
                "Pilih simpul dari pohon.", rujukan: [indikator.kode])
        ]
    }
}
