import Foundation

/// A printed label, and the number format that makes a chart print the same from the value.
struct ChartLabel {
    let text: String
    /// Nil when no format does: the label rounds otherwise, or counts in another unit.
    let format: String?

    init(_ text: String, of value: Decimal) {
        self.text = text
        format = Self.format(of: text, value: value)
    }

    private static func format(of text: String, value: Decimal) -> String? {
        guard let first = text.firstIndex(where: \.isNumber), let last = text.lastIndex(where: \.isNumber)
        else {
            return nil
        }
        let digits = text[first...last]
        let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") })
        else {
            return nil
        }
        let decimals = parts.count == 2 ? parts[1].count : 0
        let plain = parts.map { $0.filter { $0 != "." } }.joined(separator: ".")
        guard Decimal(string: plain) == rounded(value.magnitude, decimals: decimals) else { return nil }
        let before = text[..<first].filter { $0 != "-" && $0 != "\u{2212}" }
        return quoted(String(before)) + numberFormat(decimals: decimals)
            + quoted(String(text[last...].dropFirst()))
    }

    private static func rounded(_ value: Decimal, decimals: Int) -> Decimal {
        var source = value
        var result = Decimal()
        NSDecimalRound(&result, &source, decimals, .plain)
        return result
    }

    private static func quoted(_ words: String) -> String {
        words.isEmpty ? "" : "\"\(words.filter { $0 != "\"" })\""
    }
}

/// A number format with thousands separators, as spreadsheets spell it everywhere.
func numberFormat(decimals: Int) -> String {
    decimals > 0 ? "#,##0." + String(repeating: "0", count: decimals) : "#,##0"
}
