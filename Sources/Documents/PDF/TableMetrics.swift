/// White space and type of a table at a given size. Lengths in points.
struct TableMetrics {
    let body: TypeStyle
    let numbers: TypeStyle
    /// Left and right of a cell's text.
    let side: Double
    let indent: Double
    private let style: Table.Style
    private let scale: Double

    init(size: Double, style: Table.Style) {
        scale = size / PrintStyle.table.size
        body = PrintStyle.table.scaled(scale)
        numbers = PrintStyle.columnNumber.scaled(scale)
        // Narrow type comes with narrow gutters, or a wide table would not fit at all.
        side = (style == .plain ? 3 : 4.5) * scale * scale
        indent = 9 * scale
        self.style = style
    }

    func type(of entry: TableContent.Entry) -> TypeStyle {
        entry.part == .numbers ? numbers : body.bold(entry.isBold).aligned(entry.alignment)
    }

    /// Above the text.
    func top(_ part: TableContent.Part, _ role: Row.Role) -> Double {
        switch (part, role) {
        case (.header, _): 4 * scale
        case (.numbers, _): 1.5 * scale
        case (.body, .group): 2.7 * scale
        case (.body, _): bodyPadding * scale
        }
    }

    /// Rules part the rows of a form already, and its signatures should stand on the same page.
    private var bodyPadding: Double {
        switch style {
        case .ruled: 3.3
        case .boxed: 1.8
        case .plain: 1.5
        }
    }

    /// Under the text; a little more, because descenders leave the foot of a line lighter.
    func bottom(_ part: TableContent.Part, _ role: Row.Role) -> Double { top(part, role) + 0.3 }
}
