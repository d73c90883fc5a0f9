/// Tolerant comparison of what people type with what is known.
enum Ejaan {
    /// Letters and digits only, lower case: `Kode Indikator`, `kode_indikator` and `KODE-INDIKATOR ` are one word.
    static func normal(_ teks: String) -> String {
        // Nearly every caption is ASCII, and Unicode properties are slow to ask for.
        if let polos = asciiNormal(teks) { return polos }
        return String(
            teks.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
                .map(Character.init))
    }

    private static func asciiNormal(_ teks: String) -> String? {
        var bita: [UInt8] = []
        for byte in teks.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bita.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bita.append(byte | 0x20)
            case 0x80...: return nil
            default: continue
            }
        }
        return String(decoding: bita, as: UTF8.self)
    }

    /// Spaces of every kind trimmed from both ends, invisible marks dropped, line ends as `\n`.
    static func rapi(_ teks: String) -> String {
        if isRapi(teks) { return teks }
        let polos = teks.unicodeScalars.filter { $0 != "\u{FEFF}" && $0 != "\u{200B}" }
        var isi = Substring(
            String(String.UnicodeScalarView(polos)).replacing("\r\n", with: "\n")
                .replacing("\r", with: "\n"))
        isi = isi.drop(while: isSpace)
        while let akhir = isi.last, isSpace(akhir) { isi.removeLast() }
        return String(isi)
    }

    /// Visible ASCII at both ends and nothing in between that ``rapi(_:)`` would change: the usual case.
    private static func isRapi(_ teks: String) -> Bool {
        let bita = teks.utf8
        guard let awal = bita.first, let akhir = bita.last else { return true }
        return (0x21...0x7E).contains(awal) && (0x21...0x7E).contains(akhir)
            && bita.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
    }

    private static func isSpace(_ huruf: Character) -> Bool { huruf.isWhitespace }

    /// The known word nearest to a wrong one, when it is near enough to be meant.
    static func terdekat(_ salah: String, di daftar: some Sequence<String>) -> String? {
        let dicari = Array(normal(salah)), batas = max(1, dicari.count / 3)
        var terbaik: (kata: String, jarak: Int)?
        for kata in daftar {
            let calon = Array(normal(kata))
            guard abs(calon.count - dicari.count) <= batas else { continue }
            let jarak = jarakSunting(dicari, calon)
            if jarak <= batas, jarak < terbaik?.jarak ?? Int.max { terbaik = (kata, jarak) }
        }
        return terbaik?.kata
    }

    /// A sentence that offers the nearest known word, or the whole list when it is short.
    static func saran(_ salah: String, dari daftar: [String], sebutan: String) -> String {
        if let dekat = terdekat(salah, di: daftar) { return "Mungkin maksud Anda \"\(dekat)\"." }
        if daftar.isEmpty { return "Belum ada \(sebutan) yang diisi." }
        let contoh = daftar.prefix(12).joined(separator: ", ") + (daftar.count > 12 ? ", …" : "")
        return "Yang ada: \(contoh)."
    }

    private static func jarakSunting(_ kiri: [Character], _ kanan: [Character]) -> Int {
        var sebelum = Array(0...kanan.count)
        for (nomor, huruf) in kiri.enumerated() {
            var kini = [nomor + 1]
            for (kolom, lain) in kanan.enumerated() {
                kini.append(min(sebelum[kolom] + (huruf == lain ? 0 : 1), sebelum[kolom + 1] + 1, kini[kolom] + 1))
            }
            sebelum = kini
        }
        return sebelum[kanan.count]
    }
}
