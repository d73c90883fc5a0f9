/// The look of a table's cells on its sheet, after the look on paper: strong rules, hairlines, tinted groups.
struct TableSheetStyles {
    let table: Table
    let theme: Theme

    private var base: SheetStyle {
        var style = SheetStyle()
        style.font = theme.fonts.first ?? "Calibri"
        style.color = theme.ink
        style.ruleColor = theme.rule
        return style
    }

    var caption: SheetStyle {
        var style = base
        style.size = 12
        style.isBold = true
        return style
    }

    var link: SheetStyle {
        var style = base
        style.size = 9
        style.color = theme.accent
        style.isUnderlined = true
        style.wraps = false
        return style
    }

    var note: SheetStyle {
        var style = base
        style.size = 9
        return style
    }

    func header(_ placed: PlacedCell) -> SheetStyle {
        var style = base
        style.isBold = true
        style.isBottomAligned = true
        style.alignment = table.alignment(of: placed)
        style.indent = indent(style.alignment, placed)
        style.top = placed.row == 0 ? .medium : .quiet
        style.bottom = placed.row + placed.rowSpan == table.header.count ? .thin : .none
        style.isBoxed = table.style == .boxed
        return style
    }

    var columnNumber: SheetStyle {
        var style = base
        style.size = 8
        style.alignment = .center
        style.bottom = .thin
        style.isBoxed = table.style == .boxed
        return style
    }

    func body(_ placed: PlacedCell, role: Row.Role, isLast: Bool) -> SheetStyle {
        var style = base
        style.alignment = table.alignment(of: placed)
        style.indent = indent(style.alignment, placed)
        style.isBold = role != .body || isBold(placed.cell)
        if role == .group { style.fill = theme.groupFill }
        if role == .total || role == .subtotal { style.top = .thin }
        guard table.style != .plain else { return style }
        style.bottom = isLast ? .medium : .quiet
        style.isBoxed = table.style == .boxed
        return style
    }

    /// Right-aligned figures keep a little distance from the column that follows.
    private func indent(_ alignment: Cell.Alignment, _ placed: PlacedCell) -> Int {
        switch alignment {
        case .leading: placed.cell.indent
        case .center: 0
        case .trailing: 1
        }
    }

    private func isBold(_ cell: Cell) -> Bool {
        !cell.spans.isEmpty
            && cell.spans.allSatisfy { span in
                switch span {
                case .text(_, let style), .figure(_, _, let style): style.contains(.bold)
                case .lineBreak, .footnote: true
                case .link: false
                }
            }
    }
}
