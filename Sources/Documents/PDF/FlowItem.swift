/// The smallest thing the page breaker moves: a line, a table row, or a box that stays in one piece.
struct FlowItem {
    enum Content {
        case line(ParagraphBox, Int)
        /// A unit of a table: a row, or a slice of a row that is taller than a page.
        case row(PaperTable, Int)
        case box(any PaperBox)
        /// Fills a whole page without head and foot.
        case cover(CoverPage)
    }

    /// Why the item starts a new page.
    enum PageStart {
        case next
        case section(SectionStart)
    }

    /// A structure element around several items, possibly over several pages.
    struct Container: Equatable {
        var tag: String
        var number: Int
    }

    struct Bookmark {
        var text: String
        var level: Int
        var anchor: String
    }

    var content: Content
    var height: Double
    /// White space above and below; of two neighbours the larger counts, none at the top of a page.
    var before = 0.0
    var after = 0.0
    var keepsWithNext = false
    /// Footnotes whose marks stand here, by index in the document.
    var notes: [Int] = []
    var anchor: String?
    var bookmark: Bookmark?
    var container: Container?
    var page: PageStart?

    init(_ content: Content, height: Double) {
        self.content = content
        self.height = height
    }
}

/// Something that is drawn in one piece.
protocol PaperBox: AnyObject {
    var height: Double { get }
    /// Draws the box with its left upper corner at the given place; `pages` holds the page number of each
    /// anchor.
    func draw(on canvas: Canvas, left: Double, top: Double, pages: [String: String])
}

/// A typeset paragraph whose lines may stand on different pages.
final class ParagraphBox {
    let text: TypesetText
    /// From the left edge of the text area.
    let left: Double
    /// PDF structure type.
    let tag: String
    let color: PaperColor
    /// Number or bullet beside the first line.
    let marker: Marker?

    struct Marker {
        var text: TypesetText
        var left: Double
    }

    init(_ text: TypesetText, left: Double = 0, tag: String = "P", color: PaperColor, marker: Marker? = nil) {
        self.text = text
        self.left = left
        self.tag = tag
        self.color = color
        self.marker = marker
    }

    /// Draws consecutive lines that stand on one page.
    func draw(_ lines: Range<Int>, on canvas: Canvas, left: Double, top: Double) {
        canvas.tagged(tag) {
            if let marker, lines.lowerBound == 0 {
                marker.text.draw(on: canvas, left: left + marker.left, top: top, color: color)
            }
            text.draw(lines, on: canvas, left: left + self.left, top: top, color: color)
        }
        text.drawLinks(lines, on: canvas, left: left + self.left, top: top)
    }
}
