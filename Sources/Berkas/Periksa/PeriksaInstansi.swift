internal import Kinerja

/// Years the rule tables know.
private let tahunLaporan = 2015...2100

func periksaInstansi(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let instansi = konteks.berkas.instansi
    if konteks.map.brokenSheets.contains("instansi") { return [] }
    var hasil: [MasalahBerkas] = []
    func tambah(_ tingkat: MasalahBerkas.Tingkat, _ kunci: String, _ nilai: String, _ pesan: String, _ mend: String) {
        hasil.append(konteks.masalahKunci(tingkat, "instansi", kunci, nilai: nilai, pesan, mend))
    }
    if instansi.tahun > 0, !tahunLaporan.contains(instansi.tahun) {
        tambah(
            .galat, "tahun", "\(instansi.tahun)", "Tahun laporan \(instansi.tahun) di luar jangkauan aturan.",
            "Isi tahun \(tahunLaporan.lowerBound) atau sesudahnya.")
    }
    if instansi.renstraDari > 0, instansi.renstraSampai > 0 {
        if instansi.renstraDari > instansi.renstraSampai {
            tambah(
                .galat, "renstra_sampai", "\(instansi.renstraSampai)",
                "Renstra berakhir (\(instansi.renstraSampai)) sebelum mulai (\(instansi.renstraDari)).",
                "Tukar renstra_dari dan renstra_sampai.")
        } else if instansi.tahun > 0, !instansi.tahunRenstra.contains(instansi.tahun) {
            tambah(
                .peringatan, "tahun", "\(instansi.tahun)",
                "Tahun laporan di luar masa Renstra \(instansi.renstraDari)–\(instansi.renstraSampai).",
                "Periksa tahun laporan dan masa Renstra.")
        }
    }
    if !instansi.kepala.isEmpty, !konteks.kodeJabatan.contains(instansi.kepala),
        !konteks.map.brokenSheets.contains("jabatan")
    {
        tambah(
            .galat, "kepala", instansi.kepala, "Kode \"\(instansi.kepala)\" tidak ada di lembar jabatan.",
            Ejaan.saran(instansi.kepala, dari: konteks.berkas.daftarJabatan.map(\.kode), sebutan: "kode jabatan"))
    }
    return hasil
}

func periksaAturan(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let skala = konteks.berkas.aturan.skala
    guard konteks.map.isWhole("skala") else { return [] }
    let lokal = skala.kode == BarisSkala.kodeLokal
    return skala.daftarMasalah.map { masalah in
        konteks.masalah(
            .galat, lokal ? "skala" : "aturan", nil, lokal ? nil : "nilai", nilai: lokal ? skala.nama : skala.kode,
            masalah.masalah, masalah.mend)
    }
}

extension MasalahSkala {
    /// The first sentences of the message: what is wrong.
    fileprivate var masalah: String {
        let kalimat = bagian
        return kalimat.count > 1 ? kalimat.dropLast().joined(separator: ". ") + "." : pesan
    }

    /// The last sentence: how to mend it.
    fileprivate var mend: String { bagian.last ?? pesan }

    private var bagian: [String] { pesan.split(separator: ". ").map(String.init) }
}

func periksaOrganisasi(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let berkas = konteks.berkas
    var hasil = konteks.ganda(berkas.daftarUnit, "unit", "kode", kunci: \.kode, sebutan: { "Kode unit \"\($0.kode)\"" })
    hasil += konteks.ganda(
        berkas.daftarJabatan, "jabatan", "kode", kunci: \.kode, sebutan: { "Kode jabatan \"\($0.kode)\"" })
    hasil += konteks.lingkaran("unit", berkas.daftarUnit.map { ($0.kode, $0.induk) })
    hasil += konteks.lingkaran("jabatan", berkas.daftarJabatan.map { ($0.kode, $0.induk) })
    for (index, jabatan) in konteks.utuh(berkas.daftarJabatan, "jabatan") {
        hasil += periksaJabatan(konteks, index, jabatan)
    }
    return hasil
}

private func periksaJabatan(_ konteks: KonteksPeriksa, _ index: Int, _ jabatan: Jabatan) -> [MasalahBerkas] {
    var hasil: [MasalahBerkas] = []
    if let salah = NIP.masalah(jabatan.nip) {
        hasil.append(
            konteks.masalah(
                .galat, "jabatan", index, "nip", nilai: jabatan.nip, "NIP \"\(jabatan.nip)\" \(salah).",
                NIP.perbaikan))
    }
    if let mulai = jabatan.mulai, let selesai = jabatan.selesai, selesai < mulai {
        hasil.append(
            konteks.masalah(
                .galat, "jabatan", index, "selesai", nilai: selesai.iso,
                "Jabatan selesai (\(selesai.iso)) sebelum mulai (\(mulai.iso)).", "Tukar atau perbaiki kedua tanggal."))
    }
    return hasil
}
