internal import Kinerja

func periksaBelanja(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarBelanja
    var hasil = konteks.ganda(
        daftar, "belanja", "uraian", kunci: { "\($0.tahun) \($0.induk) \($0.uraian)" },
        sebutan: { "Belanja \"\($0.uraian)\" \($0.tahun)" })
    let uraian = Dictionary(grouping: daftar, by: \.tahun).mapValues { Set($0.map(\.uraian)) }
    let rincian = Dictionary(grouping: daftar) { "\($0.tahun) \($0.induk)" }
    for (index, belanja) in konteks.utuh(daftar, "belanja") {
        hasil += [
            negatif(konteks, "belanja", index, "pagu", belanja.pagu),
            belanja.realisasi.flatMap { negatif(konteks, "belanja", index, "realisasi", $0) },
            indukBelanjaHilang(konteks, index, belanja, ada: uraian[belanja.tahun] ?? []),
        ].compactMap { $0 }
        guard konteks.map.isWhole("belanja") else { continue }
        hasil += jumlahBelanja(konteks, index, belanja, rincian["\(belanja.tahun) \(belanja.uraian)"] ?? [])
    }
    for tahun in uraian.keys {
        hasil += konteks.lingkaran("belanja", daftar.map { $0.tahun == tahun ? ($0.uraian, $0.induk) : ("", "") })
    }
    return hasil + periksaHibah(konteks)
}

private func periksaHibah(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    konteks.utuh(konteks.berkas.daftarHibah, "hibah").flatMap { index, hibah in
        [
            negatif(konteks, "hibah", index, "pagu", hibah.pagu),
            hibah.realisasi.flatMap { negatif(konteks, "hibah", index, "realisasi", $0) },
        ].compactMap { $0 }
    }
}

private func indukBelanjaHilang(
    _ konteks: KonteksPeriksa, _ index: Int, _ belanja: Belanja, ada: Set<String>
) -> MasalahBerkas? {
    guard !belanja.induk.isEmpty, !ada.contains(belanja.induk) else { return nil }
    return konteks.masalah(
        .galat, "belanja", index, "induk", nilai: belanja.induk,
        "Kelompok \"\(belanja.induk)\" tidak ada di antara belanja tahun \(belanja.tahun).",
        Ejaan.saran(belanja.induk, dari: ada.sorted(), sebutan: "belanja"))
}

private func jumlahBelanja(
    _ konteks: KonteksPeriksa, _ index: Int, _ induk: Belanja, _ anak: [Belanja]
) -> [MasalahBerkas] {
    guard !anak.isEmpty else { return [] }
    var hasil: [MasalahBerkas] = []
    func bandingkan(_ kolom: String, _ tertulis: Rupiah, _ jumlah: Rupiah) {
        guard tertulis != jumlah else { return }
        hasil.append(
            konteks.masalah(
                .galat, "belanja", index, kolom, nilai: "\(tertulis.nilai)",
                "Nilai \(kolom) \"\(induk.uraian)\" tertulis \(tertulis.nilai), padahal rinciannya berjumlah \(jumlah.nilai).",
                "Samakan jumlah rincian dengan kelompoknya."))
    }
    bandingkan("pagu", induk.pagu, jumlahAman(anak.map(\.pagu)))
    let realisasi = anak.compactMap(\.realisasi)
    if let tertulis = induk.realisasi, realisasi.count == anak.count {
        bandingkan("realisasi", tertulis, jumlahAman(realisasi))
    }
    return hasil
}
