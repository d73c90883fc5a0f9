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
                "Salin 18 angka NIP dari SK, atau kosongkan bila tidak ada."))
    }
    if let mulai = jabatan.mulai, let selesai = jabatan.selesai, selesai < mulai {
        hasil.append(
            konteks.masalah(
                .galat, "jabatan", index, "selesai", nilai: selesai.iso,
                "Jabatan selesai (\(selesai.iso)) sebelum mulai (\(mulai.iso)).", "Tukar atau perbaiki kedua tanggal."))
    }
    return hasil
}

/// Employee number of a civil servant: date of birth, year and month of appointment, sex, sequence.
enum NIP {
    /// What is wrong with it; nil when it is sound, empty, or a placeholder in brackets.
    static func masalah(_ nip: String) -> String? {
        if nip.isEmpty || nip.hasPrefix("[") { return nil }
        let angka = nip.utf8.map { Int($0) - 48 }
        guard angka.allSatisfy({ (0...9).contains($0) }) else { return "memuat tanda selain angka" }
        guard angka.count == 18 else { return "terdiri atas \(angka.count) angka, seharusnya 18" }
        func bilangan(_ batas: Range<Int>) -> Int { angka[batas].reduce(0) { $0 * 10 + $1 } }
        guard let lahir = Tanggal(tahun: bilangan(0..<4), bulan: bilangan(4..<6), hari: bilangan(6..<8)) else {
            return "memuat tanggal lahir yang tidak ada (8 angka pertama)"
        }
        let tahunMasuk = bilangan(8..<12), bulanMasuk = bilangan(12..<14)
        // PPPK: 21 stands where civil servants have the month.
        guard (1...12).contains(bulanMasuk) || bulanMasuk == 21 else {
            return "memuat bulan pengangkatan yang tidak ada (angka ke-13 dan ke-14)"
        }
        guard (18...65).contains(tahunMasuk - lahir.tahun) else {
            return "memuat tahun pengangkatan yang tidak wajar bagi tahun lahirnya (angka ke-9 sampai ke-12)"
        }
        return (1...2).contains(angka[14]) ? nil : "memuat angka jenis kelamin selain 1 atau 2 (angka ke-15)"
    }
}
