/// Horizontal bars: long names wrap on the left, values stand beside their bars.
struct BarChart {
    let chart: Chart
    let style: ChartStyle
    let width: Double

    private let rowPadding = 5.0
    private let barGap = 1.5
    private let labelGap = 3.0

    func drawing() -> Drawing {
        var sketch = Sketch()
        let colors = style.colors(of: chart)
        var top = ChartLegend(series: chart, colors: colors)
            .draw(in: &sketch, x: 0, top: 0, width: width, ink: style.theme.ink)
        if top > 0 { top += 6 }
        let names = self.names()
        let scale = self.scale(nameWidth: names.width)
        var rowTop = top
        let frames = names.lines.map { lines in
            let frame = DrawingFrame(x: 0, y: rowTop, width: width, height: rowHeight(lines: lines.count))
            rowTop = frame.bottom
            return frame
        }
        drawGrid(in: &sketch, scale: scale, top: top, bottom: rowTop)
        for (index, frame) in frames.enumerated() {
            let height = Double(names.lines[index].count) * ChartStyle.leading
            sketch.lines(
                names.lines[index], x: names.width, top: frame.middleY - height / 2,
                leading: ChartStyle.leading,
                size: ChartStyle.labelSize, color: style.theme.ink, anchor: .end)
            drawBars(of: index, in: &sketch, scale: scale, colors: colors, middle: frame.middleY)
        }
        sketch.line(scale.zero, top, scale.zero, rowTop, style.axisStroke)
        return Drawing(width: width, height: rowTop + 14, shapes: sketch.shapes)
    }

    /// The value axis on paper.
    private struct Scale {
        var axis: ValueAxis
        var left: Double
        var right: Double
        func x(_ value: Double) -> Double { left + axis.fraction(value) * (right - left) }
        var zero: Double { x(0) }
    }

    private func names() -> (lines: [[String]], width: Double) {
        let natural = chart.categories.map { TextWidth.of($0, size: ChartStyle.labelSize) }.max() ?? 0
        let unit = TextWidth.of(chart.unit, size: ChartStyle.axisSize)
        let nameWidth = min(width * 0.42, max(natural, unit) + 0.1)
        let lines = chart.categories.map { TextWidth.lines($0, width: nameWidth, size: ChartStyle.labelSize) }
        return (lines, nameWidth)
    }

    /// Leaves room for the value labels beyond the longest bar on either side.
    private func scale(nameWidth: Double) -> Scale {
        let axis = ValueAxis(covering: chart.positions)
        let label = (chart.series.map(\.widestLabel).max() ?? 0) + labelGap
        let left = nameWidth + 8 + (axis.lower < 0 ? label : 0)
        return Scale(axis: axis, left: left, right: max(left + 20, width - label))
    }

    private func rowHeight(lines: Int) -> Double {
        let bars = Double(chart.series.count) * (ChartStyle.barThickness + barGap) - barGap
        return max(Double(lines) * ChartStyle.leading, bars) + 2 * rowPadding
    }

    private func drawGrid(in sketch: inout Sketch, scale: Scale, top: Double, bottom: Double) {
        for tick in scale.axis.ticks {
            let x = scale.x(tick.value)
            if tick.value != 0 { sketch.line(x, top, x, bottom, style.gridStroke) }
            sketch.text(
                tick.label, x: x, baseline: bottom + 10, size: ChartStyle.axisSize, color: ChartStyle.muted,
                anchor: .middle)
        }
        let firstLabel =
            scale.axis.ticks.first.map { TextWidth.of($0.label, size: ChartStyle.axisSize) / 2 } ?? 0
        sketch.text(
            chart.unit, x: scale.left - firstLabel - 6, baseline: bottom + 10, size: ChartStyle.axisSize,
            color: ChartStyle.muted, anchor: .end)
    }

    private func drawBars(
        of index: Int, in sketch: inout Sketch, scale: Scale, colors: [String], middle: Double
    ) {
        let pitch = ChartStyle.barThickness + barGap
        var y = middle - (Double(chart.series.count) * pitch - barGap) / 2
        for (series, color) in zip(chart.series, colors) {
            let frame = DrawingFrame(x: scale.zero, y: y, width: 0, height: ChartStyle.barThickness)
            drawBar(series, index, color: color, in: &sketch, scale: scale, frame: frame)
            y += pitch
        }
    }

    private func drawBar(
        _ series: Chart.Series, _ index: Int, color: String, in sketch: inout Sketch, scale: Scale,
        frame: DrawingFrame
    ) {
        var end = scale.zero
        let value = series.position(at: index)
        if let value {
            end = scale.x(value)
            let bar = DrawingFrame(
                x: min(scale.zero, end), y: frame.y, width: abs(end - scale.zero), height: frame.height)
            sketch.rectangle(bar, fill: color)
        } else {
            end = scale.zero + 14
            sketch.line(scale.zero, frame.middleY, end, frame.middleY, style.gapStroke)
        }
        let negative = (value ?? 0) < 0
        let quiet = value == nil || series.role == .target
        sketch.text(
            series.label(at: index), x: end + (negative ? -labelGap : labelGap),
            baseline: frame.middleY + ChartStyle.valueSize * Sketch.capHeight / 2, size: ChartStyle.valueSize,
            color: quiet ? ChartStyle.muted : style.theme.ink, anchor: negative ? .end : .start)
    }
}
