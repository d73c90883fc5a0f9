extension DOCXBuilder {
    mutating func write(_ cover: Cover) throws(WriterError) {
        if let mark = cover.mark { paragraph(mark, ParagraphProperties("SampulTanda")) }
        openParagraph(ParagraphProperties("SampulLambang"))
        emblem()
        closeParagraph()
        for line in cover.institution { paragraph(line, ParagraphProperties("SampulInstansi")) }
        openParagraph(ParagraphProperties("SampulPenggaris"))
        CoverRuler(width: PageGeometry.emu(twips: geometry.textWidth)).write(to: &self)
        closeParagraph()
        let title = balancedLines(cover.title, limit: Self.titleLine).map { [Span.plain($0)] }
        paragraph(Array(title.joined(separator: [.lineBreak])), ParagraphProperties("SampulJudul"))
        if !cover.subtitle.isEmpty { paragraph(cover.subtitle, ParagraphProperties("SampulAnakJudul")) }
        if !cover.imprint.isEmpty {
            var foot = ParagraphProperties("SampulKolofon")
            foot.atFootOfPage = true
            paragraph(cover.imprint, foot)
        }
        // A section may not end in the framed line at the foot.
        sectionMark = nil
        breakPending = true
    }

    /// The emblem of the institution, or a dashed box where it belongs.
    private mutating func emblem() {
        let box = PictureSize(
            width: PageGeometry.emu(millimetres: 22), height: PageGeometry.emu(millimetres: 26))
        guard let emblem = document.theme.emblem, !emblem.bytes.isEmpty, emblem.pixelWidth > 0,
            emblem.pixelHeight > 0
        else { return emblemPlaceholder(box) }
        let natural = emblem.naturalSize
        let scale = min(
            Double(box.width) / Double(natural.width), Double(box.height) / Double(natural.height))
        let size = PictureSize(
            width: Int(Double(natural.width) * scale), height: Int(Double(natural.height) * scale))
        picture(emblem, size: size, name: "Lambang", alternative: "Lambang instansi")
    }

    private mutating func emblemPlaceholder(_ size: PictureSize) {
        openShape(size, name: "Tempat lambang", alternative: "Tempat lambang instansi", requires: "wps")
        story.xml.element("a:graphicData", ["uri": Self.shapeNamespace]) { xml in
            xml.literal("<wps:wsp><wps:cNvSpPr/>")
            xml.start("wps:spPr")
            xml.transform(size)
            xml.literal("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln w=\"6350\">")
            xml.solidFill("#888888")
            xml.literal("<a:prstDash val=\"dash\"/></a:ln>")
            xml.end("wps:spPr")
            xml.literal("<wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val=\"TeksBentuk\"/></w:pPr>")
            xml.literal("<w:r><w:t>lambang</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>daerah</w:t></w:r></w:p>")
            xml.literal("</w:txbxContent></wps:txbx>")
            xml.literal("<wps:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/></wps:wsp>")
        }
        closeShape()
    }

    /// Drawing shapes came after the first edition of the format, so they stand as an alternative content.
    mutating func openShape(_ size: PictureSize, name: String, alternative: String, requires: String) {
        story.xml.start("w:r")
        story.xml.start("mc:AlternateContent")
        story.xml.start("mc:Choice", ["Requires": requires])
        openDrawing(size, name: name, alternative: alternative)
    }

    mutating func closeShape() {
        closeDrawing()
        story.xml.literal("</mc:Choice></mc:AlternateContent></w:r>")
    }

    /// Letters of the large title that surely fit on a line.
    private static let titleLine = 24

    static let shapeNamespace = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
}

/// The words in as few lines of at most `limit` letters as possible, the lines about equally long.
func balancedLines(_ text: String, limit: Int) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    let fewest = filledLines(words, limit: limit)
    var best = fewest
    for narrower in stride(from: limit - 1, to: 0, by: -1) {
        let lines = filledLines(words, limit: narrower)
        guard lines.count == fewest.count else { break }
        best = lines
    }
    return best
}

private func filledLines(_ words: [String], limit: Int) -> [String] {
    words.reduce(into: []) { lines, word in
        if let last = lines.last, last.count + 1 + word.count <= limit {
            lines[lines.count - 1] = "\(last) \(word)"
        } else {
            lines.append(word)
        }
    }
}
