/// Names of the series or parts with a sample of their colour.
struct ChartLegend {
    enum Mark { case box, line, dashedLine }
    struct Entry {
        var mark: Mark
        var color: String
        var text: String
    }
    var entries: [Entry]

    private static let markWidth = 9.0
    private static let gap = 14.0
    private static let rowHeight = 12.0

    /// Draws the entries from left to right in as many rows as they need; returns the height used.
    func draw(in sketch: inout Sketch, x: Double, top: Double, width: Double, ink: String) -> Double {
        var left = x
        var y = top
        for entry in entries {
            let room = width - ChartLegend.markWidth - 4
            let lines = TextWidth.lines(entry.text, width: room, size: ChartStyle.labelSize)
            let needed =
                (lines.map { TextWidth.of($0, size: ChartStyle.labelSize) }.max() ?? 0)
                + ChartLegend.markWidth + 4
            if left > x, left + needed > x + width {
                left = x
                y += ChartLegend.rowHeight
            }
            draw(entry.mark, color: entry.color, in: &sketch, x: left, middle: y + ChartLegend.rowHeight / 2)
            sketch.lines(
                lines, x: left + ChartLegend.markWidth + 4, top: y + 1, leading: 10,
                size: ChartStyle.labelSize, color: ink)
            left += needed + ChartLegend.gap
            y += Double(max(0, lines.count - 1)) * 10
        }
        return entries.isEmpty ? 0 : y - top + ChartLegend.rowHeight
    }

    private func draw(_ mark: Mark, color: String, in sketch: inout Sketch, x: Double, middle: Double) {
        switch mark {
        case .box:
            sketch.rectangle(DrawingFrame(x: x, y: middle - 3.5, width: 7, height: 7), fill: color)
        case .line, .dashedLine:
            let stroke = Drawing.Stroke(color, width: 1.6, dashed: mark == .dashedLine)
            sketch.line(x, middle, x + ChartLegend.markWidth, middle, stroke)
        }
    }
}

extension ChartLegend {
    /// The series of a chart; a single series needs no legend, the caption names it.
    init(series chart: Chart, colors: [String]) {
        guard chart.series.count > 1 else {
            entries = []
            return
        }
        entries = zip(chart.series, colors).map { series, color in
            let mark: Mark = chart.kind != .line ? .box : series.role == .target ? .dashedLine : .line
            return Entry(mark: mark, color: color, text: series.name)
        }
    }
}
