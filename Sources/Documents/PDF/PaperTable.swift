/// A table with measured columns and rows, ready to be broken into pages and drawn.
final class PaperTable {
    /// A cell with its text set to the width of its columns.
    struct SetCell {
        var entry: TableContent.Entry
        /// Nil when the cell is empty.
        var text: TypesetText?
        var left: Double
        var right: Double
        /// White space included.
        var height: Double
    }

    /// What is never broken: a row, or some lines of a row that is taller than a page.
    struct Unit {
        var row: Int
        /// Nil: the whole row.
        var lines: Range<Int>?
        var height: Double
        var isFirst: Bool
        var isLast: Bool
    }

    /// A cell over several rows, by the units it covers.
    struct Span {
        var cell: Int
        var units: Range<Int>
        var height: Double
    }

    let columnEdges: [Double]
    let metrics: TableMetrics
    let style: Table.Style
    let roles: [Row.Role]
    let header: [SetCell]
    let headerTops: [Double]
    let cells: [SetCell]
    /// Cells by the row they begin in.
    let cellsOfRow: [[Int]]
    private(set) var units: [Unit] = []
    private(set) var spans: [Span] = []
    /// Numbers of the spans that cover a unit.
    private(set) var spansOfUnit: [[Int]] = []
    let ink: PaperColor
    let hairline: PaperColor
    let groupFill: PaperColor

    /// - Parameter limit: height of the text area; a row that needs more is sliced.
    init(
        _ content: TableContent, columns: ColumnWidths, typesetter: Typesetter, theme: Theme, limit: Double
    ) {
        let metrics = TableMetrics(size: columns.size, style: content.style)
        let edges = columns.widths.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1) }
        self.metrics = metrics
        columnEdges = edges
        style = content.style
        roles = content.roles
        ink = PaperColor(hex: theme.ink)
        hairline = PaperColor(hex: theme.rule)
        groupFill = PaperColor(hex: theme.groupFill)
        header = content.header.map { Self.set($0, metrics, edges, typesetter) }
        headerTops = Self.headerTops(header, rows: content.headerRows)
        let room = limit - (headerTops.last ?? 0) - 40
        cells = content.body.map { Self.set($0, metrics, edges, typesetter) }.map { $0.confined(to: room) }
        var cellsOfRow = Array(repeating: [Int](), count: content.roles.count)
        for (index, cell) in cells.enumerated() { cellsOfRow[cell.entry.place.row].append(index) }
        self.cellsOfRow = cellsOfRow
        makeUnits(room: room)
        makeSpans()
    }

    var headHeight: Double { headerTops.last ?? 0 }
    var width: Double { columnEdges.last ?? 0 }

    private static func set(
        _ entry: TableContent.Entry, _ metrics: TableMetrics, _ edges: [Double], _ typesetter: Typesetter
    ) -> SetCell {
        let left = edges[entry.place.column]
        let right = edges[entry.place.columns.upperBound]
        let padding = metrics.top(entry.part, entry.role) + metrics.bottom(entry.part, entry.role)
        let indent = Double(entry.place.cell.indent) * metrics.indent
        guard !entry.text.isEmpty else {
            return SetCell(
                entry: entry, text: nil, left: left, right: right, height: metrics.body.pitch + padding)
        }
        let text = typesetter.set(
            entry.text, metrics.type(of: entry), width: max(right - left - 2 * metrics.side - indent, 4))
        return SetCell(entry: entry, text: text, left: left, right: right, height: text.height + padding)
    }

    /// Upper edges of the header rows and the lower edge of the last one.
    private static func headerTops(_ cells: [SetCell], rows: Int) -> [Double] {
        var heights = Array(repeating: 0.0, count: rows)
        for cell in cells where cell.entry.place.rowSpan == 1 {
            heights[cell.entry.place.row] = max(heights[cell.entry.place.row], cell.height)
        }
        for cell in cells where cell.entry.place.rowSpan > 1 {
            let lack = cell.height - heights[cell.entry.place.rows].reduce(0, +)
            if lack > 0 { heights[cell.entry.place.rows.upperBound - 1] += lack }
        }
        return heights.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1) }
    }

    // MARK: Rows into units

    private func makeUnits(room: Double) {
        for row in roles.indices {
            let own = cellsOfRow[row].map { cells[$0] }.filter { $0.entry.place.rowSpan == 1 }
            let height = own.map(\.height).max() ?? minimumHeight(row)
            if height > room {
                appendSlices(row, lines: own.map { $0.text?.lines.count ?? 0 }.max() ?? 0)
            } else {
                units.append(Unit(row: row, height: height, isFirst: true, isLast: true))
            }
        }
    }

    private func minimumHeight(_ row: Int) -> Double {
        metrics.body.pitch + metrics.top(.body, roles[row]) + metrics.bottom(.body, roles[row])
    }

    /// Two lines first and last, single lines between.
    private func appendSlices(_ row: Int, lines: Int) {
        var start = 0
        while start < lines {
            let isFirst = start == 0
            var end = start + (isFirst ? 2 : 1)
            if lines - end <= 1 { end = lines }
            var height = Double(end - start) * metrics.body.pitch
            if isFirst { height += metrics.top(.body, roles[row]) }
            if end == lines { height += metrics.bottom(.body, roles[row]) }
            units.append(
                Unit(row: row, lines: start..<end, height: height, isFirst: isFirst, isLast: end == lines))
            start = end
        }
    }

    private func makeSpans() {
        spansOfUnit = Array(repeating: [], count: units.count)
        for (index, cell) in cells.enumerated() where cell.entry.place.rowSpan > 1 {
            let rows = cell.entry.place.rows
            guard let first = units.firstIndex(where: { $0.row == rows.lowerBound }),
                let last = units.lastIndex(where: { $0.row == rows.upperBound - 1 })
            else { continue }
            for unit in first...last { spansOfUnit[unit].append(spans.count) }
            spans.append(Span(cell: index, units: first..<(last + 1), height: cell.height))
        }
    }

    /// Footnotes that belong to a unit.
    func notes(ofUnit index: Int) -> [Int] {
        let unit = units[index]
        return cellsOfRow[unit.row].flatMap { cell -> [Int] in
            guard let text = cells[cell].text else { return [] }
            guard let lines = unit.lines, cells[cell].entry.place.rowSpan == 1 else {
                return unit.isFirst ? text.notes : []
            }
            return lines.clamped(to: text.lines.indices).flatMap { text.notes(inLine: $0) }
        }
    }
}

extension PaperTable.SetCell {
    /// A cell over several rows is repeated whole on the next page, so it must fit on one; a longer
    /// one goes into its first row, which may be sliced.
    fileprivate func confined(to room: Double) -> PaperTable.SetCell {
        guard entry.place.rowSpan > 1, height > room else { return self }
        var cell = self
        cell.entry.place.rowSpan = 1
        return cell
    }
}
