import Foundation

extension Angka {
    /// Indonesian notation: `1.234,5`, minus as U+2212.
    ///
    /// - Parameters:
    ///   - desimalDiBelakang: decimals after rounding; nil keeps every digit.
    ///   - nolBelakang: keeps trailing zeros (`100,00`); only with a number of decimals.
    package func cetak(
        desimal desimalDiBelakang: Int? = nil, nolBelakang: Bool = false, pembulatan: Pembulatan = .setengahKeAtas
    ) -> String {
        let bulat = desimalDiBelakang.map { dibulatkan($0, cara: pembulatan) } ?? self
        let kanonik = bulat.description
        let negatif = kanonik.hasPrefix("-")
        let bagian = kanonik.drop { $0 == "-" }.split(separator: ".")
        guard let utuh = bagian.first else { return kanonik }
        var pecahan = bagian.count > 1 ? String(bagian[1]) : ""
        if nolBelakang, let desimalDiBelakang, pecahan.count < desimalDiBelakang {
            pecahan += String(repeating: "0", count: desimalDiBelakang - pecahan.count)
        }
        return (negatif ? "\u{2212}" : "") + ribuan(utuh) + (pecahan.isEmpty ? "" : "," + pecahan)
    }
}

/// Digits with a dot after each group of three: `1234567` becomes `1.234.567`.
func ribuan(_ angka: Substring) -> String {
    var hasil: [UInt8] = []
    let digit = Array(angka.utf8)
    for (posisi, satu) in digit.enumerated() {
        if posisi > 0, (digit.count - posisi) % 3 == 0 { hasil.append(UInt8(ascii: ".")) }
        hasil.append(satu)
    }
    return String(decoding: hasil, as: UTF8.self)
}

extension Rupiah {
    /// `989.454.881.713`, for a column whose head says rupiah.
    package var cetak: String {
        let angka = "\(nilai.magnitude)"
        return (nilai < 0 ? "\u{2212}" : "") + ribuan(Substring(angka))
    }

    /// `Rp989.454.881.713`, for a sentence.
    package var cetakRp: String {
        (nilai < 0 ? "\u{2212}" : "") + "Rp" + ribuan(Substring("\(nilai.magnitude)"))
    }
}

/// January is 1.
package let namaBulan = [
    "", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
]

extension Tanggal {
    /// `31 Januari 2024`.
    package var cetak: String { "\(hari) \(namaBulan[bulan]) \(tahun)" }
    /// `Januari 2024`.
    package var cetakBulan: String { "\(namaBulan[bulan]) \(tahun)" }
}

extension Periode {
    /// `Triwulan II`, `Februari`, `Tahun`.
    package var nama: String {
        switch self {
        case .bulan(let nomor): namaBulan[nomor]
        case .triwulan(let nomor): "Triwulan \(angkaRomawi(nomor))"
        case .tahun: "Tahun"
        }
    }

    /// `TW II`, `Feb`, `Tahun`.
    package var singkatan: String {
        switch self {
        case .bulan(let nomor): String(namaBulan[nomor].prefix(3))
        case .triwulan(let nomor): "TW \(angkaRomawi(nomor))"
        case .tahun: "Tahun"
        }
    }
}

/// Roman numeral of a positive number below 4000, upper case; empty for other numbers.
package func angkaRomawi(_ nilai: Int) -> String {
    guard (1..<4000).contains(nilai) else { return "" }
    let tabel = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var sisa = nilai
    var hasil = ""
    for (harga, huruf) in tabel {
        while sisa >= harga {
            hasil += huruf
            sisa -= harga
        }
    }
    return hasil
}
