/// A tinted box with a bar at the left: something is missing or unverified in this draft.
final class WarningBox: PaperBox {
    static let padding = 9.0
    let height: Double
    private let text: TypesetText
    private let lines: Range<Int>
    private let width: Double
    private let ink: PaperColor
    private let accent: PaperColor

    init(_ text: TypesetText, _ lines: Range<Int>, width: Double, ink: PaperColor, accent: PaperColor) {
        self.text = text
        self.lines = lines
        self.width = width
        self.ink = ink
        self.accent = accent
        self.height = Double(lines.count) * text.style.pitch + 11
    }

    func draw(on canvas: Canvas, left: Double, top: Double, pages: [String: String]) {
        canvas.fill(left: left, top: top, width: width, height: height, color: accent.tint(0.07))
        canvas.fill(left: left, top: top, width: 2.5, height: height, color: accent)
        let origin = (left: left + Self.padding, top: top + 5.5)
        canvas.tagged("P") {
            text.draw(lines, on: canvas, left: origin.left, top: origin.top, color: ink)
        }
        text.drawLinks(lines, on: canvas, left: origin.left, top: origin.top)
    }
}
