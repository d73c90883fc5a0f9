/// A number in Indonesian words: `75,51` is "tujuh puluh lima koma lima satu", `1.000` is "seribu".
///
/// Decimals are read digit by digit. Whole parts up to 10^18 - 1; larger ones are returned as digits.
package func terbilang(_ angka: Angka) -> String {
    let kanonik = angka.mutlak.description
    let bagian = kanonik.split(separator: ".")
    guard let utuh = bagian.first, let bulat = Int64(utuh), bulat < 1_000_000_000_000_000_000 else {
        return angka.description
    }
    var hasil = terbilang(bulat)
    if bagian.count > 1 {
        hasil += " koma " + bagian[1].compactMap(\.wholeNumberValue).map { satuan[$0] }.joined(separator: " ")
    }
    return angka < .nol ? "minus " + hasil : hasil
}

private let satuan = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
]

private func terbilang(_ nilai: Int64) -> String {
    guard nilai > 0 else { return satuan[0] }
    let kelompok: [(Int64, String)] = [
        (1_000_000_000_000_000, "kuadriliun"), (1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"),
        (1_000_000, "juta"), (1_000, "ribu"),
    ]
    var sisa = nilai
    var kata: [String] = []
    for (harga, nama) in kelompok where sisa >= harga {
        let banyak = sisa / harga
        kata.append(banyak == 1 && nama == "ribu" ? "seribu" : ratusan(Int(banyak)) + " " + nama)
        sisa %= harga
    }
    if sisa > 0 { kata.append(ratusan(Int(sisa))) }
    return kata.joined(separator: " ")
}

/// 1...999 in words.
private func ratusan(_ nilai: Int) -> String {
    var kata: [String] = []
    if nilai >= 200 {
        kata.append(satuan[nilai / 100] + " ratus")
    } else if nilai >= 100 {
        kata.append("seratus")
    }
    switch nilai % 100 {
    case 0: break
    case let kecil where kecil < 12: kata.append(satuan[kecil])
    case let belas where belas < 20: kata.append(satuan[belas - 10] + " belas")
    case let puluh:
        kata.append(satuan[puluh / 10] + " puluh")
        if puluh % 10 > 0 { kata.append(satuan[puluh % 10]) }
    }
    return kata.joined(separator: " ")
}
