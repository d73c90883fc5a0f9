import CPango

/// A text broken into lines of a given width, ready to be drawn. Measured once, drawn once.
final class TypesetText {
    struct Line {
        /// Owned by the Pango layout, which lives as long as the text.
        let pointer: UnsafeMutablePointer<PangoLayoutLine>
        /// From the left edge of the text box to the first glyph, by alignment.
        let offset: Double
        let width: Double
        let bytes: Range<Int>
    }

    let text: StyledText
    let style: TypeStyle
    let lines: [Line]
    /// From the top of a line's box to its baseline.
    let ascent: Double
    private let layout: OpaquePointer

    /// Takes ownership of the layout.
    init(layout: OpaquePointer, text: StyledText, style: TypeStyle, ascent: Double) {
        self.layout = layout
        self.text = text
        self.style = style
        self.ascent = ascent
        self.lines = Self.lines(of: layout)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    var height: Double { Double(lines.count) * style.pitch }
    /// Width of the widest line.
    var width: Double { lines.map(\.width).max() ?? 0 }

    private static func lines(of layout: OpaquePointer) -> [Line] {
        guard let iterator = pango_layout_get_iter(layout) else { return [] }
        defer { pango_layout_iter_free(iterator) }
        var lines: [Line] = []
        repeat {
            guard let pointer = pango_layout_iter_get_line(iterator) else { continue }
            var logical = PangoRectangle()
            pango_layout_iter_get_line_extents(iterator, nil, &logical)
            let start = Int(pointer.pointee.start_index)
            lines.append(
                Line(
                    pointer: pointer, offset: points(logical.x), width: points(logical.width),
                    bytes: start..<(start + Int(pointer.pointee.length))))
        } while pango_layout_iter_next_line(iterator) != 0
        return lines
    }

    /// Footnotes whose mark stands in this line.
    func notes(inLine index: Int) -> [Int] {
        guard !text.marks.isEmpty else { return [] }
        return text.marks.filter { lines[index].bytes.contains($0.byte) }.map(\.note)
    }

    /// Footnotes of the whole text.
    var notes: [Int] { text.marks.map(\.note) }

    /// Draws some lines; the first of them starts at `top`.
    func draw(_ range: Range<Int>, on canvas: Canvas, left: Double, top: Double, color: PaperColor) {
        for (row, index) in range.enumerated() {
            canvas.show(
                lines[index], left: left, baseline: top + Double(row) * style.pitch + ascent, color: color)
        }
    }

    func draw(on canvas: Canvas, left: Double, top: Double, color: PaperColor) {
        draw(lines.indices, on: canvas, left: left, top: top, color: color)
    }

    /// Makes the addresses in some lines clickable. Outside other tags: Cairo marks only the innermost.
    func drawLinks(_ range: Range<Int>, on canvas: Canvas, left: Double, top: Double) {
        for link in text.links {
            for (row, index) in range.enumerated() {
                let line = lines[index]
                let bytes = link.bytes.clamped(to: line.bytes)
                guard !bytes.isEmpty else { continue }
                let start = x(of: bytes.lowerBound, in: line)
                let end = x(of: bytes.upperBound, in: line)
                canvas.link(
                    toAddress: link.address,
                    over: PaperArea(
                        left: left + line.offset + start, top: top + Double(row) * style.pitch,
                        width: end - start, height: style.pitch))
            }
        }
    }

    private func x(of byte: Int, in line: Line) -> Double {
        var position: Int32 = 0
        pango_layout_line_index_to_x(line.pointer, Int32(byte), 0, &position)
        return points(position)
    }
}

/// Pango counts in 1024ths of a point here (the font map works at 72 dots an inch).
func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }

func pangoUnits(_ points: Double) -> Int32 {
    Int32(clamping: Int64((points * Double(PANGO_SCALE)).rounded()))
}
