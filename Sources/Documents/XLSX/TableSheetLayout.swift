/// Rows, column widths and heights of a table on its sheet.
struct TableSheetLayout {
    let table: Table
    /// Cells with their places, computed once for everything that needs them.
    let header: [[PlacedCell]]
    let body: [[PlacedCell]]
    /// First head row: below caption, way back and an empty row.
    let headerRow = 3
    /// Widths in Excel's unit, characters of the default font.
    let columnWidths: [Double]

    private static let textSize = 10.0

    init(table: Table) {
        self.table = table
        header = table.placedHeader
        body = table.placedRows
        let total = table.columns.map { max(0, $0.width) }.reduce(0, +)
        let room = min(150, 24 + 11 * Double(table.columns.count))
        let least = TableSheetLayout.leastWidths((body + header).joined(), count: table.columns.count)
        columnWidths = zip(table.columns, least).map { column, least in
            let share = total > 0 ? max(0, column.width) / total * room : 10
            return min(70, max(share, least)).rounded(.up)
        }
    }

    var bodyRow: Int { headerRow + table.header.count + (table.columnNumbers.isEmpty ? 0 : 1) }

    /// Wider than an A4 page stands at a readable size.
    var isWide: Bool { columnWidths.reduce(0, +) > 95 }

    /// Per column: a number must never show as `####`, and no word should break.
    private static func leastWidths(_ cells: some Sequence<PlacedCell>, count: Int) -> [Double] {
        var widths = Array(repeating: 5.0, count: count)
        for placed in cells where placed.columnSpan == 1 {
            let text = placed.cell.text
            let needed =
                placed.cell.value == nil
                ? min(TextWidth.longestWord(text, size: textSize, bold: true), 90)
                : TextWidth.of(text, size: textSize, bold: true)
            let width = characters(points: needed) + 3 + Double(placed.cell.indent)
            widths[placed.column] = max(widths[placed.column], width)
        }
        return widths
    }

    private static func characters(points: Double) -> Double { points / pointsPerCharacter }
    /// One unit of column width: a digit of Calibri 11 at 7 pixels of 0.75 points.
    private static let pointsPerCharacter = 5.25

    /// Height of a row with wrapped text; nil when one line is enough. Written out, because merged cells
    /// never stretch their row by themselves and not every program stretches rows on opening.
    func height(of cells: [PlacedCell]) -> Double? {
        let lines = cells.map { placed in
            let columns = placed.column..<(placed.column + placed.columnSpan)
            let width = columnWidths[columns].reduce(0, +) - Double(placed.cell.indent)
            let count = placed.cell.sheetLines.map {
                lineCount($0, width: width, size: TableSheetLayout.textSize, bold: true)
            }
            // The rows below carry the rest of a cell that reaches down.
            return count.reduce(0, +) - (placed.rowSpan - 1)
        }
        return lines.max().flatMap { $0 > 1 ? rowHeight(lines: $0, size: TableSheetLayout.textSize) : nil }
    }

    private func rowHeight(lines: Int, size: Double) -> Double { Double(lines) * size * 1.32 + 3 }

    func heightAcross(_ text: String, size: Double, bold: Bool) -> Double {
        let lines = lineCount(text, width: columnWidths.reduce(0, +), size: size, bold: bold)
        return rowHeight(lines: lines, size: size)
    }

    private func lineCount(_ text: String, width: Double, size: Double, bold: Bool) -> Int {
        let room = (width - 1) * TableSheetLayout.pointsPerCharacter
        return TextWidth.lineCount(text, width: max(room, 10), size: size, bold: bold)
    }
}
