/// Reads numbers as Indonesians type them. Strict: the whole text must be one number, or it is refused with a reason.
package enum PembacaAngka {
    /// The number a text stands for.
    ///
    /// - Returns: nil for a missing value (empty, `-`, `N/A`), which is never zero.
    /// - Batas: `1.234` is 1234 in `.id`, 1.234 in `.kanonik` and refused as ambiguous in `.takTentu`;
    ///   after `Rp` or before `,-` it is always 1234.
    /// - Contoh: `Rp. 290.903.256.295,-` gives 290903256295; `(1.234,5)` gives -1234.5; `95%` gives 95.
    package static func baca(_ teks: String, lokal: LokalAngka) throws(KesalahanAngka) -> AngkaTerbaca? {
        let rapi = normal(teks)
        if isMissing(rapi) { return nil }
        let hiasan = try Hiasan(rapi)
        try checkCharacters(hiasan.isi, dari: rapi)
        // Whoever writes Rp writes Indonesian, whatever notation the rest is in.
        var badan = try Badan(
            hiasan.isi, dari: rapi, lokal: hiasan.rupiah ? .id : lokal, ribuanPasti: hiasan.berpenutup)
        if hiasan.negatif { badan.kanonik = "-" + badan.kanonik }
        guard let angka = Angka(kanonik: badan.kanonik) else { throw .terlaluPanjang(rapi) }
        return AngkaTerbaca(angka: angka, persen: hiasan.persen, rupiah: hiasan.rupiah, catatan: badan.catatan)
    }

    /// An amount of money in whole rupiah; nil for a missing value. `,00` is accepted, other sen are refused.
    package static func rupiah(_ teks: String, lokal: LokalAngka) throws(KesalahanAngka) -> Rupiah? {
        guard let terbaca = try baca(teks, lokal: lokal) else { return nil }
        if terbaca.persen { throw .persenPadaRupiah(normal(teks)) }
        return try rupiah(terbaca.angka, tertulis: normal(teks))
    }

    /// A number as money.
    package static func rupiah(_ angka: Angka, tertulis: String) throws(KesalahanAngka) -> Rupiah {
        guard angka.dibulatkan(0) == angka else { throw .senTidakNol(tertulis) }
        guard angka.mutlak <= Rupiah(Rupiah.batas).angka, let nilai = Int64(angka.description) else {
            throw .diLuarBatas(tertulis)
        }
        return Rupiah(nilai)
    }

    /// Whether a text stands for a missing value.
    package static func isMissing(_ teks: String) -> Bool {
        let rapi = normal(teks).lowercased()
        return rapi.isEmpty || ["-", "–", "—", "n/a"].contains(rapi)
    }

    /// Spaces of every kind as plain ones and trimmed, U+2212 as minus, invisible marks dropped.
    static func normal(_ teks: String) -> String {
        var hasil = ""
        for tanda in teks.unicodeScalars {
            switch tanda {
            case "\u{2212}": hasil.unicodeScalars.append("-")
            case "\u{200B}", "\u{FEFF}", "\u{2060}": continue
            default: hasil.unicodeScalars.append(tanda.properties.isWhitespace ? " " : tanda)
            }
        }
        return String(dropSpaces(hasil[...]))
    }

    fileprivate static func dropSpaces(_ teks: Substring) -> Substring {
        var hasil = teks.drop { $0 == " " }
        while hasil.last == " " { hasil.removeLast() }
        return hasil
    }

    private static let daftarSingkatan: Set<String> = [
        "rb", "ribu", "k", "jt", "juta", "m", "mio", "miliar", "milyar", "mlyr", "t", "tr", "triliun", "trilyun",
    ]

    private static func checkCharacters(_ isi: Substring, dari teks: String) throws(KesalahanAngka) {
        func isBody(_ huruf: Character) -> Bool { huruf.isASCII && (huruf.isNumber || "., ".contains(huruf)) }
        guard let pertama = isi.first, pertama.isASCII, pertama.isNumber else { throw .bukanAngka(teks) }
        guard let batas = isi.firstIndex(where: { !isBody($0) }) else { return }
        let kata = dropSpaces(isi[batas...])
        let polos = kata.lowercased().filter { $0.isLetter }
        guard kata.first?.isLetter == true, !kata.contains(where: \.isNumber) else { throw .bukanAngka(teks) }
        if daftarSingkatan.contains(polos) { throw .singkatan(teks, kata: String(kata)) }
        throw .satuanTertempel(teks, angka: String(dropSpaces(isi[..<batas])), satuan: String(kata))
    }
}

