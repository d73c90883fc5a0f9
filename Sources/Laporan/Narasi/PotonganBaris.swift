import Documents

/// A piece of a line of light Markdown.
enum PotonganBaris {
    /// One letter, freed of a backslash before it.
    case huruf(Character)
    case tanda(TextStyle)
    /// What stands between the braces of a linked figure.
    case tautan(String)
}

/// A line cut at its marks and links, each piece with the letters it takes; together they are the whole line.
func potongBaris(_ huruf: [Character]) -> [(isi: PotonganBaris, rentang: Range<Int>)] {
    let penutup = penutupTerakhir(huruf)
    var hasil: [(isi: PotonganBaris, rentang: Range<Int>)] = []
    var i = 0
    while i < huruf.count {
        let mulai = i
        if huruf[i] == "\\", i + 1 < huruf.count, "\\*{}".contains(huruf[i + 1]) {
            i += 2
            hasil.append((.huruf(huruf[mulai + 1]), mulai..<i))
        } else if let akhir = akhirTautan(huruf, mulai: i, penutup: penutup) {
            i = akhir + 2
            hasil.append((.tautan(String(huruf[(mulai + 2)..<akhir])), mulai..<i))
        } else if huruf[i] == "*" {
            let ganda = i + 1 < huruf.count && huruf[i + 1] == "*"
            i += ganda ? 2 : 1
            hasil.append((.tanda(ganda ? .bold : .italic), mulai..<i))
        } else {
            i += 1
            hasil.append((.huruf(huruf[mulai]), mulai..<i))
        }
    }
    return hasil
}

/// Where the last closing braces of a line stand, so that a line full of opening ones is not searched again and again.
private func penutupTerakhir(_ huruf: [Character]) -> Int {
    guard huruf.count > 1 else { return -1 }
    return (0..<(huruf.count - 1)).last { huruf[$0] == "}" && huruf[$0 + 1] == "}" } ?? -1
}

/// Position of the closing braces when a link opens here.
private func akhirTautan(_ huruf: [Character], mulai: Int, penutup: Int) -> Int? {
    guard mulai + 2 <= penutup, huruf[mulai] == "{", huruf[mulai + 1] == "{" else { return nil }
    return ((mulai + 2)...penutup).first { huruf[$0] == "}" && huruf[$0 + 1] == "}" }
}

/// Lines of a text, empty ones included, whatever ends them: forms send CRLF, which is one letter of its own.
func barisNarasi(_ teks: String) -> [Substring] {
    teks.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
}

/// The mark of a list item at the start of a trimmed line, with its length; nil for other lines.
func penandaButir(_ isi: String) -> (jenis: List.Marker, panjang: Int)? {
    if isi.hasPrefix("- ") { return (.bullet, 2) }
    let angka = isi.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(angka.count), isi.dropFirst(angka.count).hasPrefix(". ") else { return nil }
    return (.decimal, angka.count + 2)
}
