/// Where and why a formula cannot be read.
package struct KesalahanRumus: Error, Equatable, Sendable {
    /// Position of the character, from 1.
    package let posisi: Int
    package let pesan: String
}

/// Reads the formula language: names, numbers (`12.5`), `+ - * /`, parentheses, `[n-1]`, and the functions
/// `jumlah`, `rata`, `min`, `maks`.
package struct PembacaRumus {
    private let huruf: [Character]
    private var posisi = 0
    private var kedalaman = 0

    /// Nesting beyond this is refused instead of exhausting the stack.
    private static let kedalamanTerbesar = 60
    private static let panjangTerbesar = 2000

    private init(_ teks: String) { huruf = Array(teks) }

    /// - Throws: ``KesalahanRumus`` with the position of the first character that does not fit.
    package static func baca(_ teks: String) throws(KesalahanRumus) -> Ekspresi {
        guard teks.utf8.count <= panjangTerbesar else {
            throw KesalahanRumus(
                posisi: panjangTerbesar, pesan: "rumus terlalu panjang (lebih dari \(panjangTerbesar) huruf)")
        }
        var pembaca = PembacaRumus(teks)
        let hasil = try pembaca.penjumlahan()
        pembaca.lewatiSpasi()
        guard pembaca.posisi == pembaca.huruf.count else {
            throw pembaca.galat("\"\(pembaca.huruf[pembaca.posisi])\" tidak diharapkan di sini")
        }
        return hasil
    }

    private mutating func penjumlahan() throws(KesalahanRumus) -> Ekspresi {
        kedalaman += 1
        defer { kedalaman -= 1 }
        guard kedalaman <= Self.kedalamanTerbesar else { throw galat("kurung bersarang terlalu dalam") }
        var kiri = try perkalian()
        while let tanda = operatorBerikut(["+", "-"]) {
            kiri = .operasi(tanda, kiri, try perkalian())
        }
        return kiri
    }

    private mutating func perkalian() throws(KesalahanRumus) -> Ekspresi {
        var kiri = try faktor()
        while let tanda = operatorBerikut(["*", "/"]) {
            kiri = .operasi(tanda, kiri, try faktor())
        }
        return kiri
    }

    private mutating func operatorBerikut(_ pilihan: Set<Character>) -> Ekspresi.Operator? {
        lewatiSpasi()
        guard posisi < huruf.count else { return nil }
        let tanda: Character =
            switch huruf[posisi] {
            case "×": "*"
            case "÷", ":": "/"
            case "\u{2212}": "-"
            case let lain: lain
            }
        guard pilihan.contains(tanda) else { return nil }
        posisi += 1
        return Ekspresi.Operator(rawValue: tanda)
    }

    private mutating func faktor() throws(KesalahanRumus) -> Ekspresi {
        lewatiSpasi()
        guard posisi < huruf.count else { throw galat("rumus terputus; angka atau nama komponen diharapkan") }
        let awal = huruf[posisi]
        if awal == "-" || awal == "\u{2212}" {
            posisi += 1
            kedalaman += 1
            defer { kedalaman -= 1 }
            guard kedalaman <= Self.kedalamanTerbesar else { throw galat("tanda minus bersarang terlalu dalam") }
            return .negatif(try faktor())
        }
        if awal == "(" {
            posisi += 1
            let isi = try penjumlahan()
            try harus(")")
            return isi
        }
        if awal.isASCII, awal.isNumber { return try angka() }
        if awal.isLetter || awal == "_" { return try namaAtauFungsi() }
        throw galat("\"\(awal)\" tidak diharapkan; angka atau nama komponen diharapkan")
    }

    private mutating func angka() throws(KesalahanRumus) -> Ekspresi {
        let awal = posisi
        while posisi < huruf.count, huruf[posisi].isASCII, huruf[posisi].isNumber || huruf[posisi] == "." {
            posisi += 1
        }
        let teks = String(huruf[awal..<posisi])
        guard let angka = Angka(kanonik: teks) else {
            throw KesalahanRumus(
                posisi: awal + 1, pesan: "\"\(teks)\" bukan angka; tulis desimal dengan titik, misalnya 12.5")
        }
        return .angka(angka)
    }

    private mutating func namaAtauFungsi() throws(KesalahanRumus) -> Ekspresi {
        let awal = posisi
        while posisi < huruf.count, huruf[posisi].isLetter || huruf[posisi].isNumber || huruf[posisi] == "_" {
            posisi += 1
        }
        let nama = String(huruf[awal..<posisi])
        lewatiSpasi()
        guard posisi < huruf.count else { return .nama(nama, mundur: 0) }
        if huruf[posisi] == "(" {
            guard let fungsi = Ekspresi.Fungsi(rawValue: nama) else {
                let ada = Ekspresi.Fungsi.allCases.map(\.rawValue).joined(separator: ", ")
                throw KesalahanRumus(posisi: awal + 1, pesan: "fungsi \"\(nama)\" tidak dikenal; yang ada: \(ada)")
            }
            return .fungsi(fungsi, try daftarIsi())
        }
        return .nama(nama, mundur: huruf[posisi] == "[" ? try mundur() : 0)
    }

    private mutating func daftarIsi() throws(KesalahanRumus) -> [Ekspresi] {
        posisi += 1
        var isi = [try penjumlahan()]
        while true {
            lewatiSpasi()
            guard posisi < huruf.count, huruf[posisi] == "," || huruf[posisi] == ";" else { break }
            posisi += 1
            isi.append(try penjumlahan())
        }
        try harus(")")
        return isi
    }

    /// `[n]`, `[n-1]` ... `[n-9]`.
    private mutating func mundur() throws(KesalahanRumus) -> Int {
        posisi += 1
        try harus("n")
        lewatiSpasi()
        var tahun = 0
        if posisi < huruf.count, huruf[posisi] == "-" || huruf[posisi] == "\u{2212}" {
            posisi += 1
            lewatiSpasi()
            guard posisi < huruf.count, let nilai = huruf[posisi].wholeNumberValue, nilai > 0 else {
                throw galat("tulis banyaknya tahun mundur, misalnya [n-1]")
            }
            tahun = nilai
            posisi += 1
        }
        try harus("]")
        return tahun
    }

    private mutating func harus(_ tanda: Character) throws(KesalahanRumus) {
        lewatiSpasi()
        guard posisi < huruf.count, huruf[posisi] == tanda else { throw galat("\"\(tanda)\" diharapkan di sini") }
        posisi += 1
    }

    private mutating func lewatiSpasi() {
        while posisi < huruf.count, huruf[posisi].isWhitespace { posisi += 1 }
    }

    private func galat(_ pesan: String) -> KesalahanRumus { KesalahanRumus(posisi: posisi + 1, pesan: pesan) }
}
