import Foundation
import Testing

@testable import Documents

@Suite struct SheetPartsTests {
    @Test func sheetNamesAreValidAndDifferent() {
        var names = SheetNames()
        let wishes = [
            "3.1 capaian", "3.1 CAPAIAN", "a[b]c:d*e?f/g\\h", "'petik'", "", "Daftar", "history",
            String(repeating: "panjang ", count: 8), String(repeating: "panjang ", count: 8),
            String(repeating: "😀", count: 20), String(repeating: "x", count: 30) + "'y",
        ]
        let given = wishes.map { names.name(for: $0) }
        #expect(given.prefix(4) == ["3.1 capaian", "3.1 CAPAIAN (2)", "a b c d e f g h", "petik"])
        #expect(Set(given.map { $0.lowercased() }).count == wishes.count)
        for name in given {
            #expect((1...31).contains(name.utf16.count), "\(name)")
            #expect(
                !name.contains { "[]:*?/\\".contains($0) } && !name.hasPrefix("'") && !name.hasSuffix("'"))
            #expect(!["daftar", "grafik", "history"].contains(name.lowercased()))
        }
    }

    @Test(
        "The number format follows the printed text",
        arguments: [
            ("84,29", "#,##0.00"), ("1.234", "#,##0"), ("2024", "0"), ("97,63%", "#,##0.00\"%\""),
            ("100", "#,##0"),
            ("Rp989.454.881.713", "\"Rp\"#,##0"), ("\u{2212}8,5", "#,##0.0"), ("-3", "#,##0"),
            ("1234,5", "0.0"),
            ("belum", nil), ("–", nil), ("", nil), ("1.23", nil), ("1,", nil), ("4 (empat)", nil),
            ("1.", nil), ("12,3,4", nil), ("Rp 1.500", "\"Rp \"#,##0"), ("1.500 R", nil),
        ])
    func numberFormats(_ text: String, _ format: String?) {
        #expect(SheetNumber.format(for: text) == format)
    }

    @Test(
        "Columns are named as in a spreadsheet",
        arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
    func columnNames(_ column: Int, _ name: String) {
        #expect(columnName(column) == name)
    }

    @Test(
        "The file holds the nearest binary number",
        arguments: ["84.29", "0.1", "989454881713", "-12345678.9"])
    func nearestDouble(_ text: String) throws {
        let value = CellValue.decimal(try #require(Decimal(string: text)), places: 2)
        #expect(SheetNumber.double(canonical: value.canonical) == Double(text))
    }

    @Test func aSumMayJumpOverRowsButNotAddItself() throws {
        let number = Column(.number, width: 1)
        func cell(_ value: Int64, _ formula: CellFormula? = nil) -> Cell {
            Cell("\(value)", value: .integer(value), formula: formula)
        }
        func formula(_ table: Table) -> String? {
            let cells = table.placedRows
            let numbers = cells.map { $0.map { SheetNumber.from($0.cell) } }
            return SheetFormula(cells: cells, numbers: numbers, firstRow: 3).text(for: cells[3][0])
        }
        var table = Table(
            id: "t", anchor: "t", columns: [number], header: [],
            rows: [Row([cell(1)]), Row([cell(2)]), Row([cell(3)]), Row([cell(4, .sum(rows: [0, 2]))])])
        #expect(formula(table) == "=SUM(A4,A6)")
        table.rows[3] = Row([cell(4, .sum(rows: [3]))])
        #expect(formula(table) == nil)
        table.rows[3] = Row([cell(0, .ratio(numerator: 0, denominator: 9, scale: 100))])
        #expect(formula(table) == nil)
    }
}
