/// A block of cells as a spreadsheet puts it on the clipboard: rows by line, cells by tab.
///
/// A cell that holds a tab, a line break or a quote stands in quotes, with inner quotes doubled. Rows may have different
/// lengths. The line break that ends the block makes no row.
package struct Tempelan: Sendable, Equatable {
    /// Text of each cell as it was, without the quotes around it.
    package let sel: [[String]]

    /// More cells than a grid of this system has; such a block came here by mistake.
    package static let selTerbanyak = 20_000

    /// Nil for more than ``selTerbanyak`` cells.
    package init?(_ teks: String) {
        var pembaca = PembacaTempelan(teks)
        guard let sel = pembaca.baca(terbanyak: Self.selTerbanyak) else { return nil }
        self.sel = sel
    }

    /// Nothing but blank cells.
    package var kosong: Bool { sel.allSatisfy { $0.allSatisfy { PembacaAngka.normal($0).isEmpty } } }
}

private struct PembacaTempelan {
    private let huruf: [Unicode.Scalar]
    private var posisi = 0

    init(_ teks: String) {
        let awal = teks.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
        huruf = Array(teks.unicodeScalars.dropFirst(awal))
    }

    mutating func baca(terbanyak: Int) -> [[String]]? {
        var hasil: [[String]] = []
        var baris: [String] = []
        var banyak = 0
        while posisi < huruf.count {
            baris.append(isiSel())
            banyak += 1
            guard banyak <= terbanyak else { return nil }
            guard posisi < huruf.count else { break }
            let pemisah = huruf[posisi]
            posisi += 1
            if pemisah == "\t" {
                // A tab at the very end still has an empty cell behind it.
                if posisi == huruf.count { baris.append("") }
                continue
            }
            if pemisah == "\r", posisi < huruf.count, huruf[posisi] == "\n" { posisi += 1 }
            hasil.append(baris)
            baris = []
        }
        if !baris.isEmpty { hasil.append(baris) }
        return hasil
    }

    private mutating func isiSel() -> String {
        if huruf[posisi] == "\"", let (isi, akhir) = berkutip(dari: posisi) {
            posisi = akhir
            return isi
        }
        let awal = posisi
        while posisi < huruf.count, !Self.pemisah(huruf[posisi]) { posisi += 1 }
        return teks(huruf[awal..<posisi])
    }

    /// A quoted cell is one whose closing quote is followed by the end of the cell; otherwise the quote is a mere sign.
    private func berkutip(dari awal: Int) -> (String, Int)? {
        var isi: [Unicode.Scalar] = []
        var kini = awal + 1
        while kini < huruf.count {
            guard huruf[kini] == "\"" else {
                isi.append(huruf[kini])
                kini += 1
                continue
            }
            if kini + 1 < huruf.count, huruf[kini + 1] == "\"" {
                isi.append("\"")
                kini += 2
                continue
            }
            let akhir = kini + 1
            return akhir == huruf.count || Self.pemisah(huruf[akhir]) ? (teks(isi[...]), akhir) : nil
        }
        return nil
    }

    private func teks(_ bagian: ArraySlice<Unicode.Scalar>) -> String {
        var hasil = String.UnicodeScalarView()
        hasil.append(contentsOf: bagian)
        return String(hasil)
    }

    private static func pemisah(_ huruf: Unicode.Scalar) -> Bool {
        huruf == "\t" || huruf == "\n" || huruf == "\r"
    }
}
