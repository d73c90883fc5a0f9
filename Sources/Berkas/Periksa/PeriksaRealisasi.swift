internal import Kinerja

func periksaRealisasi(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarRealisasi
    var hasil = konteks.ganda(
        daftar, "realisasi", "nilai", kunci: { "\($0.indikator) \($0.tahun) \($0.periode.kode)" },
        sebutan: { "Realisasi \($0.indikator) \($0.tahun) \($0.periode.kode)" })
    for (index, realisasi) in konteks.utuh(daftar, "realisasi") {
        guard let indikator = konteks.indikator[realisasi.indikator] else { continue }
        hasil += [
            nilaiRealisasiSalah(konteks, index, realisasi, indikator),
            periodeTakDipakai(konteks, "realisasi", index, realisasi.periode, indikator, .galat),
            tahunDataSalah(konteks, index, realisasi),
        ].compactMap { $0 }
    }
    return hasil + targetHilang(konteks)
}

private func nilaiRealisasiSalah(
    _ konteks: KonteksPeriksa, _ index: Int, _ realisasi: Realisasi, _ indikator: Indikator
) -> MasalahBerkas? {
    func masalah(_ tingkat: MasalahBerkas.Tingkat, _ nilai: String, _ pesan: String, _ mend: String) -> MasalahBerkas {
        konteks.masalah(tingkat, "realisasi", index, "nilai", nilai: nilai, pesan, mend)
    }
    switch realisasi.nilai {
    case .predikat(let predikat): return predikatSalah(konteks, "realisasi", index, predikat, indikator)
    case .angka(let angka) where indikator.jenisNilai == .predikat || indikator.jenisNilai == .yaTidak:
        return masalah(
            .galat, angka.description,
            "Realisasi berupa angka, padahal jenis nilainya \(indikator.jenisNilai.rawValue).",
            "Tulis nilai sesuai jenisnya.")
    case .angka(let angka) where angka < .nol:
        return masalah(
            .peringatan, angka.description,
            "Realisasi \(angka) negatif; rumus capaian tidak berlaku untuk nilai negatif.",
            "Periksa; bila benar, jelaskan di catatan.")
    case .dariKomponen:
        return komponenHilang(konteks, realisasi, indikator).map { masalah(.galat, "=", $0, $1) }
    case .ya where indikator.jenisNilai != .yaTidak, .tidak where indikator.jenisNilai != .yaTidak:
        return masalah(
            .galat, realisasi.nilai == .ya ? "ya" : "tidak",
            "Realisasi ya/tidak, padahal jenis nilainya \(indikator.jenisNilai.rawValue).",
            "Tulis nilai sesuai jenisnya, atau ubah jenis_nilai menjadi ya_tidak.")
    case .angka, .ya, .tidak, .tidakDiukur, .belumDilaporkan: return nil
    }
}

private func komponenHilang(
    _ konteks: KonteksPeriksa, _ realisasi: Realisasi, _ indikator: Indikator
) -> (String, String)? {
    if indikator.jenisNilai != .tahapan, indikator.rumus.isEmpty {
        return (
            "Realisasi dihitung dari komponen (=), tetapi indikator \(indikator.kode) tidak mempunyai rumus.",
            "Isi kolom rumus indikator itu, atau tulis nilainya."
        )
    }
    guard konteks.map.isWhole("komponen") else { return nil }
    let ada = konteks.kunciKomponen.contains(
        KonteksPeriksa.kunci(realisasi.indikator, realisasi.tahun, realisasi.periode))
    return ada
        ? nil
        : (
            "Realisasi dihitung dari komponen (=), tetapi komponennya tidak ada.",
            "Tambahkan komponen \(realisasi.indikator) \(realisasi.tahun) \(realisasi.periode.kode), atau tulis nilainya."
        )
}

private func tahunDataSalah(_ konteks: KonteksPeriksa, _ index: Int, _ realisasi: Realisasi) -> MasalahBerkas? {
    guard let tahunData = realisasi.tahunData, tahunData > realisasi.tahun else { return nil }
    return konteks.masalah(
        .peringatan, "realisasi", index, "tahun_data", nilai: "\(tahunData)",
        "Angka ini menggambarkan tahun \(tahunData), sesudah tahun barisnya (\(realisasi.tahun)).",
        "Periksa kolom tahun_data.")
}

