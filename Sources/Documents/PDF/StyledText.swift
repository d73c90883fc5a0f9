/// A text with the byte ranges of its styles, links and footnote marks: what Pango needs of ``Span``s.
struct StyledText: Sendable, Equatable {
    struct Run: Sendable, Equatable {
        var bytes: Range<Int>
        var style: TextStyle
    }
    struct Link: Sendable, Equatable {
        var bytes: Range<Int>
        var address: String
    }
    struct NoteMark: Sendable, Equatable {
        /// Where the mark begins.
        var byte: Int
        /// Index of the footnote in the document, from 0.
        var note: Int
    }

    private(set) var text = ""
    private(set) var runs: [Run] = []
    private(set) var links: [Link] = []
    private(set) var marks: [NoteMark] = []

    init(_ text: String = "", style: TextStyle = []) { append(text, style: style) }

    /// Registers every footnote met with `register`, which returns its index in the document.
    init(_ spans: [Span], register: (_ note: [Span]) -> Int) {
        append(spans, register: register)
    }

    mutating func append(_ spans: [Span], register: (_ note: [Span]) -> Int) {
        for span in spans {
            switch span {
            case .text(let text, let style), .figure(let text, _, let style): append(text, style: style)
            case .lineBreak: text += "\n"
            case .link(let text, let address): append(link: text, address: address)
            case .footnote(let note): append(mark: register(note))
            }
        }
    }

    var isEmpty: Bool { text.isEmpty }

    mutating func append(_ string: String, style: TextStyle = []) {
        let start = text.utf8.count
        text += printable(string)
        guard !style.isEmpty, text.utf8.count > start else { return }
        runs.append(Run(bytes: start..<text.utf8.count, style: style))
    }

    private mutating func append(link string: String, address: String) {
        let start = text.utf8.count
        append(string)
        links.append(Link(bytes: start..<text.utf8.count, address: address))
    }

    private mutating func append(mark note: Int) {
        marks.append(NoteMark(byte: text.utf8.count, note: note))
        append(String(note + 1), style: .superscript)
    }

    /// Control characters have no glyph and would end the text early.
    private func printable(_ string: String) -> String {
        guard string.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A }) else { return string }
        return String(
            String.UnicodeScalarView(
                string.unicodeScalars.map { scalar in
                    scalar.value < 0x20 && scalar != "\n" ? " " : scalar
                }))
    }
}
