internal import Kinerja

/// How the sheets of a berkas look in a workbook.
struct WorkbookLayout {
    let contents: SheetContents
    let tahun: Int

    /// Rows prepared for filling below the header.
    static let preparedRows = 500
    private static let listSheet = "pilihan"
    /// Characters across one printed page that can still be read.
    private static let readableWidth = 210.0

    func bytes(title: String) throws(KesalahanTulis) -> [UInt8] {
        let writer = try WorkbookWriter(title: title)
        try GuideSheet(tahun: tahun).write(writer.addSheet("petunjuk"))
        for schema in Skema.daftarLembar { try write(schema, to: writer.addSheet(schema.nama)) }
        let lists = try writer.addSheet(Self.listSheet)
        for (row, key) in Skema.kunciNarasi.enumerated() { lists.write(key, row: row, column: 0, .key) }
        lists.hide()
        return try writer.finish()
    }

    private func write(_ schema: SkemaLembar, to sheet: Worksheet) throws(KesalahanTulis) {
        let rows = rows(of: schema)
        let lastRow = max(Self.preparedRows, rows.count + Self.preparedRows / 2)
        for (column, kolom) in schema.kolom.enumerated() {
            sheet.setColumn(column, width: Self.width(kolom, in: schema, rows: rows), Self.style(kolom))
            sheet.write(kolom.nama, row: 0, column: column, kolom.wajib ? .requiredHeader : .optionalHeader)
            sheet.note(Self.note(kolom), row: 0, column: column)
            addValidation(kolom, sheet, rows: 1...lastRow, column: column)
        }
        sheet.setRow(0, height: 24)
        let widths = schema.kolom.map { Self.width($0, in: schema, rows: rows) }
        for (index, cells) in rows.enumerated() {
            let texts = schema.kolom.map { cells[$0.nama]?.text(.id) ?? "" }
            sheet.fitRow(index + 1, texts: texts, widths: widths)
            try write(cells, row: index + 1, schema, to: sheet)
        }
        if schema.nama == "instansi" { addKeyValidations(sheet) }
        sheet.freeze(rows: 1, columns: 1)
        let pagesWide = Int((widths.reduce(0, +) / Self.readableWidth).rounded(.up))
        sheet.setPrint(title: schema.nama, repeatsHeader: true, pagesWide: pagesWide)
        sheet.setTabColor(schema.wajib ? 0x1B3A57 : 0xB8C4CE)
        sheet.protect()
    }

    private func write(
        _ cells: [String: CellValue], row: Int, _ schema: SkemaLembar, to sheet: Worksheet
    ) throws(KesalahanTulis) {
        for (column, kolom) in schema.kolom.enumerated() {
            guard let value = cells[kolom.nama] else { continue }
            guard sheet.write(value, row: row, column: column, cellStyle(kolom, in: schema)) else {
                throw .teksTerlaluPanjang(lembar: schema.nama, baris: row + 1, kolom: kolom.nama)
            }
        }
    }

    /// Keys that are always the same are prepared and locked.
    private func rows(of schema: SkemaLembar) -> [[String: CellValue]] {
        let filled = contents.sheets[schema.nama] ?? []
        switch schema.nama {
        case "instansi":
            let values = Dictionary(
                filled.map { ($0["kunci"]?.text(.id) ?? "", $0["nilai"]) }, uniquingKeysWith: { awal, _ in awal })
            return Skema.kunciInstansi.map { kolom in
                let value = kolom.nama == "lokal_angka" ? .text(LokalAngka.id.rawValue) : values[kolom.nama] ?? nil
                let keterangan = (kolom.wajib ? "Wajib. " : "") + kolom.keterangan
                return ["kunci": .text(kolom.nama), "nilai": value ?? .text(""), "keterangan": .text(keterangan)]
            }
        case "aturan":
            let used = Set(filled.compactMap { $0["kunci"]?.text(.id) })
            return filled
                + KunciAturan.allCases.map(\.rawValue).filter { !used.contains($0) }
                .map { ["kunci": .text($0)] }
        default: return filled
        }
    }

    private func cellStyle(_ kolom: SkemaKolom, in schema: SkemaLembar) -> WorkbookWriter.Style {
        if kolom.nama == "kunci", schema.nama == "instansi" || schema.nama == "aturan" { return .key }
        return kolom.jenis == .diabaikan ? .note : Self.style(kolom)
    }

