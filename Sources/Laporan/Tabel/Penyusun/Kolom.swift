import Documents

/// One column of a table under construction, found by its key instead of its place.
struct Kolom {
    let kunci: String
    let kepala: String
    let jenis: Column.Kind
    let lebar: Double
    /// Heading shared with neighbours that name the same; empty for none.
    var kelompok = ""
    /// How the column follows from others, with keys in braces: `{realisasi} ÷ {target} × 100`; empty for none.
    var rumus = ""
    /// Left out when no row has anything in it.
    var opsional = false

    static func nomor(_ lebar: Double = 5) -> Kolom {
        Kolom(kunci: "no", kepala: "No.", jenis: .ordinal, lebar: lebar)
    }

    static func teks(
        _ kunci: String, _ kepala: String, _ lebar: Double, kelompok: String = "", opsional: Bool = false
    ) -> Kolom {
        Kolom(
            kunci: kunci, kepala: kepala, jenis: .text, lebar: lebar, kelompok: kelompok, opsional: opsional)
    }

    /// A short code or year, centred.
    static func kode(_ kunci: String, _ kepala: String, _ lebar: Double, opsional: Bool = false) -> Kolom {
        Kolom(kunci: kunci, kepala: kepala, jenis: .ordinal, lebar: lebar, opsional: opsional)
    }

    static func angka(
        _ kunci: String, _ kepala: String, _ lebar: Double, kelompok: String = "", rumus: String = "",
        opsional: Bool = false
    ) -> Kolom {
        Kolom(
            kunci: kunci, kepala: kepala, jenis: .number, lebar: lebar, kelompok: kelompok, rumus: rumus,
            opsional: opsional)
    }

    static func uang(
        _ kunci: String, _ kepala: String, _ lebar: Double, kelompok: String = "", rumus: String = "",
        opsional: Bool = false
    ) -> Kolom {
        Kolom(
            kunci: kunci, kepala: kepala, jenis: .money, lebar: lebar, kelompok: kelompok, rumus: rumus,
            opsional: opsional)
    }

    static func persen(
        _ kunci: String, _ kepala: String, _ lebar: Double, kelompok: String = "", rumus: String = ""
    ) -> Kolom {
        Kolom(kunci: kunci, kepala: kepala, jenis: .percent, lebar: lebar, kelompok: kelompok, rumus: rumus)
    }
}

extension [Kolom] {
    /// `(1) (2) (3) = (2) ÷ (1)`: the numbering row, with each column's origin where all it needs is in the table.
    var nomorKolom: [String] {
        enumerated().map { urutan, kolom in
            let nomor = "(\(urutan + 1))"
            guard !kolom.rumus.isEmpty, let rumus = terisi(kolom.rumus) else { return nomor }
            return "\(nomor) = \(rumus)"
        }
    }

    /// Nil when the formula names a column that is not in the table.
    private func terisi(_ rumus: String) -> String? {
        var hasil = rumus
        for (urutan, kolom) in enumerated() {
            hasil = hasil.split(separator: "{\(kolom.kunci)}", omittingEmptySubsequences: false)
                .joined(separator: "(\(urutan + 1))")
        }
        return hasil.contains("{") ? nil : hasil
    }

    /// One header row, or two when columns share headings.
    var kepala: [[Cell]] {
        guard contains(where: { !$0.kelompok.isEmpty }) else { return [map { Cell($0.kepala) }] }
        var atas: [Cell] = [], bawah: [Cell] = []
        var urutan = startIndex
        while urutan < endIndex {
            let kelompok = self[urutan].kelompok
            guard !kelompok.isEmpty else {
                atas.append(Cell(self[urutan].kepala, rowSpan: 2))
                urutan += 1
                continue
            }
            let anggota = self[urutan...].prefix { $0.kelompok == kelompok }
            atas.append(Cell(kelompok, columnSpan: anggota.count, alignment: .center))
            bawah += anggota.map { Cell($0.kepala) }
            urutan += anggota.count
        }
        return [atas, bawah]
    }

    /// Widths as shares of 100.
    var bakuLebar: [Column] {
        let jumlah = reduce(0) { $0 + $1.lebar }
        return map { Column($0.jenis, width: jumlah > 0 ? $0.lebar * 100 / jumlah : 1) }
    }
}