/// Measured, but nothing was promised: no achievement can follow.
private func targetHilang(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    guard !konteks.map.brokenSheets.contains("target") else { return [] }
    let bertarget = Set(konteks.berkas.daftarTarget.map { "\($0.indikator) \($0.tahun)" })
    var sudah: Set<String> = []
    return konteks.utuh(konteks.berkas.daftarRealisasi, "realisasi").compactMap { index, realisasi in
        let kunci = "\(realisasi.indikator) \(realisasi.tahun)"
        guard konteks.indikator[realisasi.indikator] != nil, realisasi.nilai != .tidakDiukur,
            realisasi.nilai != .belumDilaporkan, realisasi.capaianTerbit == nil, !bertarget.contains(kunci),
            sudah.insert(kunci).inserted
        else { return nil }
        return konteks.masalah(
            realisasi.tahun == konteks.berkas.instansi.tahun ? .galat : .peringatan, "realisasi", index, "indikator",
            nilai: realisasi.indikator,
            "Indikator \(realisasi.indikator) mempunyai realisasi tahun \(realisasi.tahun), tetapi tidak ada targetnya.",
            "Tambahkan target \(realisasi.tahun) di lembar target; tulis N/A bila memang tidak ditargetkan.")
    }
}

/// A year stated beside its periods must be what the periods make.
func periksaKonsolidasi(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    guard konteks.map.isWhole("realisasi") else { return [] }
    let daftar = Array(konteks.berkas.daftarRealisasi.enumerated())
    return Dictionary(grouping: daftar) { "\($0.element.indikator) \($0.element.tahun)" }.values.compactMap { baris in
        guard let tahun = baris.first(where: { $0.element.periode == .tahun }),
            let indikator = konteks.indikator[tahun.element.indikator], indikator.konsolidasi != .tahunan
        else { return nil }
        let periode = baris.map(\.element).filter { $0.periode != .tahun }
            .sorted { $0.periode.bulanTerakhir < $1.periode.bulanTerakhir }
        guard !periode.isEmpty, !(tahun.element.nilai == .belumDilaporkan) else { return nil }
        let gabungan = konsolidasi(periode.map(\.nilai), indikator.konsolidasi)
        guard gabungan != tahun.element.nilai else { return nil }
        let hasil = if case .angka(let angka) = gabungan { "\(angka)" } else { "nilai lain" }
        return konteks.masalah(
            .galat, "realisasi", tahun.offset, "periode", nilai: "tahun",
            "Indikator \(indikator.kode) mempunyai realisasi setahun dan per periode tahun \(tahun.element.tahun) yang tidak sama (konsolidasi \(indikator.konsolidasi.rawValue) menghasilkan \(hasil)).",
            "Hapus baris setahunnya, atau perbaiki nilai periodenya.")
    }
}

private func konsolidasi(_ nilai: [NilaiRealisasi], _ cara: Konsolidasi) -> NilaiRealisasi? {
    let terukur = nilai.filter { $0 != .tidakDiukur }
    if cara == .terakhir { return terukur.last ?? .tidakDiukur }
    let angka = terukur.compactMap { satu -> Angka? in if case .angka(let angka) = satu { angka } else { nil } }
    guard angka.count == terukur.count, let pertama = angka.first else { return nil }
    let jumlah = angka.reduce(Angka.nol, +)
    switch cara {
    case .jumlah: return .angka(jumlah)
    case .rata: return jumlah.dibagi(Angka(angka.count)).map { .angka($0) }
    case .maks: return .angka(angka.max() ?? pertama)
    case .min: return .angka(angka.min() ?? pertama)
    case .terakhir, .tahunan, .rasioKumulatif: return nil
    }
}

/// Values up to 1 where 95 is meant: 0.95 on a unit of percent.
///
/// Within the year small values are common (a plan that starts slowly), so there all values must be that small.
func periksaPecahan(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let target = konteks.utuh(konteks.berkas.daftarTarget, "target").compactMap { index, target -> Terukur? in
        guard case .angka(let angka) = target.nilai else { return nil }
        return Terukur(
            lembar: "target", baris: index, indikator: target.indikator, tahun: target.tahun,
            periode: target.periode, angka: angka)
    }
    let realisasi = konteks.utuh(konteks.berkas.daftarRealisasi, "realisasi").compactMap { index, satu -> Terukur? in
        guard case .angka(let angka) = satu.nilai else { return nil }
        return Terukur(
            lembar: "realisasi", baris: index, indikator: satu.indikator, tahun: satu.tahun,
            periode: satu.periode, angka: angka)
    }
    let berpersen = (target + realisasi).filter { konteks.indikator[$0.indikator]?.berpersen == true }
    return Dictionary(grouping: berpersen) { "\($0.lembar) \($0.indikator) \($0.tahun)" }.values.flatMap { kelompok in
        let semuaKecil = kelompok.allSatisfy { $0.angka <= .satu }
        return kelompok.filter { $0.angka > .nol && $0.angka <= .satu && ($0.periode == .tahun || semuaKecil) }
            .map { satu in
                konteks.masalah(
                    .peringatan, satu.lembar, satu.baris, "nilai", nilai: "\(satu.angka)",
                    "Nilai \(satu.angka) pada satuan persen mungkin pecahan.",
                    "Bila maksudnya \(satu.angka * .seratus) persen, tulis \(satu.angka * .seratus).")
            }
    }
}

private struct Terukur {
    var lembar: String
    var baris: Int
    var indikator: String
    var tahun: Int
    var periode: Periode
    var angka: Angka
}
