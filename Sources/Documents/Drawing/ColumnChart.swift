/// Upright columns, side by side or stacked.
struct ColumnChart {
    let chart: Chart
    let style: ChartStyle
    let width: Double
    let stacked: Bool

    private let labelGap = 2.5

    /// Nil when names or values would not fit side by side; horizontal bars show them then.
    func drawing() -> Drawing? {
        var sketch = Sketch()
        let colors = style.colors(of: chart)
        let legend = ChartLegend(series: chart, colors: colors)
            .draw(in: &sketch, x: 0, top: 0, width: width, ink: style.theme.ink)
        let top = legend > 0 ? legend + 6 : 0
        let plot = PlotArea(
            chart: chart, style: style, width: width, top: top, values: stacked ? totals : chart.positions)
        guard plot.namesFit, stacked || labelsFit(plot) else { return nil }
        plot.drawBehind(in: &sketch, unitTop: top)
        for index in chart.categories.indices {
            if stacked {
                drawStack(index, in: &sketch, plot: plot, colors: colors)
            } else {
                drawGroup(index, in: &sketch, plot: plot, colors: colors)
            }
        }
        plot.drawInFront(in: &sketch)
        return Drawing(width: width, height: plot.bottom, shapes: sketch.shapes)
    }

    /// Highest and lowest end of every stack: positive values grow upwards, negative ones downwards.
    private var totals: [Double] {
        chart.categories.indices.flatMap { index in
            let values = chart.series.compactMap { $0.position(at: index) }
            return [values.filter { $0 > 0 }.reduce(0, +), values.filter { $0 < 0 }.reduce(0, +)]
        }
    }

    private func columnWidth(_ plot: PlotArea) -> Double {
        min(26, plot.slot * 0.78 / Double(max(1, stacked ? 1 : chart.series.count)))
    }

    /// Labels stand centred over their columns; neighbours may not touch.
    private func labelsFit(_ plot: PlotArea) -> Bool {
        let widest = chart.series.map(\.widestLabel).max() ?? 0
        let pitch = chart.series.count > 1 ? pitch(plot, widest: widest) : plot.slot
        return widest + 3 <= pitch && pitch * Double(chart.series.count) <= plot.slot
    }

    /// Distance between columns of a group: spread a little where the labels ask for it.
    private func pitch(_ plot: PlotArea, widest: Double) -> Double {
        let column = columnWidth(plot)
        return max(column + 1.5, min(widest + 4, plot.slot * 0.94 / Double(chart.series.count)))
    }

    private func drawGroup(_ index: Int, in sketch: inout Sketch, plot: PlotArea, colors: [String]) {
        let column = columnWidth(plot)
        let pitch = pitch(plot, widest: chart.series.map(\.widestLabel).max() ?? 0)
        var center = plot.x(index) - pitch * Double(chart.series.count - 1) / 2
        for (series, color) in zip(chart.series, colors) {
            drawColumn(series, index, color: color, in: &sketch, plot: plot, center: center, column: column)
            center += pitch
        }
    }

    private func drawColumn(
        _ series: Chart.Series, _ index: Int, color: String, in sketch: inout Sketch, plot: PlotArea,
        center: Double, column: Double
    ) {
        let zero = plot.y(0)
        let value = series.position(at: index)
        let end = value.map(plot.y) ?? zero
        if value != nil {
            let frame = DrawingFrame(
                x: center - column / 2, y: min(zero, end), width: column, height: abs(end - zero))
            sketch.rectangle(frame, fill: color)
        } else {
            sketch.line(center - column / 2, zero - 6, center + column / 2, zero - 6, style.gapStroke)
        }
        let below = (value ?? 0) < 0
        let baseline =
            below ? end + labelGap + ChartStyle.valueSize * 0.72 : end - labelGap - (value == nil ? 6 : 0)
        let quiet = value == nil || series.role == .target
        sketch.text(
            series.label(at: index), x: center, baseline: baseline, size: ChartStyle.valueSize,
            color: quiet ? ChartStyle.muted : style.theme.ink, anchor: .middle)
    }

    private func drawStack(_ index: Int, in sketch: inout Sketch, plot: PlotArea, colors: [String]) {
        let column = min(44, plot.slot * 0.6)
        var up = 0.0
        var down = 0.0
        for (series, color) in zip(chart.series, colors) {
            guard let value = series.position(at: index), value != 0 else { continue }
            let start = value > 0 ? up : down
            if value > 0 { up += value } else { down += value }
            let top = plot.y(max(start, start + value))
            let frame = DrawingFrame(
                x: plot.x(index) - column / 2, y: top, width: column,
                height: plot.y(min(start, start + value)) - top)
            sketch.rectangle(frame, fill: color, stroke: Drawing.Stroke("#FFFFFF", width: 0.5))
            let label = series.label(at: index)
            let fits = frame.height >= 9 && TextWidth.of(label, size: ChartStyle.valueSize) + 4 <= column
            guard fits else { continue }
            sketch.text(
                label, x: frame.middleX,
                baseline: frame.middleY + ChartStyle.valueSize * Sketch.capHeight / 2,
                size: ChartStyle.valueSize, color: style.ink(on: color), anchor: .middle)
        }
    }
}
