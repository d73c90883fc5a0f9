internal import Kinerja

/// Money per node of one column of figures (a version of the budget, or a period of spending).
private struct KolomUang {
    var lembar: String
    /// As printed in messages, e.g. `pagu murni 2024`.
    var nama: String
    /// Simpul to amount and the row that states it last.
    var nilai: [String: (jumlah: Rupiah, baris: Int)] = [:]
    /// Amounts of the version before: a revision need not repeat the nodes it leaves as they are.
    var sebelumnya: [String: Rupiah] = [:]

    mutating func tambah(_ simpul: String, _ uang: Rupiah, _ baris: Int) {
        let sebelum = nilai[simpul]?.jumlah ?? .nol
        // Amounts are bounded on input; what still leaves the range is reported as an implausible total.
        let (jumlah, lewat) = sebelum.nilai.addingReportingOverflow(uang.nilai)
        nilai[simpul] = (lewat ? Rupiah(Int64.max) : Rupiah(jumlah), baris)
    }
}

/// Agency total of a year without breakdown.
let kodeTotal = "TOTAL"

func periksaPagu(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let daftar = konteks.berkas.daftarPagu
    var hasil = konteks.ganda(
        daftar, "pagu", "nilai", kunci: { "\($0.simpul) \($0.tahun) \($0.versi.kode) \($0.sumberDana)" },
        sebutan: { "Pagu \($0.versi.kode) \($0.simpul) \($0.tahun) (\($0.sumberDana))" })
    for (index, pagu) in konteks.utuh(daftar, "pagu") {
        hasil += [negatif(konteks, "pagu", index, "nilai", pagu.nilai)].compactMap { $0 }
    }
    guard konteks.map.isWhole("pagu") else { return hasil }
    for (_, tahun) in Dictionary(grouping: daftar.enumerated(), by: \.element.tahun) {
        hasil += periksaVersi(konteks, tahun.map { ($0.offset, $0.element) })
    }
    return hasil
}

/// The versions of one year's budget, from the first to the last revision.
private func periksaVersi(_ konteks: KonteksPeriksa, _ daftar: [(index: Int, pagu: Pagu)]) -> [MasalahBerkas] {
    var hasil: [MasalahBerkas] = []
    var berlaku: [String: Rupiah] = [:]
    let menurutVersi = Dictionary(grouping: daftar, by: \.pagu.versi)
    for versi in menurutVersi.keys.sorted() {
        let isi = menurutVersi[versi] ?? []
        let nama = "pagu \(versi.kode) tahun \(isi.first?.pagu.tahun ?? 0)"
        var kolom = KolomUang(lembar: "pagu", nama: nama, sebelumnya: berlaku)
        for (index, pagu) in isi { kolom.tambah(pagu.simpul, pagu.nilai, index) }
        hasil += periksaJumlah(konteks, kolom)
        berlaku.merge(kolom.nilai.mapValues(\.jumlah)) { _, baru in baru }
    }
    return hasil
}

func periksaRealisasiAnggaran(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let lembar = "realisasi_anggaran", daftar = konteks.berkas.daftarRealisasiAnggaran
    var hasil = konteks.ganda(
        daftar, lembar, "nilai", kunci: { "\($0.simpul) \($0.tahun) \($0.periode.kode)" },
        sebutan: { "Realisasi anggaran \($0.simpul) \($0.tahun) \($0.periode.kode)" })
    for (index, realisasi) in konteks.utuh(daftar, lembar) {
        hasil += [negatif(konteks, lembar, index, "nilai", realisasi.nilai)].compactMap { $0 }
    }
    guard konteks.map.isWhole(lembar) else { return hasil }
    var kolom: [String: KolomUang] = [:]
    for (index, realisasi) in daftar.enumerated() where realisasi.periode != .tahun {
        let nama = "realisasi anggaran \(realisasi.periode.kode) tahun \(realisasi.tahun)"
        kolom[nama, default: KolomUang(lembar: lembar, nama: nama)].tambah(realisasi.simpul, realisasi.nilai, index)
    }
    let (setahun, bentrok) = realisasiSetahun(konteks)
    for satu in Array(kolom.values) + setahun.values { hasil += periksaJumlah(konteks, satu) }
    return hasil + bentrok + setahun.flatMap { melampauiPagu(konteks, tahun: $0.key, $0.value) }
}

