internal import Kinerja

func periksaIndikator(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarIndikator
    var hasil = konteks.ganda(daftar, "indikator", "kode", kunci: \.kode, sebutan: { "Kode indikator \"\($0.kode)\"" })
    for (index, indikator) in konteks.utuh(daftar, "indikator") {
        hasil += [
            kodeBentrok(konteks, index, indikator),
            rumusCapaianBentrok(konteks, index, indikator),
            arahBentrok(konteks, index, indikator),
            skalaPredikatSalah(konteks, index, indikator),
            konsolidasiSalah(konteks, index, indikator),
        ].compactMap { $0 }
        if let bobot = indikator.bobot, bobot < .nol {
            hasil.append(
                konteks.masalah(
                    .galat, "indikator", index, "bobot", nilai: bobot.description, "Bobot tidak boleh negatif.",
                    "Isi bobot 0 atau lebih, atau kosongkan."))
        }
    }
    return hasil
}

private func kodeBentrok(_ konteks: KonteksPeriksa, _ index: Int, _ indikator: Indikator) -> MasalahBerkas? {
    let kode = indikator.kode
    if konteks.simpul[kode] != nil {
        return konteks.masalah(
            .galat, "indikator", index, "kode", nilai: kode, "Kode \"\(kode)\" juga dipakai sebuah simpul.",
            "Pakai kode yang berbeda, misalnya I-\(kode).")
    }
    guard ["total", "instansi"].contains(kode.lowercased()) else { return nil }
    return konteks.masalah(
        .galat, "indikator", index, "kode", nilai: kode, "Kode \"\(kode)\" mempunyai arti khusus.", "Ganti kodenya.")
}

private func rumusCapaianBentrok(_ konteks: KonteksPeriksa, _ index: Int, _ indikator: Indikator) -> MasalahBerkas? {
    let rumus = indikator.rumusCapaian
    let seharusnya: String? =
        switch indikator.jenisNilai {
        case .predikat: rumus == .predikat ? nil : RumusCapaian.predikat.rawValue
        case .yaTidak: rumus == .yaTidak ? nil : RumusCapaian.yaTidak.rawValue
        case .angka, .tahapan: rumus.arah == nil ? "NAIK atau rumus angka lain" : nil
        }
    guard let seharusnya else { return nil }
    return konteks.masalah(
        .galat, "indikator", index, "rumus_capaian", nilai: rumus.rawValue,
        "Rumus capaian \(rumus.rawValue) tidak cocok dengan jenis nilai \(indikator.jenisNilai.rawValue).",
        "Pakai \(seharusnya), atau ubah jenis_nilai.")
}

private func arahBentrok(_ konteks: KonteksPeriksa, _ index: Int, _ indikator: Indikator) -> MasalahBerkas? {
    guard let arah = indikator.rumusCapaian.arah, arah != indikator.arah else { return nil }
    return konteks.masalah(
        .galat, "indikator", index, "arah", nilai: indikator.arah.rawValue,
        "Arah \(indikator.arah.rawValue) bertentangan dengan rumus capaian \(indikator.rumusCapaian.rawValue).",
        "Isi arah \(arah.rawValue), atau ganti rumus_capaian.")
}

private func skalaPredikatSalah(_ konteks: KonteksPeriksa, _ index: Int, _ indikator: Indikator) -> MasalahBerkas? {
    let ada = konteks.berkas.aturan.skalaOrdinal.keys.sorted()
    let kode = indikator.skalaPredikat
    guard indikator.jenisNilai == .predikat else {
        guard !kode.isEmpty else { return nil }
        return konteks.masalah(
            .peringatan, "indikator", index, "skala_predikat", nilai: kode,
            "Skala predikat diisi, padahal jenis nilainya \(indikator.jenisNilai.rawValue); tidak dipakai.",
            "Kosongkan, atau ubah jenis_nilai menjadi predikat.")
    }
    guard !ada.contains(kode) else { return nil }
    return konteks.masalah(
        .galat, "indikator", index, "skala_predikat", nilai: kode,
        kode.isEmpty ? "Indikator predikat tanpa skala." : "Skala predikat \"\(kode)\" tidak ada.",
        "Pilih salah satu: \(ada.joined(separator: ", ")).")
}

