/// Turns the blocks of a document into the flow of items that is broken into pages.
struct FlowBuilder {
    let document: Document
    let typesetter: Typesetter
    let ink: PaperColor
    var items: [FlowItem] = []
    /// Typeset footnotes in order of their marks.
    var notes: [TypesetText] = []
    var warnings: [String] = []
    var geometry: PaperGeometry
    private var pending: FlowItem.PageStart?
    private var containers = 0
    private var container: FlowItem.Container?

    init(_ document: Document, typesetter: Typesetter) {
        self.document = document
        self.typesetter = typesetter
        self.ink = PaperColor(hex: document.theme.ink)
        self.geometry = PaperGeometry(.portrait, margins: document.theme.margins)
    }

    mutating func build() {
        for block in document.blocks { append(block) }
    }

    private mutating func append(_ block: Block) {
        switch block {
        case .cover(let cover): append(cover)
        case .section(let section): start(section)
        case .heading(let heading): append(heading)
        case .paragraph(let paragraph): append(paragraph)
        case .list(let list): append(list)
        case .table(let table): append(table)
        case .figure(let figure): append(figure)
        case .signatures(let block): append(block)
        case .tableOfContents(let contents): append(contents)
        case .pageBreak: startPage()
        }
    }

    private mutating func append(_ cover: Cover) {
        startPage()
        let page = CoverPage(cover, theme: document.theme, typesetter: typesetter)
        warnings += page.warnings
        append(FlowItem(.cover(page), height: 0))
        startPage()
    }

    private mutating func start(_ section: SectionStart) {
        pending = .section(section)
        geometry = PaperGeometry(section.orientation, margins: document.theme.margins)
    }

    private mutating func append(_ block: SignatureBlock) {
        guard !block.signatories.isEmpty else { return }
        // A signature alone on a page could be put under any text.
        if let last = items.indices.last, pending == nil { items[last].keepsWithNext = true }
        let box = SignatureBox(block, typesetter: typesetter, width: geometry.textWidth, color: ink)
        append(box, before: 18, after: 8)
    }

    // MARK: Adding items

    mutating func startPage() {
        if pending == nil { pending = .next }
    }

    mutating func append(_ item: FlowItem) {
        var item = item
        item.page = pending
        item.container = container
        pending = nil
        items.append(item)
    }

    mutating func append(_ box: any PaperBox, before: Double, after: Double, anchor: String? = nil) {
        var item = FlowItem(.box(box), height: box.height)
        item.before = before
        item.after = after
        item.anchor = anchor
        append(item)
    }

    /// Adds a paragraph line by line; no page holds a single line of a longer one.
    /// - Returns: index of the first item, nil for an empty text.
    @discardableResult
    mutating func append(
        _ box: ParagraphBox, before: Double = 0, after: Double, keepsWithNext: Bool = false
    ) -> Int? {
        let first = items.count
        let count = box.text.lines.count
        for index in 0..<count {
            var item = FlowItem(.line(box, index), height: box.text.style.pitch)
            if index == 0 { item.before = before }
            if index == count - 1 { item.after = after }
            let isProtected = count > 1 && (index == 0 || index == count - 2)
            item.keepsWithNext = isProtected || keepsWithNext
            item.notes = box.text.notes(inLine: index)
            append(item)
        }
        return count == 0 ? nil : first
    }

    /// Everything `body` adds becomes the content of one structure element.
    mutating func inContainer(_ tag: String, _ body: (inout FlowBuilder) -> Void) {
        let outer = container
        if outer == nil {
            containers += 1
            container = FlowItem.Container(tag: tag, number: containers)
        }
        body(&self)
        container = outer
    }

    // MARK: Text

    /// Turns spans into text and numbers the footnotes in them.
    mutating func styled(_ spans: [Span]) -> StyledText {
        var found: [[Span]] = []
        let known = notes.count
        let text = StyledText(spans) { note in
            found.append(note)
            return known + found.count - 1
        }
        for (index, note) in found.enumerated() { notes.append(footnote(note, number: known + index + 1)) }
        return text
    }

    private func footnote(_ spans: [Span], number: Int) -> TypesetText {
        var text = StyledText(String(number), style: .superscript)
        text.append("\u{2009}")
        text.append(spans.filter { if case .footnote = $0 { false } else { true } }) { _ in 0 }
        return typesetter.set(text, PrintStyle.footnote, width: geometry.textWidth)
    }
}
