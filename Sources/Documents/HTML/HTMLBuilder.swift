/// Writes HTML by appending bytes. Element and attribute names are literals; every text and attribute value
/// is escaped here, at the leaf, and nowhere else. The result is also well-formed XML.
package struct HTMLBuilder: Sendable {
    /// Attributes in the order written; one with a nil value is left out.
    package typealias Attributes = KeyValuePairs<StaticString, String?>

    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// An element with content.
    package mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:],
        content: (inout HTMLBuilder) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// An element with nothing but text in it.
    package mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], text: String
    ) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// An element that never has content, such as `img` or `br`.
    package mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
        start(name, attributes)
        append(" />")
    }

    /// A start tag whose end comes later; the caller owes a ``close(_:)``.
    package mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
        start(name, attributes)
        append(">")
    }

    package mutating func close(_ name: StaticString) {
        append("</")
        append(name)
        append(">")
    }

    package mutating func text(_ text: String) {
        escape(text)
    }

    package mutating func raw(_ markup: TrustedMarkup) {
        bytes += markup.bytes
    }

    /// Adds what another builder has written.
    package mutating func append(_ other: HTMLBuilder) {
        bytes += other.bytes
    }

    private mutating func start(_ name: StaticString, _ attributes: Attributes) {
        append("<")
        append(name)
        for (name, value) in attributes {
            guard let value else { continue }
            append(" ")
            append(name)
            append("=\"")
            escape(value)
            append("\"")
        }
    }

    private mutating func append(_ constant: StaticString) {
        constant.withUTF8Buffer { bytes += $0 }
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            case UInt8(ascii: "'"): append("&#39;")
            // XML has no place for control characters, not even escaped.
            case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: continue
            // U+FFFE and U+FFFF, the last byte of EF BF BE and EF BF BF.
            case 0xBE...0xBF where bytes.suffix(2) == [0xEF, 0xBF]: bytes.removeLast(2)
            default: bytes.append(byte)
            }
        }
    }
}
