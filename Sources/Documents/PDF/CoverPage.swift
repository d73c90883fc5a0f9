/// The front page: emblem, institution, a ruler with one accented tick, title, imprint.
final class CoverPage {
    private(set) var warnings: [String] = []
    private let cover: Cover
    private let typesetter: Typesetter
    private let ink: PaperColor
    private let accent: PaperColor
    private let pale: PaperColor
    private var emblem: CairoSurface?

    init(_ cover: Cover, theme: Theme, typesetter: Typesetter) {
        self.cover = cover
        self.typesetter = typesetter
        ink = PaperColor(hex: theme.ink)
        accent = PaperColor(hex: theme.accent)
        pale = PaperColor(hex: theme.groupFill)
        guard let image = theme.emblem else { return }
        do {
            emblem = try CairoSurface.picture(image)
        } catch {
            warnings.append("Lambang pada sampul tidak terbaca: \(error.message)")
        }
    }

    func draw(on canvas: Canvas, geometry: PaperGeometry) {
        drawMark(on: canvas, geometry: geometry)
        var top = millimetres(38)
        drawEmblem(on: canvas, left: geometry.left, top: top)
        top += millimetres(36)
        top += draw(
            cover.institution.joined(separator: "\n"), TypeStyle(size: 14, bold: true, leading: 1.35),
            on: canvas,
            geometry: geometry, top: top)
        top += millimetres(14)
        drawRuler(on: canvas, geometry: geometry, top: top)
        top += millimetres(19)
        top += draw(
            cover.title, TypeStyle(size: 30, bold: true, leading: 1.15), on: canvas, geometry: geometry,
            top: top,
            tag: "H1", balanced: true)
        _ = draw(
            cover.subtitle, TypeStyle(size: 30, leading: 1.2), on: canvas, geometry: geometry, top: top + 3)
        let imprint = TypeStyle(size: 10)
        let height = typesetter.set(cover.imprint, imprint, width: geometry.textWidth).height
        _ = draw(
            cover.imprint, imprint, on: canvas, geometry: geometry,
            top: geometry.height - millimetres(30) - height)
    }

    /// Draws a text over the text width and returns its height.
    private func draw(
        _ text: String, _ style: TypeStyle, on canvas: Canvas, geometry: PaperGeometry, top: Double,
        tag: String = "P", balanced: Bool = false
    ) -> Double {
        guard !text.isEmpty else { return 0 }
        let width = balanced ? balancedWidth(text, style, widest: geometry.textWidth) : geometry.textWidth
        let set = typesetter.set(text, style, width: width)
        canvas.tagged(tag) { set.draw(on: canvas, left: geometry.left, top: top, color: ink) }
        return set.height
    }

    /// The narrowest width with as few lines as the widest, so that the lines are about equally long.
    private func balancedWidth(_ text: String, _ style: TypeStyle, widest: Double) -> Double {
        let lines = typesetter.set(text, style, width: widest).lines.count
        var width = widest
        while width > widest * 0.4, typesetter.set(text, style, width: width - 8).lines.count == lines {
            width -= 8
        }
        return width
    }

    private func drawEmblem(on canvas: Canvas, left: Double, top: Double) {
        let width = millimetres(22)
        let height = millimetres(26)
        guard let emblem else {
            return drawPlaceholder(
                on: canvas, PaperArea(left: left, top: top, width: width, height: height))
        }
        let scale = min(width / max(emblem.pixelWidth, 1), height / max(emblem.pixelHeight, 1))
        canvas.tagged("Figure") {
            canvas.place(
                emblem, left: left, top: top, width: emblem.pixelWidth * scale,
                height: emblem.pixelHeight * scale)
        }
    }

    private func drawPlaceholder(on canvas: Canvas, _ area: PaperArea) {
        canvas.outline(
            left: area.left, top: area.top, width: area.width, height: area.height, stroke: 0.5,
            color: PaperColor(hex: "#888888"), dashed: true)
        let text = typesetter.set("lambang\ndaerah", PrintStyle.note.aligned(.center), width: area.width)
        text.draw(
            on: canvas, left: area.left, top: area.top + (area.height - text.height) / 2,
            color: PrintStyle.muted)
    }

    /// Fine ticks every 3.1 mm, long ones every fifth, and the accent in the middle: the measure reached.
    private func drawRuler(on canvas: Canvas, geometry: PaperGeometry, top: Double) {
        let base = top + millimetres(5)
        let step = millimetres(3.1)
        for tick in 0...Int(geometry.textWidth / step) {
            let x = geometry.left + Double(tick) * step
            let length = millimetres(tick % 5 == 0 ? 5 : 2.4)
            canvas.fill(left: x, top: base - length, width: millimetres(0.3), height: length, color: ink)
        }
        canvas.rule(left: geometry.left, right: geometry.right, y: base, width: 1, color: ink)
        canvas.fill(
            left: geometry.left + 25 * step, top: base + millimetres(4) - millimetres(15),
            width: millimetres(1.1),
            height: millimetres(15), color: accent)
    }

    /// Drawn first, so that everything else stands on it.
    private func drawMark(on canvas: Canvas, geometry: PaperGeometry) {
        guard let mark = cover.mark, !mark.isEmpty else { return }
        let reference = typesetter.set(mark, TypeStyle(size: 100, bold: true))
        let size = min(120, 100 * geometry.textWidth / max(reference.width, 1))
        let text = typesetter.set(mark, TypeStyle(size: size, bold: true, leading: 1))
        canvas.tagged("P") {
            text.draw(on: canvas, left: geometry.left, top: geometry.height - millimetres(105), color: pale)
        }
    }
}
