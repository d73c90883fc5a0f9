/// Words of linkable figures, for the search of a writer.
struct IndeksTautan: Sendable {
    /// Words of each figure, as numbers in the vocabulary.
    private var kataMenurutButir: [[Int]] = []
    private var kosakata: [String] = []
    /// Printed values by what is left of them without marks.
    private var nilai: [String] = []
    private var kode: [String] = []

    init(_ daftar: [ButirTautan]) {
        var nomor: [String: Int] = [:]
        for butir in daftar {
            kataMenurutButir.append(
                pecahKata(butir.sebutan + " " + butir.jenis.rawValue).map { kata in
                    if let ada = nomor[kata] { return ada }
                    nomor[kata] = kosakata.count
                    kosakata.append(kata)
                    return kosakata.count - 1
                })
            nilai.append(butir.adaNilai ? angkaPolos(butir.nilai) : "")
            kode.append(butir.asal.lowercased())
        }
    }

    /// How well each figure answers one word: 0 is not at all.
    func skor(_ kata: String) -> [Int] {
        let menurutKata = kosakata.map { skorKata(kata, $0) }
        let angka = kata.contains(where: \.isNumber) ? angkaPolos(kata) : ""
        return kataMenurutButir.indices.map { posisi in
            var hasil = kataMenurutButir[posisi].reduce(0) { max($0, menurutKata[$1]) }
            if kode[posisi] == kata { hasil = max(hasil, 12) }
            if !angka.isEmpty { hasil = max(hasil, skorAngka(angka, nilai[posisi])) }
            return hasil
        }
    }

    private func skorKata(_ dicari: String, _ kata: String) -> Int {
        if dicari == kata { return 10 }
        if kata.hasPrefix(dicari) { return dicari.utf8.count > 2 ? 8 : 4 }
        guard dicari.utf8.count > 3 else { return 0 }
        if kata.contains(dicari) { return 5 }
        // A slip of the finger: never in the first letter, and more of them only in long words.
        let boleh = dicari.utf8.count > 7 ? 2 : 1
        guard dicari.first == kata.first, abs(dicari.utf8.count - kata.utf8.count) <= boleh,
            jarakSunting(dicari, kata) <= boleh
        else { return 0 }
        return 4
    }

    private func skorAngka(_ dicari: String, _ nilai: String) -> Int {
        if nilai == dicari { return 14 }
        return dicari.utf8.count > 1 && nilai.hasPrefix(dicari) ? 6 : 0
    }
}

/// Letters and digits in lower case, cut at everything else; a number keeps its comma.
func pecahKata(_ teks: String) -> [String] {
    teks.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

/// A printed number without sign of money, unit and thousands dots: `Rp1.234,50` is `1234,50`.
func angkaPolos(_ teks: String) -> String {
    var hasil = ""
    var mulai = false
    for huruf in teks {
        if huruf.isASCII, huruf.isNumber {
            mulai = true
            hasil.append(huruf)
        } else if mulai, huruf == "," {
            hasil.append(huruf)
        } else if mulai, huruf != "." {
            break
        }
    }
    if hasil.last == "," { hasil.removeLast() }
    return hasil
}

extension DaftarTautan {
    /// Figures that answer what a writer types, best first: words of their names in any order, misspelt or cut short,
    /// the kode, or the printed value itself (`95,54`, `95.54`, `Rp1.000`).
    ///
    /// Words that nothing answers are left aside as long as half of them are answered. Nothing typed gives the first
    /// figures in their own order.
    package func cari(_ kata: String, batas: Int = 20) -> [ButirTautan] {
        let dicari = kataDicari(kata)
        guard !dicari.isEmpty else { return Array(daftar.prefix(max(0, batas))) }
        var jumlah = [Int](repeating: 0, count: daftar.count), terjawab = jumlah
        for satu in dicari {
            for (posisi, skor) in indeks.skor(satu).enumerated() where skor > 0 {
                jumlah[posisi] += skor
                terjawab[posisi] += 1
            }
        }
        guard let terbanyak = terjawab.max(), terbanyak * 2 >= dicari.count, terbanyak > 0 else { return [] }
        let urut = daftar.indices.filter { terjawab[$0] == terbanyak }.sorted {
            (-jumlah[$0], daftar[$0].adaNilai ? 0 : 1, $0) < (-jumlah[$1], daftar[$1].adaNilai ? 0 : 1, $1)
        }
        return urut.prefix(max(0, batas)).map { daftar[$0] }
    }

    /// Whole numbers stay one word; small words count only when nothing else is typed.
    private func kataDicari(_ teks: String) -> [String] {
        let mentah = teks.lowercased().split(whereSeparator: \.isWhitespace).prefix(12).flatMap { kata -> [String] in
            let isi = kata.hasPrefix("rp") ? kata.dropFirst(2) : kata
            if isi.first?.isNumber == true, isi.allSatisfy({ $0.isNumber || ".,%".contains($0) }) {
                return [angkaDicari(String(isi))]
            }
            return pecahKata(String(kata))
        }
        let lengkap = mentah.filter { !$0.isEmpty }
        let berarti = lengkap.filter { !["dan", "yang", "pada", "tahun", "di", "ke", "dari"].contains($0) }
        return berarti.isEmpty ? lengkap : berarti
    }

    /// `95.54` is typed for 95,54; `1.234` for 1234.
    private func angkaDicari(_ teks: String) -> String {
        let bagian = teks.filter { $0 != "%" }.split(separator: ".")
        let desimal = bagian.count == 2 && !teks.contains(",") && bagian[1].count != 3
        return angkaPolos(bagian.joined(separator: desimal ? "," : ""))
    }
}
