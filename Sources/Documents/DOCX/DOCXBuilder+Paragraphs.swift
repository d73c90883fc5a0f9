extension DOCXBuilder {
    /// Opens a paragraph of the body or of a cell; ``closeParagraph()`` ends it.
    mutating func openParagraph(_ properties: ParagraphProperties) {
        var properties = properties
        if breakPending {
            properties.pageBreakBefore = true
            breakPending = false
        }
        story.xml.start("w:p")
        story.xml.start("w:pPr")
        properties.write(to: &story.xml)
        sectionMark = isInsideFootnote ? sectionMark : story.xml.bytes.count
        story.xml.end("w:pPr")
    }

    mutating func closeParagraph() { story.xml.end("w:p") }

    mutating func paragraph(_ spans: [Span], _ properties: ParagraphProperties, bold: Bool = false) {
        openParagraph(properties)
        write(spans, bold: bold)
        closeParagraph()
    }

    mutating func paragraph(_ text: String, _ properties: ParagraphProperties) {
        paragraph([.plain(text)], properties)
    }

    mutating func write(_ paragraph: Paragraph) {
        var properties = ParagraphProperties(paragraph.kind.style)
        properties.keepNext = paragraph.keepWithNext || isBeforeSignatures
        self.paragraph(paragraph.spans, properties)
    }

    mutating func write(_ heading: Heading) {
        let level = min(max(heading.level, 1), 5)
        openParagraph(ParagraphProperties(heading.listed ? "Heading\(level)" : "JudulDepan\(level)"))
        let bookmark = openBookmark(heading.anchor)
        if let number = heading.number {
            run(number)
            if level == 1 { story.xml.literal("<w:r><w:br/></w:r>") } else { run(" ") }
        }
        run(heading.text)
        closeBookmark(bookmark)
        closeParagraph()
    }

    mutating func write(_ list: List, depth: Int) {
        let level = min(depth, 8)
        lists.append((list.marker, level))
        let number = lists.count
        for item in list.items {
            var properties = ParagraphProperties("ListParagraph")
            properties.list = (number, level)
            paragraph(item.spans, properties)
            for child in item.children { write(child, depth: depth + 1) }
        }
    }

    /// A thin empty line: Word needs a paragraph between two tables, and a table has no space of its own
    /// below.
    mutating func gap(style: String = "Jarak") {
        openParagraph(ParagraphProperties(style, keepNext: isBeforeSignatures))
        closeParagraph()
    }

    /// A table cannot begin a page by itself, so a thin line before it does.
    mutating func breakBeforeTable() {
        if breakPending { gap(style: "BatasBagian") }
    }
}

extension Paragraph.Kind {
    fileprivate var style: String {
        switch self {
        case .body: "BodyText"
        case .note: "Catatan"
        case .centered: "TeksTengah"
        case .title: "Title"
        case .quote: "Quote"
        case .warning: "Peringatan"
        }
    }
}
