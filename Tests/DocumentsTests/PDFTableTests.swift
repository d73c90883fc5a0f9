import Documents
import Foundation
import Testing

@Suite("PDF: tables", .enabled(if: Poppler.isInstalled, "pdftotext (poppler-utils) is not installed"))
struct PDFTableTests {
    private func pages(_ blocks: [Block]) throws -> [String] {
        try Poppler.pages(writePDF(PDFSample.document(blocks)).0.bytes)
    }

    private func table(
        _ columns: [Column], header: [[Cell]] = [], _ rows: [Row], style: Table.Style = .ruled
    ) -> Table {
        Table(id: "uji", anchor: "tabel-uji", columns: columns, header: header, rows: rows, style: style)
    }

    @Test("the header and the column numbers stand on every page of a long table")
    func repeatsHeader() throws {
        let pages = try pages([.table(PDFSample.long(300))])
        #expect(pages.count > 5)
        for page in pages {
            #expect(page.contains("KepalaUraian"))
            #expect(page.range(of: "\\(1\\) +\\(2\\) +\\(3\\)", options: .regularExpression) != nil)
        }
    }

    @Test("a row is never torn apart by a page, and none of 300 is lost")
    func keepsRowsWhole() throws {
        let pages = try pages([.table(PDFSample.long(300))])
        for row in 1...300 {
            let page = try #require(
                pages.first { $0.range(of: "Awal\(row)\\b", options: .regularExpression) != nil },
                "row \(row)")
            #expect(page.range(of: "Akhir\(row)\\b", options: .regularExpression) != nil, "row \(row)")
        }
    }

    @Test(
        "the caption stays with the first row, wherever the page ends",
        arguments: Array(stride(from: 30, to: 60, by: 3)))
    func keepsCaption(lines: Int) throws {
        let fill = (1...lines).map { Block.paragraph(Paragraph("Baris \($0)", kind: .note)) }
        let pages = try pages(fill + [.table(PDFSample.long(3))])
        let page = try #require(pages.first { $0.contains("Tabel 1.1") })
        #expect(page.contains("KepalaUraian"))
        #expect(page.contains("Akhir1"))
    }

    @Test("a band stays with its first row, a sum with the row above", arguments: 1...28)
    func keepsBands(rows: Int) throws {
        let filler = (1...rows + 10).map { Row([Cell("Isi \($0)"), Cell("1")]) }
        let table = table(
            [Column(.text, width: 3), Column(.number, width: 1)],
            filler + [
                Row([Cell("Pita", columnSpan: 2)], role: .group), Row([Cell("Anak"), Cell("2")]),
                Row([Cell("Jumlah"), Cell("3")], role: .total),
            ])
        let pages = try pages([.table(table)])
        let page = try #require(pages.first { $0.contains("Pita") })
        #expect(page.contains("Anak"))
        #expect(page.contains("Jumlah"))
    }

    @Test("a short table is not torn apart", arguments: 36..<52)
    func keepsShortTable(lines: Int) throws {
        let fill = (1...lines).map { Block.paragraph(Paragraph("Baris \($0)", kind: .note)) }
        let pages = try pages(fill + [.table(PDFSample.long(4))])
        let page = try #require(pages.first { $0.contains("Akhir1") })
        #expect(page.contains("Akhir4"))
    }

    @Test("a table without rows prints its header")
    func printsEmptyTable() throws {
        let table = table(
            [Column(.text, width: 1), Column(.number, width: 1)], header: [[Cell("Uraian"), Cell("Nilai")]],
            [])
        let pages = try pages([.table(table), .paragraph(Paragraph("Sesudahnya"))])
        #expect(pages.count == 1)
        #expect(pages[0].contains("Uraian"))
        #expect(pages[0].contains("Sesudahnya"))
    }

    @Test("a table without columns prints nothing and does not fail")
    func acceptsNoColumns() throws {
        #expect(
            try pages([.table(table([], [])), .paragraph(Paragraph("Sesudahnya"))])[0].contains("Sesudahnya"))
    }

    @Test("a row taller than a page goes on over the following pages")
    func slicesTallRow() throws {
        let words = (1...900).map { "kata\($0)" }
        let table = table(
            [Column(.ordinal, width: 1), Column(.text, width: 2), Column(.text, width: 1)],
            header: [[Cell("No."), Cell("KepalaUraian"), Cell("Ket.")]],
            [
                Row([Cell("1"), Cell(words.joined(separator: " ")), Cell("selesai")]),
                Row([Cell("2"), Cell("akhir"), Cell("")]),
            ])
        let pages = try pages([.table(table)])
        #expect(pages.count > 1)
        #expect(pages.allSatisfy { $0.contains("KepalaUraian") })
        let shown = Set(pages.joined(separator: " ").split(whereSeparator: \.isWhitespace).map(String.init))
        #expect(words.allSatisfy(shown.contains))
    }

    @Test(
        "the text of a cell over many rows is repeated on the next page",
        arguments: [Table.Style.ruled, .boxed])
    func repeatsSpanningCell(style: Table.Style) throws {
        let rows = (1...90).map { row in
            Row((row == 1 ? [Cell("Sasaran bersama", rowSpan: 90)] : []) + [Cell("Indikator\(row)")])
        }
        let pages = try pages([
            .table(table([Column(.text, width: 1), Column(.text, width: 2)], rows, style: style))
        ])
        #expect(pages.count > 1)
        #expect(pages.allSatisfy { $0.contains("Sasaran bersama") })
        #expect(pages.joined().contains("Indikator90"))
    }

    @Test("a cell over two rows with much text makes room under them")
    func stretchesSpannedRows() throws {
        let long = (1...40).map { "isi\($0)" }.joined(separator: " ")
        let table = table(
            [Column(.text, width: 1), Column(.text, width: 3)],
            [
                Row([Cell(long, rowSpan: 2), Cell("atas")]), Row([Cell("bawah")]),
                Row([Cell("X"), Cell("berikut")]),
            ])
        let page = try #require(try pages([.table(table)]).first)
        let end = try #require(page.range(of: "isi40"))
        let next = try #require(page.range(of: "berikut"))
        #expect(end.lowerBound < next.lowerBound)
    }

    @Test("numbers are never broken, however narrow their share")
    func keepsNumbersWhole() throws {
        let amounts = (1...8).map { "\($0)23.456.789.012" }
        let columns = [Column(.text, width: 50)] + amounts.prefix(5).map { _ in Column(.money, width: 1) }
        let table = table(
            columns,
            [Row([Cell("Program penunjang urusan pemerintahan")] + amounts.prefix(5).map { Cell($0) })])
        let (pdf, _) = try writePDF(PDFSample.document([.table(table)]))
        let text = try Poppler.text(pdf.bytes)
        for amount in amounts.prefix(5) { #expect(text.contains(amount)) }
        #expect(pdf.warnings.isEmpty)
    }

    @Test("a table that cannot fit is squeezed and reported")
    func reportsTooManyColumns() throws {
        let columns = (1...16).map { _ in Column(.money, width: 1) }
        let table = table(columns, [Row((1...16).map { Cell("\($0)00.123.456.789.012") })])
        let warnings = try writePDF(PDFSample.document([.table(table)])).0.warnings
        #expect(warnings == ["uji: kolom terlalu sempit untuk isinya; isi terpenggal."])
    }

    @Test("a very long word is broken, not cut off")
    func breaksLongWord() throws {
        let word = (1...40).map { "ab\($0)" }.joined()
        let table = table(
            [Column(.text, width: 1), Column(.text, width: 1)], [Row([Cell(word), Cell("x")])])
        let text = try Poppler.text(
            writePDF(PDFSample.document([.table(table), .paragraph(Paragraph(word + word + word))])).0.bytes)
        let joined = text.replacingOccurrences(of: " ", with: "")
        #expect(joined.contains(word + word + word))
        #expect(
            joined.hasPrefix(word) || joined.contains("x" + word) || joined.hasPrefix(String(word.prefix(20)))
        )
    }

    @Test("rows with too many or too few cells are printed and the surplus reported")
    func acceptsRaggedRows() throws {
        let table = table(
            [Column(.text, width: 1), Column(.text, width: 1)],
            [
                Row([Cell("satu")]), Row([Cell("a"), Cell("b"), Cell("c")]),
                Row([Cell("lebar", columnSpan: 9, rowSpan: 9)]),
            ],
            style: .boxed)
        let (pdf, _) = try writePDF(PDFSample.document([.table(table)]))
        #expect(pdf.warnings == ["uji: ada baris yang selnya melebihi jumlah kolom."])
        #expect(try Poppler.text(pdf.bytes).contains("lebar"))
    }
}
