import CPango

/// The pen on a surface. Places are in points from the top left corner of the page.
///
/// Cairo remembers its first error and then ignores every call, so ``check()`` once per page is enough.
final class Canvas {
    let surface: CairoSurface
    let context: OpaquePointer

    init(_ surface: CairoSurface) throws(WriterError) {
        guard let context = cairo_create(surface.pointer) else {
            throw .library(name: "cairo", detail: "konteks gambar tidak dapat dibuat")
        }
        self.surface = surface
        self.context = context
        try check()
    }

    deinit { cairo_destroy(context) }

    func check() throws(WriterError) { try checkCairo(cairo_status(context)) }

    // MARK: Lines and areas

    func line(
        from start: Drawing.Point, to end: Drawing.Point, width: Double, color: PaperColor,
        dashed: Bool = false
    ) {
        polyline([start, end], width: width, color: color, dashed: dashed)
    }

    func polyline(_ points: [Drawing.Point], width: Double, color: PaperColor, dashed: Bool = false) {
        guard let first = points.first else { return }
        cairo_move_to(context, first.x, first.y)
        for point in points.dropFirst() { cairo_line_to(context, point.x, point.y) }
        stroke(width: width, color: color, dashed: dashed)
    }

    /// A horizontal rule.
    func rule(left: Double, right: Double, y: Double, width: Double, color: PaperColor) {
        line(from: Drawing.Point(left, y), to: Drawing.Point(right, y), width: width, color: color)
    }

    func fill(left: Double, top: Double, width: Double, height: Double, color: PaperColor) {
        cairo_rectangle(context, left, top, width, height)
        fill(color)
    }

    func outline(
        left: Double, top: Double, width: Double, height: Double, stroke: Double, color: PaperColor,
        dashed: Bool = false
    ) {
        cairo_rectangle(context, left, top, width, height)
        self.stroke(width: stroke, color: color, dashed: dashed)
    }

    /// Adds a rectangle to the current path.
    func rectangle(_ origin: Drawing.Point, width: Double, height: Double) {
        cairo_rectangle(context, origin.x, origin.y, width, height)
    }

    func forgetPath() { cairo_new_path(context) }

    /// Adds a circle to the current path.
    func circle(center: Drawing.Point, radius: Double) {
        cairo_new_sub_path(context)
        cairo_arc(context, center.x, center.y, radius, 0, 2 * .pi)
    }

    /// Fills the current path.
    func fill(_ color: PaperColor, keepingPath: Bool = false) {
        use(color)
        if keepingPath { cairo_fill_preserve(context) } else { cairo_fill(context) }
    }

    /// Strokes the current path.
    func stroke(width: Double, color: PaperColor, dashed: Bool = false) {
        use(color)
        cairo_set_line_width(context, width)
        let dashes = dashed ? [max(width * 3, 2), max(width * 2, 1.5)] : []
        cairo_set_dash(context, dashes, Int32(dashes.count), 0)
        cairo_stroke(context)
    }

    /// A row of small dots that ends at `right`, so that the dots of several lines stand in columns.
    func leader(left: Double, right: Double, y: Double, color: PaperColor) {
        guard right - left > 6 else { return }
        saved {
            use(color)
            cairo_set_line_width(context, 0.8)
            cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
            cairo_set_dash(context, [0, 3.6], 2, 0)
            cairo_move_to(context, right, y)
            cairo_line_to(context, left, y)
            cairo_stroke(context)
        }
    }

    private func use(_ color: PaperColor) {
        cairo_set_source_rgb(context, color.red, color.green, color.blue)
    }

    // MARK: Text and pictures

    /// Shows one line of a text; `left` is the left edge of the text box.
    func show(_ line: TypesetText.Line, left: Double, baseline: Double, color: PaperColor) {
        use(color)
        cairo_move_to(context, left + line.offset, baseline)
        pango_cairo_show_layout_line(context, line.pointer)
    }

    func place(_ picture: CairoSurface, left: Double, top: Double, width: Double, height: Double) {
        saved {
            cairo_translate(context, left, top)
            cairo_scale(context, width / max(picture.pixelWidth, 1), height / max(picture.pixelHeight, 1))
            cairo_set_source_surface(context, picture.pointer, 0, 0)
            // Not cairo_paint: on a tagged page Cairo 1.16 then reports wrong nesting of tags.
            cairo_rectangle(context, 0, 0, picture.pixelWidth, picture.pixelHeight)
            cairo_fill(context)
        }
    }

    // MARK: Coordinates

    func saved(_ body: () -> Void) {
        cairo_save(context)
        body()
        cairo_restore(context)
    }

    func move(by x: Double, _ y: Double, scale: Double = 1) {
        cairo_translate(context, x, y)
        cairo_scale(context, scale, scale)
    }
}
