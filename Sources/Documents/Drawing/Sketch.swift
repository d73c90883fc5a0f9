/// Collects the shapes of a drawing while it is laid out.
struct Sketch {
    typealias Point = Drawing.Point
    typealias Stroke = Drawing.Stroke

    private(set) var shapes: [Drawing.Shape] = []

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Stroke) {
        shapes.append(.line(Point(x1, y1), Point(x2, y2), stroke))
    }

    mutating func polyline(_ points: [Point], _ stroke: Stroke) {
        shapes.append(.polyline(points, stroke))
    }

    mutating func rectangle(_ frame: DrawingFrame, fill: String?, stroke: Stroke? = nil) {
        shapes.append(
            .rectangle(
                origin: Point(frame.x, frame.y), width: frame.width, height: frame.height, fill: fill,
                stroke: stroke))
    }

    mutating func circle(_ center: Point, radius: Double, fill: String?, stroke: Stroke? = nil) {
        shapes.append(.circle(center: center, radius: radius, fill: fill, stroke: stroke))
    }

    mutating func text(
        _ text: String, x: Double, baseline: Double, size: Double, bold: Bool = false, color: String,
        anchor: Drawing.Anchor = .start
    ) {
        guard !text.isEmpty else { return }
        shapes.append(
            .text(text, origin: Point(x, baseline), size: size, bold: bold, color: color, anchor: anchor))
    }

    /// Lines below each other; `top` is the top of the first line box.
    mutating func lines(
        _ lines: [String], x: Double, top: Double, leading: Double, size: Double, bold: Bool = false,
        color: String,
        anchor: Drawing.Anchor = .start
    ) {
        for (index, line) in lines.enumerated() {
            let baseline = top + Double(index) * leading + (leading + size * Sketch.capHeight) / 2
            text(line, x: x, baseline: baseline, size: size, bold: bold, color: color, anchor: anchor)
        }
    }

    /// Height of a capital letter as a share of the font size; centres a line of text in its box.
    static let capHeight = 0.64
}

/// A place on the drawing.
struct DrawingFrame: Equatable {
    var x, y, width, height: Double

    var right: Double { x + width }
    var bottom: Double { y + height }
    var middleX: Double { x + width / 2 }
    var middleY: Double { y + height / 2 }

    func moved(x dx: Double = 0, y dy: Double = 0) -> DrawingFrame {
        DrawingFrame(x: x + dx, y: y + dy, width: width, height: height)
    }
}
