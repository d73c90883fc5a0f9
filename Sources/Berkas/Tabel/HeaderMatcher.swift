/// Finds the header row of a sheet and says which column is which: any order, any case, known synonyms.
struct HeaderMatcher {
    let schema: SkemaLembar
    private let names: [String: String]

    /// Rows in which the header may stand: titles above it are common.
    static let searchDepth = 10
    /// Bytes a caption may have, remarks in brackets included.
    private static let longestCaption = 300

    init(_ schema: SkemaLembar) {
        self.schema = schema
        var names: [String: String] = [:]
        for kolom in schema.kolom {
            for sinonim in kolom.sinonim { names[Ejaan.normal(sinonim)] = kolom.nama }
        }
        for kolom in schema.kolom { names[Ejaan.normal(kolom.nama)] = kolom.nama }
        self.names = names
    }

    /// The column a caption stands for.
    func column(_ caption: String) -> String? {
        // Data rows are asked too while the header is sought; a long text is no caption.
        guard caption.utf8.count <= Self.longestCaption else { return nil }
        let normal = Ejaan.normal(caption)
        return names[normal] ?? names[Ejaan.normal(String(caption.prefix { $0 != "(" && $0 != "*" }))]
    }

    /// Number of different columns a row names.
    func score(_ captions: some Sequence<String>) -> Int {
        Set(captions.compactMap(column)).count
    }

    func match(_ sheet: RawSheet, log: ProblemLog) -> MatchedSheet? {
        let rows = sheet.rows.filter { !$0.isBlank }
        let candidates = rows.prefix(Self.searchDepth).map { ($0, score(captions($0).values)) }
        guard let best = candidates.map(\.1).max(), best > 0, let header = candidates.first(where: { $0.1 == best })?.0
        else {
            log.add(missingHeader(sheet, first: rows.first))
            return nil
        }
        let columns = columns(of: header, sheet: sheet, log: log)
        let missing = schema.kolom.filter { $0.wajib && columns[$0.nama] == nil }
        for kolom in missing { log.add(missingColumn(kolom, sheet, header: header)) }
        guard missing.isEmpty else { return nil }
        let headerEnd =
            sheet.merges.filter { $0.firstRow <= header.number && $0.lastRow >= header.number }
            .map(\.lastRow).max() ?? header.number
        let data = rows.filter { $0.number > headerEnd }
        checkMerges(sheet, after: headerEnd, log: log)
        checkUncaptioned(data, header: header, columns: columns, sheet: sheet, log: log)
        return MatchedSheet(schema: schema, origin: sheet.origin, columns: columns, rows: data)
    }

    private func captions(_ row: RawRow) -> [Int: String] {
        row.cells.compactMapValues { content in
            if case .text(let text) = content { text } else { nil }
        }
    }

    private func columns(of header: RawRow, sheet: RawSheet, log: ProblemLog) -> [String: Int] {
        var columns: [String: Int] = [:]
        for (index, caption) in captions(header).sorted(by: { $0.key < $1.key }) {
            guard let name = column(caption) else {
                log.add(extraColumn(caption, sheet, header: header))
                continue
            }
            if columns[name] != nil {
                log.add(
                    MasalahBerkas(
                        .galat, lembar: sheet.name, asal: sheet.origin, baris: header.number, kolom: name,
                        nilai: caption,
                        pesan: "Kolom \"\(name)\" ada dua kali.", perbaikan: "Hapus salah satunya."))
            } else {
                columns[name] = index
            }
        }
        return columns
    }

    private func missingHeader(_ sheet: RawSheet, first: RawRow?) -> MasalahBerkas {
        let wajib = schema.kolom.filter(\.wajib).map(\.nama).joined(separator: ", ")
        return MasalahBerkas(
            .galat, lembar: sheet.name, asal: sheet.origin, baris: first?.number,
            pesan: "Baris judul kolom tidak ditemukan dalam \(Self.searchDepth) baris pertama.",
            perbaikan: "Tulis judul kolom di baris pertama, sekurang-kurangnya: \(wajib).")
    }

