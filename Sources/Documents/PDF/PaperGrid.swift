/// Where the cells of some rows stand: every place of the grid belongs to exactly one cell.
struct PaperGrid {
    struct Place {
        var cell: Cell
        var row: Int
        var column: Int
        var rowSpan: Int
        var columnSpan: Int

        var rows: Range<Int> { row..<(row + rowSpan) }
        var columns: Range<Int> { column..<(column + columnSpan) }
    }

    /// In reading order.
    private(set) var places: [Place] = []
    /// Some row has more cells than there are columns; the surplus is left out.
    private(set) var isOverfull = false
    private var taken: [[Bool]]

    init(rows: [[Cell]], columns: Int) {
        taken = Array(repeating: Array(repeating: false, count: columns), count: rows.count)
        for (row, cells) in rows.enumerated() {
            for cell in cells { place(cell, row: row, columns: columns) }
            // Rules and boxes run through places nobody filled.
            while taken[row].contains(false) { place(.empty, row: row, columns: columns) }
        }
        places.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    private mutating func place(_ cell: Cell, row: Int, columns: Int) {
        guard let column = taken[row].firstIndex(of: false) else {
            isOverfull = true
            return
        }
        let free = taken[row][column...].prefix { !$0 }.count
        let place = Place(
            cell: cell, row: row, column: column, rowSpan: min(max(cell.rowSpan, 1), taken.count - row),
            columnSpan: min(max(cell.columnSpan, 1), free))
        for covered in place.rows {
            for position in place.columns { taken[covered][position] = true }
        }
        places.append(place)
    }
}
