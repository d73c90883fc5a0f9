/// Reads the cells of one worksheet part.
final class WorksheetScanner {
    private let strings: [String]
    private let styles: CellStyles
    private let from1904: Bool
    private var rows: [RawRow] = []
    private var merges: [MergedRange] = []
    private var row = RawRow(number: 0, cells: [:])
    private var column = -1
    private var type = ""
    private var style: Int?
    private var value = ""
    private var formula = ""
    private var hasFormula = false
    private var hasValue = false
    private var target: Target?
    private var phonetic = 0
    private var cellCount = 0
    private var isTooLong = false

    private enum Target { case value, formula, inline }

    private init(strings: [String], styles: CellStyles, from1904: Bool) {
        self.strings = strings
        self.styles = styles
        self.from1904 = from1904
    }

    static func read(
        _ bytes: [UInt8], strings: [String], styles: CellStyles, from1904: Bool
    ) throws(XMLScanner.Failure) -> (rows: [RawRow], merges: [MergedRange], isTooLong: Bool) {
        let scanner = WorksheetScanner(strings: strings, styles: styles, from1904: from1904)
        try XMLScanner.scan(bytes, start: scanner.start, end: scanner.end, text: scanner.text)
        return (scanner.rows, scanner.merges, scanner.isTooLong)
    }

    private func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "row":
            row = RawRow(number: attributes["r"].flatMap(Int.init) ?? row.number + 1, cells: [:])
            column = -1
        case "c": startCell(attributes)
        case "v": target = .value
        case "f":
            hasFormula = true
            target = .formula
        case "t": target = phonetic == 0 ? .inline : nil
        case "rPh": phonetic += 1
        case "mergeCell": attributes["ref"].flatMap(Self.merge).map { merges.append($0) }
        default: break
        }
    }

    private func startCell(_ attributes: [String: String]) {
        column = attributes["r"].flatMap { ColumnName.parse($0)?.column } ?? column + 1
        type = attributes["t"] ?? "n"
        style = attributes["s"].flatMap(Int.init)
        value = ""
        formula = ""
        hasFormula = false
        hasValue = false
    }

    private func text(_ text: String) {
        switch target {
        case .value, .inline:
            value += text
            hasValue = true
        case .formula: formula += text
        case nil: break
        }
    }

    private func end(_ name: String) {
        switch name {
        case "v", "f", "t": target = nil
        case "rPh": phonetic -= 1
        case "c":
            guard (0..<SheetLimit.columns).contains(column), let content = content() else { return }
            row.cells[column] = content
        case "row": endRow()
        default: break
        }
    }

    private func endRow() {
        guard !row.isBlank else { return }
        cellCount += row.cells.count
        isTooLong = isTooLong || rows.count >= SheetLimit.rows || cellCount >= SheetLimit.cells
        if !isTooLong { rows.append(row) }
    }

    private func content() -> CellContent? {
        guard hasValue else {
            // A formula that gives an empty text has a cached value too: the type says so.
            return hasFormula && type != "str" ? .formulaWithoutValue(formula) : nil
        }
        switch type {
        case "s":
            guard let index = Int(value), strings.indices.contains(index) else { return nil }
            return textContent(strings[index])
        case "str", "inlineStr": return textContent(SharedStrings.decode(value))
        case "b": return .boolean(value == "1" || value == "true")
        case "e": return .errorValue(value)
        case "d": return DateText.parse(String(value.prefix(10))).map { .date($0) } ?? textContent(value)
        default: return number()
        }
    }

    private func textContent(_ text: String) -> CellContent? { Ejaan.rapi(text).isEmpty ? nil : .text(text) }

    private func number() -> CellContent? {
        let stored = Ejaan.rapi(value)
        guard let canonical = SpreadsheetNumber.canonical(stored) else { return textContent(stored) }
        switch styles.kind(style) {
        case .plain: return .number(canonical, percent: false)
        case .percent: return .number(canonical, percent: true)
        case .date:
            return SpreadsheetNumber.date(stored, from1904: from1904).map { .date($0) }
                ?? .number(canonical, percent: false)
        }
    }

    private static func merge(_ reference: String) -> MergedRange? {
        let corners = reference.split(separator: ":").compactMap { ColumnName.parse($0) }
        guard corners.count == 2 else { return nil }
        return MergedRange(
            firstRow: corners[0].row, lastRow: corners[1].row, firstColumn: corners[0].column,
            lastColumn: corners[1].column, reference: reference)
    }
}
