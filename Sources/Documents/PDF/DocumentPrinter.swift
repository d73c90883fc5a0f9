/// Draws a laid out document into a PDF.
struct DocumentPrinter {
    private let layout: DocumentLayout
    private let surface: CairoSurface
    private let canvas: Canvas
    private let ink: PaperColor
    /// The structure element that is open at this place.
    private var container: FlowItem.Container?
    private var parents: [(level: Int, bookmark: Int32)] = []
    private var destinations: Set<String> = []

    init(_ layout: DocumentLayout) throws(WriterError) {
        let sheet = PaperGeometry(.portrait, margins: layout.document.theme.margins)
        self.layout = layout
        surface = try CairoSurface.pdf(width: sheet.width, height: sheet.height)
        canvas = try Canvas(surface)
        ink = PaperColor(hex: layout.document.theme.ink)
    }

    mutating func print() throws(WriterError) -> [UInt8] {
        canvas.describe(layout.document.metadata)
        for (index, page) in layout.pages.enumerated() {
            canvas.beginPage(width: page.geometry.width, height: page.geometry.height, label: page.label)
            // Only after the page size: setting it throws away what was recorded before, and an end
            // without its beginning makes Cairo 1.16 abort.
            if index == 0 { canvas.openTag("Document") }
            draw(page)
            if index == layout.pages.count - 1 {
                enter(nil)
                canvas.closeTag("Document")
            }
            try canvas.endPage()
        }
        return try surface.finish()
    }

    private mutating func draw(_ page: PaperPage) {
        if case .cover(let cover)? = page.placements.first.map({ layout.items[$0.item].content }) {
            cover.draw(on: canvas, geometry: page.geometry)
            return
        }
        drawHead(of: page)
        var index = 0
        while index < page.placements.count { index = drawRun(from: index, of: page) }
        drawNotes(of: page)
        drawNumber(of: page)
    }

    // MARK: Body

    /// Draws the items from `first` on that belong together and returns the index after them.
    private mutating func drawRun(from first: Int, of page: PaperPage) -> Int {
        let placement = page.placements[first]
        let item = layout.items[placement.item]
        let top = page.geometry.top + placement.top
        enter(item.container)
        switch item.content {
        case .cover:
            return first + 1
        case .box(let box):
            mark(item, x: page.geometry.left, y: top)
            box.draw(on: canvas, left: page.geometry.left, top: top, pages: layout.labels)
            return first + 1
        case .line(let paragraph, let line):
            mark(item, x: page.geometry.left, y: top)
            let end = lineRun(of: paragraph, from: first, page: page)
            paragraph.draw(line..<(line + end - first), on: canvas, left: page.geometry.left, top: top)
            return end
        case .row(let table, _):
            mark(item, x: page.geometry.left, y: page.geometry.top + (placement.headTop ?? placement.top))
            return drawTable(table, from: first, of: page)
        }
    }

    private func lineRun(of paragraph: ParagraphBox, from first: Int, page: PaperPage) -> Int {
        var end = first + 1
        while end < page.placements.count,
            case .line(let next, _) = layout.items[page.placements[end].item].content, next === paragraph
        {
            end += 1
        }
        return end
    }

    private func drawTable(_ table: PaperTable, from first: Int, of page: PaperPage) -> Int {
        var units: [TableFragment.PlacedUnit] = []
        var end = first
        while end < page.placements.count,
            case .row(let next, let unit) = layout.items[page.placements[end].item].content, next === table
        {
            let placement = page.placements[end]
            units.append(
                TableFragment.PlacedUnit(
                    unit: unit, top: page.geometry.top + placement.top, height: placement.height))
            end += 1
        }
        let headTop = page.placements[first].headTop ?? page.placements[first].top
        TableFragment(
            table: table, left: page.geometry.left, top: page.geometry.top + headTop,
            units: table.units.isEmpty ? [] : units,
            isLast: (units.last?.unit ?? 0) >= table.units.count - 1
        ).draw(on: canvas)
        return end
    }

    /// Closes and opens structure elements so that `next` is the open one.
    private mutating func enter(_ next: FlowItem.Container?) {
        guard container != next else { return }
        if let container { canvas.closeTag(container.tag) }
        if let next { canvas.openTag(next.tag) }
        container = next
    }

    /// Makes the item a target of links, and a heading a bookmark.
    private mutating func mark(_ item: FlowItem, x: Double, y: Double) {
        if let anchor = item.anchor, destinations.insert(anchor).inserted {
            canvas.destination(anchor, x: x, y: max(y - 8, 0))
        }
        guard let bookmark = item.bookmark else { return }
        while let last = parents.last, last.level >= bookmark.level { parents.removeLast() }
        let number = canvas.bookmark(
            bookmark.text, anchor: bookmark.anchor, parent: parents.last?.bookmark ?? 0)
        parents.append((bookmark.level, number))
    }

    // MARK: Head and foot

    private func drawHead(of page: PaperPage) {
        let section = page.section
        guard !section.headLeft.isEmpty || !section.headRight.isEmpty else { return }
        let style = PrintStyle.runningHead
        let (left, width) = (page.geometry.left, page.geometry.textWidth)
        let top = min(millimetres(14), page.geometry.top - 2 * style.pitch)
        let right = layout.typesetter.set(section.headRight, style.aligned(.right), width: width * 0.5)
        let leftText = layout.typesetter.set(
            section.headLeft, style, width: width - min(right.width, width * 0.5) - 12)
        leftText.draw(
            0..<min(leftText.lines.count, 1), on: canvas, left: left, top: top, color: PrintStyle.head)
        right.draw(
            0..<min(right.lines.count, 1), on: canvas, left: left + width * 0.5, top: top,
            color: PrintStyle.head)
        canvas.rule(
            left: left, right: page.geometry.right, y: top + style.pitch + millimetres(2), width: 0.5,
            color: PrintStyle.head)
    }

    private func drawNumber(of page: PaperPage) {
        guard !page.label.isEmpty else { return }
        let text = layout.typesetter.set(page.label, PrintStyle.pageNumber, width: page.geometry.textWidth)
        text.draw(
            on: canvas, left: page.geometry.left, top: page.geometry.height - millimetres(13) - text.ascent,
            color: ink)
    }

    private func drawNotes(of page: PaperPage) {
        guard !page.notes.isEmpty else { return }
        let notes = page.notes.map { layout.notes[$0] }
        var top = page.geometry.bottom - notes.reduce(0) { $0 + $1.height }
        canvas.rule(
            left: page.geometry.left, right: page.geometry.left + 90, y: top - 4, width: 0.4,
            color: PrintStyle.head)
        for note in notes {
            canvas.tagged("Note") {
                note.draw(on: canvas, left: page.geometry.left, top: top, color: ink)
            }
            note.drawLinks(note.lines.indices, on: canvas, left: page.geometry.left, top: top)
            top += note.height
        }
    }
}
