/// A chart or tree, centred and scaled down to what the page holds.
final class DrawingBox: PaperBox {
    let height: Double
    private let drawing: Drawing
    private let typesetter: Typesetter
    private let scale: Double
    private let inset: Double

    init(_ drawing: Drawing, typesetter: Typesetter, width: Double, limit: Double) {
        self.drawing = drawing
        self.typesetter = typesetter
        let fit = min(1, width / max(drawing.width, 1), limit / max(drawing.height, 1))
        self.scale = fit
        self.inset = (width - drawing.width * fit) / 2
        self.height = drawing.height * fit
    }

    func draw(on canvas: Canvas, left: Double, top: Double, pages: [String: String]) {
        canvas.tagged("Figure") {
            canvas.saved {
                canvas.move(by: left + inset, top, scale: scale)
                drawing.draw(on: canvas, typesetter: typesetter)
            }
        }
    }
}

/// A raster picture at 96 pixels an inch, smaller when the page or the picture's own limit is narrower.
final class PictureBox: PaperBox {
    let height: Double
    private let width: Double
    private let inset: Double
    private let picture: CairoSurface

    init(_ image: Image, width available: Double, limit: Double) throws(WriterError) {
        picture = try CairoSurface.picture(image)
        let natural = picture.pixelWidth * 0.75
        let widest = min(available, image.maximumWidth.map(millimetres) ?? available)
        let scale = min(1, widest / max(natural, 1), limit / max(picture.pixelHeight * 0.75, 1))
        width = natural * scale
        height = picture.pixelHeight * 0.75 * scale
        inset = (available - width) / 2
    }

    func draw(on canvas: Canvas, left: Double, top: Double, pages: [String: String]) {
        canvas.tagged("Figure") {
            canvas.place(picture, left: left + inset, top: top, width: width, height: height)
        }
    }
}

/// Stands where a picture could not be read.
final class PlaceholderBox: PaperBox {
    let height = 72.0
    private let text: TypesetText
    private let width: Double

    init(_ text: String, typesetter: Typesetter, width: Double) {
        self.text = typesetter.set(text, PrintStyle.note.aligned(.center), width: width)
        self.width = width
    }

    func draw(on canvas: Canvas, left: Double, top: Double, pages: [String: String]) {
        canvas.outline(
            left: left, top: top, width: width, height: height, stroke: 0.5, color: PrintStyle.muted,
            dashed: true)
        canvas.tagged("P") {
            text.draw(on: canvas, left: left, top: top + (height - text.height) / 2, color: PrintStyle.muted)
        }
    }
}
