/// How comma-separated values are written.
package enum CSVStyle: String, CaseIterable, Sendable {
    /// RFC 4180: comma, canonical numbers (`1234.5`), UTF-8 without a mark.
    case standard = "baku"
    /// As Excel with Indonesian settings opens it by a double click: semicolon, decimal comma, UTF-8 with its mark.
    case excel

    fileprivate var delimiter: Unicode.Scalar { self == .excel ? ";" : "," }
    fileprivate var start: String { self == .excel ? "\u{FEFF}" : "" }
}

/// One field of a record.
package enum CSVField: Sendable, Equatable {
    case text(String)
    /// Canonical decimal text: `-1234.5`.
    case number(String)
}

/// Builds a text of comma-separated values, line by line.
///
/// A text that a spreadsheet would take for a formula is written with an apostrophe before it, so that opening the file
/// runs nothing (OWASP, CSV Injection). Numbers are never touched.
package struct CSVText: Sendable {
    private let style: CSVStyle
    private var text: String

    package init(_ style: CSVStyle) {
        self.style = style
        text = style.start
    }

    package var bytes: [UInt8] { Array(text.utf8) }

    package mutating func record(_ fields: [CSVField]) {
        // A lone empty field would read as a blank line.
        let line = fields.map(written).joined(separator: String(style.delimiter))
        text += (line.isEmpty ? "\"\"" : line) + "\r\n"
    }

    package mutating func record(_ fields: [String]) { record(fields.map { .text($0) }) }

    package mutating func blankLine() { text += "\r\n" }

    private func written(_ field: CSVField) -> String {
        switch field {
        case .text(let text): quoted(Self.harmless(text))
        case .number(let number): style == .excel ? number.replacing(".", with: ",") : number
        }
    }

    private func quoted(_ field: String) -> String {
        let special = field.unicodeScalars.contains { $0 == style.delimiter || "\"\n\r".unicodeScalars.contains($0) }
        let padded = field.first?.isWhitespace == true || field.last?.isWhitespace == true
        return special || padded ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }

    /// Blanks before the sign do not help a reader who trims them.
    private static func harmless(_ text: String) -> String {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        let control = text.unicodeScalars.first.map { $0 == "\t" || $0 == "\r" } ?? false
        return control || (first.map { "=+-@".unicodeScalars.contains($0) } ?? false) ? "'" + text : text
    }
}