/// Signs around the digits: minus or parentheses, `Rp`, `%`, `,-`.
private struct Hiasan {
    var isi: Substring
    var negatif = false
    var rupiah = false
    var persen = false
    /// `,-` or `.-` closed it, so dots before it can only be thousands.
    var berpenutup = false

    init(_ teks: String) throws(KesalahanAngka) {
        isi = teks[...]
        var jumlahMinus = 0, jumlahRupiah = 0, jumlahPersen = 0
        while true {
            if isi.count > 2, isi.first == "(", isi.last == ")" {
                isi = isi.dropFirst().dropLast()
                jumlahMinus += 1
            } else if isi.first == "-" {
                isi = isi.dropFirst()
                jumlahMinus += 1
            } else if isi.prefix(2).lowercased() == "rp" {
                isi = isi.dropFirst(2)
                if isi.first == "." { isi = isi.dropFirst() }
                jumlahRupiah += 1
            } else if isi.last == "%" {
                isi = isi.dropLast()
                jumlahPersen += 1
            } else if let panjang = Self.panjangPenutup(isi) {
                isi = isi.dropLast(panjang)
                berpenutup = true
            } else {
                break
            }
            isi = PembacaAngka.dropSpaces(isi)
        }
        guard jumlahMinus <= 1, jumlahRupiah <= 1, jumlahPersen <= 1 else { throw .bukanAngka(teks) }
        if jumlahPersen == 1, jumlahRupiah == 1 { throw .persenPadaRupiah(teks) }
        negatif = jumlahMinus == 1
        rupiah = jumlahRupiah == 1 || berpenutup
        persen = jumlahPersen == 1
    }

    private static func panjangPenutup(_ isi: Substring) -> Int? {
        for penutup in [",--", ",-", ".-"] where isi.hasSuffix(penutup) {
            return isi.dropLast(penutup.count).last?.isNumber == true ? penutup.count : nil
        }
        return nil
    }
}

/// Digits with group and decimal marks, turned into canonical notation.
private struct Badan {
    var kanonik = ""
    var catatan: [CatatanAngka] = []

    init(_ isi: Substring, dari teks: String, lokal: LokalAngka, ribuanPasti: Bool) throws(KesalahanAngka) {
        let titik = isi.count { $0 == "." }, koma = isi.count { $0 == "," }
        if isi.contains(" ") {
            guard titik == 0 else { throw .kelompokRibuan(teks) }
            let bulat = isi.prefix { $0 != "," }
            kanonik = try Self.tanpaKelompok(bulat, " ", teks)
            if koma > 0 { kanonik += "." + (try Self.pecahan(isi, ",", teks)) }
        } else if titik > 0, koma > 0 {
            try campuran(isi, teks, lokal)
        } else if titik > 1 || (titik == 1 && ribuanPasti) {
            kanonik = try Self.tanpaKelompok(isi, ".", teks)
            if lokal == .kanonik, !ribuanPasti { catatan = [.bentukIndonesia] }
        } else if titik == 1 {
            try satuTitik(isi, teks, lokal)
        } else if koma > 1 {
            guard lokal == .kanonik else { throw .bentukInggris(teks) }
            kanonik = try Self.tanpaKelompok(isi, ",", teks)
            catatan = [.bentukInggris]
        } else if koma == 1 {
            try satuKoma(isi, teks, lokal)
        } else {
            kanonik = String(isi)
        }
    }

