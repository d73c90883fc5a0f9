import CXlsxWriter
import Foundation

/// Writes one table as a sheet: caption, way back, head, body, notes.
struct TableSheet {
    let workbook: SpreadsheetBook
    let listed: ListedTable
    let theme: Theme
    private(set) var warnings: [String] = []
    /// Footnotes of cells, written under the table with the place they belong to.
    private var footnotes: [String] = []
    private var styles: TableSheetStyles
    private let layout: TableSheetLayout

    init(workbook: SpreadsheetBook, listed: ListedTable, theme: Theme) {
        self.workbook = workbook
        self.listed = listed
        self.theme = theme
        styles = TableSheetStyles(table: listed.table, theme: theme)
        layout = TableSheetLayout(table: listed.table)
    }

    private var table: Table { listed.table }
    private var name: String { listed.name }

    mutating func write() {
        guard let sheet = workbook.addSheet(name) else {
            warnings.append("Lembar \(name) tidak dapat dibuat.")
            return
        }
        setUp(sheet)
        writeTop(sheet)
        for (index, cells) in layout.header.enumerated() {
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
        writeAcross(table.caption?.full ?? listed.title, row: 0, styles.caption, to: sheet)
        worksheet_write_url(
            sheet, 1, 0, "internal:" + sheetReference(ContentsSheet.name, "A1"), workbook.format(styles.link))
        worksheet_write_string(sheet, 1, 0, "Kembali ke daftar", workbook.format(styles.link))
    }

    private mutating func writeBody(_ sheet: SpreadsheetBook.Sheet) {
        let numbers = layout.body.map { $0.map { SheetNumber.from($0.cell) } }
        let formulas = SheetFormula(cells: layout.body, numbers: numbers, firstRow: layout.bodyRow)
        for (index, cells) in layout.body.enumerated() {
            let row = table.rows[index]
            for (placed, number) in zip(cells, numbers[index]) {
                let style = styles.body(
                    placed, role: row.role, isLast: index + placed.rowSpan == table.rows.count)
                let formula = formulas.text(for: placed)
                let place = layout.bodyRow + index
                write(placed, row: place, style: style, number: number, formula: formula, to: sheet)
            }
            if let height = layout.height(of: cells) {
                worksheet_set_row(sheet, lxw_row_t(layout.bodyRow + index), height, nil)
            }
        }
    }

    private mutating func write(
        _ placed: PlacedCell, row: Int, style: SheetStyle,
        number: Result<SheetNumber, SheetNumber.Refusal>? = nil, formula: String? = nil,
        to sheet: SpreadsheetBook.Sheet
    ) {
        if placed.columnSpan > 1 || placed.rowSpan > 1 {
            worksheet_merge_range(
                sheet, lxw_row_t(row), lxw_col_t(placed.column), lxw_row_t(row + placed.rowSpan - 1),
                lxw_col_t(placed.column + placed.columnSpan - 1), "", workbook.format(style))
        }
        collectFootnotes(of: placed, row: row)
        switch number {
        case .success(let number):
            write(number, placed, row: row, style: style, formula: formula, to: sheet)
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
        let allowed = cellText(text)
        let short = allowed.utf8.count <= 32_000 ? allowed : String(allowed.prefix(32_000))
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), short, workbook.format(style))
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
        if spans.count == 1, case .text(let text, _) = spans[0] { return text }
        return spans.map { if case .lineBreak = $0 { "\n" } else { $0.plainText } }.joined()
    }

    /// ``sheetText`` cut at its line breaks.
    var sheetLines: [String] {
        let text = sheetText
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return [text] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