/// Spending of the whole year per node: the row of the year, or the sum of its periods; both must agree.
private func realisasiSetahun(_ konteks: KonteksPeriksa) -> ([Int: KolomUang], [MasalahBerkas]) {
    let lembar = "realisasi_anggaran"
    var hasil: [Int: KolomUang] = [:], bentrok: [MasalahBerkas] = []
    let baris = Array(konteks.berkas.daftarRealisasiAnggaran.enumerated())
    for (_, kelompok) in Dictionary(grouping: baris, by: { "\($0.element.tahun) \($0.element.simpul)" }) {
        guard let awal = kelompok.first, let akhir = kelompok.last else { continue }
        let tahun = awal.element.tahun
        var periode = KolomUang(lembar: lembar, nama: "")
        for (index, satu) in kelompok where satu.periode != .tahun { periode.tambah(satu.simpul, satu.nilai, index) }
        let jumlah = periode.nilai[awal.element.simpul]?.jumlah
        let tertulis = kelompok.first { $0.element.periode == .tahun }
        if let jumlah, let tertulis, jumlah != tertulis.element.nilai {
            bentrok.append(
                konteks.masalah(
                    .galat, lembar, tertulis.offset, "nilai", nilai: "\(tertulis.element.nilai.nilai)",
                    "Realisasi setahun \"\(awal.element.simpul)\" \(tahun) tertulis \(tertulis.element.nilai.nilai), padahal periodenya berjumlah \(jumlah.nilai).",
                    "Samakan keduanya, atau hapus baris setahunnya."))
        }
        let nilai = tertulis?.element.nilai ?? jumlah ?? .nol
        hasil[tahun, default: KolomUang(lembar: lembar, nama: "realisasi anggaran tahun \(tahun)")]
            .tambah(awal.element.simpul, nilai, tertulis?.offset ?? akhir.offset)
    }
    return (hasil, bentrok)
}

private func melampauiPagu(_ konteks: KonteksPeriksa, tahun: Int, _ realisasi: KolomUang) -> [MasalahBerkas] {
    guard konteks.map.isWhole("pagu") else { return [] }
    let pagu = Dictionary(grouping: konteks.berkas.daftarPagu.filter { $0.tahun == tahun }, by: \.simpul)
    return realisasi.nilai.compactMap { simpul, uang in
        let milik = pagu[simpul] ?? []
        guard let versi = milik.map(\.versi).max() else { return nil }
        var batas = KolomUang(lembar: "", nama: "")
        for satu in milik where satu.versi == versi { batas.tambah(simpul, satu.nilai, 0) }
        guard let batas = batas.nilai[simpul]?.jumlah, uang.jumlah > batas else { return nil }
        return konteks.masalah(
            .peringatan, realisasi.lembar, uang.baris, "nilai", nilai: "\(uang.jumlah.nilai)",
            "Realisasi \"\(simpul)\" \(tahun) melampaui pagu \(versi.kode) sebesar \(batas.nilai).",
            "Periksa nilai realisasi dan versi pagunya.")
    }
}

func negatif(
    _ konteks: KonteksPeriksa, _ lembar: String, _ index: Int, _ kolom: String, _ uang: Rupiah
) -> MasalahBerkas? {
    guard uang < .nol else { return nil }
    return konteks.masalah(
        .galat, lembar, index, kolom, nilai: "\(uang.nilai)", "Nilai uang negatif.",
        "Tulis nilai tanpa tanda minus; pengurangan ditulis sebagai versi perubahan.")
}

