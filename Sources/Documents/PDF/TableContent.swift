/// The texts of a table with their styles, before anything is measured.
struct TableContent {
    enum Part { case header, numbers, body }

    struct Entry {
        var place: PaperGrid.Place
        var text: StyledText
        var part: Part
        var role: Row.Role
        var alignment: TypeStyle.Alignment
        /// A bare number or code that is never broken into lines.
        var isUnbroken: Bool

        var isBold: Bool { part == .header || (part == .body && role != .body) }
    }

    let columns: [Column]
    let style: Table.Style
    let shares: [Double]
    var header: [Entry]
    var body: [Entry]
    let roles: [Row.Role]
    let headerRows: Int
    let isOverfull: Bool

    /// `styled` turns spans into text and registers their footnotes, header first.
    init(_ table: Table, styled: ([Span]) -> StyledText) {
        columns = table.columns
        style = table.style
        shares = table.columns.map { $0.width > 0 && $0.width.isFinite ? $0.width : 0.01 }
        roles = table.rows.map(\.role)
        let head = PaperGrid(rows: table.header, columns: table.columns.count)
        let rows = PaperGrid(rows: table.rows.map(\.cells), columns: table.columns.count)
        isOverfull = head.isOverfull || rows.isOverfull
        header = head.places.map { Self.entry($0, .header, .body, table, styled) }
        var rowCount = table.header.count
        if !table.columnNumbers.isEmpty {
            let numbers = PaperGrid(
                rows: [table.columnNumbers.map { Cell($0) }], columns: table.columns.count)
            header += numbers.places.map { place in
                var place = place
                place.row = table.header.count
                return Self.entry(place, .numbers, .body, table, styled)
            }
            rowCount += 1
        }
        headerRows = rowCount
        body = rows.places.map { Self.entry($0, .body, table.rows[$0.row].role, table, styled) }
    }

    private static func entry(
        _ place: PaperGrid.Place, _ part: Part, _ role: Row.Role, _ table: Table,
        _ styled: ([Span]) -> StyledText
    ) -> Entry {
        let column = table.columns[place.column]
        let text = styled(place.cell.spans)
        return Entry(
            place: place, text: text, part: part, role: role,
            alignment: alignment(place, part, column),
            isUnbroken: part == .body && column.isNumeric && place.columnSpan == 1 && isBareNumber(text.text))
    }

    private static func alignment(
        _ place: PaperGrid.Place, _ part: Part, _ column: Column
    ) -> TypeStyle.Alignment {
        if part == .numbers { return .center }
        switch place.cell.alignment {
        case .leading: return .left
        case .center: return .center
        case .trailing: return .right
        case nil: break
        }
        // A cell over several columns is a band or a group title, whatever its first column holds.
        if place.columnSpan > 1 { return part == .header ? .center : .left }
        if column.isNumeric { return .right }
        return column.kind == .ordinal ? .center : .left
    }

    /// Digits with their signs, such as `(1.234,56)` or `- 12 %`, but no words.
    private static func isBareNumber(_ text: String) -> Bool {
        text.contains { $0.isNumber } && !text.contains { $0.isLetter || $0 == "\n" }
    }
}
