/// A sentence or list item of a text, with the spaces and line ends that follow it.
struct SatuanTeks: Equatable {
    var isi: String
    var ekor: String
}

/// Cuts light Markdown into sentences and list items. Joined, with what follows each, they are the text as it was.
///
/// A full stop inside a link, after an abbreviation, in a number or before a small letter ends nothing.
func pecahKalimat(_ teks: String) -> [SatuanTeks] {
    var pemotong = PemotongKalimat(huruf: Array(teks))
    return pemotong.potong()
}

private struct PemotongKalimat {
    let huruf: [Character]
    private var hasil: [SatuanTeks] = []
    private var mulai = 0

    init(huruf: [Character]) { self.huruf = huruf }

    mutating func potong() -> [SatuanTeks] {
        tutup(isiSampai: 0)
        var i = mulai
        while i < huruf.count {
            if let akhir = akhirTautan(i) {
                i = akhir
            } else if huruf[i].isNewline, paragrafBaru(i) {
                tutup(isiSampai: i)
                i = mulai
            } else if ".?!".contains(huruf[i]), let akhir = akhirKalimat(i) {
                tutup(isiSampai: akhir)
                i = mulai
            } else {
                i += 1
            }
        }
        if mulai < huruf.count { tutupTerakhir() }
        return hasil
    }

    /// The unit ends here; spaces after it are its tail.
    private mutating func tutup(isiSampai akhir: Int) {
        let ekor = lewatiSpasi(akhir)
        guard ekor > mulai else { return }
        hasil.append(SatuanTeks(isi: String(huruf[mulai..<akhir]), ekor: String(huruf[akhir..<ekor])))
        mulai = ekor
    }

    private mutating func tutupTerakhir() {
        let akhir = (huruf.lastIndex { !$0.isWhitespace } ?? mulai - 1) + 1
        hasil.append(
            SatuanTeks(isi: String(huruf[mulai..<max(akhir, mulai)]), ekor: String(huruf[max(akhir, mulai)...])))
    }

    private func lewatiSpasi(_ dari: Int) -> Int { huruf[dari...].firstIndex { !$0.isWhitespace } ?? huruf.count }

    private func akhirTautan(_ i: Int) -> Int? {
        guard huruf[i] == "{", i + 1 < huruf.count, huruf[i + 1] == "{" else { return nil }
        for j in (i + 2)..<max(i + 2, min(i + 200, huruf.count - 1)) {
            if huruf[j].isNewline { return nil }
            if huruf[j] == "}", huruf[j + 1] == "}" { return j + 2 }
        }
        return nil
    }

    /// A blank line or a list item follows; a single line end inside a paragraph is a space.
    private func paragrafBaru(_ i: Int) -> Bool {
        let berikut = lewatiSpasi(i)
        guard berikut < huruf.count else { return true }
        if huruf[i..<berikut].count(where: \.isNewline) > 1 { return true }
        return penandaButir(String(huruf[berikut...].prefix(6))) != nil
    }

    private func akhirKalimat(_ i: Int) -> Int? {
        var akhir = i + 1
        while akhir < huruf.count, "\"'”’)*?!.".contains(huruf[akhir]) { akhir += 1 }
        guard akhir < huruf.count else { return nil }
        guard huruf[akhir].isWhitespace else { return nil }
        let berikut = lewatiSpasi(akhir)
        if berikut < huruf.count, huruf[berikut].isLowercase { return nil }
        return huruf[i] == "." && singkatan(i) ? nil : akhir
    }

    /// The word before a full stop is an abbreviation or the number of a list item.
    private func singkatan(_ i: Int) -> Bool {
        let awal = (huruf[mulai..<i].lastIndex { !$0.isLetter && !$0.isNumber && $0 != "." } ?? mulai - 1) + 1
        let kata = String(huruf[awal..<i])
        if awal == mulai, !kata.isEmpty, kata.count < 4, kata.allSatisfy(\.isNumber) { return true }
        return Self.daftarSingkatan.contains(kata.lowercased())
    }

    private static let daftarSingkatan: Set<String> = [
        "no", "nomor", "hlm", "hal", "tgl", "dr", "drs", "dra", "ir", "prof", "h", "hj", "s.d", "a.n", "u.b", "jl",
        "rp",
        "kab", "prov", "kec", "st", "vs", "al", "tab", "gb", "gbr",
    ]
}
