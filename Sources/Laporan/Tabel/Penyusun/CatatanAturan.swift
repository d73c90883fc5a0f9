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
            let nomor = bernomor.filter { $0.element.rumusCapaian == rumus }.map { $0.offset + 1 }
            return "\(rumus.rumus) (No. \(rentangNomor(nomor)))"
        }
        return "Capaian = " + bagian.joined(separator: "; ") + "."
    }

    private var catatanBatas: String {
        let batas =
            aturan.batasAtas.tampilan.map { "Capaian dibatasi paling tinggi \($0.cetak())%" }
            ?? "Capaian tanpa batas atas"
        return "\(batas); \(kataDesimal(aturan.desimalCapaian)), pembulatan \(aturan.pembulatan.nama)."
    }

    func kataDesimal(_ banyak: Int) -> String {
        banyak == 0 ? "tanpa desimal" : "\(terbilang(Angka(banyak))) desimal"
    }

    /// Scale, its legal basis and how its intervals are read.
    var catatanPredikat: [String] {
        let dasar = aturan.skala.dasarHukum.isEmpty ? "" : " (\(aturan.skala.dasarHukum))"
        return ["Predikat menurut \(aturan.skala.nama)\(dasar). \(aturan.skala.catatan)".trimmed]
    }

    /// Which agreement is measured, and which rows take their target from elsewhere.
    private func catatanPerjanjian(_ daftar: [Indikator]) -> String {
        let bernomor = menurutJenis(daftar).flatMap(\.daftar).enumerated()
        var lain: [(sumber: SumberTarget, nomor: [Int])] = []
        var dariPK = false
        for (urutan, satu) in bernomor {
            guard let sumber = hitungan.targetBerlaku(satu.kode, tahun: tahun)?.sumber else { continue }
            if sumber.perjanjian {
                dariPK = true
            } else if let tempat = lain.firstIndex(where: { $0.sumber == sumber }) {
                lain[tempat].nomor.append(urutan + 1)
            } else {
                lain.append((sumber, [urutan + 1]))
            }
        }
        guard dariPK else {
            return lain.isEmpty
                ? "" : "Target menurut \(lain.map { $0.sumber.nama }.joined(separator: "; ")) tahun \(tahun)."
        }
        let tambahan = lain.map { "\($0.sumber.nama) untuk No. \(rentangNomor($0.nomor))" }
        return "Target menurut \(namaSumber(sumberPK))" + tambahan.map { "; \($0)" }.joined() + "."
    }

    /// `Perjanjian Kinerja Perubahan tahun 2023 (9 Oktober 2023)`.
    func namaSumber(_ sumber: SumberTarget) -> String {
        let tanggal = perjanjianKepala.first { $0.sumberTarget == sumber }?.tanggal
        return "\(sumber.nama) tahun \(tahun)" + (tanggal.map { " (\($0.cetak))" } ?? "")
    }

    /// Agreements of the head of the instansi, oldest version first.
    var perjanjianKepala: [PerjanjianKinerja] {
        let kepala =
            berkas.instansi.kepala.isEmpty
            ? berkas.daftarPerjanjian.first?.pihakPertama : berkas.instansi.kepala
        return berkas.daftarPerjanjian.filter { $0.pihakPertama == kepala }.sorted { $0.versi < $1.versi }
    }
}

/// `1–3, 5`: ascending numbers with runs of three or more shortened.
func rentangNomor(_ daftar: [Int]) -> String {
    var bagian: [ClosedRange<Int>] = []
    for nomor in daftar {
        if let akhir = bagian.last, akhir.upperBound + 1 == nomor {
            bagian[bagian.count - 1] = akhir.lowerBound...nomor
        } else {
            bagian.append(nomor...nomor)
        }
    }
    return bagian.map { satu in
        satu.count > 2
            ? "\(satu.lowerBound)–\(satu.upperBound)" : satu.map { "\($0)" }.joined(separator: ", ")
    }.joined(separator: ", ")
}

extension SumberTarget {
    /// Stands in a perjanjian kinerja, first or revised.
    var perjanjian: Bool {
        switch self {
        case .pk, .pkPerubahan: true
        case .rpjmd, .renstra, .renja: false
        }
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
