import Foundation

/// A cell value as a spreadsheet holds it: a number and the format that prints it as the document does.
struct SheetNumber: Equatable {
    var value: Double
    var format: String

    /// Excel keeps 15 significant digits.
    static let digitLimit = 15

    enum Refusal: Equatable {
        /// The printed text is not the number, e.g. `belum dilaporkan`: the cell is text.
        case printedOtherwise
        /// More digits than a spreadsheet keeps.
        case tooLong
    }

    static func from(_ cell: Cell) -> Result<SheetNumber, Refusal>? {
        guard let value = cell.value else { return nil }
        guard let format = format(for: cell.figureText) else { return .failure(.printedOtherwise) }
        let canonical = withinLimit(value)
        guard significantDigits(canonical) <= digitLimit, let number = double(canonical: canonical)
        else { return .failure(.tooLong) }
        return .success(SheetNumber(value: number, format: format + quoted(cell.markText)))
    }

    /// Canonical text of a value; an endless fraction is rounded to the digits a spreadsheet keeps.
    private static func withinLimit(_ value: CellValue) -> String {
        guard case .decimal(var decimal, let places) = value else { return value.canonical }
        let canonical = value.canonical
        guard significantDigits(canonical) > digitLimit else { return canonical }
        let whole = canonical.utf8.prefix { $0 != 46 }.filter { (48...57).contains($0) }.count
        var rounded = Decimal()
        NSDecimalRound(&rounded, &decimal, max(places, digitLimit - whole), .plain)
        return rounded.description
    }

    /// The nearest binary number, for the file only: a spreadsheet stores nothing else. Goes through the
    /// canonical decimal text, because that conversion rounds correctly and `NSDecimalNumber.doubleValue`
    /// does not. Nil when it is no number.
    static func double(canonical: String) -> Double? {
        Double(canonical).flatMap { $0.isFinite ? $0 : nil }
    }

    /// The format code behind a printed number such as `−1.234,50`, `97,63%` or `Rp5.000`; nil for other
    /// text.
    static func format(for text: String) -> String? {
        // Most cells hold words; one look at their bytes is enough.
        guard text.utf8.contains(where: { (48...57).contains($0) }), !text.utf8.contains(where: isOtherLetter)
        else { return nil }
        var rest = text.drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        for minus in ["\u{2212}", "-"] where rest.hasPrefix(minus) {
            rest = rest.dropFirst()
            break
        }
        let prefix = take(["Rp\u{A0}", "Rp ", "Rp"]) { rest.hasPrefix($0) }
        rest = rest.dropFirst(prefix.count)
        let suffix = take(["\u{A0}%", " %", "%"]) { rest.hasSuffix($0) }
        rest = rest.dropLast(suffix.count)
        let parts = rest.split(separator: ",", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, isWhole(whole) else { return nil }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || (!decimals.isEmpty && decimals.allSatisfy(isDigit)) else { return nil }
        // A long number without dots is a year or a code.
        let grouped = whole.contains(".") || whole.count < 4
        let pattern =
            (grouped ? "#,##0" : "0")
            + (decimals.isEmpty ? "" : "." + String(repeating: "0", count: decimals.count))
        return quoted(prefix) + pattern + quoted(suffix)
    }

    /// A Latin letter no printed number has: all but those of `Rp`.
    private static func isOtherLetter(_ byte: UInt8) -> Bool {
        byte != UInt8(ascii: "R") && byte != UInt8(ascii: "p") && (65...90).contains(byte & 0xDF)
    }

    private static func take(_ options: [String], where holds: (String) -> Bool) -> String {
        options.first(where: holds) ?? ""
    }

    private static func quoted(_ literal: String) -> String { literal.isEmpty ? "" : "\"\(literal)\"" }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// Digits, or groups of three with dots between.
    private static func isWhole(_ text: Substring) -> Bool {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.allSatisfy(isDigit) }) else {
            return false
        }
        return groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
    }

    private static func significantDigits(_ canonical: String) -> Int {
        let digits = canonical.utf8.filter { (48...57).contains($0) }.drop { $0 == 48 }
        return canonical.utf8.contains(46) ? digits.count : digits.reversed().drop { $0 == 48 }.count
    }
}

extension SheetNumber.Refusal: Error {}

extension Cell {
    /// The printed text without raised marks, e.g. without the asterisk of a provisional figure.
    fileprivate var figureText: String { spans.filter { !$0.isMark }.plainText }
    /// The raised marks; a sheet keeps them as a literal of the number's format.
    fileprivate var markText: String { spans.filter(\.isMark).plainText }
}

extension Span {
    fileprivate var isMark: Bool {
        switch self {
        case .text(_, let style), .figure(_, _, let style): style.contains(.superscript)
        case .lineBreak, .footnote, .link: false
        }
    }
}

extension CellValue {
    var exact: Decimal {
        switch self {
        case .integer(let integer): Decimal(integer)
        case .decimal(let decimal, _): decimal
        }
    }

    /// Digits with a decimal point, as programs exchange numbers.
    var canonical: String {
        switch self {
        case .integer(let integer): String(integer)
        case .decimal(let decimal, _): decimal.description
        }
    }

    /// Decimals the value is shown with.
    var places: Int {
        switch self {
        case .integer: 0
        case .decimal(_, let places): places
        }
    }
}
