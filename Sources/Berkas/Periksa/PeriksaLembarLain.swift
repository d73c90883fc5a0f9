internal import Kinerja

/// Small rules of the remaining sheets.
func periksaLembarLain(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    periksaKeluaran(konteks) + periksaAnalisis(konteks) + periksaPembanding(konteks) + periksaSumberDaya(konteks)
}

private func periksaKeluaran(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarKeluaran
    var hasil = konteks.ganda(
        daftar, "keluaran", "kode", kunci: \.kode, sebutan: { "Kode keluaran \"\($0.kode)\"" })
    for (index, keluaran) in konteks.utuh(daftar, "keluaran") {
        if let simpul = konteks.simpul[keluaran.program], simpul.jenis.hasil {
            hasil.append(
                konteks.masalah(
                    .galat, "keluaran", index, "program", nilai: simpul.kode,
                    "\"\(simpul.kode)\" adalah \(simpul.jenis.rawValue), bukan program, kegiatan, atau subkegiatan.",
                    "Isi kode program yang menghasilkan keluaran ini."))
        }
    }
    return hasil
}

private func periksaAnalisis(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    konteks.utuh(konteks.berkas.daftarAnalisis, "analisis").flatMap { index, analisis in
        var hasil: [MasalahBerkas] = []
        switch (analisis.jenis, analisis.nomorAnalisis) {
        case (.tidakTersedia, nil):
            hasil.append(
                konteks.masalah(
                    .galat, "analisis", index, "nomor_analisis", nilai: "",
                    "Analisis tidak_tersedia tanpa nomor analisis wajib.",
                    "Isi 1 sampai 7, misalnya 4 untuk standar nasional."))
        case (.tidakTersedia, _?): break
        case (_, let nomor?):
            hasil.append(
                konteks.masalah(
                    .peringatan, "analisis", index, "nomor_analisis", nilai: "\(nomor)",
                    "Nomor analisis hanya dipakai dengan jenis tidak_tersedia.", "Kosongkan nomor itu."))
        case (_, nil): break
        }
        return hasil
    }
}

private func periksaPembanding(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    konteks.utuh(konteks.berkas.daftarPembanding, "pembanding").flatMap { index, pembanding in
        var hasil: [MasalahBerkas] = []
        if pembanding.nilai == nil, pembanding.peringkat == nil {
            hasil.append(
                konteks.masalah(
                    .peringatan, "pembanding", index, "nilai", nilai: "",
                    "Pembanding \"\(pembanding.nama)\" tanpa nilai dan tanpa peringkat.",
                    "Isi salah satunya, atau hapus barisnya."))
        }
        return hasil
    }
}

private func periksaSumberDaya(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    konteks.ganda(
        konteks.berkas.daftarSumberDaya, "sumber_daya", "baris",
        kunci: { [$0.jenis.rawValue, $0.kelompok, $0.baris, $0.kolom].joined(separator: "\u{1F}") },
        sebutan: { "Hitungan \"\($0.baris)\" \($0.kolom) pada \"\($0.kelompok)\"" })
}

/// Years far from the plan are usually slips of the finger.
func periksaTahun(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let berkas = konteks.berkas, instansi = berkas.instansi
    guard instansi.tahun > 0, instansi.renstraDari > 0, instansi.renstraSampai >= instansi.renstraDari else {
        return []
    }
    let wajar = (min(instansi.renstraDari, instansi.tahun) - 10)...(max(instansi.renstraSampai, instansi.tahun) + 5)
    func jauh(_ lembar: String, _ tahun: [Int]) -> [MasalahBerkas] {
        konteks.utuh(tahun, lembar).filter { $0.element > 0 && !wajar.contains($0.element) }.map { index, tahun in
            konteks.masalah(
                .peringatan, lembar, index, "tahun", nilai: "\(tahun)",
                "Tahun \(tahun) jauh dari masa Renstra \(instansi.renstraDari)–\(instansi.renstraSampai).",
                "Periksa tahunnya.")
        }
    }
    let mendatang = konteks.utuh(berkas.daftarRealisasi, "realisasi").filter { $0.element.tahun > instansi.tahun }
        .map { index, realisasi in
            konteks.masalah(
                .peringatan, "realisasi", index, "tahun", nilai: "\(realisasi.tahun)",
                "Realisasi tahun \(realisasi.tahun) sesudah tahun laporan \(instansi.tahun).", "Periksa tahunnya.")
        }
    return jauh("komponen", berkas.daftarKomponen.map(\.tahun)) + jauh("target", berkas.daftarTarget.map(\.tahun))
        + jauh("realisasi", berkas.daftarRealisasi.map(\.tahun)) + jauh("pagu", berkas.daftarPagu.map(\.tahun))
        + jauh("realisasi_anggaran", berkas.daftarRealisasiAnggaran.map(\.tahun))
        + jauh("belanja", berkas.daftarBelanja.map(\.tahun)) + jauh("hibah", berkas.daftarHibah.map(\.tahun))
        + jauh("pembanding", berkas.daftarPembanding.map(\.tahun)) + mendatang
}

func periksaLampiran(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarLampiran
    var hasil = konteks.ganda(
        daftar, "lampiran", "kode", kunci: \.kode, sebutan: { "Kode lampiran \"\($0.kode)\"" })
    for (index, lampiran) in konteks.utuh(daftar, "lampiran") {
        if !lampiran.bagian.isEmpty, !Skema.kunciNarasi.contains(lampiran.bagian) {
            hasil.append(
                konteks.masalah(
                    .peringatan, "lampiran", index, "bagian", nilai: lampiran.bagian,
                    "Bagian \"\(lampiran.bagian)\" tidak dikenal; lampiran dicetak di akhir.",
                    Ejaan.saran(lampiran.bagian, dari: Skema.kunciNarasi, sebutan: "bagian")))
        }
        if lampiran.jenis == .foto, lampiran.alternatif.isEmpty {
            hasil.append(
                konteks.masalah(
                    .peringatan, "lampiran", index, "alternatif", nilai: "",
                    "Foto \"\(lampiran.kode)\" tanpa teks alternatif.",
                    "Gambarkan isi foto dalam satu kalimat bagi pembaca yang tidak melihatnya."))
        }
    }
    return hasil
}

func periksaNarasi(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    // `kunci.KODE` is the text of one node or indicator inside a repeated section.
    let dikenal = { (kunci: String) -> Bool in
        let bagian = kunci.split(separator: ".", maxSplits: 1).map(String.init)
        guard bagian.count == 2 else { return Skema.kunciNarasi.contains(kunci) }
        return Skema.kunciNarasi.contains(bagian[0])
            && (konteks.simpul[bagian[1]] != nil || konteks.indikator[bagian[1]] != nil)
    }
    return konteks.berkas.narasi.keys.sorted().filter { !dikenal($0) }.map { kunci in
        MasalahBerkas(
            .peringatan, lembar: "narasi",
            asal: konteks.map.narrativeOrigins[kunci] ?? konteks.map.origin("narasi"),
            baris: konteks.map.keyRows["narasi"]?[kunci],
            kolom: "kunci", nilai: kunci, pesan: "Kunci narasi \"\(kunci)\" tidak dikenal; teksnya tidak akan dicetak.",
            perbaikan: Ejaan.saran(kunci, dari: Skema.kunciNarasi, sebutan: "bagian"))
    }
}
