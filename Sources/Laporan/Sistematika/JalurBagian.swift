/// Place of a section (or of a repetition) in an outline: a part, then a step into a section or a piece of content.
///
/// Written for addresses and forms with positions from 1, `3.1.i2.1`: third part, its first section, the second piece
/// of content of that (a repetition), and the first section inside it.
package struct JalurBagian: Sendable, Hashable {
    package enum Langkah: Sendable, Hashable {
        /// A subsection, from 0.
        case bagian(Int)
        /// A piece of content that holds sections of its own, from 0.
        case isi(Int)
    }

    /// Position of the part, from 0.
    package var bab: Int
    package var langkah: [Langkah]

    package init(bab: Int, langkah: [Langkah] = []) {
        self.bab = bab
        self.langkah = langkah
    }

    /// Nil for anything that is not a written path.
    package init?(teks: String) {
        let bagian = teks.split(separator: ".", omittingEmptySubsequences: false)
        guard let awal = bagian.first.flatMap({ Self.posisi($0) }) else { return nil }
        var langkah: [Langkah] = []
        for satu in bagian.dropFirst() {
            let berulang = satu.hasPrefix("i")
            guard let posisi = Self.posisi(berulang ? satu.dropFirst() : satu) else { return nil }
            langkah.append(berulang ? .isi(posisi) : .bagian(posisi))
        }
        self.init(bab: awal, langkah: langkah)
    }

    private static func posisi(_ teks: Substring) -> Int? {
        guard let nomor = Int(teks), (1...9999).contains(nomor), String(nomor) == teks else { return nil }
        return nomor - 1
    }

    package var teks: String {
        let sisa = langkah.map { satu in
            switch satu {
            case .bagian(let posisi): "\(posisi + 1)"
            case .isi(let posisi): "i\(posisi + 1)"
            }
        }
        return (["\(bab + 1)"] + sisa).joined(separator: ".")
    }

    package func bagian(_ posisi: Int) -> JalurBagian { JalurBagian(bab: bab, langkah: langkah + [.bagian(posisi)]) }
    package func isi(_ posisi: Int) -> JalurBagian { JalurBagian(bab: bab, langkah: langkah + [.isi(posisi)]) }

    /// What it stands in; nil for a part.
    package var induk: JalurBagian? {
        langkah.isEmpty ? nil : JalurBagian(bab: bab, langkah: Array(langkah.dropLast()))
    }

    /// Is that place or stands inside it.
    package func di(dalam luar: JalurBagian) -> Bool {
        bab == luar.bab && langkah.starts(with: luar.langkah)
    }

    /// Sections between the part and this place.
    var kedalaman: Int { langkah.count { if case .bagian = $0 { true } else { false } } }
}
