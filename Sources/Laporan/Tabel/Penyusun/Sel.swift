import Documents
import Kinerja

/// One cell of a table under construction.
struct Sel: ExpressibleByStringLiteral {
    /// A formula that names columns by key; kept only if its result prints as the cell does.
    enum Rumus {
        case jumlah(baris: [Int])
        case rasio(String, terhadap: String)
        case selisih(String, kurang: String)
    }

    var spans: [Span]
    var nilai: CellValue?
    var rumus: Rumus?
    var inden = 0
    /// Equal keys in neighbouring rows of a column make one tall cell.
    var kunciGabung: String?

    init(_ spans: [Span], nilai: CellValue? = nil, rumus: Rumus? = nil) {
        self.spans = spans
        self.nilai = nilai
        self.rumus = rumus
    }

    init(stringLiteral value: String) { self = .teks(value) }

    static func teks(_ teks: String) -> Sel { Sel(teks.isEmpty ? [] : [.plain(teks)]) }

    /// Text that ought to be there; says so when it is not.
    static func wajib(_ teks: String) -> Sel { Sel.teks(teks.isEmpty ? Hitungan.tandaBelum : teks) }

    /// Several remarks, one per line, numbered when there is more than one.
    static func daftar(_ daftar: [String]) -> Sel {
        guard daftar.count > 1 else { return .teks(daftar.first ?? "") }
        var spans: [Span] = []
        for (urutan, satu) in daftar.enumerated() {
            if urutan > 0 { spans.append(.lineBreak) }
            spans.append(.plain("\(urutan + 1)) \(satu)"))
        }
        return Sel(spans)
    }

    /// A count.
    static func bilangan(_ nilai: Int, rumus: Rumus? = nil) -> Sel {
        Sel([.plain(Angka(nilai).cetak())], nilai: .integer(Int64(nilai)), rumus: rumus)
    }

    /// A year: four digits without a thousands dot.
    static func tahun(_ tahun: Int) -> Sel { .teks("\(tahun)") }

    /// A printed figure with its value, linked to its source when it has a key.
    static func figur(_ teks: String, nilai: Angka, aturan: AturanKinerja, kunci: String = "") -> Sel {
        Sel([Span.tercetak(teks, kunci: kunci)], nilai: CellValue(nilai, tercetak: teks, aturan: aturan))
    }

    func berumus(_ rumus: Rumus?) -> Sel { mengubah { $0.rumus = rumus } }
    func gabung(_ kunci: String) -> Sel { mengubah { $0.kunciGabung = kunci } }
    func inden(_ tingkat: Int) -> Sel { mengubah { $0.inden = tingkat } }
    func ditandai(_ tanda: String) -> Sel { mengubah { $0.spans.append(.text(tanda, .superscript)) } }

    private func mengubah(_ ubah: (inout Sel) -> Void) -> Sel {
        var hasil = self
        ubah(&hasil)
        return hasil
    }
}

extension Span {
    static func tercetak(_ teks: String, kunci: String) -> Span {
        kunci.isEmpty ? .plain(teks) : .figure(teks, key: kunci, [])
    }
}

extension CellValue {
    /// The value behind a printed figure: unrounded, unless the rules cut digits off where a spreadsheet would round.
    init(_ angka: Angka, tercetak teks: String, aturan: AturanKinerja) {
        let desimal =
            teks.firstIndex(of: ",").map { teks[teks.index(after: $0)...].prefix { $0.isNumber }.count } ?? 0
        let dicetak = angka.dibulatkan(desimal, cara: aturan.pembulatan)
        let nilai = angka.dibulatkan(desimal) == dicetak ? angka : dicetak
        if let bulat = Int64(nilai.description), desimal == 0 {
            self = .integer(bulat)
        } else {
            self = .decimal(nilai.desimal, places: desimal)
        }
    }

    /// Exact number.
    var angka: Angka {
        switch self {
        case .integer(let bulat): Angka(Int(bulat))
        case .decimal(let desimal, _): Angka(desimal: desimal)
        }
    }

    var desimal: Int {
        switch self {
        case .integer: 0
        case .decimal(_, let desimal): desimal
        }
    }
}
