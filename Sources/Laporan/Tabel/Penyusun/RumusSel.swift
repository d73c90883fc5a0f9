import Documents
import Kinerja

extension [Row] {
    /// Drops every formula whose result would not print as its cell does: capped achievement, shared budgets
    /// counted once, figures without a number behind them.
    func pastikanRumus() -> [Row] {
        let tempat = tempatSel
        let nilai = zip(self, tempat).map { baris, tempat in
            Dictionary(
                zip(tempat, baris.cells.map { $0.value?.angka }), uniquingKeysWith: { awal, _ in awal })
        }
        return indices.map { nomor in
            var baris = self[nomor]
            for (urutan, kolom) in tempat[nomor].enumerated() {
                guard let formula = baris.cells[urutan].formula else { continue }
                let hasil = formula.hasil(baris: nomor, kolom: kolom) { nilai[$0][$1] ?? nil }
                if !baris.cells[urutan].tercetak(sebagai: hasil) { baris.cells[urutan].formula = nil }
            }
            return baris
        }
    }

    /// Grid column of every cell, past the tall cells that reach down from above.
    private var tempatSel: [[Int]] {
        var tertutup: [Int: Int] = [:]
        return map { baris in
            var kolom = 0
            var baru: [Int: Int] = [:]
            let hasil = baris.cells.map { cell in
                while tertutup[kolom, default: 0] > 0 { kolom += 1 }
                let mulai = kolom
                kolom += cell.columnSpan
                for satu in mulai..<kolom where cell.rowSpan > 1 { baru[satu] = cell.rowSpan - 1 }
                return mulai
            }
            tertutup = tertutup.filter { $0.value > 1 }.mapValues { $0 - 1 }.merging(baru) { _, baru in baru }
            return hasil
        }
    }
}

extension CellFormula {
    /// The result from exact cell values by row and column; nil when a value is missing or the divisor is zero.
    fileprivate func hasil(baris: Int, kolom: Int, nilai: (Int, Int) -> Angka?) -> Angka? {
        switch self {
        case .sum(let daftar):
            let isi = daftar.compactMap { nilai($0, kolom) }
            return isi.count == daftar.count ? isi.reduce(.nol, +) : nil
        case .ratio(let pembilang, let penyebut, let skala):
            guard let a = nilai(baris, pembilang), let b = nilai(baris, penyebut) else { return nil }
            return (a * Angka(skala)).dibagi(b)
        case .difference(let dari, let kurang):
            guard let a = nilai(baris, dari), let b = nilai(baris, kurang) else { return nil }
            return a - b
        }
    }
}

extension Cell {
    fileprivate func tercetak(sebagai hasil: Angka?) -> Bool {
        guard let value, let hasil else { return false }
        // Not only as printed: a capped 120 must not stand for a computed 120,49 that happens to print as 120.
        return hasil.dibulatkan(9) == value.angka.dibulatkan(9)
    }
}
