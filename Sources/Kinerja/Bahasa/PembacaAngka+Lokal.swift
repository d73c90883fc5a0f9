/// The notation numbers are read in.
package enum LokalAngka: String, Sendable, CaseIterable {
    /// Indonesian: `1.234,5`.
    case id
    /// Canonical: `1234.5`.
    case kanonik
    /// Not known, as in a document someone else made: what could mean two numbers is refused.
    case takTentu = "tak_tentu"
}

/// A number read from text.
package struct AngkaTerbaca: Sendable, Equatable {
    package var angka: Angka
    /// A percent sign stood behind it; the number is as written (`95%` gives 95).
    package var persen: Bool
    /// `Rp` stood before it, or `,-` behind it.
    package var rupiah: Bool
    /// What is worth telling the writer although the number is clear.
    package var catatan: [CatatanAngka]

    package init(angka: Angka, persen: Bool = false, rupiah: Bool = false, catatan: [CatatanAngka] = []) {
        self.angka = angka
        self.persen = persen
        self.rupiah = rupiah
        self.catatan = catatan
    }
}

/// A habit of writing that was understood but does not follow the stated notation.
package enum CatatanAngka: Sendable, Equatable {
    /// `95.5` in Indonesian notation.
    case titikSebagaiDesimal
    /// `1,234.5` or `1,234,567` in canonical notation.
    case bentukInggris
    /// `1.234,5` or `0,95` in canonical notation.
    case bentukIndonesia

    package var pesan: String {
        switch self {
        case .titikSebagaiDesimal: "titik dibaca sebagai tanda desimal"
        case .bentukInggris: "koma dibaca sebagai pemisah ribuan (kebiasaan Inggris)"
        case .bentukIndonesia: "angka bergaya Indonesia (koma desimal) di antara angka kanonik"
        }
    }
}
