/// The rows of a table that stand on one page, and how they are drawn.
struct TableFragment {
    struct PlacedUnit {
        var unit: Int
        var top: Double
        var height: Double
        var bottom: Double { top + height }
    }

    let table: PaperTable
    /// Left edge of the table and top of its header.
    let left: Double
    let top: Double
    var units: [PlacedUnit]
    /// The table's last row stands here.
    var isLast: Bool

    private var right: Double { left + table.width }
    private var bottom: Double { units.last?.bottom ?? top + table.headHeight }

    func draw(on canvas: Canvas) {
        drawFills(on: canvas)
        if table.style == .boxed { drawBoxes(on: canvas) }
        if table.style == .ruled { drawRules(on: canvas) }
        drawHeader(on: canvas)
        for placed in units { drawText(of: placed, on: canvas) }
    }

    // MARK: Fills and rules

    private func drawFills(on canvas: Canvas) {
        for placed in units where role(placed) == .group {
            canvas.fill(
                left: left, top: placed.top, width: table.width, height: placed.height, color: table.groupFill
            )
        }
    }

    private func role(_ placed: PlacedUnit) -> Row.Role { table.roles[table.units[placed.unit].row] }

    private func drawRules(on canvas: Canvas) {
        drawHeaderRules(on: canvas)
        for (index, placed) in units.enumerated() {
            if role(placed) == .subtotal || role(placed) == .total, index > 0 {
                canvas.rule(left: left, right: right, y: placed.top, width: 0.7, color: table.ink)
            }
            if index < units.count - 1 { drawHairlines(under: placed, on: canvas) }
        }
        canvas.rule(left: left, right: right, y: top, width: 1.2, color: table.ink)
        if isLast {
            canvas.rule(left: left, right: right, y: bottom, width: 1.2, color: table.ink)
        } else {
            canvas.rule(left: left, right: right, y: bottom, width: 0.35, color: table.hairline)
        }
    }

    private func drawHeaderRules(on canvas: Canvas) {
        let last = table.headerTops.count - 1
        guard last > 0 else { return }
        for cell in table.header {
            let row = cell.entry.place.rows.upperBound
            guard row < last else { continue }
            let isAboveNumbers = cell.entry.part == .header && row == last - 1 && hasNumbers
            canvas.rule(
                left: left + cell.left, right: left + cell.right, y: top + table.headerTops[row],
                width: isAboveNumbers ? 0.7 : 0.35, color: isAboveNumbers ? table.ink : table.hairline)
        }
        canvas.rule(left: left, right: right, y: top + table.headHeight, width: 0.7, color: table.ink)
    }

    private var hasNumbers: Bool { table.header.last?.entry.part == .numbers }

    /// Under the cells that end with this unit; not through cells that go on.
    private func drawHairlines(under placed: PlacedUnit, on canvas: Canvas) {
        let unit = table.units[placed.unit]
        guard unit.isLast else { return }
        for (start, end) in openColumns(after: unit.row) {
            canvas.rule(
                left: left + start, right: left + end, y: placed.bottom, width: 0.35, color: table.hairline)
        }
    }

    /// Stretches of columns that no spanning cell covers beyond the row.
    private func openColumns(after row: Int) -> [(Double, Double)] {
        let covered = table.spansOfUnit(row: row).filter { $0.rows.upperBound > row + 1 }.map(\.columns)
        var stretches: [(Double, Double)] = []
        for column in 0..<(table.columnEdges.count - 1)
        where !covered.contains(where: { $0.contains(column) }) {
            let edges = (table.columnEdges[column], table.columnEdges[column + 1])
            if let last = stretches.last, last.1 == edges.0 {
                stretches[stretches.count - 1].1 = edges.1
            } else {
                stretches.append(edges)
            }
        }
        return stretches
    }

    private func drawBoxes(on canvas: Canvas) {
        for cell in table.header {
            let rows = cell.entry.place.rows
            box(
                cell, top: top + table.headerTops[rows.lowerBound],
                bottom: top + table.headerTops[rows.upperBound],
                canvas)
        }
        for placed in units {
            let unit = table.units[placed.unit]
            for index in table.cellsOfRow[unit.row] where table.cells[index].entry.place.rowSpan == 1 {
                box(
                    table.cells[index], top: placed.top, bottom: placed.bottom, canvas,
                    sidesOnly: !unit.isLast)
            }
        }
        for span in table.spans {
            guard let extent = extent(of: span) else { continue }
            box(table.cells[span.cell], top: extent.top, bottom: extent.bottom, canvas)
        }
        canvas.rule(left: left, right: right, y: bottom, width: 0.5, color: table.ink)
    }

