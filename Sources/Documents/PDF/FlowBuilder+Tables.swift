/// Tables with their captions and notes.
extension FlowBuilder {
    mutating func append(_ table: Table) {
        let first = items.count
        if let caption = table.caption {
            append(captionBox(caption), before: 9, after: 5, keepsWithNext: true)
        }
        if !table.columns.isEmpty { appendRows(of: table) }
        if let last = items.indices.last, items.count > first, !table.notes.isEmpty {
            items[last].keepsWithNext = true
            items[last].after = 4
        }
        append(notes: table.notes)
        guard items.count > first, let last = items.indices.last else { return }
        items[first].anchor = table.anchor
        items[last].after = 12
    }

    private mutating func appendRows(of table: Table) {
        var builder = self
        let content = TableContent(table) { builder.styled($0) }
        self = builder
        let columns = ColumnWidths(content, typesetter: typesetter, available: geometry.textWidth)
        let name = table.caption?.label ?? table.id
        if columns.isTooNarrow {
            warnings.append("\(name): kolom terlalu sempit untuk isinya; isi terpenggal.")
        }
        if content.isOverfull { warnings.append("\(name): ada baris yang selnya melebihi jumlah kolom.") }
        let paper = PaperTable(
            content, columns: columns, typesetter: typesetter, theme: document.theme,
            limit: geometry.bodyHeight)
        inContainer("Table") {
            $0.append(paper, headerNotes: content.header.flatMap { $0.text.marks.map(\.note) })
        }
    }

    private mutating func append(_ paper: PaperTable, headerNotes: [Int]) {
        let first = items.count
        if paper.units.isEmpty { append(FlowItem(.row(paper, 0), height: 0)) }
        for index in paper.units.indices {
            var item = FlowItem(.row(paper, index), height: paper.units[index].height)
            item.notes = paper.notes(ofUnit: index)
            item.keepsWithNext = paper.roles[paper.units[index].row] == .group
            append(item)
        }
        items[first].before = 4
        items[first].notes = headerNotes + items[first].notes
        keepShortSpans(of: paper, first: first)
        keepTotals(of: paper, first: first)
        keepEnds(of: paper, first: first)
    }

    /// A group of rows that takes little of a page is not torn apart.
    private mutating func keepShortSpans(of paper: PaperTable, first: Int) {
        for span in paper.spans {
            let height = span.units.reduce(0) { $0 + paper.units[$1].height }
            guard max(height, span.height) < geometry.bodyHeight * 0.22 else { continue }
            for unit in span.units.dropLast() { items[first + unit].keepsWithNext = true }
        }
    }

    /// A short table stays in one piece; of a longer one at least two rows stand on its first and last page.
    private mutating func keepEnds(of paper: PaperTable, first: Int) {
        let height = paper.headHeight + paper.units.reduce(0) { $0 + $1.height }
        let isShort = height < geometry.bodyHeight * 0.25
        for index in paper.units.indices.dropLast() {
            let pair = paper.units[index].height + paper.units[index + 1].height
            let isEnd = index == 0 || index == paper.units.count - 2
            if isShort || (isEnd && pair < geometry.bodyHeight * 0.2) {
                items[first + index].keepsWithNext = true
            }
        }
    }

    /// A sum does not stand alone on a new page.
    private mutating func keepTotals(of paper: PaperTable, first: Int) {
        for (index, unit) in paper.units.enumerated().dropFirst() {
            let role = paper.roles[unit.row]
            if role == .total || role == .subtotal { items[first + index - 1].keepsWithNext = true }
        }
    }
}
