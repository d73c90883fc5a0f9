/// The plot of a chart with upright values: axis on the left, categories below.
struct PlotArea {
    let chart: Chart
    let style: ChartStyle
    let axis: ValueAxis
    /// The rectangle between the lowest and the highest tick.
    let frame: DrawingFrame
    let names: [[String]]

    static let nameLimit = 4

    /// - Parameter values: what the axis has to cover.
    init(chart: Chart, style: ChartStyle, width: Double, top: Double, values: [Double]) {
        let axis = ValueAxis(covering: values)
        let ticks = axis.ticks.map { TextWidth.of($0.label, size: ChartStyle.axisSize) }.max() ?? 0
        let left = ticks + 6
        let unit = chart.unit.isEmpty ? 0 : 13.0
        // Room for the value label above the highest column.
        let plotTop = top + unit + 10
        // Of line charts, which come one per indicator, three stand on an upright page with their captions.
        let height = min(190, max(110, width * (chart.kind == .line ? 0.26 : 0.36)))
        let slot = (width - left) / Double(max(1, chart.categories.count))
        self.chart = chart
        self.style = style
        self.axis = axis
        frame = DrawingFrame(x: left, y: plotTop, width: width - left, height: height)
        names = chart.categories.map { TextWidth.lines($0, width: slot - 6, size: ChartStyle.axisSize) }
    }

    var slot: Double { frame.width / Double(max(1, chart.categories.count)) }
    var bottom: Double { frame.bottom + 5 + Double(names.map(\.count).max() ?? 0) * 9 }

    func y(_ value: Double) -> Double { frame.bottom - axis.fraction(value) * frame.height }
    func x(_ index: Int) -> Double { frame.x + (Double(index) + 0.5) * slot }

    /// Whether every category name reads well in its place: no broken words and few lines.
    var namesFit: Bool {
        zip(chart.categories, names).allSatisfy { name, lines in
            lines.count <= PlotArea.nameLimit
                && TextWidth.longestWord(name, size: ChartStyle.axisSize) <= slot - 6
        }
    }

    func drawBehind(in sketch: inout Sketch, unitTop: Double) {
        for tick in axis.ticks {
            let y = y(tick.value)
            if tick.value != 0 { sketch.line(frame.x, y, frame.right, y, style.gridStroke) }
            sketch.text(
                tick.label, x: frame.x - 4, baseline: y + ChartStyle.axisSize * Sketch.capHeight / 2,
                size: ChartStyle.axisSize, color: ChartStyle.muted, anchor: .end)
        }
        sketch.text(
            chart.unit, x: 0, baseline: unitTop + 8, size: ChartStyle.axisSize, color: ChartStyle.muted)
    }

    func drawInFront(in sketch: inout Sketch) {
        sketch.line(frame.x, y(0), frame.right, y(0), style.axisStroke)
        for (index, lines) in names.enumerated() {
            sketch.lines(
                lines, x: x(index), top: frame.bottom + 4, leading: 9, size: ChartStyle.axisSize,
                color: style.theme.ink, anchor: .middle)
        }
    }
}
