/// Draws a vector picture with Cairo.
extension Drawing {
    func draw(on canvas: Canvas, typesetter: Typesetter) {
        for shape in shapes { draw(shape, on: canvas, typesetter: typesetter) }
    }

    private func draw(_ shape: Shape, on canvas: Canvas, typesetter: Typesetter) {
        switch shape {
        case .line(let start, let end, let stroke):
            canvas.polyline([start, end], stroke)
        case .polyline(let points, let stroke):
            canvas.polyline(points, stroke)
        case .rectangle(let origin, let width, let height, let fill, let stroke):
            canvas.rectangle(origin, width: width, height: height)
            canvas.paint(fill: fill, stroke: stroke)
        case .circle(let center, let radius, let fill, let stroke):
            canvas.circle(center: center, radius: radius)
            canvas.paint(fill: fill, stroke: stroke)
        case .text(let text, let origin, let size, let bold, let color, let anchor):
            let style = TypeStyle(size: size, bold: bold, tabularFigures: true)
            canvas.show(typesetter.set(text, style), at: origin, anchor, PaperColor(hex: color))
        }
    }
}

extension Canvas {
    fileprivate func polyline(_ points: [Drawing.Point], _ stroke: Drawing.Stroke) {
        polyline(points, width: stroke.width, color: PaperColor(hex: stroke.color), dashed: stroke.dashed)
    }

    /// Fills and strokes the current path, then forgets it.
    fileprivate func paint(fill color: String?, stroke: Drawing.Stroke?) {
        if let color { fill(PaperColor(hex: color), keepingPath: stroke != nil) }
        if let stroke {
            self.stroke(width: stroke.width, color: PaperColor(hex: stroke.color), dashed: stroke.dashed)
        }
        forgetPath()
    }

    fileprivate func show(
        _ text: TypesetText, at origin: Drawing.Point, _ anchor: Drawing.Anchor, _ color: PaperColor
    ) {
        guard let line = text.lines.first else { return }
        let shift =
            switch anchor {
            case .start: 0.0
            case .middle: text.width / 2
            case .end: text.width
            }
        show(line, left: origin.x - shift, baseline: origin.y, color: color)
    }
}
