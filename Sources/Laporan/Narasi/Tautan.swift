/// A linked figure as written: `{{asal.atribut@keterangan|format}}`, with any number of `@` and `|` parts.
struct Tautan: Equatable {
    /// Kode of an indikator or simpul, or `total` or `instansi`.
    let asal: String
    let atribut: String
    /// Year, source of a target, or period.
    let keterangan: [String]
    let format: [String]

    /// Nil when the text has no `asal.atribut`.
    init?(_ isi: String) {
        let bagian = isi.split(separator: "|", omittingEmptySubsequences: false).map { $0.dipangkas }
        let depan = bagian[0].split(separator: "@", omittingEmptySubsequences: false).map { $0.dipangkas }
        guard let titik = depan[0].lastIndex(of: "."), titik != depan[0].startIndex else { return nil }
        asal = String(depan[0][..<titik])
        atribut = String(depan[0][depan[0].index(after: titik)...])
        keterangan = Array(depan.dropFirst())
        format = Array(bagian.dropFirst())
        guard !atribut.isEmpty, !keterangan.contains(""), !format.contains("") else { return nil }
    }

    private init(asal: String, sama lain: Tautan) {
        self.asal = asal
        atribut = lain.atribut
        keterangan = lain.keterangan
        format = lain.format
    }

    /// The same figure of something else.
    func dengan(asal: String) -> Tautan { Tautan(asal: asal, sama: self) }

    /// As written, with braces and without needless spaces: equal for equal links.
    var tertulis: String { "{{\(([kunci] + format).joined(separator: "|"))}}" }

    /// What identifies the figure, without its format: the key a span carries.
    var kunci: String { ([asal + "." + atribut] + keterangan).joined(separator: "@") }
}

/// A linked figure that cannot be resolved, at the place it stands.
package struct KesalahanTautan: Error, Sendable, Equatable {
    /// Key of the narasi section.
    package let kunci: String
    /// Line of the section's text, from 1.
    package let baris: Int
    /// The link as written, with its braces.
    package let tautan: String
    /// Why, in Indonesian, ready to follow a colon.
    package let alasan: String
    /// What may have been meant, nearest first.
    package let saran: [String]

    package init(kunci: String, baris: Int, tautan: String, alasan: String, saran: [String] = []) {
        self.kunci = kunci
        self.baris = baris
        self.tautan = tautan
        self.alasan = alasan
        self.saran = saran
    }

    package var pesan: String {
        let petunjuk = saran.isEmpty ? "" : " Mungkin yang dimaksud: \(saran.joined(separator: ", "))."
        return "Narasi \(kunci) baris \(baris): \(tautan) \(alasan).\(petunjuk)"
    }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends.
    var dipangkas: String {
        let spasi: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
        guard let awal = firstIndex(where: { !spasi($0) }), let akhir = lastIndex(where: { !spasi($0) }) else {
            return ""
        }
        return String(self[awal...akhir])
    }
}
