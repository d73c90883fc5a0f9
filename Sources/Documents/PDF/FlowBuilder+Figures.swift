/// Figures with their captions and notes.
extension FlowBuilder {
    mutating func append(_ figure: Figure) {
        let picture = picture(of: figure)
        append(picture, before: 8, after: 5, anchor: figure.anchor)
        if let last = items.indices.last {
            items[last].keepsWithNext = figure.caption != nil || !figure.notes.isEmpty
        }
        if let caption = figure.caption {
            append(captionBox(caption), after: 5, keepsWithNext: !figure.notes.isEmpty)
        }
        append(notes: figure.notes)
        if let last = items.indices.last { items[last].after = 12 }
    }

    func captionBox(_ caption: Caption) -> ParagraphBox {
        let width = geometry.textWidth * 0.92
        return ParagraphBox(
            typesetter.set(caption.full, PrintStyle.caption, width: width),
            left: (geometry.textWidth - width) / 2, tag: "Caption", color: ink)
    }

    /// Notes stay together with what they explain.
    mutating func append(notes: [Paragraph]) {
        for (index, note) in notes.enumerated() {
            let text = styled(note.spans)
            guard !text.isEmpty else { continue }
            let box = ParagraphBox(
                typesetter.set(text, PrintStyle.note, width: geometry.textWidth), tag: "Note", color: ink)
            append(box, after: 2, keepsWithNext: index < notes.count - 1)
        }
    }

    private mutating func picture(of figure: Figure) -> any PaperBox {
        let width = geometry.textWidth
        let height = geometry.bodyHeight - 64
        switch figure.content {
        case .chart(let chart):
            let drawing = drawing(of: chart, theme: document.theme, width: width)
            return DrawingBox(drawing, typesetter: typesetter, width: width, limit: height)
        case .tree(let tree):
            let drawing = drawing(of: tree, theme: document.theme, width: width, height: height)
            return DrawingBox(drawing, typesetter: typesetter, width: width, limit: height)
        case .image(let image):
            do {
                return try PictureBox(image, width: width, limit: height)
            } catch {
                warnings.append("Gambar \(figure.anchor) tidak terbaca: \(error.message)")
                return PlaceholderBox("gambar tidak terbaca", typesetter: typesetter, width: width)
            }
        }
    }
}
