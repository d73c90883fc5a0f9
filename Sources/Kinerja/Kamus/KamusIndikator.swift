import Foundation

/// A library of indicator cards.
package struct KamusIndikator: Sendable, Equatable, Codable {
    package var nama: String
    package var catatan: String
    /// In order of print.
    package var templat: [TemplatIndikator]

    /// The library of this program: offices of Kesatuan Bangsa dan Politik, and what every sekretariat measures.
    package static let bawaan = muatBawaan()

    private static func muatBawaan() -> KamusIndikator {
        do {
            return try JSONDecoder().decode(KamusIndikator.self, from: dataAset("kamus/kesbangpol.json"))
        } catch {
            preconditionFailure("Kamus indikator bawaan rusak: \(error)")
        }
    }

    package func templat(_ kode: String) -> TemplatIndikator? { templat.first { $0.kode == kode } }

    /// Cards that fit every condition given.
    package func saring(
        kelompok: TemplatIndikator.Kelompok? = nil, jenis: TemplatIndikator.Jenis? = nil,
        tingkat: Instansi.Tingkat? = nil, tag: String? = nil
    ) -> KamusIndikator {
        var hasil = self
        hasil.templat = templat.filter { satu in
            (kelompok.map { $0 == satu.kelompok } ?? true) && (jenis.map { $0 == satu.jenis } ?? true)
                && (tingkat.map(satu.tingkat.contains) ?? true)
                && (tag.map { kata in satu.tag.contains { $0.lowercased() == kata.lowercased() } } ?? true)
        }
        return hasil
    }

    /// Cards that hold the beginning of every word asked for, the best first.
    ///
    /// - Batas: an empty question gives the whole library in order of print. A word found in the name counts more than
    ///   one in kode or tag, and that more than one in the definition.
    /// - Contoh: `cari("konflik")` starts with the cards that have konflik in their name.
    package func cari(_ teks: String) -> [TemplatIndikator] {
        let tanya = Kata.pecah(teks)
        guard !tanya.isEmpty else { return templat }
        let bernilai = templat.enumerated().compactMap { nomor, satu -> (Int, Int, TemplatIndikator)? in
            let nilai = satu.kecocokan(tanya)
            return nilai > 0 ? (-nilai, nomor, satu) : nil
        }
        return bernilai.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
}

extension TemplatIndikator {
    fileprivate func kecocokan(_ tanya: [String]) -> Int {
        let lapis = [
            (4, Kata.pecah(nama)), (2, Kata.pecah(([kode] + tag).joined(separator: " "))),
            (1, Kata.pecah([definisi, kelompok.nama, sumberData].joined(separator: " "))),
        ]
        return Kata.kecocokan(tanya, lapis)
    }
}

/// Words of a text for searching: lower case, without punctuation.
enum Kata {
    static func pecah(_ teks: String) -> [String] {
        teks.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Sum over the words of the best weight at which each begins a word; 0 when one of them is nowhere.
    static func kecocokan(_ tanya: [String], _ lapis: [(bobot: Int, kata: [String])]) -> Int {
        var jumlah = 0
        for satu in tanya {
            let terbaik = lapis.filter { $0.kata.contains { $0.hasPrefix(satu) } }.map(\.bobot).max() ?? 0
            guard terbaik > 0 else { return 0 }
            jumlah += terbaik
        }
        return jumlah
    }
}
