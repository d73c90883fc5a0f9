import struct Foundation.Decimal

/// Writes tables as comma-separated values: one line of heads, one line per row, numbers exact.
///
/// A head of several rows becomes one (`Target / TW I`). A text that reaches over several rows is repeated in each; a
/// number is not, so that nobody adds it twice. Several tables stand one below the other, each under its caption.
package func writeCSV(_ tables: [Table], style: CSVStyle = .standard) -> [UInt8] {
    var csv = CSVText(style)
    for (index, table) in tables.enumerated() {
        if index > 0 { csv.blankLine() }
        if tables.count > 1, let caption = table.caption { csv.record([caption.text]) }
        csv.record(table.flatHeader)
        for row in table.flatRows { csv.record(row) }
    }
    return csv.bytes
}

extension Table {
    fileprivate var flatHeader: [String] {
        var parts = Array(repeating: [String](), count: columns.count)
        for placed in placedHeader.joined() {
            let text = placed.cell.text
            for column in placed.column..<placed.column + placed.columnSpan where !text.isEmpty {
                parts[column].append(text)
            }
        }
        return parts.map { $0.joined(separator: " / ") }
    }

    fileprivate var flatRows: [[CSVField]] {
        var rows = Array(repeating: Array(repeating: CSVField.text(""), count: columns.count), count: self.rows.count)
        for placed in placedRows.joined() {
            rows[placed.row][placed.column] = placed.cell.field
            guard placed.cell.value == nil, placed.rowSpan > 1 else { continue }
            for row in placed.row + 1..<placed.row + placed.rowSpan { rows[row][placed.column] = placed.cell.field }
        }
        return rows
    }
}

extension Cell {
    fileprivate var field: CSVField {
        switch value {
        case .integer(let value)?: .number("\(value)")
        case .decimal(let value, _)?: .number("\(value)")
        case nil: .text(text)
        }
    }
}
