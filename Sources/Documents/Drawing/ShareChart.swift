/// Parts of a whole as one stacked bar, with a list of the parts and their printed values below.
struct ShareChart {
    let chart: Chart
    let style: ChartStyle
    let width: Double

    private let barHeight = 20.0
    private let columnGap = 18.0

    func drawing() -> Drawing {
        var sketch = Sketch()
        let colors = style.partColors(count: chart.categories.count)
        var top = 0.0
        for series in chart.series {
            if chart.series.count > 1 {
                sketch.text(
                    series.name, x: 0, baseline: top + 9, size: ChartStyle.labelSize, bold: true,
                    color: style.theme.ink)
                top += 13
            }
            drawBar(series, in: &sketch, top: top, colors: colors)
            top += barHeight + 8
            top += drawParts(series, in: &sketch, top: top, colors: colors) + 6
        }
        return Drawing(width: width, height: max(0, top - 6), shapes: sketch.shapes)
    }

    private func drawBar(_ series: Chart.Series, in sketch: inout Sketch, top: Double, colors: [String]) {
        let parts = chart.categories.indices.map { max(0, series.position(at: $0) ?? 0) }
        let total = parts.reduce(0, +)
        guard total > 0 else {
            sketch.rectangle(
                DrawingFrame(x: 0, y: top, width: width, height: barHeight), fill: nil,
                stroke: style.gapStroke)
            return
        }
        var x = 0.0
        for (index, part) in parts.enumerated() where part > 0 {
            let frame = DrawingFrame(x: x, y: top, width: width * part / total, height: barHeight)
            sketch.rectangle(frame, fill: colors[index], stroke: Drawing.Stroke("#FFFFFF", width: 0.75))
            drawLabel(series.label(at: index), in: &sketch, frame: frame, color: style.ink(on: colors[index]))
            x = frame.right
        }
    }

    /// Inside its part, when it has room there; the list below names every part anyway.
    private func drawLabel(_ label: String, in sketch: inout Sketch, frame: DrawingFrame, color: String) {
        guard TextWidth.of(label, size: ChartStyle.valueSize) + 6 <= frame.width else { return }
        sketch.text(
            label, x: frame.middleX, baseline: frame.middleY + ChartStyle.valueSize * Sketch.capHeight / 2,
            size: ChartStyle.valueSize, color: color, anchor: .middle)
    }

    private func drawParts(_ series: Chart.Series, in sketch: inout Sketch, top: Double, colors: [String])
        -> Double
    {
        let values = series.widestLabel + 10
        let natural = chart.categories.map { TextWidth.of($0, size: ChartStyle.labelSize) }.max() ?? 0
        let columns = chart.categories.count > 3 && natural + values + 13 <= (width - columnGap) / 2 ? 2 : 1
        let columnWidth = min(
            (width - Double(columns - 1) * columnGap) / Double(columns), max(natural + values + 14, 160))
        let rows = (chart.categories.count + columns - 1) / columns
        var height = 0.0
        for column in 0..<columns {
            let x = Double(column) * (columnWidth + columnGap)
            var y = top
            for index in (column * rows)..<min((column + 1) * rows, chart.categories.count) {
                let frame = DrawingFrame(x: x, y: y, width: columnWidth, height: 0)
                y += drawPart(
                    index, series, in: &sketch, frame: frame, valueWidth: values, color: colors[index])
            }
            height = max(height, y - top)
        }
        return height
    }

    private func drawPart(
        _ index: Int, _ series: Chart.Series, in sketch: inout Sketch, frame: DrawingFrame,
        valueWidth: Double, color: String
    ) -> Double {
        let lines = TextWidth.lines(
            chart.categories[index], width: frame.width - 13 - valueWidth, size: ChartStyle.labelSize)
        sketch.rectangle(DrawingFrame(x: frame.x, y: frame.y + 2, width: 7, height: 7), fill: color)
        sketch.lines(
            lines, x: frame.x + 12, top: frame.y, leading: 11, size: ChartStyle.labelSize,
            color: style.theme.ink)
        sketch.lines(
            [series.label(at: index)], x: frame.right, top: frame.y, leading: 11, size: ChartStyle.labelSize,
            color: series.position(at: index) == nil ? ChartStyle.muted : style.theme.ink, anchor: .end)
        return Double(max(1, lines.count)) * 11 + 1.5
    }
}
