/// Lays a chart out for a given width in points; the height follows from its content.
///
/// A column or line chart whose names or values have no room side by side becomes horizontal bars, so that
/// nothing is cut off. A chart without categories or series says so in one line.
package func drawing(of chart: Chart, theme: Theme, width: Double) -> Drawing {
    guard !chart.categories.isEmpty, !chart.series.isEmpty else { return emptyDrawing(width: width) }
    let style = ChartStyle(theme: theme)
    let bars = BarChart(chart: chart, style: style, width: width)
    return switch chart.kind {
    case .bar: bars.drawing()
    case .column:
        ColumnChart(chart: chart, style: style, width: width, stacked: false).drawing() ?? bars.drawing()
    case .stackedColumn:
        ColumnChart(chart: chart, style: style, width: width, stacked: true).drawing() ?? bars.drawing()
    case .line: LineChart(chart: chart, style: style, width: width).drawing() ?? bars.drawing()
    case .share: ShareChart(chart: chart, style: style, width: width).drawing()
    }
}

/// Lays a tree diagram out so that it fits into the given width and height in points.
///
/// Children stand side by side as long as the text stays readable (6 points or more); otherwise the lower
/// levels are listed below each other. Only what fits in no arrangement is scaled down. The drawing is as
/// high as its content.
package func drawing(of tree: TreeDiagram, theme: Theme, width: Double, height: Double) -> Drawing {
    guard !tree.roots.isEmpty, width > 0, height > 0 else { return emptyDrawing(width: width) }
    return TreeLayout(tree: tree, width: width, height: height).drawing(theme: theme)
}

private func emptyDrawing(width: Double) -> Drawing {
    var sketch = Sketch()
    sketch.text(
        "Tidak ada data.", x: 0, baseline: 10, size: ChartStyle.labelSize, color: ChartStyle.muted)
    return Drawing(width: width, height: 14, shapes: sketch.shapes)
}