/// Children add up to what their parent states, the roots to `TOTAL`, and the total is one an agency can have.
private func periksaJumlah(_ konteks: KonteksPeriksa, _ kolom: KolomUang) -> [MasalahBerkas] {
    var hasil: [MasalahBerkas] = []
    var dariAnak: [String: Rupiah] = [:], akar: [Rupiah] = []
    let diubah = Set(kolom.nilai.keys.compactMap { konteks.simpul[$0]?.induk })
    for simpul in konteks.daunDahulu {
        let tertulis = kolom.nilai[simpul.kode]
        if let jumlah = dariAnak[simpul.kode], let tertulis, jumlah != tertulis.jumlah {
            hasil.append(tidakSama(konteks, kolom, simpul.kode, tertulis, jumlah))
        }
        let tetap = diubah.contains(simpul.induk) ? kolom.sebelumnya[simpul.kode] : nil
        guard let nilai = tertulis?.jumlah ?? dariAnak[simpul.kode] ?? tetap else { continue }
        if konteks.simpul[simpul.induk] == nil {
            akar.append(nilai)
        } else {
            dariAnak[simpul.induk] = jumlahAman([dariAnak[simpul.induk] ?? .nol, nilai])
        }
    }
    let total = jumlahAman(akar)
    if let tertulis = kolom.nilai[kodeTotal], !akar.isEmpty, tertulis.jumlah != total {
        hasil.append(tidakSama(konteks, kolom, kodeTotal, tertulis, total))
    }
    if total.nilai > Rupiah.batas {
        hasil.append(
            konteks.masalah(
                .galat, kolom.lembar, kolom.nilai.values.map(\.baris).max(), "nilai", nilai: "\(total.nilai)",
                "Jumlah \(kolom.nama) melampaui 10 kuadriliun rupiah.",
                "Periksa banyaknya nol; nilai ditulis dalam rupiah."))
    }
    return hasil
}

extension KonteksPeriksa {
    /// Nodes of the tree, each after all its children; what hangs in a cycle is left out.
    fileprivate var daunDahulu: [Simpul] {
        let anak = Dictionary(grouping: berkas.daftarSimpul, by: \.induk)
        var urut: [Simpul] = [], sudah: Set<String> = []
        var antrean = berkas.daftarSimpul.filter { simpul[$0.induk] == nil }
        while let kini = antrean.popLast() {
            guard sudah.insert(kini.kode).inserted else { continue }
            urut.append(kini)
            antrean += anak[kini.kode] ?? []
        }
        return urut.reversed()
    }
}

/// A sum that stops at the end of the range instead of leaving it.
func jumlahAman(_ daftar: [Rupiah]) -> Rupiah {
    daftar.reduce(.nol) { hasil, satu in
        let (jumlah, lewat) = hasil.nilai.addingReportingOverflow(satu.nilai)
        return lewat ? Rupiah(Int64.max) : Rupiah(jumlah)
    }
}

private func tidakSama(
    _ konteks: KonteksPeriksa, _ kolom: KolomUang, _ kode: String, _ tertulis: (jumlah: Rupiah, baris: Int),
    _ seharusnya: Rupiah
) -> MasalahBerkas {
    let (selisih, _) = tertulis.jumlah.nilai.subtractingReportingOverflow(seharusnya.nilai)
    return konteks.masalah(
        .galat, kolom.lembar, tertulis.baris, "nilai", nilai: "\(tertulis.jumlah.nilai)",
        "Nilai \"\(kode)\" (\(kolom.nama)) tertulis \(tertulis.jumlah.nilai), padahal anak-anaknya berjumlah \(seharusnya.nilai); selisih \(selisih).",
        "Perbaiki nilai anaknya, atau hapus baris \"\(kode)\" agar dihitung dari anaknya.")
}
