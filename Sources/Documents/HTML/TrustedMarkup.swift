import CAset

/// Markup that goes into a page without escaping. It can only be made from a literal in the source, from a
/// drawing, or from a file compiled into the program, so text of a user never becomes markup.
package struct TrustedMarkup: ExpressibleByStringLiteral, Sendable {
    let bytes: [UInt8]

    package init(stringLiteral value: StaticString) {
        bytes = value.withUTF8Buffer(Array.init)
    }

    /// The drawing as an inline SVG; `title` is its text alternative and is escaped.
    package init(drawing: Drawing, title: String) {
        bytes = Array(writeSVG(drawing, title: title).utf8)
    }

    /// A file below `Sources/CAset/aset`; empty when there is none of that name.
    package init(asset name: StaticString) {
        let path = name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        guard let asset = tolok_aset_find(path) else {
            bytes = []
            return
        }
        bytes = Array(UnsafeBufferPointer(start: asset.pointee.bytes, count: asset.pointee.length))
    }
}
