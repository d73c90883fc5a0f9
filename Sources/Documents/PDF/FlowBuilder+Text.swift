/// Headings, paragraphs and lists.
extension FlowBuilder {
    mutating func append(_ heading: Heading) {
        let isChapter = heading.level <= 1
        let style = PrintStyle.heading(heading.level)
        if isChapter { startPage() }
        let box = ParagraphBox(
            isChapter ? chapterTitle(heading, style) : sectionTitle(heading, style),
            tag: "H\(min(max(heading.level, 1), 6))", color: ink)
        let first = append(
            box, before: heading.level == 2 ? 16 : 12, after: isChapter ? 16 : 5, keepsWithNext: true)
        guard let first else { return }
        items[first].anchor = heading.anchor
        items[first].bookmark = FlowItem.Bookmark(
            text: heading.label, level: heading.level, anchor: heading.anchor)
    }

    /// `BAB III` on a line of its own over the title.
    private func chapterTitle(_ heading: Heading, _ style: TypeStyle) -> TypesetText {
        let lines = [heading.number, heading.text].compactMap { $0 }.filter { !$0.isEmpty }
        return typesetter.set(lines.joined(separator: "\n"), style, width: geometry.textWidth)
    }

    private func sectionTitle(_ heading: Heading, _ style: TypeStyle) -> TypesetText {
        let hanging = heading.number.map { typesetter.width(of: $0 + " ", style) } ?? 0
        return typesetter.set(StyledText(heading.label), style, width: geometry.textWidth, hanging: hanging)
    }

    mutating func append(_ paragraph: Paragraph) {
        let text = styled(paragraph.spans)
        guard !text.isEmpty else { return }
        if paragraph.kind == .warning { return appendWarning(text, keepsWithNext: paragraph.keepWithNext) }
        let look = ParagraphLook(paragraph.kind)
        let width = geometry.textWidth - look.left - look.right
        let box = ParagraphBox(
            typesetter.set(text, look.style, width: width), left: look.left, tag: look.tag, color: ink)
        append(box, before: look.before, after: look.after, keepsWithNext: paragraph.keepWithNext)
    }

    /// A box that may break between pages only when it is long.
    private mutating func appendWarning(_ text: StyledText, keepsWithNext: Bool) {
        let accent = PaperColor(hex: document.theme.accent)
        let width = geometry.textWidth - 2 * WarningBox.padding
        let lines = typesetter.set(text, PrintStyle.warning, width: width)
        let longest = max(Int(geometry.bodyHeight / 2 / PrintStyle.warning.pitch), 4)
        for start in stride(from: 0, to: lines.lines.count, by: longest) {
            let range = start..<min(start + longest, lines.lines.count)
            let box = WarningBox(lines, range, width: geometry.textWidth, ink: ink, accent: accent)
            append(box, before: start == 0 ? 6 : 0, after: range.upperBound == lines.lines.count ? 8 : 0)
            if let last = items.indices.last {
                items[last].keepsWithNext = keepsWithNext && range.upperBound == lines.lines.count
                items[last].notes = range.flatMap { lines.notes(inLine: $0) }
            }
        }
    }

    mutating func append(_ list: List) {
        inContainer("L") { builder in
            builder.append(list, depth: 0)
            if let last = builder.items.indices.last { builder.items[last].after = 7 }
        }
    }

    private mutating func append(_ list: List, depth: Int) {
        let step = 17.0
        for (index, item) in list.items.enumerated() {
            let left = Double(depth + 1) * step
            let text = typesetter.set(
                styled(item.spans), PrintStyle.body, width: geometry.textWidth - left)
            let marker = typesetter.set(
                list.marker.label(index, depth: depth), PrintStyle.body.aligned(.left))
            let box = ParagraphBox(
                text, left: left, tag: "LI", color: ink,
                marker: ParagraphBox.Marker(text: marker, left: left - step + 2))
            append(box, after: 2.5)
            for child in item.children { append(child, depth: depth + 1) }
        }
    }
}

/// How a kind of paragraph looks, in points.
private struct ParagraphLook {
    var style: TypeStyle
    var tag = "P"
    var left = 0.0
    var right = 0.0
    var before = 0.0
    var after = 7.0

    init(_ kind: Paragraph.Kind) {
        switch kind {
        case .body, .warning: style = PrintStyle.body
        case .note: (style, after) = (PrintStyle.note, 4)
        case .centered: style = PrintStyle.body.aligned(.center)
        case .title: (style, before, after) = (PrintStyle.title, 6, 8)
        case .quote: (style, tag, left, right, before) = (PrintStyle.quote, "BlockQuote", 24, 24, 2)
        }
    }
}

extension List.Marker {
    /// The mark before item `index` (from 0).
    fileprivate func label(_ index: Int, depth: Int) -> String {
        switch self {
        case .bullet: depth % 2 == 0 ? "•" : "–"
        case .decimal: "\(index + 1)."
        case .letter: letters(index) + "."
        }
    }

    /// a ... z, aa, ab, ...
    private func letters(_ index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(97 + index % 26)))
        return index < 26 ? letter : letters(index / 26 - 1) + letter
    }
}
