internal import Kinerja

func periksaPerjanjian(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarPerjanjian
    var hasil = konteks.ganda(
        daftar, "perjanjian", "versi", kunci: { "\($0.kode) \($0.versi)" },
        sebutan: { "Perjanjian \"\($0.kode)\" versi \($0.versi)" })
    for (index, perjanjian) in konteks.utuh(daftar, "perjanjian") {
        hasil += [
            versiBolong(konteks, index, perjanjian), alasanSalah(konteks, index, perjanjian),
            pihakSama(konteks, index, perjanjian), tanggalMundur(konteks, index, perjanjian),
        ].compactMap { $0 }
    }
    return hasil
}

private func versiBolong(_ konteks: KonteksPeriksa, _ index: Int, _ perjanjian: PerjanjianKinerja) -> MasalahBerkas? {
    guard perjanjian.versi > 0, konteks.map.isWhole("perjanjian"),
        !konteks.berkas.daftarPerjanjian.contains(where: {
            $0.kode == perjanjian.kode && $0.versi == perjanjian.versi - 1
        })
    else { return nil }
    return konteks.masalah(
        .galat, "perjanjian", index, "versi", nilai: "\(perjanjian.versi)",
        "Perjanjian \"\(perjanjian.kode)\" versi \(perjanjian.versi) ada tanpa versi \(perjanjian.versi - 1).",
        "Tambahkan versi sebelumnya, atau perbaiki nomor versinya.")
}

private func alasanSalah(_ konteks: KonteksPeriksa, _ index: Int, _ perjanjian: PerjanjianKinerja) -> MasalahBerkas? {
    if perjanjian.versi > 0, perjanjian.alasan == nil {
        return konteks.masalah(
            .peringatan, "perjanjian", index, "alasan", nilai: "", "Perubahan perjanjian tanpa alasan.",
            "Isi salah satu: \(PerjanjianKinerja.AlasanPerubahan.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    guard perjanjian.versi == 0, let alasan = perjanjian.alasan else { return nil }
    return konteks.masalah(
        .peringatan, "perjanjian", index, "alasan", nilai: alasan.rawValue, "Perjanjian awal tidak memerlukan alasan.",
        "Kosongkan alasan, atau perbaiki nomor versinya.")
}

private func pihakSama(_ konteks: KonteksPeriksa, _ index: Int, _ perjanjian: PerjanjianKinerja) -> MasalahBerkas? {
    guard perjanjian.pihakPertama == perjanjian.pihakKedua else { return nil }
    return konteks.masalah(
        .galat, "perjanjian", index, "pihak_kedua", nilai: perjanjian.pihakKedua,
        "Kedua pihak adalah jabatan yang sama.",
        "Isi pihak_kedua dengan atasan langsung pihak pertama.")
}

private func tanggalMundur(_ konteks: KonteksPeriksa, _ index: Int, _ perjanjian: PerjanjianKinerja) -> MasalahBerkas? {
    let sebelum = konteks.berkas.daftarPerjanjian.first {
        $0.kode == perjanjian.kode && $0.versi == perjanjian.versi - 1
    }
    guard let tanggal = perjanjian.tanggal, let tanggalSebelum = sebelum?.tanggal, tanggal < tanggalSebelum else {
        return nil
    }
    return konteks.masalah(
        .galat, "perjanjian", index, "tanggal", nilai: tanggal.iso,
        "Versi \(perjanjian.versi) ditandatangani (\(tanggal.iso)) sebelum versi sebelumnya (\(tanggalSebelum.iso)).",
        "Perbaiki salah satu tanggal.")
}
