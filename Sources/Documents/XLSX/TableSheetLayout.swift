/// Rows, column widths and heights of a table on its sheet.
struct TableSheetLayout {
    let table: Table
    /// First head row: below caption, way back and an empty row.
    let headerRow = 3
    /// Widths in Excel's unit, characters of the default font.
    let columnWidths: [Double]

    private static let textSize = 10.0

    init(table: Table) {
        self.table = table
        let total = table.columns.map { max(0, $0.width) }.reduce(0, +)
        let room = min(150, 24 + 11 * Double(table.columns.count))
        columnWidths = table.columns.enumerated().map { index, column in
            let share = total > 0 ? max(0, column.width) / total * room : 10
            let least = TableSheetLayout.leastWidth(of: index, in: table)
            return min(70, max(share, least)).rounded(.up)
        }
    }

    var bodyRow: Int { headerRow + table.header.count + (table.columnNumbers.isEmpty ? 0 : 1) }

    /// Wider than an A4 page stands at a readable size.
    var isWide: Bool { columnWidths.reduce(0, +) > 95 }

    /// A number must never show as `####`, and no word should break.
    private static func leastWidth(of column: Int, in table: Table) -> Double {
        var least = 5.0
        for placed in (table.placedRows + table.placedHeader).joined()
        where placed.column == column && placed.columnSpan == 1 {
            let text = placed.cell.text
            let size = textSize
            let needed = placed.cell.value == nil
                ? min(TextWidth.longestWord(text, size: size, bold: true), 90)
                : TextWidth.of(text, size: size, bold: true)
            least = max(least, characters(points: needed) + 3 + Double(placed.cell.indent))
        }
        return least
    }

    private static func characters(points: Double) -> Double { points / pointsPerCharacter }
    /// One unit of column width: a digit of Calibri 11 at 7 pixels of 0.75 points.
    private static let pointsPerCharacter = 5.25

    /// Height a row needs for its merged cells; nil when Excel finds it by itself, as it does for single cells.
    func height(of cells: [PlacedCell], size: Double) -> Double? {
        let merged = cells.filter { $0.columnSpan > 1 && $0.rowSpan == 1 }
        guard !merged.isEmpty else { return nil }
        let lines = cells.filter { $0.rowSpan == 1 }.map { placed in
            let width = columnWidths[placed.column..<(placed.column + placed.columnSpan)].reduce(0, +)
            return lineCount(placed.cell.text, width: width, size: size, bold: true)
        }
        return lines.max().flatMap { $0 > 1 ? Double($0) * size * 1.32 + 3 : nil }
    }

    func heightAcross(_ text: String, size: Double, bold: Bool) -> Double {
        let lines = lineCount(text, width: columnWidths.reduce(0, +), size: size, bold: bold)
        return Double(lines) * size * 1.32 + 3
    }

    private func lineCount(_ text: String, width: Double, size: Double, bold: Bool) -> Int {
        let room = (width - 1) * TableSheetLayout.pointsPerCharacter
        return max(1, TextWidth.lines(text, width: max(room, 10), size: size, bold: bold).count)
    }
}
