extension DOCXBuilder {
    /// Signatures side by side, two a row; one alone stands at the right. Nothing of it is broken over pages.
    mutating func write(_ block: SignatureBlock) {
        guard !block.signatories.isEmpty else { return }
        breakBeforeTable()
        let half = geometry.textWidth / 2
        let widths = [half, geometry.textWidth - half]
        story.xml.start("w:tbl")
        story.xml.start("w:tblPr")
        story.xml.property("w:tblStyle", "TabelPolos")
        story.xml.empty("w:tblW", ["w:w": String(geometry.textWidth), "w:type": "dxa"])
        story.xml.property("w:tblLayout", "fixed", attribute: "w:type")
        story.xml.property("w:tblCaption", "Tanda tangan")
        story.xml.end("w:tblPr")
        TableLook.writeGrid(widths, to: &story.xml)
        for start in stride(from: 0, to: block.signatories.count, by: 2) {
            writeRow(Array(block.signatories[start...].prefix(2)), widths)
        }
        story.xml.end("w:tbl")
        sectionMark = nil
        gap()
    }

    private mutating func writeRow(_ signatories: [SignatureBlock.Signatory], _ widths: [Int]) {
        let linesBelow = signatories.map(\.below.count).max() ?? 0
        let cells: [SignatureBlock.Signatory?] = signatories.count == 1 ? [nil, signatories[0]] : signatories
        story.xml.literal("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        for (signatory, width) in zip(cells, widths) {
            story.xml.start("w:tc")
            story.xml.start("w:tcPr")
            story.xml.empty("w:tcW", ["w:w": String(width), "w:type": "dxa"])
            // Names stand on one line even when one side has more lines above them.
            story.xml.property("w:vAlign", "bottom")
            story.xml.end("w:tcPr")
            write(signatory, linesBelow: linesBelow)
            story.xml.end("w:tc")
        }
        story.xml.end("w:tr")
    }

    private mutating func write(_ signatory: SignatureBlock.Signatory?, linesBelow: Int) {
        let line = ParagraphProperties("TandaTangan")
        guard let signatory else { return paragraph([], line) }
        for text in signatory.above { paragraph(text, line) }
        paragraph(signatory.name, ParagraphProperties("NamaPenandaTangan"))
        for text in signatory.below { paragraph(text, line) }
        for _ in signatory.below.count..<max(linesBelow, signatory.below.count) { paragraph([], line) }
    }
}
