/// A run of text inside a paragraph or cell.
package enum Span: Sendable, Equatable {
    case text(String, TextStyle)
    /// A figure linked to its source: printed text plus the key it came from, e.g. `I4.capaian`.
    case figure(String, key: String, TextStyle)
    case lineBreak
    /// Printed as a superscript number where it stands and as a note at the foot of the page (or end of the document).
    case footnote([Span])
    /// A link to an address outside the document.
    case link(String, address: String)

    package static func plain(_ text: String) -> Span { .text(text, []) }
    package static func bold(_ text: String) -> Span { .text(text, .bold) }
    package static func italic(_ text: String) -> Span { .text(text, .italic) }

    /// The words as a reader sees them; a footnote counts as nothing, a line break as a space.
    package var plainText: String {
        switch self {
        case .text(let text, _), .figure(let text, _, _), .link(let text, _): text
        case .lineBreak: " "
        case .footnote: ""
        }
    }
}

extension [Span] {
    package var plainText: String { map(\.plainText).joined() }
}

package struct TextStyle: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = TextStyle(rawValue: 1)
    package static let italic = TextStyle(rawValue: 2)
    package static let superscript = TextStyle(rawValue: 4)
    package static let `subscript` = TextStyle(rawValue: 8)
    /// Grey, for remarks that are not part of the statement.
    package static let muted = TextStyle(rawValue: 16)
}

/// A chapter or section title.
package struct Heading: Sendable, Equatable {
    /// 1 = bab, 2 = A., 3 = 1., ... up to 5.
    package var level: Int
    /// The number as printed, e.g. `BAB III`, `A.`, `3.1.2`; nil for unnumbered front matter.
    package var number: String?
    package var text: String
    /// Unique in the document: letters, digits, `-` and `_` only, starting with a letter. Target of links and bookmarks.
    package var anchor: String
    /// Listed in the table of contents.
    package var listed: Bool

    package init(level: Int, number: String? = nil, text: String, anchor: String, listed: Bool = true) {
        self.level = level
        self.number = number
        self.text = text
        self.anchor = anchor
        self.listed = listed
    }

    /// `BAB III Akuntabilitas Kinerja`, as it stands in a table of contents.
    package var label: String { number.map { "\($0) \(text)" } ?? text }
}

package struct Paragraph: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// Justified body text.
        case body
        /// Small text under a table or figure: rule in force, source.
        case note
        /// A centred line, for example an official statement title.
        case centered
        /// Larger centred bold title that is not a heading of the outline.
        case title
        /// Indented quotation.
        case quote
        /// A marked warning box: something is missing or unverified in this draft.
        case warning
    }

    package var kind: Kind
    package var spans: [Span]
    /// Stays on the page of the block that follows.
    package var keepWithNext: Bool

    package init(_ spans: [Span], kind: Kind = .body, keepWithNext: Bool = false) {
        self.kind = kind
        self.spans = spans
        self.keepWithNext = keepWithNext
    }

    package init(_ text: String, kind: Kind = .body, keepWithNext: Bool = false) {
        self.init([.plain(text)], kind: kind, keepWithNext: keepWithNext)
    }
}

package struct List: Sendable, Equatable {
    package enum Marker: Sendable, Equatable {
        case bullet
        /// 1. 2. 3.
        case decimal
        /// a. b. c.
        case letter
    }

    package struct Item: Sendable, Equatable {
        package var spans: [Span]
        package var children: [List]
        package init(_ spans: [Span], children: [List] = []) {
            self.spans = spans
            self.children = children
        }
    }

    package var marker: Marker
    package var items: [Item]

    package init(_ marker: Marker, items: [Item]) {
        self.marker = marker
        self.items = items
    }
}
