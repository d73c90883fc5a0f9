/// Tables of contents, of tables and of figures.
extension FlowBuilder {
    mutating func append(_ contents: TableOfContents) {
        let entries = entries(of: contents.kind)
        inContainer("TOC") { builder in
            for entry in entries {
                let isChapter = entry.level == 1 && entry.isHeading
                let box = ContentsEntry(
                    entry, typesetter: builder.typesetter, width: builder.geometry.textWidth)
                builder.append(box, before: isChapter ? 6 : 0, after: 1.5)
                if isChapter, let last = builder.items.indices.last {
                    builder.items[last].keepsWithNext = true
                }
            }
            builder.keepLast(of: entries.count)
        }
    }

    /// The last three entries stay together, and nothing holds the last one to what follows.
    private mutating func keepLast(of count: Int) {
        let entries = items.indices.suffix(min(count, 3))
        for index in entries { items[index].keepsWithNext = index != entries.last }
    }

    private func entries(of kind: TableOfContents.Kind) -> [ContentsEntry.Entry] {
        document.blocks.compactMap { block in
            switch (kind, block) {
            case (.headings(let levels), .heading(let heading))
            where heading.listed && heading.level <= levels:
                ContentsEntry.Entry(
                    number: heading.number, text: heading.text, anchor: heading.anchor,
                    level: max(heading.level, 1), isHeading: true)
            case (.tables, .table(let table)):
                table.caption.map { ContentsEntry.Entry($0, anchor: table.anchor) }
            case (.figures, .figure(let figure)):
                figure.caption.map { ContentsEntry.Entry($0, anchor: figure.anchor) }
            default: nil
            }
        }
    }
}

/// One line (or more) of a table of contents: a link with dots and a page number.
///
/// The column of page numbers has a fixed width, so page numbers never change the breaks: one layout pass is
/// enough.
final class ContentsEntry: PaperBox {
    struct Entry {
        var number: String?
        var text: String
        var anchor: String
        var level: Int
        var isHeading: Bool

        init(number: String?, text: String, anchor: String, level: Int, isHeading: Bool) {
            self.number = number
            self.text = text
            self.anchor = anchor
            self.level = level
            self.isHeading = isHeading
        }

        init(_ caption: Caption, anchor: String) {
            self.init(number: caption.label, text: caption.text, anchor: anchor, level: 1, isHeading: false)
        }
    }

    private static let pageColumn = 30.0
    let height: Double
    private let entry: Entry
    private let text: TypesetText
    private let style: TypeStyle
    private let indent: Double
    private let width: Double
    private let typesetter: Typesetter

    init(_ entry: Entry, typesetter: Typesetter, width: Double) {
        self.entry = entry
        self.width = width
        self.typesetter = typesetter
        style = TypeStyle(
            size: 10.5, bold: entry.isHeading && entry.level == 1, leading: 1.38, tabularFigures: true)
        indent = Double(entry.level - 1) * 14
        let label = entry.number.map { $0 + " " } ?? ""
        text = typesetter.set(
            StyledText(label + entry.text), style, width: width - indent - Self.pageColumn - 8,
            hanging: label.isEmpty ? 0 : typesetter.width(of: label, style))
        height = text.height
    }

    func draw(on canvas: Canvas, left: Double, top: Double, pages: [String: String]) {
        let color = PaperColor.black
        let page = typesetter.set(pages[entry.anchor] ?? "", style)
        let lastTop = top + height - style.pitch
        canvas.openTag("TOCI")
        canvas.tagged("Reference") {
            text.draw(on: canvas, left: left + indent, top: top, color: color)
            page.draw(on: canvas, left: left + width - page.width, top: lastTop, color: color)
        }
        canvas.link(
            toAnchor: entry.anchor, over: PaperArea(left: left, top: top, width: width, height: height))
        canvas.closeTag("TOCI")
        guard let last = text.lines.last else { return }
        canvas.leader(
            left: left + indent + last.offset + last.width + 5, right: left + width - max(page.width, 12) - 5,
            y: lastTop + text.ascent - 0.6, color: PrintStyle.muted)
    }
}
