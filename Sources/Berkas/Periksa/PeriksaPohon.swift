internal import Kinerja

/// Codes that mean something else in links (`{{total.pagu}}`) and budgets.
private let kodeTerpakai: Set<String> = ["total", "instansi"]

func periksaPohon(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarSimpul
    var hasil = konteks.ganda(daftar, "simpul", "kode", kunci: \.kode, sebutan: { "Kode simpul \"\($0.kode)\"" })
    hasil += konteks.lingkaran("simpul", daftar.map { ($0.kode, $0.induk) })
    let terukur = Set(konteks.berkas.daftarIndikator.map(\.simpul))
    for (index, simpul) in konteks.utuh(daftar, "simpul") {
        hasil += [
            indukSalah(konteks, index, simpul),
            kodeSimpulTerpakai(konteks, index, simpul),
        ].compactMap { $0 }
        if simpul.jenis == .sasaran, !terukur.contains(simpul.kode), konteks.map.isWhole("indikator") {
            hasil.append(
                konteks.masalah(
                    .peringatan, "simpul", index, "kode", nilai: simpul.kode,
                    "Sasaran \"\(simpul.kode)\" tidak mempunyai indikator.",
                    "Tambahkan indikator yang mengukurnya di lembar indikator."))
        }
    }
    return hasil + programYatim(konteks)
}

private func kodeSimpulTerpakai(_ konteks: KonteksPeriksa, _ index: Int, _ simpul: Simpul) -> MasalahBerkas? {
    guard kodeTerpakai.contains(simpul.kode.lowercased()) else { return nil }
    return konteks.masalah(
        .galat, "simpul", index, "kode", nilai: simpul.kode,
        "Kode \"\(simpul.kode)\" mempunyai arti khusus dan tidak dapat dipakai untuk simpul.", "Ganti kodenya.")
}

private func indukSalah(_ konteks: KonteksPeriksa, _ index: Int, _ simpul: Simpul) -> MasalahBerkas? {
    let boleh = simpul.jenis.indukYangBoleh
    let daftarBoleh = Simpul.Jenis.allCases.filter(boleh.contains).map(\.rawValue).joined(separator: ", ")
    if simpul.induk.isEmpty {
        guard !simpul.jenis.bolehTanpaInduk else { return nil }
        return konteks.masalah(
            .galat, "simpul", index, "induk", nilai: "",
            "\(simpul.jenis.nama) \"\(simpul.kode)\" tidak mempunyai induk.", "Isi kode induknya (\(daftarBoleh)).")
    }
    guard let induk = konteks.simpul[simpul.induk], !boleh.contains(induk.jenis) else { return nil }
    return konteks.masalah(
        .galat, "simpul", index, "induk", nilai: simpul.induk,
        "\(simpul.jenis.nama) \"\(simpul.kode)\" tidak dapat berinduk \(induk.jenis.rawValue) \"\(induk.kode)\".",
        daftarBoleh.isEmpty ? "Kosongkan induknya." : "Pilih induk berjenis \(daftarBoleh).")
}

/// Programmes that hang nowhere: neither in the tree nor by a dukungan.
private func programYatim(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    guard konteks.map.isWhole("dukungan") else { return [] }
    let mendukung = Set(konteks.berkas.daftarDukungan.map(\.simpul))
    return konteks.utuh(konteks.berkas.daftarSimpul, "simpul")
        .filter { $0.element.jenis == .program && $0.element.induk.isEmpty && !mendukung.contains($0.element.kode) }
        .map { index, simpul in
            konteks.masalah(
                .peringatan, "simpul", index, "induk", nilai: simpul.kode,
                "Program \"\(simpul.kode)\" tidak mendukung sasaran mana pun.",
                "Isi induknya, atau tambahkan baris di lembar dukungan.")
        }
}

func periksaDukungan(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarDukungan
    var hasil = konteks.ganda(
        daftar, "dukungan", "mendukung", kunci: { "\($0.simpul) \($0.mendukung)" },
        sebutan: { "Dukungan \"\($0.simpul)\" kepada \"\($0.mendukung)\"" })
    for (index, dukungan) in konteks.utuh(daftar, "dukungan") {
        hasil += [porsiSalah(konteks, index, dukungan)].compactMap { $0 }
        if let simpul = konteks.simpul[dukungan.simpul], simpul.jenis.hasil {
            hasil.append(
                konteks.masalah(
                    .galat, "dukungan", index, "simpul", nilai: simpul.kode,
                    "\"\(simpul.kode)\" adalah \(simpul.jenis.rawValue), bukan program, kegiatan, atau subkegiatan.",
                    "Tukar kolom simpul dan mendukung bila terbalik."))
        }
    }
    return hasil + jumlahPorsi(konteks)
}

private func porsiSalah(_ konteks: KonteksPeriksa, _ index: Int, _ dukungan: Dukungan) -> MasalahBerkas? {
    switch (dukungan.pembebanan, dukungan.porsi) {
    case (.porsi, nil):
        return konteks.masalah(
            .galat, "dukungan", index, "porsi", nilai: "", "Pembebanan porsi tanpa angka porsi.",
            "Isi persen bagiannya, atau ganti pembebanan menjadi penuh.")
    case (.penuh, let porsi?), (.tanpa, let porsi?):
        return konteks.masalah(
            .galat, "dukungan", index, "porsi", nilai: porsi.description,
            "Porsi diisi, padahal pembebanannya \(dukungan.pembebanan.rawValue).",
            "Kosongkan porsi, atau ganti pembebanan menjadi porsi.")
    case (.porsi, let porsi?) where porsi <= .nol || porsi > .seratus:
        return konteks.masalah(
            .galat, "dukungan", index, "porsi", nilai: porsi.description, "Porsi \(porsi) di luar 0 sampai 100.",
            "Isi persen, misalnya 60.")
    case (.porsi, _), (.penuh, nil), (.tanpa, nil): return nil
    }
}

private func jumlahPorsi(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    guard konteks.map.isWhole("dukungan") else { return [] }
    let berporsi = konteks.berkas.daftarDukungan.enumerated().filter { $0.element.pembebanan == .porsi }
    return Dictionary(grouping: berporsi, by: \.element.simpul).compactMap { kode, baris in
        let jumlah = baris.compactMap(\.element.porsi).reduce(Angka.nol, +)
        guard jumlah != .seratus, let terakhir = baris.last else { return nil }
        return konteks.masalah(
            .galat, "dukungan", terakhir.offset, "porsi", nilai: terakhir.element.porsi?.description,
            "Porsi \"\(kode)\" berjumlah \(jumlah), seharusnya 100.",
            "Sesuaikan porsi simpul itu sehingga berjumlah 100.")
    }
}
