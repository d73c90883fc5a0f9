/// Tables: scrollable on a narrow screen, with repeated heads on paper.
extension HTMLWriter {
    mutating func write(_ table: Table) {
        output.open("div", ["class": "blok-tabel", "id": identifier(table.anchor)])
        // Pairs of label and value wrap on any screen: no region to scroll, nor a landmark to announce.
        let wraps = table.style == .plain && table.caption == nil
        output.open(
            "div",
            [
                "class": "gulir", "role": wraps ? nil : "region", "tabindex": wraps ? nil : "0",
                "aria-label": wraps ? nil : name(of: table),
            ])
        output.open("table", ["class": styleName(table.style), "style": "--lebar:\(leastWidth(table))rem"])
        if let caption = table.caption {
            output.element("caption") { output in
                output.element("span", ["class": "judul-tabel"]) { output in
                    output.element("strong", text: caption.label)
                    output.text(" " + caption.text)
                }
            }
        }
        writeColumns(table)
        writeHeader(table)
        writeRows(table)
        output.close("table")
        output.close("div")
        for note in table.notes {
            output.raw("\n")
            write(note)
        }
        output.close("div")
    }

    /// What a screen reader calls the scrolling region.
    private func name(of table: Table) -> String {
        if let caption = table.caption { return caption.full }
        let heads = table.header.first?.map(\.text).filter { !$0.isEmpty } ?? []
        return "Tabel " + (heads.isEmpty ? table.id : heads.joined(separator: ", "))
    }

    private func styleName(_ style: Table.Style) -> String {
        switch style {
        case .ruled: "garis"
        case .boxed: "kotak"
        case .plain: "polos"
        }
    }

    /// Width in rem below which the table scrolls rather than squeezes its columns.
    private func leastWidth(_ table: Table) -> Int {
        guard table.style != .plain else { return 0 }
        let tenths = table.columns.map { column in
            switch column.kind {
            // A phone shows three columns of text side by side; with more of them it scrolls anyway.
            case .text: table.columns.count <= 3 ? 68 : table.columns.count > 8 ? 70 : 85
            case .ordinal: 28
            case .number: 48
            case .money: 82
            case .percent: 46
            }
        }
        return (tenths.reduce(0, +) + 5) / 10
    }

    private mutating func writeColumns(_ table: Table) {
        let total = table.columns.map { max(0, $0.width) }.reduce(0, +)
        guard total > 0 else { return }
        output.element("colgroup") { output in
            for column in table.columns {
                let permille = Int((max(0, column.width) / total * 1000).rounded())
                output.void("col", ["style": "width:\(permille / 10).\(permille % 10)%"])
            }
        }
    }

    private mutating func writeHeader(_ table: Table) {
        guard !table.header.isEmpty || !table.columnNumbers.isEmpty else { return }
        output.raw("\n")
        output.open("thead")
        for cells in table.placedHeader {
            output.open("tr")
            for placed in cells {
                let scope = placed.columnSpan > 1 ? "colgroup" : "col"
                write(placed, of: table, name: placed.cell.text.isEmpty ? "td" : "th", scope: scope)
            }
            output.close("tr")
        }
        if !table.columnNumbers.isEmpty {
            output.element("tr", ["class": "nomor"]) { output in
                for number in table.columnNumbers.prefix(table.columns.count) {
                    output.element("td", text: number)
                }
            }
        }
        output.close("thead")
    }

    private mutating func writeRows(_ table: Table) {
        guard !table.rows.isEmpty else { return }
        let headColumn = table.columns.firstIndex { $0.kind == .text }
        var coveredUntil = 0
        output.raw("\n")
        output.open("tbody")
        for (row, cells) in zip(table.rows, table.placedRows) {
            let index = cells.first?.row ?? 0
            // A group heads its own tbody; a cell reaching down into it would be cut off there.
            if row.role == .group, index > 0, coveredUntil <= index {
                output.close("tbody")
                output.open("tbody")
            }
            output.raw("\n")
            output.open("tr", ["class": roleName(row.role)])
            for placed in cells {
                coveredUntil = max(coveredUntil, index + placed.rowSpan)
                let isHead = !placed.cell.text.isEmpty && (row.role == .group || placed.column == headColumn)
                let scope = !isHead ? nil : row.role == .group || placed.rowSpan > 1 ? "rowgroup" : "row"
                write(placed, of: table, name: isHead ? "th" : "td", scope: scope)
            }
            output.close("tr")
        }
        output.close("tbody")
    }

    private func roleName(_ role: Row.Role) -> String? {
        switch role {
        case .body: nil
        case .group: "kelompok"
        case .subtotal: "subjumlah"
        case .total: "jumlah"
        }
    }

    private mutating func write(_ placed: PlacedCell, of table: Table, name: StaticString, scope: String?) {
        var names: [String] = []
        switch table.alignment(of: placed) {
        case .leading: break
        case .center: names.append("t")
        case .trailing: names.append("a")
        }
        if placed.cell.value != nil { names.append("angka") }
        if placed.cell.indent > 0 { names.append("masuk-\(min(placed.cell.indent, 6))") }
        output.open(
            name,
            [
                "class": names.isEmpty ? nil : names.joined(separator: " "), "scope": scope,
                "colspan": placed.columnSpan > 1 ? String(placed.columnSpan) : nil,
                "rowspan": placed.rowSpan > 1 ? String(placed.rowSpan) : nil,
            ])
        write(placed.cell.spans)
        output.close(name)
    }
}
