package import Kinerja

/// A number typed by hand in prose that has to do with a known figure.
package struct AngkaKetik: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        /// Equals a figure: it should be linked, so that it stays true.
        case sama
        /// A figure rounded, or with one slip of the finger.
        case hampir
        /// The sentence names a figure, and this is another number.
        case bertentangan
    }

    package let jenis: Jenis
    /// As typed, with what belongs to it: `Rp`, `%`, `persen`, `miliar`, the unit.
    package let tertulis: String
    /// In UTF-16 units of the text, as a browser counts.
    package let rentang: Range<Int>
    /// From 1.
    package let baris: Int
    /// The figure it most likely is.
    package let usulan: Usulan
    /// Other figures it may be, best first.
    package let usulanLain: [Usulan]

    /// A link that may take the number's place.
    package struct Usulan: Sendable, Equatable {
        package let butir: ButirTautan
        /// In the format the number is typed in.
        package let tautan: String
        /// Printed now.
        package let nilai: String
    }

    /// Indonesian sentence for the writer.
    package var pesan: String {
        let fakta = "\(usulan.butir.sebutan) (\(usulan.nilai))"
        return switch jenis {
        case .sama: "\"\(tertulis)\" sama dengan \(fakta). Tautkan agar ikut berubah bila datanya berubah."
        case .hampir: "\"\(tertulis)\" hampir sama dengan \(fakta). Mungkin dibulatkan atau salah ketik."
        case .bertentangan: "\"\(tertulis)\" berbeda dari \(fakta) yang disebut kalimat ini."
        }
    }

    /// The text after a link has taken the number's place; nil when the text has changed there since.
    package func ditautkan(pada teks: String, dengan pilihan: Usulan? = nil) -> String? {
        let satuan = Array(teks.utf16)
        guard rentang.upperBound <= satuan.count,
            String(decoding: satuan[rentang], as: UTF16.self) == tertulis
        else { return nil }
        let depan = String(decoding: satuan[..<rentang.lowerBound], as: UTF16.self)
        let belakang = String(decoding: satuan[rentang.upperBound...], as: UTF16.self)
        return depan + (pilihan ?? usulan).tautan + belakang
    }
}

/// Numbers typed in a text that equal, nearly equal or contradict a figure of the berkas, in order.
///
/// Years, dates, ordinals, numbers of laws, chapters, tables and list items are no figures. A number that many things
/// may be (`100`, `2`) is only marked where its sentence names the indicator and the kind of figure.
package func angkaKetik(_ teks: String, hitungan: Hitungan) -> [AngkaKetik] {
    angkaKetik(teks, daftar: DaftarTautan(hitungan), hitungan: hitungan)
}

/// The same with a list made before, for checks while someone types.
package func angkaKetik(_ teks: String, daftar: DaftarTautan, hitungan: Hitungan) -> [AngkaKetik] {
    PenilaiAngka(daftar: daftar, hitungan: hitungan).nilai(teks)
}
