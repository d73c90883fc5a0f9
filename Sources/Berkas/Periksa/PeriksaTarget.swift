internal import Kinerja

func periksaTarget(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarTarget
    var hasil = konteks.ganda(
        daftar, "target", "nilai",
        kunci: { "\($0.indikator) \($0.tahun) \($0.periode.kode) \($0.sumber.kode)" },
        sebutan: { "Target \($0.sumber.kode) \($0.indikator) \($0.tahun) \($0.periode.kode)" })
    let versi = Set(konteks.berkas.daftarPerjanjian.map(\.versi))
    for (index, target) in konteks.utuh(daftar, "target") {
        hasil += [perubahanTanpaPerjanjian(konteks, index, target, versi)].compactMap { $0 }
        guard let indikator = konteks.indikator[target.indikator] else { continue }
        hasil += [
            nilaiTargetSalah(konteks, index, target, indikator),
            periodeTakDipakai(konteks, "target", index, target.periode, indikator, .peringatan),
        ].compactMap { $0 }
    }
    return hasil
}

private func perubahanTanpaPerjanjian(
    _ konteks: KonteksPeriksa, _ index: Int, _ target: Target, _ versi: Set<Int>
) -> MasalahBerkas? {
    guard case .pkPerubahan(let nomor) = target.sumber, target.tahun == konteks.berkas.instansi.tahun,
        !versi.contains(nomor), konteks.map.isWhole("perjanjian")
    else { return nil }
    return konteks.masalah(
        .peringatan, "target", index, "sumber", nilai: target.sumber.kode,
        "Belum ada perjanjian versi \(nomor) untuk target ini.",
        "Tambahkan baris versi \(nomor) di lembar perjanjian.")
}

private func nilaiTargetSalah(
    _ konteks: KonteksPeriksa, _ index: Int, _ target: Target, _ indikator: Indikator
) -> MasalahBerkas? {
    func masalah(_ tingkat: MasalahBerkas.Tingkat, _ nilai: String, _ pesan: String, _ mend: String) -> MasalahBerkas {
        konteks.masalah(tingkat, "target", index, "nilai", nilai: nilai, pesan, mend)
    }
    switch target.nilai {
    case .angka(let angka) where angka < .nol:
        return masalah(
            .peringatan, angka.description, "Target \(angka) negatif; rumus capaian tidak berlaku untuk nilai negatif.",
            "Periksa; bila benar, jelaskan di catatan dan nilai secara tersendiri.")
    case .angka(let angka) where angka == .nol && indikator.rumusCapaian == .naik:
        return masalah(
            .peringatan, "0", "Target 0 dengan rumus NAIK tidak menghasilkan capaian (pembagian dengan nol).",
            "Tulis N/A bila tidak diukur, atau pakai rumus untuk indikator menurun.")
    case .angka(let angka) where indikator.berentang:
        return masalah(
            .peringatan, angka.description, "Indikator rentang dengan target satu angka.",
            "Tulis kedua batasnya, misalnya 80..90.")
    case .rentang(let bawah, let atas):
        if !indikator.berentang {
            return masalah(
                .galat, "\(bawah)..\(atas)",
                "Target berupa rentang, padahal rumus capaiannya \(indikator.rumusCapaian.rawValue).",
                "Tulis satu angka, atau pakai rumus RENTANG.")
        }
        return bawah > atas
            ? masalah(
                .galat, "\(bawah)..\(atas)", "Batas bawah rentang melebihi batas atasnya.", "Tulis \(atas)..\(bawah).")
            : nil
    case .predikat(let predikat): return predikatSalah(konteks, "target", index, predikat, indikator)
    case .angka, .ya, .tidakDiukur: return jenisTargetSalah(target, indikator).map { masalah(.galat, $0, $1, $2) }
    }
}

/// A berkas that was not read from text may hold a value of the wrong kind.
private func jenisTargetSalah(_ target: Target, _ indikator: Indikator) -> (String, String, String)? {
    switch (target.nilai, indikator.jenisNilai) {
    case (.angka(let angka), .predikat), (.angka(let angka), .yaTidak):
        (
            angka.description, "Target berupa angka, padahal jenis nilainya \(indikator.jenisNilai.rawValue).",
            "Tulis nilai sesuai jenisnya."
        )
    case (.ya, .angka), (.ya, .predikat), (.ya, .tahapan):
        (
            "ya", "Target berupa \"ya\", padahal jenis nilainya \(indikator.jenisNilai.rawValue).",
            "Tulis nilai sesuai jenisnya, atau ubah jenis_nilai menjadi ya_tidak."
        )
    default: nil
    }
}

func predikatSalah(
    _ konteks: KonteksPeriksa, _ lembar: String, _ index: Int, _ predikat: String, _ indikator: Indikator
) -> MasalahBerkas? {
    guard let skala = konteks.berkas.aturan.skalaOrdinal[indikator.skalaPredikat], skala.nilai(predikat) == nil else {
        return nil
    }
    let ada = skala.nilai.sorted { $0.value > $1.value }.map(\.key).joined(separator: ", ")
    return konteks.masalah(
        .galat, lembar, index, "nilai", nilai: predikat,
        "Predikat \"\(predikat)\" tidak ada dalam skala \(skala.nama).",
        "Pilih salah satu: \(ada).")
}

/// A row of a period the indicator is not due in.
func periodeTakDipakai(
    _ konteks: KonteksPeriksa, _ lembar: String, _ index: Int, _ periode: Periode, _ indikator: Indikator,
    _ tingkat: MasalahBerkas.Tingkat
) -> MasalahBerkas? {
    guard periode != .tahun, !indikator.frekuensi.periodeWajib.contains(periode) else { return nil }
    return konteks.masalah(
        tingkat, lembar, index, "periode", nilai: periode.kode,
        "Periode \(periode.kode) tidak dipakai indikator \(indikator.kode), yang frekuensinya \(indikator.frekuensi.rawValue).",
        "Ubah frekuensi indikator itu, atau periode baris ini.")
}
