extension DOCXBuilder {
    private struct Entry {
        var text: String
        var anchor: String
        var style: String
        /// Field that would make this line again; nil when none does.
        var instruction: String?
    }

    /// A table of contents as a field, with entries ready to read before Word updates it.
    mutating func write(_ contents: TableOfContents) {
        switch contents.kind {
        case .headings(let levels):
            openContentsControl()
            write(headings(levels: levels), emptyStyle: "TOC1")
            story.xml.literal("</w:sdtContent></w:sdt>")
        case .tables:
            write(captions { if case .table(let table) = $0 { (table.caption, table.anchor) } else { nil } })
        case .figures:
            write(
                captions { if case .figure(let figure) = $0 { (figure.caption, figure.anchor) } else { nil } }
            )
        }
        // Updating the field replaces its paragraphs, and with them a section that ended there.
        sectionMark = nil
    }

    private func headings(levels: Int) -> [Entry] {
        let instruction = " TOC \\o \"1-\(max(levels, 1))\" \\h \\z \\u "
        return document.blocks.compactMap { block in
            guard case .heading(let heading) = block, heading.listed, heading.level <= levels else {
                return nil
            }
            let style = "TOC\(min(max(heading.level, 1), 5))"
            return Entry(text: heading.label, anchor: heading.anchor, style: style, instruction: instruction)
        }
    }

    /// One field for the sequence of each chapter. A single field over the caption style would do too, but
    /// its `\t` switch holds a list separator that depends on the reader's Windows.
    private func captions(_ caption: (Block) -> (Caption?, String)?) -> [Entry] {
        document.blocks.compactMap { block in
            guard case (let caption?, let anchor)? = caption(block) else { return nil }
            let instruction = caption.sequence.map { " TOC \\h \\z \\c \"\($0)\" " }
            return Entry(
                text: caption.full, anchor: anchor, style: "TableofFigures", instruction: instruction)
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

    private mutating func write(_ entries: [Entry], emptyStyle: String = "TableofFigures") {
        if entries.isEmpty { paragraph("Tidak ada.", ParagraphProperties(emptyStyle)) }
        for (index, entry) in entries.enumerated() {
            let previous = index > 0 ? entries[index - 1].instruction : nil
            let next = index + 1 < entries.count ? entries[index + 1].instruction : nil
            openParagraph(ParagraphProperties(entry.style))
            if let instruction = entry.instruction, instruction != previous { beginField(instruction) }
            write(entry)
            if let instruction = entry.instruction, instruction != next { endField() }
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
}
