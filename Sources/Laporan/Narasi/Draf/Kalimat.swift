import Kinerja

/// Small pieces of Indonesian prose, with marks of the light Markdown taken literally.
enum Kalimat {
    /// Text of a fact inside a draft: its marks are letters, its line breaks spaces.
    static func aman(_ teks: String) -> String {
        var hasil = ""
        for huruf in teks.split(whereSeparator: \.isNewline).joined(separator: " ") {
            if "*{}\\".contains(huruf) { hasil.append("\\") }
            hasil.append(huruf)
        }
        return hasil.dipangkas
    }

    /// `a`, `a dan b`, `a, b, dan c`; parts with commas of their own stand between semicolons.
    static func rangkai(_ daftar: [String]) -> String {
        guard let akhir = daftar.last else { return "" }
        // A last part that joins two things itself needs another word.
        let kata = akhir.contains(" dan ") ? "serta" : "dan"
        switch daftar.count {
        case 1: return akhir
        case 2: return "\(daftar[0]) \(kata) \(akhir)"
        default:
            let pemisah = daftar.contains { $0.contains(",") } ? "; " : ", "
            return daftar.dropLast().joined(separator: pemisah) + "\(pemisah)\(kata) " + akhir
        }
    }

    /// A fact as a whole sentence: capital first, one full stop.
    static func utuh(_ teks: String) -> String {
        let bersih = aman(teks)
        guard let awal = bersih.first, let akhir = bersih.last else { return "" }
        return awal.uppercased() + bersih.dropFirst() + (".!?".contains(akhir) ? "" : ".")
    }

    /// Without a full stop at the end, to stand inside a sentence.
    static func tanpaTitik(_ teks: String) -> String {
        var bersih = aman(teks)
        while let akhir = bersih.last, ".;, ".contains(akhir) { bersih.removeLast() }
        return bersih
    }

    /// A name set off by italics.
    static func nama(_ teks: String) -> String { "*\(tanpaTitik(teks))*" }

    /// Sentences of one paragraph.
    static func paragraf(_ daftar: [String]) -> String { daftar.filter { !$0.isEmpty }.joined(separator: " ") }

    /// Paragraphs of one draft; nil when nothing can be said.
    static func naskah(_ daftar: [String?]) -> String? {
        let isi = daftar.compactMap { $0 }.filter { !$0.isEmpty }
        return isi.isEmpty ? nil : isi.joined(separator: "\n\n")
    }

    static func butir(_ daftar: [String]) -> String { daftar.map { "- \($0)" }.joined(separator: "\n") }
}
