import Documents
import Foundation
import Testing

@Suite(.enabled(if: ReadWorkbook.openpyxlIsInstalled, "openpyxl belum terpasang: pip install openpyxl"))
struct WriteXLSXTests {
    private func sheet(_ table: Table) throws -> ReadWorkbook.Sheet {
        let written = try writeXLSX(Document(metadata: PrintedSample.metadata, blocks: [.table(table)]))
        return try #require(try ReadWorkbook(written.bytes).lembar.last)
    }

    @Test func everyTableIsASheetBetweenTheListAndTheCharts() throws {
        let written = try writeXLSX(PrintedSample.document)
        let book = try ReadWorkbook(written.bytes)
        #expect(book.lembar.map(\.nama) == ["Daftar", "3.1 capaian", "L1.1 realisasi-anggaran", "Grafik"])
        #expect(book.judul == PrintedSample.metadata.title)
        #expect(book.dibuat.hasPrefix("2025-02-28T00:00:00"))
        #expect(book.lembar[0].tautan == ["'3.1 capaian'!A1", "'L1.1 realisasi-anggaran'!A1", "'Grafik'!A1"])
        #expect(book.lembar[3].grafik == 1)
        #expect(written.warnings.isEmpty)
    }

    @Test func tablesWithoutCaptionAreListedUnderTheirHeading() throws {
        var form = PrintedSample.capaian
        form.caption = nil
        var pairs = form
        pairs.style = .plain
        let heading = Heading(level: 1, number: "Lampiran 2", text: "Perjanjian Kinerja", anchor: "l2")
        let blocks: [Block] = [.heading(heading), .table(pairs), .table(form)]
        let book = try ReadWorkbook(
            writeXLSX(Document(metadata: PrintedSample.metadata, blocks: blocks)).bytes)
        #expect(book.lembar.count == 2, "a letter's pairs of label and value are no sheet")
        #expect(book.lembar[0].sel.values.contains { $0.teks == "Lampiran 2 Perjanjian Kinerja" })
        #expect(book.lembar[1].sel["A1"]?.teks == "Lampiran 2 Perjanjian Kinerja")
    }

    @Test func numbersAreNumbersAndWordsStayWords() throws {
        let sheet = try sheet(PrintedSample.capaian)
        #expect(sheet.sel["D8"]?.angka == 84.29)
        #expect(sheet.sel["D8"]?.format == "#,##0.00")
        #expect(sheet.sel["A8"]?.angka == 1)
        #expect(sheet.sel["E11"]?.teks == "belum dilaporkan")
        #expect(sheet.sel["G11"]?.teks == "–")
    }

    @Test func formulasAreLiveAndKeepThePrintedResult() throws {
        let sheet = try sheet(PrintedSample.anggaran)
        #expect(sheet.sel["B7"]?.teks == "=SUM(B5:B6)")
        #expect(sheet.sel["B7"]?.tersimpan == 4_989_454_881_713)
        #expect(sheet.sel["D5"]?.teks == "=B5-C5")
        let ratio = try self.sheet(PrintedSample.capaian).sel["F9"]
        #expect(ratio?.teks == "=ROUND(E9/D9*100,2)")
        #expect(ratio?.tersimpan == 95.54)
    }

    @Test func aFormulaThatContradictsThePrintedFigureIsNotWritten() throws {
        var table = PrintedSample.anggaran
        table.rows[2].cells[1].value = .integer(1)
        let written = try writeXLSX(Document(metadata: PrintedSample.metadata, blocks: [.table(table)]))
        let cell = try ReadWorkbook(written.bytes).lembar[1].sel["B7"]
        #expect(cell?.rumus == false && cell?.angka == 1)
        #expect(written.warnings.contains { $0.contains("B7") && $0.contains("rumus") })
    }

    @Test func textThatLooksLikeAFormulaStaysText() throws {
        for text in ["=1+1", "+1", "-1+2", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1"] {
            var table = PrintedSample.capaian
            table.rows = [Row([Cell(""), Cell(text)])]
            let cell = try sheet(table).sel["B7"]
            #expect(cell?.teks == text && cell?.rumus == false, "\(text)")
        }
    }

    @Test func headerCellsMergeAndTheHeadStaysInView() throws {
        let sheet = try sheet(PrintedSample.capaian)
        for area in ["A1:G1", "D4:E4", "A4:A5", "A7:G7", "E11:F11"] {
            #expect(sheet.gabungan.contains(area), "\(area)")
        }
        #expect(sheet.beku == "A7")
        #expect(sheet.barisJudul == "$4:$6")
        #expect(sheet.mendatar)
        #expect(sheet.sel["A13"]?.teks == "Capaian = realisasi : target × 100.")
    }

    @Test func aNumberTooLongForASpreadsheetStaysTextAndIsReported() throws {
        var table = PrintedSample.anggaran
        table.rows = [
            Row([Cell("a"), Cell("9.007.199.254.740.993", value: .integer(9_007_199_254_740_993))])
        ]
        let written = try writeXLSX(Document(metadata: PrintedSample.metadata, blocks: [.table(table)]))
        #expect(try ReadWorkbook(written.bytes).lembar[1].sel["B5"]?.teks == "9.007.199.254.740.993")
        #expect(written.warnings.contains { $0.contains("B5") })
    }

    @Test func hostileTextMakesAReadableWorkbook() throws {
        let attack = "=cmd|'[]:*?/\\\u{0}\u{8}\u{FFFF}<&>\"" + String(repeating: "x", count: 60)
        var blocks = HostileSample.document(attack).blocks
        blocks += blocks
        let written = try writeXLSX(
            Document(metadata: HostileSample.document(attack).metadata, blocks: blocks))
        let names = try ReadWorkbook(written.bytes).lembar.map(\.nama)
        #expect(names.count == 4)
        #expect(Set(names.map { $0.lowercased() }).count == 4)
    }

    @Test func anEmptyDocumentStillHasItsList() throws {
        let written = try writeXLSX(Document(metadata: PrintedSample.metadata, blocks: []))
        #expect(try ReadWorkbook(written.bytes).lembar.map(\.nama) == ["Daftar"])
    }

    @Test func equalDocumentsGiveEqualBytes() throws {
        #expect(try writeXLSX(PrintedSample.document).bytes == writeXLSX(PrintedSample.document).bytes)
    }

    @Test func everyChartKindHasANativeChartWithGapsLeftEmpty() throws {
        let blocks = [Chart.Kind.bar, .column, .line, .stackedColumn, .share].enumerated().map {
            index, kind in
            var chart = PrintedSample.chart
            chart.kind = kind
            return Block.figure(Figure(anchor: "g\(index)", content: .chart(chart), alternative: "Grafik."))
        }
        let book = try ReadWorkbook(
            writeXLSX(Document(metadata: PrintedSample.metadata, blocks: blocks)).bytes)
        #expect(book.lembar.last?.grafik == 5)
        // A word in the data would be drawn as zero.
        #expect(book.lembar.last?.sel["C4"]?.angka == 74.28)
        #expect(book.lembar.last?.sel["C5"] == nil)
    }
}
