/// What its writer should look at in a typed value.
///
/// - Returns: at most one warning of each kind, the gravest first; a `.galat` means the value is not to be saved.
/// - Batas: values that are not measured or not reported draw none. Nothing is known without a target and history, so
///   only range and kind are checked then.
/// - Dasar: limits are keys `ambang_*` of the rules; all of them proposals of this system.
/// - Contoh: persen, target 71, typed 8659 -> galat `di_luar_rentang`, saran 86,59. Target 80, typed 98,96 -> awas
///   `capaian_tinggi` (123,70% dari target).
package func peringatan(untuk isian: IsianRealisasi, menurut aturan: AturanKinerja) -> [Peringatan] {
    if let salah = salahJenis(isian, aturan) { return [salah] }
    guard case .angka(let nilai) = isian.nilai else { return [] }
    let lonjakan = lonjakan(nilai, isian, aturan.ambang)
    if let rentang = diLuarRentang(nilai, isian, aturan.ambang, lonjakan: lonjakan) { return [rentang] }
    if let lonjakan { return [lonjakan] }
    let daftar = [
        negatif(nilai), kumulatifTurun(nilai, isian), capaianTinggi(nilai, isian, aturan),
        memburuk(nilai, isian, aturan.ambang),
    ]
    return daftar.compactMap { $0 }
}

private func salahJenis(_ isian: IsianRealisasi, _ aturan: AturanKinerja) -> Peringatan? {
    func galat(_ pesan: String, _ tindakLanjut: String) -> Peringatan {
        Peringatan(kode: .jenis, tingkat: .galat, pesan: pesan, tindakLanjut: tindakLanjut)
    }
    switch (isian.nilai, isian.indikator.jenisNilai) {
    case (.tidakDiukur, _), (.belumDilaporkan, _), (.dariKomponen, _): return nil
    case (.angka, .angka), (.angka, .tahapan), (.ya, .yaTidak), (.tidak, .yaTidak): return nil
    case (.predikat(let predikat), .predikat):
        guard let skala = aturan.skalaOrdinal[isian.indikator.skalaPredikat], skala.nilai(predikat) == nil else {
            return nil
        }
        let ada = skala.nilai.sorted { $0.value > $1.value }.map(\.key).joined(separator: ", ")
        return galat("\"\(predikat)\" tidak ada pada skala \(skala.nama).", "Isi salah satu: \(ada).")
    case (_, .predikat): return galat("Indikator ini dinilai dengan predikat.", "Isi predikatnya, misalnya BB.")
    case (_, .yaTidak): return galat("Indikator ini dinilai dengan ya atau tidak.", "Isi ya atau tidak.")
    case (_, .angka), (_, .tahapan): return galat("Indikator ini dinilai dengan angka.", "Isi angkanya.")
    }
}

/// Percent outside what percent can be. Negative is wrong unless the indicator can fall below zero; above the limit is
/// wrong only when the value is a jump as well.
private func diLuarRentang(
    _ nilai: Angka, _ isian: IsianRealisasi, _ ambang: AturanKinerja.Ambang, lonjakan: Peringatan?
) -> Peringatan? {
    guard isian.indikator.satuanPersen else { return nil }
    let bawah = ambang.persenTerkecil
    let atas = isian.acuanTarget.reduce(ambang.persenTerbesar) { max($0, $1) }
    let terlaluKecil = nilai < bawah && !isian.dapatNegatif
    guard terlaluKecil || nilai > atas else { return nil }
    let galat = terlaluKecil || lonjakan != nil
    let saran = lonjakan?.saran
    let maksud = saran.map { "Maksud Anda \($0.cetak())? " } ?? ""
    return Peringatan(
        kode: .diLuarRentang, tingkat: galat ? .galat : .awas,
        pesan: "\(nilai.cetak()) di luar rentang \(bawah.cetak()) sampai \(atas.cetak()) (persen).",
        tindakLanjut: maksud + (galat ? "Nilai ini belum disimpan." : "Lanjutkan bila sudah benar."), saran: saran)
}

/// Far from the target and from every earlier value. Moving the decimal mark may bring it near one of them.
private func lonjakan(_ nilai: Angka, _ isian: IsianRealisasi, _ ambang: AturanKinerja.Ambang) -> Peringatan? {
    let acuan = isian.daftarAcuan.filter { $0 > .nol }
    guard nilai > .nol, let terdekat = acuan.max(by: { kelipatan(nilai, $0) > kelipatan(nilai, $1) }) else {
        return nil
    }
    let jauh = kelipatan(nilai, terdekat)
    // A part of a sum is far below a year's value by nature.
    guard jauh >= ambang.lonjakan, nilai > terdekat || isian.indikator.konsolidasi != .jumlah else { return nil }
    let pecahan = isian.indikator.satuan.isEmpty || Satuan.berpecahan(isian.indikator.satuan)
    let saran = digeser(nilai, mendekati: acuan, ambang.dekat, bulat: !pecahan)
    let maksud = saran.map { "Maksud Anda \($0.cetak())? " } ?? ""
    let arah = nilai > terdekat ? "lebih besar" : "lebih kecil"
    return Peringatan(
        kode: .lonjakan, tingkat: .awas,
        pesan:
            "\(nilai.cetak()) sekitar \(jauh.dibulatkan(0).cetak()) kali \(arah) daripada pembanding terdekat, \(terdekat.cetak()).",
        tindakLanjut: maksud + "Lanjutkan bila sudah benar.", saran: saran)
}