    /// Sections as rows; a text longer than a cell goes on in rows named `kunci (2)`, `kunci (3)`.
    static func narrativeRows(_ narasi: [String: String]) -> [BarisNarasi] {
        SheetContents.narratives(narasi).flatMap { key, text in
            pieces(Ejaan.rapi(text)).enumerated().map { index, piece in
                BarisNarasi(kunci: index == 0 ? key : "\(key) (\(index + 1))", teks: piece)
            }
        }
    }

    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = [], current = "", length = 0
        for character in text {
            let size = character.utf16.count
            // Half the limit leaves room for characters that are escaped.
            if length + size > WorkbookWriter.cellLimit / 2, !character.isWhitespace {
                pieces.append(current)
                current = ""
                length = 0
            }
            current.append(character)
            length += size
        }
        return pieces + [current]
    }
}

extension WorkbookLayout {
    private static func style(_ kolom: SkemaKolom) -> WorkbookWriter.Style {
        switch kolom.jenis {
        case .kode, .kodeResmi, .rujukan, .daftarRujukan, .nip, .periode, .versiAnggaran, .versiRencana, .sumberTarget,
            .pilihan, .yaTidak, .warna, .namaKomponen, .namaBerkas, .kunci:
            .text
        case .teks, .rujukanAtauTeks: .longText
        case .bilangan, .persen, .bulat, .nilaiTarget, .nilaiRealisasi: .number
        case .tahun: .year
        case .rupiah: .money
        case .tanggal: .date
        case .diabaikan: .note
        }
    }

    /// Wide enough for the caption and, where text does not wrap, for what is in it.
    private static func width(_ kolom: SkemaKolom, in schema: SkemaLembar, rows: [[String: CellValue]]) -> Double {
        let usual = width(kolom, in: schema)
        guard style(kolom) == .text else { return usual }
        let longest = rows.compactMap { $0[kolom.nama]?.text(.id).count }.max() ?? 0
        return max(usual, min(40, Double(longest) * 1.1 + 3))
    }

    private static func width(_ kolom: SkemaKolom, in schema: SkemaLembar) -> Double {
        if kolom.nama == "nilai", schema.nama == "instansi" || schema.nama == "aturan" { return 40 }
        if kolom.nama == "teks", schema.nama == "narasi" { return 100 }
        switch kolom.jenis {
        case .teks, .rujukanAtauTeks: return ["satuan", "warna", "kolom", "induk"].contains(kolom.nama) ? 16 : 36
        case .diabaikan: return 60
        case .tahun, .bulat, .yaTidak: return max(9, Double(kolom.nama.count) + 3)
        case .kunci: return 26
        case .rupiah, .nip: return 22
        case .pilihan: return max(16, Double(kolom.nama.count) + 3)
        default: return max(14, Double(kolom.nama.count) + 3)
        }
    }

    private static func note(_ kolom: SkemaKolom) -> String {
        """
        \(kolom.wajib ? "WAJIB" : "Boleh kosong"). \(kolom.keterangan).
        Isian: \(kolom.jenis.nilaiDiizinkan).
        Contoh: \(kolom.contoh)
        """
    }

    private func addValidation(_ kolom: SkemaKolom, _ sheet: Worksheet, rows: ClosedRange<Int>, column: Int) {
        switch kolom.jenis {
        case .pilihan(let words): sheet.list(.words(words), strict: true, rows: rows, column: column)
        case .yaTidak: sheet.list(.words(["ya", "tidak"]), strict: true, rows: rows, column: column)
        case .periode:
            let words = (Periode.semuaTriwulan + Periode.semuaBulan).map(\.kode)
            sheet.list(.words(["tahun"] + words), strict: true, rows: rows, column: column)
        case .versiAnggaran, .versiRencana:
            sheet.list(
                .words(["murni", "perubahan-1", "perubahan-2"]), strict: false, rows: rows, column: column)
        case .sumberTarget:
            let words = ["rpjmd", "renstra", "renja", "pk", "pk_perubahan-1", "pk_perubahan-2"]
            sheet.list(.words(words), strict: false, rows: rows, column: column)
        case .rujukan(let tujuan) where tujuan.count == 1:
            sheet.list(.range(Self.codes(tujuan[0])), strict: false, rows: rows, column: column)
        case .kunci(let kunci) where kunci == Skema.kunciNarasi:
            let range = "=\(Self.listSheet)!$A$1:$A$\(kunci.count)"
            sheet.list(.range(range), strict: false, rows: rows, column: column)
        case .tahun: sheet.wholeNumbers(RowReader.tahunWajar, rows: rows, column: column)
        case .bulat(let bounds): sheet.wholeNumbers(bounds, rows: rows, column: column)
        default: break
        }
    }

    /// Drop-downs of single keys in the sheet `instansi`.
    private func addKeyValidations(_ sheet: Worksheet) {
        for (index, kolom) in Skema.kunciInstansi.enumerated() {
            addValidation(kolom, sheet, rows: (index + 1)...(index + 1), column: 1)
        }
    }

    /// The codes of a sheet: its first column.
    private static func codes(_ sheet: String) -> String { "=\(sheet)!$A$2:$A$\(preparedRows + 1)" }
}
