/// Lines over the categories, usually years.
struct LineChart {
    let chart: Chart
    let style: ChartStyle
    let width: Double

    /// Nil when the category names would not fit below the axis; horizontal bars show them then.
    func drawing() -> Drawing? {
        var sketch = Sketch()
        let colors = style.colors(of: chart)
        let legend = ChartLegend(series: chart, colors: colors)
            .draw(in: &sketch, x: 0, top: 0, width: width, ink: style.theme.ink)
        let top = legend > 0 ? legend + 6 : 0
        let plot = PlotArea(chart: chart, style: style, width: width, top: top, values: chart.positions)
        guard plot.namesFit else { return nil }
        plot.drawBehind(in: &sketch, unitTop: top)
        plot.drawInFront(in: &sketch)
        // Realisasi comes last, so that it lies on top.
        let order = chart.series.indices.sorted { rank(chart.series[$0]) < rank(chart.series[$1]) }
        for position in order {
            drawLine(chart.series[position], color: colors[position], in: &sketch, plot: plot)
        }
        drawLabels(in: &sketch, plot: plot)
        return Drawing(width: width, height: plot.bottom, shapes: sketch.shapes)
    }

    private func rank(_ series: Chart.Series) -> Int {
        switch series.role {
        case .target: 0
        case .other: 1
        case .realisasi: 2
        }
    }

    /// A missing value breaks the line; a value alone between gaps is a point.
    private func drawLine(_ series: Chart.Series, color: String, in sketch: inout Sketch, plot: PlotArea) {
        let quiet = series.role == .target
        let stroke = Drawing.Stroke(color, width: quiet ? 1.4 : 1.8, dashed: quiet)
        var run: [Drawing.Point] = []
        for index in chart.categories.indices {
            if let value = series.position(at: index) {
                run.append(Drawing.Point(plot.x(index), plot.y(value)))
            } else {
                drawRun(run, stroke, in: &sketch)
                run = []
            }
        }
        drawRun(run, stroke, in: &sketch)
    }

    private func drawRun(_ points: [Drawing.Point], _ stroke: Drawing.Stroke, in sketch: inout Sketch) {
        if points.count > 1 { sketch.polyline(points, stroke) }
        for point in points {
            sketch.circle(
                point, radius: 2.2, fill: stroke.dashed ? "#FFFFFF" : stroke.color,
                stroke: Drawing.Stroke(stroke.color, width: 1))
        }
    }

    /// Labels go above or below their point, the highest first; one that would cover another is left out.
    private func drawLabels(in sketch: inout Sketch, plot: PlotArea) {
        var taken: [DrawingFrame] = []
        for index in chart.categories.indices {
            let points = chart.series.compactMap { series in
                series.position(at: index).map { (series: series, y: plot.y($0)) }
            }.sorted { ($0.y, -rank($0.series)) < ($1.y, -rank($1.series)) }
            for (place, point) in points.enumerated() {
                let label = point.series.label(at: index)
                let labelWidth = TextWidth.of(label, size: ChartStyle.valueSize)
                let above = point.y - 4
                let below = point.y + 4 + ChartStyle.valueSize * 0.72
                let baselines = place == 0 ? [above, below] : [below, above]
                let frames = baselines.map {
                    DrawingFrame(x: plot.x(index) - labelWidth / 2, y: $0 - 6, width: labelWidth, height: 7)
                }
                let free = frames.indices.first { option in !taken.contains { overlap($0, frames[option]) } }
                guard let free, frames[free].bottom <= plot.frame.bottom + 3 else { continue }
                taken.append(frames[free])
                sketch.text(
                    label, x: plot.x(index), baseline: baselines[free], size: ChartStyle.valueSize,
                    color: point.series.role == .target ? ChartStyle.muted : style.theme.ink, anchor: .middle)
            }
        }
    }

    private func overlap(_ one: DrawingFrame, _ other: DrawingFrame) -> Bool {
        one.x < other.right && other.x < one.right && one.y < other.bottom && other.y < one.bottom
    }
}
