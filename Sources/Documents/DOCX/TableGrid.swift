/// Where the cells of consecutive rows fall on the grid of a table, with the places a taller cell covers.
struct TableGrid {
    struct Place {
        enum Merge {
            case none
            /// First row of a cell over several rows.
            case start
            /// A row the cell above reaches into.
            case continued
        }
        var cell: Cell
        var column: Int
        var span: Int
        var merge: Merge
    }

    /// One list a row; together the places of a row cover every column once.
    private(set) var rows: [[Place]] = []
    /// Cells for which a row had no column left.
    private(set) var dropped = 0

    init(_ source: [[Cell]], columns: Int) {
        var open = [Cover?](repeating: nil, count: columns)
        for cells in source {
            var row: [Place] = []
            var rest = cells[...]
            var column = 0
            while column < columns {
                let place = Self.place(at: column, from: &rest, open: &open)
                row.append(place)
                column += place.span
            }
            rows.append(row)
            dropped += rest.count
        }
    }

    /// A cell that still covers rows below the one it is listed in.
    private struct Cover {
        var cell: Cell
        var span: Int
        var rowsLeft: Int
    }

    private static func place(at column: Int, from rest: inout ArraySlice<Cell>, open: inout [Cover?])
        -> Place
    {
        if let cover = open[column] {
            open[column] =
                cover.rowsLeft > 1
                ? Cover(cell: cover.cell, span: cover.span, rowsLeft: cover.rowsLeft - 1) : nil
            return Place(cell: cover.cell, column: column, span: cover.span, merge: .continued)
        }
        let cell = rest.popFirst() ?? .empty
        let free = open[column...].prefix { $0 == nil }.count
        let span = min(max(cell.columnSpan, 1), free)
        guard cell.rowSpan > 1 else { return Place(cell: cell, column: column, span: span, merge: .none) }
        open[column] = Cover(cell: cell, span: span, rowsLeft: cell.rowSpan - 1)
        return Place(cell: cell, column: column, span: span, merge: .start)
    }

    /// Lengths in whole twips that are in proportion and add up to `total` exactly.
    static func twips(_ lengths: [Double], total: Int) -> [Int] {
        let sum = lengths.reduce(0, +)
        guard sum > 0 else {
            return lengths.indices.map { total * ($0 + 1) / lengths.count - total * $0 / lengths.count }
        }
        var reached = 0.0
        var edge = 0
        return lengths.map { length in
            reached += length
            let next = Int((Double(total) * reached / sum).rounded())
            defer { edge = next }
            return next - edge
        }
    }
}
