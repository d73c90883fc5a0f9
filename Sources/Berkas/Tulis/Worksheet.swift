internal import CXlsxWriter
internal import Kinerja

/// One sheet of a workbook being written. Rows and columns count from 0.
struct Worksheet {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let writer: WorkbookWriter

    init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, writer: WorkbookWriter) {
        self.sheet = sheet
        self.writer = writer
    }

    /// Writes a text; false when it is too long for a cell.
    @discardableResult
    func write(_ text: String, row: Int, column: Int, _ style: WorkbookWriter.Style) -> Bool {
        if text.isEmpty { return true }
        guard text.utf16.count <= WorkbookWriter.cellLimit else { return false }
        return worksheet_write_string(
            sheet, UInt32(row), UInt16(column), Self.escaped(text), writer.format(style)) == LXW_NO_ERROR
    }

    /// Writes a value as a real number or date where a spreadsheet can hold it exactly, as text otherwise.
    func write(_ value: CellValue, row: Int, column: Int, _ style: WorkbookWriter.Style) -> Bool {
        switch value {
        case .number(let angka): writeNumber(angka.description, value, row, column, style)
        case .integer(let nilai): writeNumber(String(nilai), value, row, column, style)
        case .rupiah(let rupiah): writeNumber(String(rupiah.nilai), value, row, column, style)
        case .date(let tanggal) where tanggal.tahun > 1900: writeDate(tanggal, row, column)
        case .text, .range, .date: write(value.text(.id), row: row, column: column, style)
        }
    }

    private func writeNumber(
        _ canonical: String, _ value: CellValue, _ row: Int, _ column: Int, _ style: WorkbookWriter.Style
    ) -> Bool {
        let digits = canonical.filter(\.isNumber).drop { $0 == "0" }
        // A workbook stores binary floats: 15 digits come back as they were, longer numbers go as text.
        guard digits.count <= SpreadsheetNumber.significantDigits, let carrier = Double(canonical) else {
            return write(value.text(.id), row: row, column: column, style)
        }
        return worksheet_write_number(sheet, UInt32(row), UInt16(column), carrier, writer.format(style)) == LXW_NO_ERROR
    }

    /// A cell to be filled.
    func blank(row: Int, column: Int, _ style: WorkbookWriter.Style) {
        worksheet_write_blank(sheet, UInt32(row), UInt16(column), writer.format(style))
    }

    /// The sum of cells of the same column, live in the spreadsheet.
    ///
    /// - Parameter value: the result, for programs that do not compute.
    func sum(_ rows: [Int], value: Int64, row: Int, column: Int, _ style: WorkbookWriter.Style) {
        let letters = LembarBebas.huruf(column)
        let cells = rows.map { "\(letters)\($0 + 1)" }.joined(separator: "+")
        worksheet_write_formula_num(
            sheet, UInt32(row), UInt16(column), "=\(cells)", writer.format(style), Double(value))
    }

    private func writeDate(_ tanggal: Tanggal, _ row: Int, _ column: Int) -> Bool {
        var date = lxw_datetime()
        date.year = Int32(tanggal.tahun)
        date.month = Int32(tanggal.bulan)
        date.day = Int32(tanggal.hari)
        return worksheet_write_datetime(sheet, UInt32(row), UInt16(column), &date, writer.format(.date)) == LXW_NO_ERROR
    }

    /// `_x0041_` means a character by its number; text that only looks like that is escaped.
    private static func escaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.replacing(/_x(?=[0-9A-Fa-f]{4}_)/, with: "_x005F_x")
    }
}

extension Worksheet {
    func setColumn(_ column: Int, width: Double, _ style: WorkbookWriter.Style? = nil) {
        worksheet_set_column(sheet, UInt16(column), UInt16(column), width, style.flatMap(writer.format))
    }

    func setRow(_ row: Int, height: Double) { worksheet_set_row(sheet, UInt32(row), height, nil) }

