/// Writes the blocks of a document as HTML, one after the other.
struct HTMLWriter {
    let document: Document
    var output = HTMLBuilder()
    var warnings: [String] = []
    /// Footnotes met so far, in the order of their numbers.
    var footnotes: [[Span]] = []
    var orientation = SectionStart.Orientation.portrait
    private var usedAnchors: Set<String> = []

    init(document: Document) { self.document = document }

    mutating func writeBody() {
        openSection(orientation)
        for block in document.blocks { write(block) }
        output.close("section")
        writeFootnotes()
    }

    mutating func writeFragment() {
        for block in document.blocks {
            if case .section = block { continue }
            write(block)
        }
        writeFootnotes()
    }

    private mutating func write(_ block: Block) {
        output.raw("\n")
        switch block {
        case .cover(let cover): write(cover)
        case .section(let section):
            output.close("section")
            output.raw("\n")
            orientation = section.orientation
            openSection(orientation)
        case .heading(let heading): write(heading)
        case .paragraph(let paragraph): write(paragraph)
        case .list(let list): write(list)
        case .table(let table): write(table)
        case .figure(let figure): write(figure)
        case .signatures(let signatures): write(signatures)
        case .tableOfContents(let contents): write(contents)
        case .pageBreak: output.element("div", ["class": "ganti-halaman"], text: "")
        }
    }

    private mutating func openSection(_ orientation: SectionStart.Orientation) {
        switch orientation {
        case .portrait: output.open("section", ["class": "bagian"])
        case .landscape: output.open("section", ["class": "bagian lanskap"])
        }
    }

    /// The anchor as an id. Anchors are unique by contract; should one repeat, only the first is a target.
    mutating func identifier(_ anchor: String) -> String? {
        usedAnchors.insert(anchor).inserted && !anchor.isEmpty ? anchor : nil
    }

    private mutating func write(_ heading: Heading) {
        let id = identifier(heading.anchor)
        switch heading.level {
        case ...1: writeHeading("h1", id, heading)
        case 2: writeHeading("h2", id, heading)
        case 3: writeHeading("h3", id, heading)
        case 4: writeHeading("h4", id, heading)
        default: writeHeading("h5", id, heading)
        }
    }

    private mutating func writeHeading(_ name: StaticString, _ id: String?, _ heading: Heading) {
        output.element(name, ["id": id]) { output in
            if let number = heading.number {
                output.element("span", ["class": "nomor-bab"], text: number)
                output.text(" ")
            }
            output.text(heading.text)
        }
    }

    private mutating func writeFootnotes() {
        guard !footnotes.isEmpty else { return }
        output.raw("\n")
        output.open("section", ["class": "catatan-kaki", "aria-label": "Catatan kaki"])
        output.open("ol")
        // A footnote may hold another one, so the list can grow while it is written.
        var index = 0
        while index < footnotes.count {
            output.raw("\n")
            output.open("li", ["id": "_catatan-\(index + 1)"])
            write(footnotes[index])
            output.text(" ")
            output.element(
                "a", ["href": "#_rujukan-\(index + 1)", "aria-label": "Kembali ke rujukan \(index + 1)"],
                text: "↩")
            output.close("li")
            index += 1
        }
        output.close("ol")
        output.close("section")
    }
}
