import CXlsxWriter
import Foundation

/// Writes one table as a sheet: caption, way back, head, body, notes.
struct TableSheet {
    let workbook: SpreadsheetBook
    let table: Table
    let theme: Theme
    let name: String
    private(set) var warnings: [String] = []
    /// Footnotes of cells, written under the table with the place they belong to.
    private var footnotes: [String] = []
    private var styles: TableSheetStyles
    private let layout: TableSheetLayout

    init(workbook: SpreadsheetBook, table: Table, theme: Theme, name: String) {
        self.workbook = workbook
        self.table = table
        self.theme = theme
        self.name = name
        styles = TableSheetStyles(table: table, theme: theme)
        layout = TableSheetLayout(table: table)
    }

    mutating func write() {
        guard let sheet = workbook.addSheet(name) else {
            warnings.append("Lembar \(name) tidak dapat dibuat.")
            return
        }
        setUp(sheet)
        writeTop(sheet)
        for (index, cells) in table.placedHeader.enumerated() {
            for placed in cells {
                write(placed, row: layout.headerRow + index, style: styles.header(placed), to: sheet)
            }
            if let height = layout.height(of: cells) {
                worksheet_set_row(sheet, lxw_row_t(layout.headerRow + index), height, nil)
            }
        }
        for (column, number) in table.columnNumbers.prefix(table.columns.count).enumerated() {
            writeText(number, layout.headerRow + table.header.count, column, styles.columnNumber, to: sheet)
        }
        writeBody(sheet)
        writeNotes(sheet)
    }

    private func setUp(_ sheet: SpreadsheetBook.Sheet) {
        for (column, width) in layout.columnWidths.enumerated() {
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil)
        }
        if layout.isWide { worksheet_set_landscape(sheet) }
        worksheet_freeze_panes(sheet, lxw_row_t(layout.bodyRow), 0)
        if layout.bodyRow > layout.headerRow {
            worksheet_repeat_rows(sheet, lxw_row_t(layout.headerRow), lxw_row_t(layout.bodyRow - 1))
        }
    }

    private func writeTop(_ sheet: SpreadsheetBook.Sheet) {
        writeAcross(table.caption?.full ?? table.id, row: 0, styles.caption, to: sheet)
        worksheet_write_url(
            sheet, 1, 0, "internal:" + sheetReference(ContentsSheet.name, "A1"), workbook.format(styles.link))
        worksheet_write_string(sheet, 1, 0, "Kembali ke daftar", workbook.format(styles.link))
    }

    private mutating func writeBody(_ sheet: SpreadsheetBook.Sheet) {
        let formulas = SheetFormula(table: table, firstRow: layout.bodyRow)
        for (index, cells) in table.placedRows.enumerated() {
            let row = table.rows[index]
            for placed in cells {
                let style = styles.body(
                    placed, role: row.role, isLast: index + placed.rowSpan == table.rows.count)
                write(placed, row: layout.bodyRow + index, style: style, formulas: formulas, to: sheet)
            }
            if let height = layout.height(of: cells) {
                worksheet_set_row(sheet, lxw_row_t(layout.bodyRow + index), height, nil)
            }
        }
    }

    private mutating func write(
        _ placed: PlacedCell, row: Int, style: SheetStyle, formulas: SheetFormula? = nil,
        to sheet: SpreadsheetBook.Sheet
    ) {
        if placed.columnSpan > 1 || placed.rowSpan > 1 {
            worksheet_merge_range(
                sheet, lxw_row_t(row), lxw_col_t(placed.column), lxw_row_t(row + placed.rowSpan - 1),
                lxw_col_t(placed.column + placed.columnSpan - 1), "", workbook.format(style))
        }
        collectFootnotes(of: placed, row: row)
        switch formulas == nil ? nil : SheetNumber.from(placed.cell) {
        case .success(let number):
            write(number, placed, row: row, style: style, formula: formulas?.text(for: placed), to: sheet)
        case .failure(.tooLong):
            let place = cellName(row: row, column: placed.column)
            warnings.append("Lembar \(name), sel \(place): angka melebihi 15 digit, ditulis sebagai teks.")
            writeText(placed.cell.sheetText, row, placed.column, style, to: sheet)
        case .failure(.printedOtherwise), nil:
            writeText(placed.cell.sheetText, row, placed.column, style, to: sheet)
        }
    }

    private mutating func write(
        _ number: SheetNumber, _ placed: PlacedCell, row: Int, style: SheetStyle, formula: String?,
        to sheet: SpreadsheetBook.Sheet
    ) {
        var style = style
        style.numberFormat = number.format
        style.wraps = false
        let format = workbook.format(style)
        if let formula {
            worksheet_write_formula_num(
                sheet, lxw_row_t(row), lxw_col_t(placed.column), formula, format, number.value)
            return
        }
        if placed.cell.formula != nil {
            let place = cellName(row: row, column: placed.column)
            warnings.append(
                "Lembar \(name), sel \(place): rumus tidak cocok dengan angka tercetak, ditulis angkanya."
            )
        }
        worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(placed.column), number.value, format)
    }

    private func writeText(
        _ text: String, _ row: Int, _ column: Int, _ style: SheetStyle, to sheet: SpreadsheetBook.Sheet
    ) {
        // Excel holds 32,767 characters in a cell.
        let text = String(cellText(text).prefix(32_000))
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text, workbook.format(style))
    }

    /// Text over all columns of the table, with the height it needs.
    private func writeAcross(_ text: String, row: Int, _ style: SheetStyle, to sheet: SpreadsheetBook.Sheet) {
        let last = table.columns.count - 1
        if last > 0 {
            worksheet_merge_range(
                sheet, lxw_row_t(row), 0, lxw_row_t(row), lxw_col_t(last), "", workbook.format(style))
        }
        writeText(text, row, 0, style, to: sheet)
        let height = layout.heightAcross(text, size: style.size, bold: style.isBold)
        worksheet_set_row(sheet, lxw_row_t(row), height, nil)
    }

    private mutating func collectFootnotes(of placed: PlacedCell, row: Int) {
        for case .footnote(let note) in placed.cell.spans {
            footnotes.append(
                "Catatan pada sel \(cellName(row: row, column: placed.column)): \(note.plainText)")
        }
    }

    private func writeNotes(_ sheet: SpreadsheetBook.Sheet) {
        var row = layout.bodyRow + table.rows.count + 1
        for note in table.notes.map(\.spans.plainText) + footnotes where !note.isEmpty {
            writeAcross(note, row: row, styles.note, to: sheet)
            row += 1
        }
    }
}

extension Cell {
    /// Text with its line breaks, as a wrapped cell shows it.
    var sheetText: String {
        spans.map { if case .lineBreak = $0 { "\n" } else { $0.plainText } }.joined()
    }
}
