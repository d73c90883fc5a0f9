/// Headers and footers already written, so that sections that look alike share them.
struct PageFurniture {
    struct Head: Hashable {
        var left: String
        var right: String
        var width: Int
    }

    var heads: [Head: String] = [:]
    var numberedFoot: String?
    var emptyFoot: String?
}

extension DOCXBuilder {
    /// Ends the section at hand and begins another on a new page.
    mutating func begin(_ start: SectionStart, isFirst: Bool) {
        breakPending = false
        if !isFirst { endSection() }
        section = start
        geometry = PageGeometry(margins: document.theme.margins, orientation: start.orientation)
    }

    /// A section lives in the properties of its last paragraph.
    private mutating func endSection() {
        if sectionMark == nil { gap(style: "BatasBagian") }
        guard let mark = sectionMark else { return }
        story.xml.insert(sectionProperties(), at: mark)
        sectionMark = nil
    }

    /// The section at hand as `<w:sectPr>`.
    mutating func sectionProperties() -> XMLWriter {
        let head = header()
        let foot = section.numbering == .none ? emptyFooter() : numberedFooter()
        var xml = XMLWriter()
        xml.start("w:sectPr")
        xml.empty("w:headerReference", ["w:type": "default", "r:id": head])
        xml.empty("w:footerReference", ["w:type": "default", "r:id": foot])
        xml.property("w:type", "nextPage")
        writePage(to: &xml)
        writeNumbering(to: &xml)
        xml.empty("w:cols", ["w:space": "708"])
        xml.end("w:sectPr")
        return xml
    }

    private func writePage(to xml: inout XMLWriter) {
        let width = String(geometry.width)
        let height = String(geometry.height)
        if geometry.isLandscape {
            xml.empty("w:pgSz", ["w:w": width, "w:h": height, "w:orient": "landscape"])
        } else {
            xml.empty("w:pgSz", ["w:w": width, "w:h": height])
        }
        xml.empty(
            "w:pgMar",
            [
                "w:top": String(geometry.top), "w:right": String(geometry.right),
                "w:bottom": String(geometry.bottom),
                "w:left": String(geometry.left), "w:header": String(PageGeometry.twips(millimetres: 14)),
                "w:footer": String(PageGeometry.twips(millimetres: 13)), "w:gutter": "0",
            ])
    }

    private func writeNumbering(to xml: inout XMLWriter) {
        let format = section.numbering == .roman ? "lowerRoman" : "decimal"
        if let first = section.restartAt {
            xml.empty("w:pgNumType", ["w:fmt": format, "w:start": String(first)])
        } else {
            xml.empty("w:pgNumType", ["w:fmt": format])
        }
    }

    private mutating func header() -> String {
        let head = PageFurniture.Head(
            left: section.headLeft, right: section.headRight, width: geometry.textWidth)
        if let known = pageFurniture.heads[head] { return known }
        let isEmpty = head.left.isEmpty && head.right.isEmpty
        var properties = ParagraphProperties(isEmpty ? "Header" : "KepalaHalaman")
        properties.rightTab = isEmpty ? nil : head.width
        let id = furniture("hdr", .header, number: pageFurniture.heads.count + 1, properties) { builder in
            guard !isEmpty else { return }
            builder.run(head.left)
            builder.story.xml.literal("<w:r><w:tab/></w:r>")
            builder.run(head.right)
        }
        pageFurniture.heads[head] = id
        return id
    }

    private mutating func numberedFooter() -> String {
        if let known = pageFurniture.numberedFoot { return known }
        let id = furniture("ftr", .footer, number: 1, ParagraphProperties("Footer")) { builder in
            builder.field(" PAGE ") { $0.run("1") }
        }
        pageFurniture.numberedFoot = id
        return id
    }

    private mutating func emptyFooter() -> String {
        if let known = pageFurniture.emptyFoot { return known }
        let id = furniture("ftr", .footer, number: 2, ParagraphProperties("Footer")) { _ in }
        pageFurniture.emptyFoot = id
        return id
    }

    /// Writes one header or footer of a single paragraph and returns the id of its relationship.
    private mutating func furniture(
        _ element: StaticString, _ kind: Relationships.Kind, number: Int, _ properties: ParagraphProperties,
        _ content: (inout DOCXBuilder) -> Void
    ) -> String {
        var body = Story()
        swap(&story, &body)
        story.xml.start("w:p")
        story.xml.start("w:pPr")
        properties.write(to: &story.xml)
        story.xml.end("w:pPr")
        content(&self)
        story.xml.end("w:p")
        swap(&story, &body)

        var xml = XMLWriter()
        xml.literal(xmlDeclaration)
        xml.literal("<w:")
        xml.literal(element)
        xml.literal(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
        xml.append(body.xml)
        xml.literal("</w:")
        xml.literal(element)
        xml.literal(">")
        let file = "\(kind.rawValue)\(number).xml"
        let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind.rawValue)+xml"
        parts.add("word/\(file)", type: type, xml.bytes)
        return story.relationships.id(kind, file)
    }
}
