import Documents
import Kinerja

/// Collects columns, rows and notes of one table and makes the document table of it.
struct PenyusunTabel {
    /// Rows before they know which columns stay.
    struct Baris {
        var peran: Row.Role
        /// Text over the first columns, up to and including the one with this key.
        var label: (spans: [Span], sampai: String)?
        var sel: [String: Sel]
    }

    let bahan: BahanTabel
    let kolom: [Kolom]
    var gaya: Table.Style = .ruled
    /// Prints the row `(1) (2) (3)`.
    var bernomor = true
    var catatan = CatatanTabel()
    private(set) var baris: [Baris] = []

    init(_ bahan: BahanTabel, _ kolom: [Kolom]) {
        self.bahan = bahan
        self.kolom = kolom
    }

    /// Place the next row will have.
    var barisBerikut: Int { baris.count }

    mutating func tambah(_ sel: [String: Sel], peran: Row.Role = .body) {
        baris.append(Baris(peran: peran, label: nil, sel: sel))
    }

    /// A band over all columns.
    mutating func kelompok(_ judul: String) {
        baris.append(Baris(peran: .group, label: ([.plain(judul)], kolom.last?.kunci ?? ""), sel: [:]))
    }

    /// A row with one text over its first columns: totals, subtotals, means.
    mutating func berlabel(
        _ label: String, sampai kunci: String, _ sel: [String: Sel], peran: Row.Role = .total
    ) {
        baris.append(Baris(peran: peran, label: ([.plain(label)], kunci), sel: sel))
    }

    /// Body rows with a value of their own in a column; the rows a tall cell reaches over count once.
    func barisBernilai(_ kunci: String) -> [Int] {
        baris.indices.filter { nomor in
            guard baris[nomor].peran == .body, let sel = baris[nomor].sel[kunci], sel.nilai != nil else {
                return false
            }
            guard let gabung = sel.kunciGabung, nomor > 0 else { return true }
            return baris[nomor - 1].sel[kunci]?.kunciGabung != gabung
        }
    }

    /// States that these columns of a row are sums of other rows; rows without a value add nothing.
    mutating func jumlahkan(_ daftarKunci: [String], pada tujuan: Int, dari asal: [Int]) {
        for kunci in daftarKunci {
            let bernilai = asal.filter { baris[$0].sel[kunci]?.nilai != nil }
            if !bernilai.isEmpty { baris[tujuan].sel[kunci]?.rumus = .jumlah(baris: bernilai) }
        }
    }

    /// The finished table; nil when it has no rows.
    func selesai(_ judul: String, imbuhan: String = "", akhiran: String = "") -> Table? {
        guard baris.contains(where: { $0.peran == .body || !$0.sel.isEmpty }) else { return nil }
        let terpakai = kolom.filter { satu in
            !satu.opsional
                || baris.contains { $0.sel[satu.kunci].map { !$0.spans.plainText.isEmpty } ?? false }
        }
        let isi = PengisiTabel(semuaKolom: kolom, kolom: terpakai, baris: baris)
        let rows = isi.daftarBaris.pastikanRumus()
        return Table(
            id: bahan.id.rawValue, anchor: bahan.anchor(akhiran),
            caption: Caption(.table, number: "", text: bahan.judul(judul, imbuhan: imbuhan)),
            columns: terpakai.bakuLebar, header: terpakai.kepala,
            columnNumbers: bernomor ? terpakai.nomorKolom : [],
            rows: rows, notes: catatan.daftar(rows).map { Paragraph($0, kind: .note) }, style: gaya)
    }
}

/// Lays keyed cells out on the grid.
struct PengisiTabel {
    let semuaKolom: [Kolom]
    /// Those that stay.
    let kolom: [Kolom]
    let baris: [PenyusunTabel.Baris]

    var daftarBaris: [Row] {
        baris.indices.map { nomor in
            Row(sel(pada: nomor), role: baris[nomor].peran)
        }
    }

    private func sel(pada nomor: Int) -> [Cell] {
        var hasil: [Cell] = []
        var mulai = 0
        if let label = baris[nomor].label {
            mulai = min(rentangLabel(label.sampai), kolom.count)
            hasil.append(Cell(label.spans, columnSpan: mulai, alignment: .leading))
        }
        for (tempat, satu) in kolom.enumerated().dropFirst(mulai) {
            if baris[nomor].peran == .group, let pita = pita(pada: nomor, mulai: tempat) {
                hasil.append(pita)
                break
            }
            guard let sel = baris[nomor].sel[satu.kunci] else {
                hasil.append(.empty)
                continue
            }
            if sel.kunciGabung != nil, kunciGabung(nomor - 1, satu.kunci) == sel.kunciGabung { continue }
            hasil.append(cell(sel, tinggi: tinggi(nomor, satu.kunci)))
        }
        return hasil
    }

    /// A band with nothing to the right of its text lets the text run on instead of breaking it in its column.
    private func pita(pada nomor: Int, mulai: Int) -> Cell? {
        guard let sel = baris[nomor].sel[kolom[mulai].kunci], sel.nilai == nil, !sel.spans.isEmpty,
            kolom[(mulai + 1)...].allSatisfy({ baris[nomor].sel[$0.kunci] == nil }), mulai + 1 < kolom.count
        else { return nil }
        return Cell(sel.spans, columnSpan: kolom.count - mulai, alignment: .leading, indent: sel.inden)
    }

    /// Columns that stay up to and including the named one; at least one.
    private func rentangLabel(_ kunci: String) -> Int {
        let batas = semuaKolom.lastIndex { $0.kunci == kunci } ?? 0
        let sampai = Set(semuaKolom[...batas].map(\.kunci))
        return max(1, kolom.prefix { sampai.contains($0.kunci) }.count)
    }

    private func kunciGabung(_ nomor: Int, _ kunci: String) -> String? {
        guard baris.indices.contains(nomor), baris[nomor].label == nil else { return nil }
        return baris[nomor].sel[kunci]?.kunciGabung
    }

    private func tinggi(_ nomor: Int, _ kunci: String) -> Int {
        guard let gabung = baris[nomor].sel[kunci]?.kunciGabung else { return 1 }
        return baris[nomor...].indices.prefix { kunciGabung($0, kunci) == gabung }.count
    }

    private func cell(_ sel: Sel, tinggi: Int) -> Cell {
        Cell(
            sel.spans, value: sel.nilai, formula: sel.rumus.flatMap(formula), rowSpan: tinggi,
            indent: sel.inden)
    }

    private func formula(_ rumus: Sel.Rumus) -> CellFormula? {
        func tempat(_ kunci: String) -> Int? { kolom.firstIndex { $0.kunci == kunci } }
        switch rumus {
        case .jumlah(let baris): return baris.isEmpty ? nil : .sum(rows: baris)
        case .rasio(let pembilang, let penyebut):
            guard let pembilang = tempat(pembilang), let penyebut = tempat(penyebut) else { return nil }
            return .ratio(numerator: pembilang, denominator: penyebut, scale: 100)
        case .selisih(let dari, let kurang):
            guard let dari = tempat(dari), let kurang = tempat(kurang) else { return nil }
            return .difference(from: dari, minus: kurang)
        }
    }
}
