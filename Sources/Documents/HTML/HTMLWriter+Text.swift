/// Running text: paragraphs, lists, spans.
extension HTMLWriter {
    mutating func write(_ paragraph: Paragraph) {
        var names: [String] = []
        var role: String?
        switch paragraph.kind {
        case .body: break
        case .note: names.append("catatan")
        case .centered: names.append("tengah")
        case .title: names.append("judul")
        case .quote:
            output.open("blockquote")
            defer { output.close("blockquote") }
            output.open("p")
            write(paragraph.spans)
            output.close("p")
            return
        case .warning:
            names.append("peringatan")
            role = "note"
        }
        if paragraph.keepWithNext { names.append("bersama") }
        output.open("p", ["class": names.isEmpty ? nil : names.joined(separator: " "), "role": role])
        write(paragraph.spans)
        output.close("p")
    }

    mutating func write(_ list: List) {
        switch list.marker {
        case .bullet:
            output.open("ul")
            writeItems(list.items)
            output.close("ul")
        case .decimal:
            output.open("ol")
            writeItems(list.items)
            output.close("ol")
        case .letter:
            output.open("ol", ["type": "a"])
            writeItems(list.items)
            output.close("ol")
        }
    }

    private mutating func writeItems(_ items: [List.Item]) {
        for item in items {
            output.open("li")
            write(item.spans)
            for child in item.children { write(child) }
            output.close("li")
        }
    }

    mutating func write(_ spans: [Span]) {
        for span in spans {
            switch span {
            case .text(let text, let style):
                write(style) { $0.text(text) }
            case .figure(let text, let key, let style):
                write(style) { $0.element("data", ["class": "kait", "value": key], text: text) }
            case .lineBreak: output.void("br")
            case .footnote(let note): writeReference(to: note)
            case .link(let text, let address): writeLink(text, address: address)
            }
        }
    }

    private mutating func write(_ style: TextStyle, content: (inout HTMLBuilder) -> Void) {
        let elements: [(TextStyle, StaticString)] = [
            (.bold, "strong"), (.italic, "em"), (.superscript, "sup"), (.subscript, "sub"),
        ]
        let names = elements.filter { style.contains($0.0) }.map(\.1)
        if style.contains(.muted) { output.open("span", ["class": "redup"]) }
        for name in names { output.open(name) }
        content(&output)
        for name in names.reversed() { output.close(name) }
        if style.contains(.muted) { output.close("span") }
    }

    private mutating func writeReference(to note: [Span]) {
        footnotes.append(note)
        let number = footnotes.count
        output.element("sup", ["class": "rujukan"]) { output in
            output.element(
                "a",
                [
                    "href": "#_catatan-\(number)", "id": "_rujukan-\(number)",
                    "aria-label": "Catatan kaki \(number)",
                ],
                text: String(number))
        }
    }

    private mutating func writeLink(_ text: String, address: String) {
        let schemes = ["https:", "http:", "mailto:", "tel:"]
        guard schemes.contains(where: { address.lowercased().hasPrefix($0) }) else {
            warnings.append("Alamat tautan tidak dikenal, dicetak sebagai teks biasa: \(address)")
            output.text(text)
            return
        }
        output.element("a", ["href": address], text: text)
    }
}
