import Kinerja

/// A number in prose, with what it is counted in.
struct AngkaProsa: Equatable {
    enum Bentuk: Equatable { case persen, rupiah, polos }

    /// As typed, with sign, unit of money and scale.
    var tertulis: String
    /// Letters of the sentence it takes.
    var rentang: Range<Int>
    var nilai: Angka
    var bentuk: Bentuk
    /// Digits after the comma as typed.
    var desimal: Int
    /// `juta`, `miliar`; nil for none.
    var skala: String?
    /// The word after a plain number, in lower case: perhaps its unit.
    var kataSesudah: String
    /// Letters of that word, for taking it along.
    var rentangKata: Range<Int>?

    /// One unit of the last digit typed.
    var ketelitian: Angka { Self.pangkat(-desimal) * pengali }
    var pengali: Angka { Self.skala[skala ?? ""] ?? .satu }

    static let skala: [String: Angka] = [
        "ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000, "triliun": 1_000_000_000_000,
    ]

    private static func pangkat(_ pangkat: Int) -> Angka {
        (0..<max(0, -pangkat)).reduce(Angka.satu) { hasil, _ in hasil.dibagi(10) ?? hasil }
    }
}

/// Finds the numbers of one sentence that may be figures.
struct PencariAngka {
    let huruf: [Character]

    init(_ kalimat: String) { huruf = Array(kalimat) }

    func cari() -> [AngkaProsa] {
        var hasil: [AngkaProsa] = []
        var i = 0
        while i < huruf.count {
            if let akhir = akhirTautan(i) {
                i = akhir
            } else if angka(i) {
                let akhir = akhirAngka(i)
                if let satu = bacaan(i..<akhir) { hasil.append(satu) }
                i = max(akhir, hasil.last?.rentang.upperBound ?? 0)
            } else {
                i += 1
            }
        }
        return hasil
    }

    private func angka(_ i: Int) -> Bool { i >= 0 && i < huruf.count && huruf[i].isASCII && huruf[i].isNumber }

    private func akhirTautan(_ i: Int) -> Int? {
        guard huruf[i] == "{", i + 1 < huruf.count, huruf[i + 1] == "{" else { return nil }
        let akhir = ((i + 2)..<max(i + 2, huruf.count - 1)).first { huruf[$0] == "}" && huruf[$0 + 1] == "}" }
        return akhir.map { $0 + 2 }
    }

    /// Digits with dots and commas between them.
    private func akhirAngka(_ i: Int) -> Int {
        var akhir = i
        while angka(akhir) || (akhir < huruf.count && ".,".contains(huruf[akhir]) && angka(akhir + 1)) { akhir += 1 }
        return akhir
    }

    private func bacaan(_ rentang: Range<Int>) -> AngkaProsa? {
        guard let (nilai, desimal) = bilangan(String(huruf[rentang])), berdiriSendiri(rentang) else { return nil }
        let rp = awalanRupiah(rentang.lowerBound)
        var satu = AngkaProsa(
            tertulis: "", rentang: (rp ?? rentang.lowerBound)..<rentang.upperBound, nilai: nilai,
            bentuk: rp == nil ? .polos : .rupiah, desimal: desimal, kataSesudah: "")
        tambahAkhiran(&satu)
        satu.tertulis = String(huruf[satu.rentang])
        return bukanAngka(satu, mentah: rentang) ? nil : satu
    }

    /// `1.234,5`, and `95.54` where the dot cannot part thousands; nil for codes such as `8.01.02`.
    private func bilangan(_ teks: String) -> (nilai: Angka, desimal: Int)? {
        let koma = teks.split(separator: ",", omittingEmptySubsequences: false)
        guard koma.count <= 2, koma[0].count < 30 else { return nil }
        let kelompok = koma[0].split(separator: ".", omittingEmptySubsequences: false)
        let ribuan = kelompok.count > 1 && kelompok[0].count <= 3 && kelompok.dropFirst().allSatisfy { $0.count == 3 }
        var utuh = kelompok.joined(), pecahan = koma.count > 1 ? String(koma[1]) : ""
        if kelompok.count > 1, !ribuan {
            guard kelompok.count == 2, koma.count == 1, kelompok[1].count < 3 else { return nil }
            (utuh, pecahan) = (String(kelompok[0]), String(kelompok[1]))
        }
        guard pecahan.count <= 8, let nilai = Angka(kanonik: pecahan.isEmpty ? utuh : "\(utuh).\(pecahan)") else {
            return nil
        }
        return (nilai, pecahan.count)
    }

    /// Not part of a code, a date in figures or a fraction.
    private func berdiriSendiri(_ rentang: Range<Int>) -> Bool {
        let sebelum = rentang.lowerBound > 0 ? huruf[rentang.lowerBound - 1] : " "
        let sesudah = rentang.upperBound < huruf.count ? huruf[rentang.upperBound] : " "
        if "/-–:_#@".contains(sebelum) || "/:_@".contains(sesudah) { return false }
        if sesudah.isLetter
            || ("-–".contains(sesudah) && rentang.upperBound + 1 < huruf.count
                && !huruf[rentang.upperBound + 1].isWhitespace)
        {
            return false
        }
        return !sebelum.isLetter || awalanRupiah(rentang.lowerBound) != nil
    }