    /// Both marks occur: the last one is the decimal mark.
    private mutating func campuran(_ isi: Substring, _ teks: String, _ lokal: LokalAngka) throws(KesalahanAngka) {
        let desimal: Character = isi.last { $0 == "." || $0 == "," } ?? ","
        let ribuan: Character = desimal == "," ? "." : ","
        if desimal == ".", lokal != .kanonik { throw .bentukInggris(teks) }
        guard isi.count(where: { $0 == desimal }) == 1 else { throw .kelompokRibuan(teks) }
        let bulat = isi.prefix { $0 != desimal }
        kanonik = try Self.tanpaKelompok(bulat, ribuan, teks) + "." + Self.pecahan(isi, desimal, teks)
        if lokal == .kanonik { catatan = [desimal == "," ? .bentukIndonesia : .bentukInggris] }
    }

    private mutating func satuTitik(_ isi: Substring, _ teks: String, _ lokal: LokalAngka) throws(KesalahanAngka) {
        let bulat = isi.prefix { $0 != "." }, pecahan = try Self.pecahan(isi, ".", teks)
        let desimal = bulat + "." + pecahan
        guard pecahan.count == 3, bulat != "0", lokal != .kanonik else {
            kanonik = String(desimal)
            if lokal == .id { catatan = [.titikSebagaiDesimal] }
            return
        }
        let ribuan = try Self.tanpaKelompok(isi, ".", teks)
        if lokal == .takTentu { throw Self.ambigu(teks, ribuan: ribuan, desimal: String(desimal)) }
        kanonik = ribuan
    }

    private mutating func satuKoma(_ isi: Substring, _ teks: String, _ lokal: LokalAngka) throws(KesalahanAngka) {
        let bulat = isi.prefix { $0 != "," }, pecahan = try Self.pecahan(isi, ",", teks)
        let desimal = bulat + "." + pecahan
        if lokal != .id, pecahan.count == 3, bulat != "0", bulat.count <= 3 {
            throw Self.ambigu(teks, ribuan: String(bulat + pecahan), desimal: String(desimal))
        }
        kanonik = String(desimal)
        if lokal == .kanonik { catatan = [.bentukIndonesia] }
    }

    private static func ambigu(_ teks: String, ribuan: String, desimal: String) -> KesalahanAngka {
        guard let ribuan = Angka(kanonik: ribuan), let desimal = Angka(kanonik: desimal) else {
            return .terlaluPanjang(teks)
        }
        return .ambigu(teks, ribuan: ribuan, desimal: desimal)
    }

    /// Digits behind the decimal mark; at least one.
    private static func pecahan(_ isi: Substring, _ tanda: Character, _ teks: String) throws(KesalahanAngka) -> String {
        let bagian = isi.split(separator: tanda, omittingEmptySubsequences: false)
        guard bagian.count == 2, !bagian[1].isEmpty, bagian[1].allSatisfy(\.isNumber) else { throw .bukanAngka(teks) }
        return String(bagian[1])
    }

    /// The whole part without its marks, which must stand before groups of three.
    private static func tanpaKelompok(
        _ bulat: Substring, _ tanda: Character, _ teks: String
    ) throws(KesalahanAngka) -> String {
        let kelompok = bulat.split(separator: tanda, omittingEmptySubsequences: false)
        guard let awal = kelompok.first, (1...3).contains(awal.count) || kelompok.count == 1,
            kelompok.dropFirst().allSatisfy({ $0.count == 3 }),
            kelompok.allSatisfy({ $0.allSatisfy(\.isNumber) }), !awal.isEmpty
        else { throw .kelompokRibuan(teks) }
        return kelompok.joined()
    }
}
