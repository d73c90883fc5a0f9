/// The column widths of a table in a Word document, and the size of type at which its longest words fit.
///
/// Word breaks a word that has no room in its cell, so widths are estimated from the text and not only from the
/// shares the table asks for.
struct WordColumns {
    /// Type of table text: the ending of the style names, and the size in points as in `styles.xml`.
    enum TypeSize: String, CaseIterable {
        case normal = ""
        case small = "Kecil"
        case dense = "Padat"

        var points: Double {
            switch self {
            case .normal: 8.5
            case .small: 7.5
            case .dense: 6.5
            }
        }
    }

    let size: TypeSize
    /// Twips.
    let widths: [Int]

    init(_ table: Table, width: Int) {
        let available = Double(width) / 20
        let shares = table.columns.map { $0.width > 0 && $0.width.isFinite ? $0.width : 0.01 }
        guard table.style != .plain else {
            size = .normal
            widths = TableGrid.twips(shares, total: width)
            return
        }
        let balances = TypeSize.allCases.map { (size: $0, balance: Self.balance(table, $0)) }
        let fitting = balances.first { $0.balance.least <= available }
        size = fitting?.size ?? .dense
        let lengths = fitting?.balance.widths(shares: shares, available: available)
        widths = TableGrid.twips(lengths ?? balances.last?.balance.minimum ?? shares, total: width)
    }

    private static func balance(_ table: Table, _ size: TypeSize) -> ColumnBalance {
        let count = table.columns.count
        let numbers = table.columnNumbers.isEmpty ? [] : [table.columnNumbers.map { Cell($0) }]
        let head = TableGrid(table.header, columns: count).rows + TableGrid(numbers, columns: count).rows
        let body = TableGrid(table.rows.map(\.cells), columns: count).rows
        let demands =
            head.enumerated().flatMap { row, places in
                places.compactMap {
                    demand($0, row: -1 - row, table, size, isBold: row < table.header.count, isHead: true)
                }
            }
            + body.enumerated().flatMap { row, places in
                places.compactMap {
                    demand($0, row: row, table, size, isBold: table.rows[row].role != .body, isHead: false)
                }
            }
        return ColumnBalance(demands, columns: count, blank: frame)
    }

    private static func demand(
        _ place: TableGrid.Place, row: Int, _ table: Table, _ size: TypeSize, isBold: Bool, isHead: Bool
    ) -> ColumnBalance.Demand? {
        guard place.merge != .continued else { return nil }
        let isBold = isBold || place.cell.spans.contains { $0.isBold }
        func width(_ text: Substring) -> Double {
            TextWidth.of(String(text), size: size.points, bold: isBold) * safety
        }
        let lines = place.cell.text.split(separator: "\n")
        let natural = lines.map(width).max() ?? 0
        let words = lines.flatMap { $0.split(separator: " ") }
        let longest = words.flatMap { breakable($0) }.map(width).max() ?? 0
        // `TW III` looks torn on two lines.
        let isShort = isHead && place.cell.text.count <= 6
        let isNumber =
            !isHead && place.span == 1 && table.columns[place.column].isNumeric && words.allSatisfy(\.isFigure)
        let frame = frame + Double(place.cell.indent) * Self.indent
        return ColumnBalance.Demand(
            row: row, columns: place.column..<(place.column + place.span), rowSpan: max(place.cell.rowSpan, 1),
            minimum: frame + (isNumber || isShort ? natural : longest), natural: frame + natural, frame: frame,
            isHead: isHead)
    }

    /// Word breaks after a hyphen, but not after a slash. A word longer than any column is broken anywhere.
    private static func breakable(_ word: Substring) -> [Substring] {
        guard word.utf8.count <= 28 else { return [word.prefix(18)] }
        guard let hyphen = word.dropFirst(2).dropLast().firstIndex(of: "-") else { return [word] }
        return [word[...hyphen], word[word.index(after: hyphen)...]]
    }

    /// Cell margins of the table styles, and the width of the rules. Points.
    private static let frame = 9.0
    /// A step of indentation, as in ``TableLook``.
    private static let indent = 9.9
    /// Readers without Calibri show a font that is a little wider.
    private static let safety = 1.03
}

extension Substring {
    fileprivate var isFigure: Bool { !contains { $0.isLetter } }
}

extension Span {
    fileprivate var isBold: Bool {
        guard case .text(_, let style) = self else { return false }
        return style.contains(.bold)
    }
}