    private func box(
        _ cell: PaperTable.SetCell, top: Double, bottom: Double, _ canvas: Canvas, sidesOnly: Bool = false
    ) {
        let (start, end) = (left + cell.left, left + cell.right)
        if sidesOnly {
            for x in [start, end] {
                canvas.line(
                    from: Drawing.Point(x, top), to: Drawing.Point(x, bottom), width: 0.5, color: table.ink)
            }
        } else {
            canvas.outline(
                left: start, top: top, width: end - start, height: bottom - top, stroke: 0.5, color: table.ink
            )
        }
    }

    /// The part of a spanning cell on this page.
    private func extent(of span: PaperTable.Span) -> (top: Double, bottom: Double)? {
        let covered = units.filter { span.units.contains($0.unit) }
        guard let first = covered.first, let last = covered.last else { return nil }
        return (first.top, last.bottom)
    }

    // MARK: Text

    private func drawHeader(on canvas: Canvas) {
        for row in 0..<(table.headerTops.count - 1) {
            let cells = table.header.filter { $0.entry.place.row == row }
            canvas.openTag("TR")
            for cell in cells { draw(cell, tag: "TH", top: headerTextTop(of: cell), on: canvas) }
            canvas.closeTag("TR")
        }
    }

    /// In forms in the middle of the box; else titles of different height stand on a common last line.
    private func headerTextTop(of cell: PaperTable.SetCell) -> Double {
        let rows = cell.entry.place.rows
        let bottom = top + table.headerTops[rows.upperBound]
        let height = cell.text?.height ?? 0
        if table.style == .boxed { return (top + table.headerTops[rows.lowerBound] + bottom - height) / 2 }
        return bottom - table.metrics.bottom(cell.entry.part, .body) - height
    }

    private func drawText(of placed: PlacedUnit, on canvas: Canvas) {
        let unit = table.units[placed.unit]
        let isFirstHere = placed.unit == units.first?.unit
        canvas.openTag("TR")
        for index in cellsShown(in: placed.unit, isFirstHere: isFirstHere) {
            let cell = table.cells[index]
            let isSpanning = cell.entry.place.rowSpan > 1
            let lines = isSpanning ? nil : unit.lines
            let padding = unit.isFirst || isSpanning ? table.metrics.top(.body, cell.entry.role) : 0
            draw(cell, tag: "TD", lines: lines, top: placed.top + padding, on: canvas)
        }
        canvas.closeTag("TR")
    }

    /// Cells that begin in the unit; on top of a page also the spanning cells from the page before.
    private func cellsShown(in index: Int, isFirstHere: Bool) -> [Int] {
        let unit = table.units[index]
        let own = table.cellsOfRow[unit.row].filter {
            unit.isFirst || table.cells[$0].entry.place.rowSpan == 1
        }
        guard isFirstHere else { return own }
        let repeated = table.spansOfUnit[index].map { table.spans[$0] }
            .filter { $0.units.lowerBound < index }.map(\.cell)
        return (own + repeated).sorted {
            table.cells[$0].entry.place.column < table.cells[$1].entry.place.column
        }
    }

    private func draw(
        _ cell: PaperTable.SetCell, tag: String, lines: Range<Int>? = nil, top: Double, on canvas: Canvas
    ) {
        guard let text = cell.text else {
            canvas.tagged(tag) {}
            return
        }
        let shown = (lines ?? text.lines.indices).clamped(to: text.lines.indices)
        let indent = Double(cell.entry.place.cell.indent) * table.metrics.indent
        let x = left + cell.left + table.metrics.side + indent
        canvas.tagged(tag) { text.draw(shown, on: canvas, left: x, top: top, color: table.ink) }
        text.drawLinks(shown, on: canvas, left: x, top: top)
    }
}

extension PaperTable {
    /// Places of the spanning cells that cover a row.
    fileprivate func spansOfUnit(row: Int) -> [PaperGrid.Place] {
        guard let unit = units.firstIndex(where: { $0.row == row }) else { return [] }
        return spansOfUnit[unit].map { cells[spans[$0].cell].entry.place }
    }
}