    /// Where `Rp` before a number begins.
    private func awalanRupiah(_ posisi: Int) -> Int? {
        var i = posisi
        while i > 0, huruf[i - 1] == " " || huruf[i - 1] == "." || huruf[i - 1] == "\u{A0}" { i -= 1 }
        guard i >= 2, String(huruf[(i - 2)..<i]).lowercased() == "rp" else { return nil }
        return i == 2 || !huruf[i - 3].isLetter ? i - 2 : nil
    }

    /// Takes percent signs, scales and `rupiah` along; notes the word that follows a plain number.
    private func tambahAkhiran(_ satu: inout AngkaProsa) {
        if satu.rentang.upperBound < huruf.count, huruf[satu.rentang.upperBound] == "%" {
            satu.rentang = satu.rentang.lowerBound..<(satu.rentang.upperBound + 1)
            satu.bentuk = .persen
            return
        }
        guard let kata = kata(sesudah: satu.rentang.upperBound) else { return }
        let teks = String(huruf[kata]).lowercased()
        if let pengali = AngkaProsa.skala[teks] {
            satu.skala = teks
            satu.nilai = satu.nilai * pengali
            satu.rentang = satu.rentang.lowerBound..<kata.upperBound
            guard let rupiah = self.kata(sesudah: kata.upperBound), String(huruf[rupiah]).lowercased() == "rupiah"
            else {
                return
            }
            satu.bentuk = .rupiah
            satu.rentang = satu.rentang.lowerBound..<rupiah.upperBound
        } else if teks == "rupiah" || teks == "persen" {
            satu.bentuk = teks == "rupiah" ? .rupiah : .persen
            satu.rentang = satu.rentang.lowerBound..<kata.upperBound
        } else {
            satu.kataSesudah = teks
            satu.rentangKata = kata
        }
    }

    /// The word after one space.
    private func kata(sesudah posisi: Int) -> Range<Int>? {
        guard posisi + 1 < huruf.count, huruf[posisi].isWhitespace, huruf[posisi + 1].isLetter else { return nil }
        let akhir = huruf[(posisi + 1)...].firstIndex { !$0.isLetter } ?? huruf.count
        return (posisi + 1)..<akhir
    }

    // MARK: Yang bukan angka kinerja

    private func bukanAngka(_ satu: AngkaProsa, mentah: Range<Int>) -> Bool {
        guard satu.bentuk == .polos, satu.skala == nil else { return false }
        let sebelum = kataSebelum(mentah.lowerBound)
        if Self.penanda.contains(sebelum) || Self.bulan.contains(satu.kataSesudah) { return true }
        if Self.bulan.contains(sebelum) || sebelum == "ke" { return true }
        let bulat = satu.desimal == 0 && !String(huruf[mentah]).contains(".")
        if bulat, mentah.count == 4, satu.nilai >= 1900, satu.nilai <= 2100 { return true }
        return bulat && nomorButir(mentah)
    }

    /// `1.` or `1)` at the start, `(1)` anywhere.
    private func nomorButir(_ rentang: Range<Int>) -> Bool {
        let sesudah = rentang.upperBound < huruf.count ? huruf[rentang.upperBound] : " "
        let sebelum = rentang.lowerBound > 0 ? huruf[rentang.lowerBound - 1] : " "
        if sesudah == ")", sebelum == "(" || rentang.count < 3 { return true }
        return sesudah == "." && huruf[..<rentang.lowerBound].allSatisfy(\.isWhitespace)
    }

    private func kataSebelum(_ posisi: Int) -> String {
        var akhir = posisi
        while akhir > 0, !huruf[akhir - 1].isLetter {
            // Another number or a comma stands between.
            if !" .(\u{A0}".contains(huruf[akhir - 1]) { return "" }
            akhir -= 1
        }
        let awal = (huruf[..<akhir].lastIndex { !$0.isLetter } ?? -1) + 1
        return String(huruf[awal..<akhir]).lowercased()
    }

    private static let penanda: Set<String> = [
        "nomor", "no", "pasal", "ayat", "huruf", "angka", "lampiran", "bab", "bagian", "tabel", "gambar", "grafik",
        "diagram", "tahun", "tanggal", "tgl", "halaman", "hlm", "hal", "triwulan", "tw", "semester", "pukul", "kelas",
        "versi", "butir", "misi", "tujuan", "sasaran", "indikator", "program", "kode", "golongan", "eselon", "perpres",
        "permenpanrb", "permendagri", "perda", "perwali", "pergub", "perbup", "uu", "pp", "nip", "telepon", "jalan",
    ]

    private static let bulan = Set(namaBulan.dropFirst().map { $0.lowercased() })
}
