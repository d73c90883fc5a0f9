import Documents
import Kinerja

/// A table laid out on its full grid, for expectations on cells by header text and row.
struct KisiTabel {
    let tabel: Table
    /// Cell by body row and grid column; tall and wide cells stand at their first place only.
    let sel: [[Cell?]]
    /// Which cell covers a place: true for every place of the grid that is filled exactly once.
    let penuh: Bool

    init(_ tabel: Table) {
        self.tabel = tabel
        (sel, penuh) = Self.letakkan(tabel.rows.map(\.cells), lebar: tabel.columns.count)
    }

    /// Header places are filled exactly once too.
    static func kepalaPenuh(_ tabel: Table) -> Bool { letakkan(tabel.header, lebar: tabel.columns.count).1 }

    private static func letakkan(_ baris: [[Cell]], lebar: Int) -> ([[Cell?]], Bool) {
        var isi = [[Cell?]](repeating: [Cell?](repeating: nil, count: lebar), count: baris.count)
        var terisi = [[Int]](repeating: [Int](repeating: 0, count: lebar), count: baris.count)
        var penuh = true
        for (nomor, cells) in baris.enumerated() {
            for cell in cells {
                guard let kolom = terisi[nomor].firstIndex(of: 0) else {
                    penuh = false
                    continue
                }
                isi[nomor][kolom] = cell
                for y in nomor..<nomor + cell.rowSpan {
                    for x in kolom..<kolom + cell.columnSpan {
                        guard y < baris.count, x < lebar else {
                            penuh = false
                            continue
                        }
                        terisi[y][x] += 1
                    }
                }
            }
        }
        return (isi, penuh && terisi.allSatisfy { $0.allSatisfy { $0 == 1 } })
    }

    /// Text of all cells of a row, in order.
    func teks(_ baris: Int) -> [String] { tabel.rows[baris].cells.map(\.text) }

    /// First row in which some cell has this text.
    func baris(_ teks: String) -> Int? { tabel.rows.firstIndex { $0.cells.contains { $0.text == teks } } }

    var catatan: String { tabel.notes.map(\.spans.plainText).joined(separator: "\n") }

    /// The result of a cell's formula by the model's own definition, from the values of the cells it names.
    func hasil(_ formula: CellFormula, baris: Int, kolom: Int) -> Angka? {
        func nilai(_ y: Int, _ x: Int) -> Angka? {
            switch sel[y][x]?.value {
            case .integer(let bulat)?: Angka(Int(bulat))
            case .decimal(let desimal, _)?: Angka(desimal: desimal)
            case nil: nil
            }
        }
        switch formula {
        case .sum(let daftar):
            return daftar.reduce(Angka.nol as Angka?) { jumlah, y in
                guard let jumlah, let satu = nilai(y, kolom) else { return nil }
                return jumlah + satu
            }
        case .ratio(let a, let b, let skala):
            guard let atas = nilai(baris, a), let bawah = nilai(baris, b) else { return nil }
            return (atas * Angka(skala)).dibagi(bawah)
        case .difference(let a, let b):
            guard let dari = nilai(baris, a), let kurang = nilai(baris, b) else { return nil }
            return dari - kurang
        }
    }
}
