/// Draws an arranged tree: lines first, boxes on top.
struct TreePainter {
    let theme: Theme
    let scale: Double
    let left: Double

    func shapes(of arrangement: TreeArrangement) -> [Drawing.Shape] {
        var sketch = Sketch()
        for line in arrangement.lines {
            sketch.line(
                x(line.from.x), line.from.y * scale, x(line.to.x), line.to.y * scale,
                Drawing.Stroke(theme.rule, width: 0.75 * scale))
        }
        for box in arrangement.boxes { draw(box, shape: arrangement.shape, in: &sketch) }
        return sketch.shapes
    }

    private func x(_ x: Double) -> Double { left + x * scale }

    private func draw(_ box: TreeArrangement.Box, shape: TreeShape, in sketch: inout Sketch) {
        let frame = DrawingFrame(
            x: x(box.frame.x), y: box.frame.y * scale, width: box.frame.width * scale,
            height: box.frame.height * scale)
        sketch.rectangle(frame, fill: "#FFFFFF", stroke: Drawing.Stroke(theme.rule, width: 0.75 * scale))
        if box.accented {
            let edge = DrawingFrame(x: frame.x, y: frame.y, width: 2.2 * scale, height: frame.height)
            sketch.rectangle(edge, fill: theme.accent)
        }
        let textLeft = frame.x + TreeShape.padding * scale
        var top = frame.y + 3 * scale
        for part in parts(of: box, shape: shape) {
            sketch.lines(
                part.lines, x: textLeft, top: top, leading: part.leading * scale, size: part.size * scale,
                bold: part.bold, color: part.color)
            top += Double(part.lines.count) * part.leading * scale
        }
    }

    private struct Part {
        var lines: [String]
        var size: Double
        var leading: Double
        var bold: Bool
        var color: String
    }

    private func parts(of box: TreeArrangement.Box, shape: TreeShape) -> [Part] {
        [
            Part(
                lines: box.kind, size: shape.detailSize, leading: shape.detailLeading, bold: false,
                color: ChartStyle.muted),
            Part(
                lines: box.title, size: shape.titleSize, leading: shape.titleLeading, bold: true,
                color: theme.ink),
            Part(
                lines: box.details, size: shape.detailSize, leading: shape.detailLeading, bold: false,
                color: theme.ink),
        ]
    }
}