/// The value with its decimal mark moved, when that brings it near a reference: the smallest move wins.
private func digeser(_ nilai: Angka, mendekati acuan: [Angka], _ dekat: Angka, bulat: Bool) -> Angka? {
    func cocok(_ calon: Angka) -> Bool {
        (!bulat || calon.banyakDesimal == 0) && acuan.contains { kelipatan(calon, $0) <= dekat }
    }
    var turun = nilai, naik = nilai
    for _ in 0..<6 {
        turun = turun.dibagi(10) ?? turun
        naik = naik * 10
        if let calon = [turun, naik].first(where: cocok) { return calon }
    }
    return nil
}

/// How many times the greater of two positive numbers is the smaller.
private func kelipatan(_ satu: Angka, _ dua: Angka) -> Angka {
    max(satu, dua).dibagi(min(satu, dua)) ?? .nol
}

private func negatif(_ nilai: Angka) -> Peringatan? {
    guard nilai < .nol else { return nil }
    return Peringatan(
        kode: .negatif, tingkat: .awas, pesan: "\(nilai.cetak()) bernilai negatif, sehingga capaiannya tidak dihitung.",
        tindakLanjut: "Lanjutkan bila sudah benar, dan jelaskan di catatan.")
}

private func kumulatifTurun(_ nilai: Angka, _ isian: IsianRealisasi) -> Peringatan? {
    guard isian.indikator.konsolidasi == .terakhir, isian.indikator.arah == .naik,
        let sebelum = isian.periodeSebelum, nilai < sebelum.nilai
    else { return nil }
    return Peringatan(
        kode: .kumulatifTurun, tingkat: .awas,
        pesan: "\(nilai.cetak()) lebih kecil daripada \(sebelum.periode.singkatan) (\(sebelum.nilai.cetak())).",
        tindakLanjut:
            "Nilai indikator ini dihitung sejak awal tahun, jadi tidak berkurang. Isi nilai sampai dengan \(isian.periode.singkatan), bukan tambahannya."
    )
}

private func capaianTinggi(_ nilai: Angka, _ isian: IsianRealisasi, _ aturan: AturanKinerja) -> Peringatan? {
    let capaian = capaian(.angka(nilai), terhadap: isian.target, indikator: isian.indikator, menurut: aturan)
    guard let mentah = capaian.nilai?.mentah, mentah > aturan.ambang.capaianTinggi else { return nil }
    let persen = mentah.cetak(desimal: aturan.desimalCapaian, nolBelakang: true, pembulatan: aturan.pembulatan)
    let pesan =
        isian.indikator.rumusCapaian == .naik
        ? "\(nilai.cetak()) adalah \(persen)% dari target." : "Capaian \(nilai.cetak()) menjadi \(persen)%."
    let batas = aturan.batasAtas.tampilan.map { "; capaian dibatasi \($0.cetak())" } ?? ""
    return Peringatan(
        kode: .capaianTinggi, tingkat: .awas, pesan: pesan,
        tindakLanjut:
            "Nilai di atas \(aturan.ambang.capaianTinggi.cetak())% perlu diperiksa. Lanjutkan bila sudah benar\(batas)."
    )
}

/// Against the same period of the latest earlier year.
private func memburuk(_ nilai: Angka, _ isian: IsianRealisasi, _ ambang: AturanKinerja.Ambang) -> Peringatan? {
    guard let lalu = isian.tahunSebelum, lalu.nilai > .nol else { return nil }
    let mundur: Angka
    switch isian.indikator.arah {
    case .naik: mundur = lalu.nilai - nilai
    case .turun: mundur = nilai - lalu.nilai
    case .rentang, .stabil: return nil
    }
    guard mundur * .seratus > ambang.memburuk * lalu.nilai else { return nil }
    let (kata, harapan) = isian.indikator.arah == .naik ? ("Turun", "tinggi") : ("Naik", "rendah")
    return Peringatan(
        kode: .memburuk, tingkat: .awas,
        pesan:
            "\(kata) dari \(lalu.nilai.cetak()) (\(lalu.sebutan)) menjadi \(nilai.cetak()), padahal makin \(harapan) makin baik.",
        tindakLanjut: "Lanjutkan bila sudah benar, dan jelaskan sebabnya di catatan.")
}

extension IsianRealisasi {
    /// Numbers the typed one is held against: ends of the target, and history.
    package var daftarAcuan: [Angka] { acuanTarget + riwayat.map(\.nilai) }

    fileprivate var acuanTarget: [Angka] {
        switch target {
        case .angka(let angka)?: [angka]
        case .rentang(let bawah, let atas)?: [bawah, atas]
        case .predikat?, .ya?, .tidakDiukur?, nil: []
        }
    }

    /// The last filled period before this one in the same year.
    fileprivate var periodeSebelum: NilaiLampau? {
        riwayat.filter { $0.tahun == tahun && $0.periode.bulanTerakhir < periode.bulanTerakhir }
            .max { $0.periode.bulanTerakhir < $1.periode.bulanTerakhir }
    }

    fileprivate var tahunSebelum: NilaiLampau? {
        riwayat.filter { $0.tahun < tahun && $0.periode == periode }.max { $0.tahun < $1.tahun }
    }

    /// A difference can fall below zero; so can what has been below zero before.
    fileprivate var dapatNegatif: Bool {
        if daftarAcuan.contains(where: { $0 < .nol }) { return true }
        guard !indikator.rumus.isEmpty else { return false }
        do throws(KesalahanRumus) { return try PembacaRumus.baca(indikator.rumus).berpengurangan } catch {
            return false
        }
    }
}

extension Ekspresi {
    fileprivate var berpengurangan: Bool {
        switch self {
        case .angka, .nama: false
        case .negatif: true
        case .operasi(let operasi, let kiri, let kanan):
            operasi == .kurang || kiri.berpengurangan || kanan.berpengurangan
        case .fungsi(_, let daftar): daftar.contains(where: \.berpengurangan)
        }
    }
}
