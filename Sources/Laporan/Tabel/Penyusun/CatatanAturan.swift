import Kinerja

/// Sentences under a table that state the rules in force.
extension BahanTabel {
    /// Formula, cap, decimals and rounding of the achievement column.
    func catatanCapaian(_ daftar: [Indikator]) -> [String] {
        [catatanRumus(daftar), catatanBatas, catatanPerjanjian(daftar)].filter { !$0.isEmpty }
    }

    /// `Capaian = realisasi ÷ target × 100.`; several formulas name their rows.
    private func catatanRumus(_ daftar: [Indikator]) -> String {
        var urutan: [RumusCapaian] = []
        for satu in daftar where !urutan.contains(satu.rumusCapaian) { urutan.append(satu.rumusCapaian) }
        guard urutan.count > 1 else { return urutan.first.map { "Capaian = \($0.rumus)." } ?? "" }
        let bernomor = menurutJenis(daftar).flatMap(\.daftar).enumerated()
        let bagian = urutan.map { rumus in
            let nomor = bernomor.filter { $0.element.rumusCapaian == rumus }.map { "\($0.offset + 1)" }
            return "\(rumus.rumus) (No. \(nomor.joined(separator: ", ")))"
        }
        return "Capaian = " + bagian.joined(separator: "; ") + "."
    }

    private var catatanBatas: String {
        let batas = aturan.batasAtas.tampilan.map { "Capaian dibatasi \($0.cetak())" } ?? "Capaian tanpa batas atas"
        return "\(batas); \(kataDesimal(aturan.desimalCapaian)), pembulatan \(aturan.pembulatan.nama)."
    }

    func kataDesimal(_ banyak: Int) -> String { banyak == 0 ? "tanpa desimal" : "\(terbilang(Angka(banyak))) desimal" }

    /// Scale, its legal basis and how its intervals are read.
    var catatanPredikat: [String] {
        let dasar = aturan.skala.dasarHukum.isEmpty ? "" : " (\(aturan.skala.dasarHukum))"
        return ["Predikat menurut \(aturan.skala.nama)\(dasar). \(aturan.skala.catatan)".trimmed]
    }

    /// Which agreement is measured, and which rows take their target from elsewhere.
    private func catatanPerjanjian(_ daftar: [Indikator]) -> String {
        let bernomor = menurutJenis(daftar).flatMap(\.daftar).enumerated()
        var sumber: [(nama: String, nomor: [Int])] = []
        for (urutan, satu) in bernomor {
            guard let target = hitungan.targetBerlaku(satu.kode, tahun: tahun) else { continue }
            let nama = namaSumber(target.sumber)
            if let tempat = sumber.firstIndex(where: { $0.nama == nama }) {
                sumber[tempat].nomor.append(urutan + 1)
            } else {
                sumber.append((nama, [urutan + 1]))
            }
        }
        guard let utama = sumber.max(by: { $0.nomor.count < $1.nomor.count }) else { return "" }
        let lain = sumber.filter { $0.nama != utama.nama }.map { satu in
            "\(satu.nama) (No. \(satu.nomor.map { "\($0)" }.joined(separator: ", ")))"
        }
        let tambahan = lain.isEmpty ? "" : "; target dari sumber lain: \(lain.joined(separator: "; "))"
        return "Target menurut \(utama.nama)\(tambahan)."
    }

    /// `Perjanjian Kinerja Perubahan tahun 2023 (9 Oktober 2023)`.
    func namaSumber(_ sumber: SumberTarget) -> String {
        let tanggal = perjanjianKepala.first { $0.sumberTarget == sumber }?.tanggal
        return "\(sumber.nama) tahun \(tahun)" + (tanggal.map { " (\($0.cetak))" } ?? "")
    }

    /// Agreements of the head of the instansi, oldest version first.
    var perjanjianKepala: [PerjanjianKinerja] {
        let kepala = berkas.instansi.kepala.isEmpty ? berkas.daftarPerjanjian.first?.pihakPertama : berkas.instansi.kepala
        return berkas.daftarPerjanjian.filter { $0.pihakPertama == kepala }.sorted { $0.versi < $1.versi }
    }
}

extension Pembulatan {
    var nama: String {
        switch self {
        case .setengahKeAtas: "setengah ke atas"
        case .potong: "dipotong"
        }
    }
}

extension String {
    /// Without spaces at its ends.
    var trimmed: String {
        var hasil = Substring(self)
        while hasil.first?.isWhitespace == true { hasil.removeFirst() }
        while hasil.last?.isWhitespace == true { hasil.removeLast() }
        return String(hasil)
    }
}
