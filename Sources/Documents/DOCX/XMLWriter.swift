/// Appends XML to a byte buffer.
///
/// Markup can only come from literals; every value is escaped where it is written, and characters that XML
/// 1.0 forbids are dropped.
struct XMLWriter {
    typealias Attributes = KeyValuePairs<StaticString, String>

    private(set) var bytes: [UInt8] = []

    /// `<name a="b">`
    mutating func start(_ name: StaticString, _ attributes: Attributes = [:]) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    /// `</name>`
    mutating func end(_ name: StaticString) {
        literal("</")
        literal(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// `<name a="b"/>`
    mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
        open(name, attributes)
        literal("/>")
    }

    /// `<name w:val="value"/>`, the shape of most WordprocessingML properties.
    mutating func property(_ name: StaticString, _ value: String, attribute: StaticString = "w:val") {
        empty(name, [attribute: value])
    }

    /// `<name val="value"/>`, the shape of most DrawingML chart properties.
    mutating func value(_ name: StaticString, _ value: String, attribute: StaticString = "val") {
        empty(name, [attribute: value])
    }

    /// `<name a="b">text</name>`
    mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text content: String) {
        start(name, attributes)
        text(content)
        end(name)
    }

    /// `<name a="b">...</name>`
    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
    ) {
        start(name, attributes)
        content(&self)
        end(name)
    }

    /// Markup as it stands.
    mutating func literal(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Markup another writer made.
    mutating func append(_ markup: XMLWriter) { bytes.append(contentsOf: markup.bytes) }

    mutating func insert(_ markup: XMLWriter, at offset: Int) {
        bytes.insert(contentsOf: markup.bytes, at: offset)
    }

    /// Character data or an attribute value, escaped.
    mutating func text(_ value: String) {
        var value = value
        value.withUTF8 { appendEscaped($0) }
    }

    private mutating func open(_ name: StaticString, _ attributes: Attributes) {
        bytes.append(UInt8(ascii: "<"))
        literal(name)
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            literal(key)
            literal("=\"")
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func appendEscaped(_ source: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        var index = 0
        while index < source.count {
            let length = Self.specialLength(source, at: index)
            guard length > 0 else {
                index += 1
                continue
            }
            bytes.append(contentsOf: source[clean..<index])
            switch source[index] {
            case UInt8(ascii: "&"): literal("&amp;")
            case UInt8(ascii: "<"): literal("&lt;")
            case UInt8(ascii: ">"): literal("&gt;")
            case UInt8(ascii: "\""): literal("&quot;")
            default: break
            }
            index += length
            clean = index
        }
        bytes.append(contentsOf: source[clean..<source.count])
    }

    /// How many bytes at `index` may not stand as they are; 0 for ordinary text.
    private static func specialLength(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch source[index] {
        case 0x09, 0x0A, 0x0D: 0
        case 0x00..<0x20: 1
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): 1
        // U+FFFE and U+FFFF are valid in a Swift string but not in XML.
        case 0xEF where index + 2 < source.count && source[index + 1] == 0xBF && source[index + 2] >= 0xBE: 3
        default: 0
        }
    }
}
