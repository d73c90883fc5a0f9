extension DOCXBuilder {
    mutating func write(_ table: Table) {
        guard !table.columns.isEmpty else {
            warnings.append("Tabel “\(table.id)” tidak ditulis: tidak punya kolom.")
            return
        }
        let look = TableLook(table, theme: document.theme, width: geometry.textWidth)
        var bookmark: String?
        if let caption = table.caption {
            write(caption, anchor: table.anchor, ParagraphProperties("KeteranganTabel"))
        } else {
            breakBeforeTable()
            bookmark = openBookmark(table.anchor)
        }
        story.xml.start("w:tbl")
        look.writeProperties(to: &story.xml)
        writeHeader(of: table, look)
        writeBody(of: table, look)
        story.xml.end("w:tbl")
        closeBookmark(bookmark)
        sectionMark = nil
        for note in table.notes { write(note) }
        if table.notes.isEmpty { gap() }
    }

    private mutating func writeHeader(of table: Table, _ look: TableLook) {
        let grid = TableGrid(table.header, columns: table.columns.count)
        report(grid.dropped, in: table)
        for (index, row) in grid.rows.enumerated() {
            openRow(isHeader: true)
            for place in row {
                let isLast = index == grid.rows.count - 1
                let edges: TableLook.Edges =
                    isLast || place.cell.rowSpan > grid.rows.count - 1 - index ? .headerBottom : []
                openCell(place, look, edges: edges, fill: nil, verticalAlignment: "bottom")
                cellText(place, look.headerParagraph(place), bold: false)
            }
            story.xml.end("w:tr")
        }
        guard !table.columnNumbers.isEmpty else { return }
        let numbers = TableGrid([table.columnNumbers.map { Cell($0) }], columns: table.columns.count)
        report(numbers.dropped, in: table)
        for row in numbers.rows {
            openRow(isHeader: true)
            for place in row {
                openCell(place, look, edges: .headerBottom, fill: nil, verticalAlignment: nil)
                cellText(place, ParagraphProperties(look.style("NomorKolom")), bold: false)
            }
            story.xml.end("w:tr")
        }
    }

    private mutating func writeBody(of table: Table, _ look: TableLook) {
        let grid = TableGrid(table.rows.map(\.cells), columns: table.columns.count)
        report(grid.dropped, in: table)
        for (index, (row, places)) in zip(table.rows, grid.rows).enumerated() {
            let isLast = index == table.rows.count - 1
            let keepNext =
                table.keepsWithNext(row: index) || (isBeforeSignatures && (isLast || table.rows.count <= 12))
            let isSum = row.role == .subtotal || row.role == .total
            openRow(isHeader: false)
            for place in places {
                openCell(
                    place, look, edges: isSum ? .sumTop : [], fill: row.role == .group ? look.groupFill : nil,
                    verticalAlignment: nil)
                var properties = look.bodyParagraph(place)
                properties.keepNext = keepNext
                cellText(place, properties, bold: row.role != .body)
            }
            story.xml.end("w:tr")
        }
    }

    private mutating func openRow(isHeader: Bool) {
        story.xml.literal("<w:tr><w:trPr><w:cantSplit/>")
        if isHeader { story.xml.literal("<w:tblHeader/>") }
        story.xml.literal("</w:trPr>")
    }

    private mutating func openCell(
        _ place: TableGrid.Place, _ look: TableLook, edges: TableLook.Edges, fill: String?,
        verticalAlignment: String?
    ) {
        story.xml.start("w:tc")
        story.xml.start("w:tcPr")
        let width = look.widths[place.column..<(place.column + place.span)].reduce(0, +)
        story.xml.empty("w:tcW", ["w:w": String(width), "w:type": "dxa"])
        if place.span > 1 { story.xml.property("w:gridSpan", String(place.span)) }
        switch place.merge {
        case .none: break
        case .start: story.xml.property("w:vMerge", "restart")
        case .continued: story.xml.empty("w:vMerge")
        }
        look.writeBorders(edges, to: &story.xml)
        if let fill { story.xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill]) }
        if let verticalAlignment { story.xml.property("w:vAlign", verticalAlignment) }
        story.xml.end("w:tcPr")
    }

    /// The one paragraph of a cell, and the end of the cell.
    private mutating func cellText(_ place: TableGrid.Place, _ properties: ParagraphProperties, bold: Bool) {
        paragraph(place.merge == .continued ? [] : place.cell.spans, properties, bold: bold)
        story.xml.end("w:tc")
    }

    private mutating func report(_ dropped: Int, in table: Table) {
        guard dropped > 0 else { return }
        warnings.append(
            "Tabel “\(table.id)”: \(dropped) sel tidak ditulis karena barisnya melebihi jumlah kolom.")
    }
}

extension Table {
    /// Whether a body row has to stay on the page of the row, or the note, that follows it.
    fileprivate func keepsWithNext(row index: Int) -> Bool {
        guard index < rows.count - 1 else { return !notes.isEmpty }
        let follower = rows[index + 1].role
        return rows[index].role == .group || follower == .subtotal || follower == .total
            || rows.count <= Self.shortTable || index == 0
    }

    /// A table of at most so many rows is not broken over pages.
    private static let shortTable = 4
}
