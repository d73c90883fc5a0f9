import CXlsxWriter

/// The first sheet: what the document is, and a link to every table.
struct ContentsSheet {
    let workbook: SpreadsheetBook
    let document: Document
    let hasCharts: Bool

    static let name = "Daftar"

    private static let widths = [14.0, 80, 34]

    func write(_ tables: [ListedTable]) {
        guard let sheet = workbook.addSheet(ContentsSheet.name) else { return }
        for (column, width) in ContentsSheet.widths.enumerated() {
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil)
        }
        worksheet_write_string(sheet, 0, 0, cellText(document.metadata.title), workbook.format(titleStyle))
        var row = 1
        for (label, value) in facts where !value.isEmpty {
            put(label, row, 0, style, on: sheet)
            put(value, row, 1, style, on: sheet)
            row += 1
        }
        row += 1
        for (column, head) in ["Nomor", "Judul", "Lembar"].enumerated() {
            put(head, row, column, headStyle, on: sheet)
        }
        worksheet_freeze_panes(sheet, lxw_row_t(row + 1), 0)
        worksheet_repeat_rows(sheet, lxw_row_t(row), lxw_row_t(row))
        for listed in tables {
            row += 1
            put(listed.table.caption?.label ?? "", row, 0, rowStyle, on: sheet)
            put(listed.title, row, 1, rowStyle, on: sheet)
            fit(listed.title, row, on: sheet)
            link(to: listed.name, row, on: sheet)
        }
        guard hasCharts else { return }
        row += 1
        put("", row, 0, rowStyle, on: sheet)
        put("Semua grafik dengan datanya", row, 1, rowStyle, on: sheet)
        link(to: ChartsSheet.name, row, on: sheet)
    }

    private var facts: [(String, String)] {
        let metadata = document.metadata
        return [
            ("Instansi", metadata.author), ("Perihal", metadata.subject),
            ("Dibuat", String(metadata.created.prefix(10))),
        ]
    }

    private func put(
        _ text: String, _ row: Int, _ column: Int, _ style: SheetStyle, on sheet: SpreadsheetBook.Sheet
    ) {
        worksheet_write_string(
            sheet, lxw_row_t(row), lxw_col_t(column), cellText(text), workbook.format(style))
    }

    /// Room for a title that wraps: not every program stretches rows on opening.
    private func fit(_ title: String, _ row: Int, on sheet: SpreadsheetBook.Sheet) {
        let lines = TextWidth.lineCount(title, width: (ContentsSheet.widths[1] - 1) * 5.25, size: style.size)
        if lines > 1 { worksheet_set_row(sheet, lxw_row_t(row), Double(lines) * style.size * 1.32 + 3, nil) }
    }

    private func link(to name: String, _ row: Int, on sheet: SpreadsheetBook.Sheet) {
        worksheet_write_url(
            sheet, lxw_row_t(row), 2, "internal:" + sheetReference(name, "A1"), workbook.format(linkStyle))
        put(name, row, 2, linkStyle, on: sheet)
    }

    private var style: SheetStyle {
        var style = SheetStyle()
        style.font = document.theme.fonts.first ?? "Calibri"
        style.color = document.theme.ink
        style.ruleColor = document.theme.rule
        return style
    }

    private var titleStyle: SheetStyle {
        var style = style
        style.size = 14
        style.isBold = true
        style.wraps = false
        return style
    }

    private var headStyle: SheetStyle {
        var style = style
        style.isBold = true
        style.top = .medium
        style.bottom = .thin
        return style
    }

    private var rowStyle: SheetStyle {
        var style = style
        style.bottom = .quiet
        return style
    }

    private var linkStyle: SheetStyle {
        var style = rowStyle
        style.color = document.theme.accent
        style.isUnderlined = true
        return style
    }
}