    /// Height for texts that wrap in columns of these widths: not every program fits rows when it opens a file.
    func fitRow(_ row: Int, texts: [String], widths: [Double]) {
        let lines = zip(texts, widths).map { text, width in
            text.split(separator: "\n", omittingEmptySubsequences: false)
                .reduce(0) { $0 + max(1, Int((Double($1.count) * 1.08 / width).rounded(.up))) }
        }
        guard let most = lines.max(), most > 1 else { return }
        setRow(row, height: min(Self.tallestRow, Double(most) * 15 + 1))
    }

    /// No program shows taller rows.
    private static let tallestRow = 409.0

    func note(_ text: String, row: Int, column: Int) {
        var options = lxw_comment_options()
        options.width = 260
        options.height = UInt16(60 + 16 * (text.count / 34))
        options.font_name = writer.keep("Calibri")
        options.font_size = 9
        worksheet_write_comment_opt(sheet, UInt32(row), UInt16(column), text, &options)
    }

    func freeze(rows: Int, columns: Int) { worksheet_freeze_panes(sheet, UInt32(rows), UInt16(columns)) }

    /// Locked cells cannot be changed by accident; there is no password, so nobody is locked out.
    func protect() {
        var options = lxw_protection()
        options.format_cells = 1
        options.format_columns = 1
        options.format_rows = 1
        options.insert_rows = 1
        options.sort = 1
        options.autofilter = 1
        worksheet_protect(sheet, nil, &options)
    }

    func setPrint(title: String, repeatsHeader: Bool, pagesWide: Int = 1) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, UInt16(pagesWide), 0)
        worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.6)
        worksheet_set_header(sheet, "&L&\"Calibri,Bold\"\(title)&RBerkas kinerja")
        worksheet_set_footer(sheet, "&CHalaman &P dari &N")
        if repeatsHeader { worksheet_repeat_rows(sheet, 0, 0) }
        if pagesWide > 1 { worksheet_repeat_columns(sheet, 0, 0) }
    }

    func hide() { worksheet_hide(sheet) }

    func hideGridlines() { worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

    func setTabColor(_ color: UInt32) { worksheet_set_tab_color(sheet, color) }

    /// A drop-down of fixed words, or of a range (`=simpul!$A$2:$A$501`). What is not in it is refused when `strict`.
    func list(_ source: ListSource, strict: Bool, rows: ClosedRange<Int>, column: Int) {
        var validation = lxw_data_validation()
        validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.error_type = UInt8(
            strict ? LXW_VALIDATION_ERROR_TYPE_STOP.rawValue : LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
        validation.error_title = writer.keep(strict ? "Isian tidak ada dalam daftar" : "Periksa isian ini")
        validation.error_message = writer.keep("Pilih salah satu dari daftar.")
        switch source {
        case .words(let words):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            var pointers = words.map(writer.keep) + [nil]
            pointers.withUnsafeMutableBufferPointer { buffer in
                validation.value_list = buffer.baseAddress
                apply(&validation, rows, column)
            }
        case .range(let formula):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            validation.value_formula = writer.keep(formula)
            apply(&validation, rows, column)
        }
    }

    enum ListSource {
        case words([String])
        case range(String)
    }

    /// Whole numbers inside bounds.
    func wholeNumbers(_ bounds: ClosedRange<Int>, rows: ClosedRange<Int>, column: Int) {
        var validation = lxw_data_validation()
        validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
        validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.minimum_number = Double(bounds.lowerBound)
        validation.maximum_number = Double(bounds.upperBound)
        validation.error_title = writer.keep("Bilangan tidak dapat dipakai")
        validation.error_message = writer.keep("Isi bilangan bulat \(bounds.lowerBound) sampai \(bounds.upperBound).")
        apply(&validation, rows, column)
    }

    private func apply(_ validation: inout lxw_data_validation, _ rows: ClosedRange<Int>, _ column: Int) {
        worksheet_data_validation_range(
            sheet, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound), UInt16(column), &validation)
    }
}
