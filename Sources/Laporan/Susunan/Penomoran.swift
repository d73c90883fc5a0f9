import Documents

/// Gives captions their numbers, chapter by chapter, and blocks their unique anchors.
struct Penomoran {
    private var terpakai: Set<String> = []
    private var awalan = ""
    private(set) var jumlahTabel = 0
    private(set) var jumlahGambar = 0
    private var tabel = 0
    private var gambar = 0

    /// Starts the count of a chapter (`3`) or annex (`L2`).
    mutating func mulai(_ awalan: String) {
        self.awalan = awalan
        tabel = 0
        gambar = 0
    }

    mutating func beri(_ table: Table) -> Table {
        var hasil = table
        guard hasil.caption != nil else {
            hasil.anchor = jangkar(table.anchor.isEmpty ? "tabel-\(table.id)" : table.anchor)
            return hasil
        }
        tabel += 1
        jumlahTabel += 1
        hasil.caption?.number = nomor(tabel)
        hasil.anchor = jangkar("tabel-\(nomor(tabel))")
        return hasil
    }

    mutating func beri(_ figure: Figure) -> Figure {
        var hasil = figure
        guard hasil.caption != nil else {
            hasil.anchor = jangkar(figure.anchor.isEmpty ? "gambar" : figure.anchor)
            return hasil
        }
        gambar += 1
        jumlahGambar += 1
        hasil.caption?.number = nomor(gambar)
        hasil.anchor = jangkar("gambar-\(nomor(gambar))")
        return hasil
    }

    private func nomor(_ urutan: Int) -> String { awalan.isEmpty ? "\(urutan)" : "\(awalan).\(urutan)" }

    /// A unique anchor near a proposal: letters, digits, `-` and `_`, starting with a letter.
    mutating func jangkar(_ usulan: String) -> String {
        let aksara = usulan.lowercased().map { huruf -> Character in
            huruf.isASCII && (huruf.isLetter || huruf.isNumber || huruf == "_") ? huruf : "-"
        }
        var dasar = String(aksara).split(separator: "-").joined(separator: "-")
        if dasar.first?.isLetter != true { dasar = "b-" + dasar }
        var hasil = dasar, urutan = 2
        while !terpakai.insert(hasil).inserted {
            hasil = "\(dasar)-\(urutan)"
            urutan += 1
        }
        return hasil
    }
}
