/// A statement with its values apart: interpolation only binds, it never splices.
///
/// `"SELECT nama FROM unit WHERE pemda = \(pemda)"` keeps `pemda` as a bound value. Names of tables and columns that are
/// literals of ours go in with `\(raw:)`, another statement with `\(sql:)`; both are easy to search for.
package struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// Pieces of text around the values: always one more than there are values.
    package private(set) var pieces: [String]
    package private(set) var values: [DatabaseValue]

    package init(stringLiteral value: String) {
        pieces = [value]
        values = []
    }

    package init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
        values = stringInterpolation.values
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [String] = [""]
        fileprivate var values: [DatabaseValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) { values.reserveCapacity(interpolationCount) }

        package mutating func appendLiteral(_ literal: String) { pieces[pieces.count - 1] += literal }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some DatabaseConvertible) { bind(value.databaseValue) }

        /// Binds a value that may be missing.
        package mutating func appendInterpolation(_ value: (some DatabaseConvertible)?) { bind(value.databaseValue) }

        /// Binds a list inside parentheses: `IN \(list)`. An empty list becomes `(NULL)`, which matches nothing.
        package mutating func appendInterpolation(_ list: [some DatabaseConvertible]) {
            guard !list.isEmpty else { return appendLiteral("(NULL)") }
            appendLiteral("(")
            for (index, value) in list.enumerated() {
                if index > 0 { appendLiteral(", ") }
                bind(value.databaseValue)
            }
            appendLiteral(")")
        }

        /// Splices text of ours: a name of a table or column, never anything from outside.
        package mutating func appendInterpolation(raw text: String) { appendLiteral(text) }

        /// Splices another statement with its values.
        package mutating func appendInterpolation(sql other: SQL) {
            appendLiteral(other.pieces[0])
            for (index, value) in other.values.enumerated() {
                bind(value)
                appendLiteral(other.pieces[index + 1])
            }
        }

        private mutating func bind(_ value: DatabaseValue) {
            values.append(value)
            pieces.append("")
        }
    }

    /// The text with a placeholder for each value; `placeholder` gets the number of the value, from 1.
    package func text(_ placeholder: (Int) -> String) -> String {
        var text = pieces[0]
        for number in values.indices {
            text += placeholder(number + 1)
            text += pieces[number + 1]
        }
        return text
    }

    /// Statements joined by a separator of ours.
    package static func joined(_ list: [SQL], separator: String) -> SQL {
        var result = StringInterpolation(literalCapacity: 0, interpolationCount: list.count)
        for (index, sql) in list.enumerated() {
            if index > 0 { result.appendLiteral(separator) }
            result.appendInterpolation(sql: sql)
        }
        return SQL(stringInterpolation: result)
    }
}
