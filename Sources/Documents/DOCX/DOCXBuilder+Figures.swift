extension DOCXBuilder {
    mutating func write(_ figure: Figure) throws(WriterError) {
        openParagraph(ParagraphProperties("Gambar", keepNext: figure.caption != nil || !figure.notes.isEmpty))
        let bookmark = figure.caption == nil ? openBookmark(figure.anchor) : nil
        switch figure.content {
        case .chart(let chart): try write(chart, in: figure)
        case .tree(let tree): try write(tree, in: figure)
        case .image(let image): write(image, in: figure)
        }
        closeBookmark(bookmark)
        closeParagraph()
        if let caption = figure.caption {
            var properties = ParagraphProperties("KeteranganGambar", keepNext: !figure.notes.isEmpty)
            properties.isTight = !figure.notes.isEmpty
            write(caption, anchor: figure.anchor, properties)
        }
        for note in figure.notes { write(note) }
    }

    private mutating func write(_ chart: Chart, in figure: Figure) throws(WriterError) {
        guard !chart.categories.isEmpty, !chart.series.isEmpty else {
            return missing(figure, because: "grafik tidak punya data")
        }
        chartCount += 1
        let number = chartCount
        let part = ChartPart(chart, theme: document.theme, showsTitle: figure.caption == nil)
        let file = "charts/chart\(number).xml"
        let workbook = "embeddings/Microsoft_Excel_Sheet\(number).xlsx"
        var relationships = Relationships()
        let data = relationships.id(.package, "../\(workbook)")
        parts.add(
            "word/\(file)", type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            part.bytes(workbookRelationship: data))
        parts.add(relationships, of: "word/\(file)")
        parts.add("word/\(workbook)", try chartWorkbook(part.chart, theme: document.theme))

        let relationship = story.relationships.id(.chart, file)
        let size = PictureSize(
            width: PageGeometry.emu(twips: geometry.textWidth),
            height: min(part.naturalHeight, PageGeometry.emu(twips: geometry.textHeight) * 4 / 5))
        openInlineDrawing(size, name: "Grafik", alternative: figure.alternative)
        story.xml.element("a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/chart"]) {
            $0.empty("c:chart", ["r:id": relationship])
        }
        closeInlineDrawing()
    }

    /// A tree becomes a picture at 144 pixels an inch; more would cost most of the time of writing the file.
    private mutating func write(_ tree: TreeDiagram, in figure: Figure) throws(WriterError) {
        let width = Double(geometry.textWidth) / 20
        let height = Double(geometry.textHeight) / 20 * 0.85
        let drawing = drawing(of: tree, theme: document.theme, width: width, height: height)
        let image = try renderPNG(drawing, fonts: document.theme.fonts, scale: 2)
        guard !image.bytes.isEmpty else { return missing(figure, because: "pohon tidak dapat digambar") }
        let size = PictureSize(
            width: PageGeometry.emu(points: drawing.width), height: PageGeometry.emu(points: drawing.height))
        insert(image, size: size, in: figure)
    }

    private mutating func write(_ image: Image, in figure: Figure) {
        guard !image.bytes.isEmpty, image.pixelWidth > 0, image.pixelHeight > 0 else {
            return missing(figure, because: "berkas gambar kosong")
        }
        var size = image.naturalSize
        if let widest = image.maximumWidth {
            size = size.fitted(width: PageGeometry.emu(millimetres: widest), height: .max)
        }
        insert(image, size: size, in: figure)
    }

    private mutating func insert(_ image: Image, size: PictureSize, in figure: Figure) {
        let fitted = size.fitted(
            width: PageGeometry.emu(twips: geometry.textWidth),
            height: PageGeometry.emu(twips: geometry.textHeight) * 17 / 20)
        picture(image, size: fitted, name: "Gambar", alternative: figure.alternative)
    }

    /// The words instead of the picture, so that the reader loses nothing but the look.
    private mutating func missing(_ figure: Figure, because reason: String) {
        let name = figure.caption?.full ?? figure.anchor
        warnings.append("\(name): \(reason); ditulis sebagai teks.")
        run(figure.alternative, [.italic, .muted])
    }
}
