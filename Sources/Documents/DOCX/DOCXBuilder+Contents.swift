extension DOCXBuilder {
    private struct Entry {
        var text: String
        var anchor: String
        var style: String
    }

    /// A table of contents as a field, with entries ready to read before Word updates it.
    mutating func write(_ contents: TableOfContents) {
        let instruction: String
        switch contents.kind {
        case .headings(let levels): instruction = " TOC \\o \"1-\(max(levels, 1))\" \\h \\z \\u "
        // By sequence rather than by style: the list separator in a \t switch depends on the reader's Windows.
        case .tables: instruction = " TOC \\h \\z \\c \"\(Caption.Kind.table.rawValue)\" "
        case .figures: instruction = " TOC \\h \\z \\c \"\(Caption.Kind.figure.rawValue)\" "
        }
        var isOutline = false
        if case .headings = contents.kind { isOutline = true }
        if isOutline { openContentsControl() }
        write(entries(of: contents.kind), instruction: instruction, emptyStyle: isOutline ? "TOC1" : "TableofFigures")
        if isOutline {
            story.xml.literal("</w:sdtContent></w:sdt>")
            sectionMark = nil
        }
    }

    /// Around the field, so that Word offers its button for updating.
    private mutating func openContentsControl() {
        story.xml.start("w:sdt")
        story.xml.start("w:sdtPr")
        story.xml.property("w:id", nextID())
        story.xml.literal("<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>")
        story.xml.literal("</w:docPartObj></w:sdtPr><w:sdtContent>")
    }

    private mutating func write(_ entries: [Entry], instruction: String, emptyStyle: String) {
        guard let last = entries.indices.last else {
            openParagraph(ParagraphProperties(emptyStyle))
            field(instruction) { $0.run("Tidak ada.") }
            return closeParagraph()
        }
        for (index, entry) in entries.enumerated() {
            openParagraph(ParagraphProperties(entry.style))
            if index == 0 { beginField(instruction) }
            write(entry)
            if index == last { endField() }
            closeParagraph()
        }
    }

    private mutating func write(_ entry: Entry) {
        let bookmark = bookmarks.name(of: entry.anchor) ?? ""
        story.xml.start("w:hyperlink", ["w:anchor": bookmark, "w:history": "1"])
        run(entry.text)
        story.xml.literal("<w:r><w:tab/></w:r>")
        let page = pages?.labels[entry.anchor] ?? ""
        field(" PAGEREF \(bookmark) \\h ") { if !page.isEmpty { $0.run(page) } }
        story.xml.end("w:hyperlink")
    }

    private func entries(of kind: TableOfContents.Kind) -> [Entry] {
        document.blocks.compactMap { block in
            switch (kind, block) {
            case (.headings(let levels), .heading(let heading)) where heading.listed && heading.level <= levels:
                Entry(text: heading.label, anchor: heading.anchor, style: "TOC\(min(max(heading.level, 1), 5))")
            case (.tables, .table(let table)):
                table.caption.map { Entry(text: $0.full, anchor: table.anchor, style: "TableofFigures") }
            case (.figures, .figure(let figure)):
                figure.caption.map { Entry(text: $0.full, anchor: figure.anchor, style: "TableofFigures") }
            default: nil
            }
        }
    }
}
