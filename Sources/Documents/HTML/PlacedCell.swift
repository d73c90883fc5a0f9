/// A cell with its place in the grid of a table.
struct PlacedCell {
    var row: Int
    var column: Int
    /// Spans cut to the grid, so that a wrong span in the input cannot reach outside the table.
    var columnSpan: Int
    var rowSpan: Int
    var cell: Cell
}

extension Table {
    /// Cells of the header rows with their places; rows count from 0.
    var placedHeader: [[PlacedCell]] { placed(header) }

    /// Cells of the body rows with their places; rows count from 0, group rows included.
    var placedRows: [[PlacedCell]] { placed(rows.map(\.cells)) }

    private func placed(_ rows: [[Cell]]) -> [[PlacedCell]] {
        var covered = Array(repeating: 0, count: columns.count)
        return rows.enumerated().map { row, cells in
            var column = 0
            var result: [PlacedCell] = []
            for cell in cells {
                while column < columns.count, covered[column] > row { column += 1 }
                guard column < columns.count else { break }
                var columnSpan = 1
                while columnSpan < cell.columnSpan, column + columnSpan < columns.count,
                    covered[column + columnSpan] <= row
                {
                    columnSpan += 1
                }
                let rowSpan = min(max(1, cell.rowSpan), rows.count - row)
                for place in column..<(column + columnSpan) { covered[place] = row + rowSpan }
                result.append(
                    PlacedCell(row: row, column: column, columnSpan: columnSpan, rowSpan: rowSpan, cell: cell)
                )
                column += columnSpan
            }
            return result
        }
    }

    /// Where a cell's text stands: its own wish, or what suits the kind of its column.
    func alignment(of placed: PlacedCell) -> Cell.Alignment {
        if let alignment = placed.cell.alignment { return alignment }
        let column = columns[placed.column]
        if placed.columnSpan > 1, !column.isNumeric { return .leading }
        return column.isNumeric ? .trailing : column.kind == .ordinal ? .center : .leading
    }
}