    private func missingColumn(_ kolom: SkemaKolom, _ sheet: RawSheet, header: RawRow) -> MasalahBerkas {
        let asing = captions(header).values.filter { column($0) == nil }
        let dekat = Ejaan.terdekat(kolom.nama, di: asing).map { " atau ganti judul \"\($0)\"" } ?? ""
        return MasalahBerkas(
            .galat, lembar: sheet.name, asal: sheet.origin, baris: header.number, kolom: kolom.nama,
            pesan: "Kolom wajib \"\(kolom.nama)\" tidak ada.",
            perbaikan: "Tambahkan kolom \"\(kolom.nama)\" (\(kolom.keterangan.lowercased()))\(dekat).")
    }

    private func extraColumn(_ caption: String, _ sheet: RawSheet, header: RawRow) -> MasalahBerkas {
        let saran =
            Ejaan.terdekat(caption, di: schema.kolom.map(\.nama)).map { "Mungkin maksud Anda \"\($0)\". " } ?? ""
        return MasalahBerkas(
            .peringatan, lembar: sheet.name, asal: sheet.origin, baris: header.number, kolom: caption,
            pesan: "Kolom \"\(caption)\" tidak dikenal dan tidak dibaca.",
            perbaikan: saran + "Hapus kolom itu bila tidak perlu.")
    }

    /// Merged data cells would make one value stand for several rows: nobody can tell whether a sum was meant.
    private func checkMerges(_ sheet: RawSheet, after headerEnd: Int, log: ProblemLog) {
        for merge in sheet.merges where merge.firstRow > headerEnd {
            log.add(
                MasalahBerkas(
                    .galat, lembar: sheet.name, asal: sheet.origin, baris: merge.firstRow, nilai: merge.reference,
                    pesan: "Sel \(merge.reference) digabung, sehingga tidak jelas milik baris mana isinya.",
                    perbaikan: "Pisahkan gabungan sel itu, lalu isi setiap baris."))
        }
    }

    private func checkUncaptioned(
        _ data: [RawRow], header: RawRow, columns: [String: Int], sheet: RawSheet, log: ProblemLog
    ) {
        let captioned = Set(header.cells.keys)
        var reported: Set<Int> = []
        for row in data {
            if let count = row.fieldCount, let expected = header.fieldCount, count > expected,
                row.cells.keys.contains(where: { $0 >= expected })
            {
                log.add(tooManyFields(row, count: count, expected: expected, sheet))
                continue
            }
            for index in row.cells.keys.sorted() where !captioned.contains(index) && reported.insert(index).inserted {
                log.add(
                    MasalahBerkas(
                        .peringatan, lembar: sheet.name, asal: sheet.origin, baris: row.number,
                        kolom: ColumnName.letters(index),
                        pesan:
                            "Kolom \(ColumnName.letters(index)) berisi data tetapi tidak berjudul, jadi tidak dibaca.",
                        perbaikan: "Beri judul kolom, atau kosongkan."))
            }
        }
    }

    private func tooManyFields(_ row: RawRow, count: Int, expected: Int, _ sheet: RawSheet) -> MasalahBerkas {
        MasalahBerkas(
            .galat, lembar: sheet.name, asal: sheet.origin, baris: row.number,
            pesan: "Baris ini memuat \(count) isian, padahal judulnya \(expected) kolom.",
            perbaikan: "Apit isian yang memuat koma atau titik koma dengan tanda kutip ganda.")
    }
}

/// Letters of worksheet columns.
enum ColumnName {
    /// `A` for 0, `Z` for 25, `AA` for 26.
    static func letters(_ index: Int) -> String {
        var rest = index, name = ""
        repeat {
            name = String(Unicode.Scalar(UInt8(65 + rest % 26))) + name
            rest = rest / 26 - 1
        } while rest >= 0
        return name
    }

    /// Column and row of `BC12`; nil when it is no cell reference. Column from 0, row from 1.
    static func parse(_ reference: some StringProtocol) -> (column: Int, row: Int)? {
        var column = 0, row = 0, letters = 0, digits = 0
        for byte in reference.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0:
                column = column * 26 + Int(byte) - 64
                letters += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0:
                row = row * 10 + Int(byte) - 48
                digits += 1
            default: return nil
            }
            if letters > 3 || digits > 7 { return nil }
        }
        return letters > 0 && row > 0 ? (column - 1, row) : nil
    }
}