private func konsolidasiSalah(_ konteks: KonteksPeriksa, _ index: Int, _ indikator: Indikator) -> MasalahBerkas? {
    let berangka: Set<Konsolidasi> = [.jumlah, .rata, .maks, .min, .rasioKumulatif]
    if indikator.jenisNilai == .predikat || indikator.jenisNilai == .yaTidak, berangka.contains(indikator.konsolidasi) {
        return konteks.masalah(
            .galat, "indikator", index, "konsolidasi", nilai: indikator.konsolidasi.rawValue,
            "Konsolidasi \(indikator.konsolidasi.rawValue) memerlukan angka, padahal nilainya \(indikator.jenisNilai.rawValue).",
            "Pakai terakhir atau tahunan.")
    }
    guard indikator.konsolidasi == .rasioKumulatif, indikator.rumus.isEmpty else { return nil }
    return konteks.masalah(
        .galat, "indikator", index, "konsolidasi", nilai: indikator.konsolidasi.rawValue,
        "Konsolidasi rasio_kumulatif memerlukan rumus atas komponen.",
        "Isi kolom rumus, atau ganti konsolidasi.")
}

func periksaKomponen(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarKomponen
    var hasil = konteks.ganda(
        daftar, "komponen", "nama", kunci: { "\($0.indikator) \($0.tahun) \($0.periode.kode) \($0.nama)" },
        sebutan: { "Komponen \"\($0.nama)\" untuk \($0.indikator) \($0.tahun) \($0.periode.kode)" })
    for (index, komponen) in konteks.utuh(daftar, "komponen") {
        guard let indikator = konteks.indikator[komponen.indikator] else { continue }
        hasil += [tahapanSalah(konteks, index, komponen, indikator)].compactMap { $0 }
    }
    return hasil + jumlahBobot(konteks)
}

private func tahapanSalah(
    _ konteks: KonteksPeriksa, _ index: Int, _ komponen: Komponen, _ indikator: Indikator
) -> MasalahBerkas? {
    guard indikator.jenisNilai == .tahapan else {
        guard let bobot = komponen.bobot else { return nil }
        return konteks.masalah(
            .peringatan, "komponen", index, "bobot", nilai: bobot.description,
            "Bobot hanya dipakai pada indikator tahapan.", "Kosongkan bobot, atau ubah jenis_nilai menjadi tahapan.")
    }
    if komponen.nilai < .nol || komponen.nilai > .seratus {
        return konteks.masalah(
            .galat, "komponen", index, "nilai", nilai: komponen.nilai.description,
            "Nilai tahapan adalah persen selesai, 0 sampai 100.", "Isi 0 bila belum, 100 bila selesai.")
    }
    if komponen.bobot == nil {
        return konteks.masalah(
            .galat, "komponen", index, "bobot", nilai: "", "Tahapan \"\(komponen.nama)\" tanpa bobot.",
            "Isi bobotnya; semua bobot berjumlah 100.")
    }
    return nil
}

/// Stage weights of one indicator and period sum to 100.
private func jumlahBobot(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    guard konteks.map.isWhole("komponen") else { return [] }
    let tahapan = konteks.berkas.daftarKomponen.enumerated()
        .filter { konteks.indikator[$0.element.indikator]?.jenisNilai == .tahapan }
    return Dictionary(grouping: tahapan) { [$0.element.indikator, "\($0.element.tahun)", $0.element.periode.kode] }
        .compactMap { kunci, baris in
            let bobot = baris.compactMap(\.element.bobot), jumlah = bobot.reduce(Angka.nol, +)
            guard bobot.count == baris.count, jumlah != .seratus, let terakhir = baris.last else { return nil }
            return konteks.masalah(
                .galat, "komponen", terakhir.offset, "bobot", nilai: terakhir.element.bobot?.description,
                "Bobot tahapan \(kunci.joined(separator: " ")) berjumlah \(jumlah), seharusnya 100.",
                "Sesuaikan bobotnya sehingga berjumlah 100.")
        }
}
