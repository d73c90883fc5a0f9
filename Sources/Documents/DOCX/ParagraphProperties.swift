/// The properties of one paragraph, written in the order the schema asks for.
struct ParagraphProperties {
    enum Alignment: String {
        case left, center, right
    }

    var style: String
    var keepNext = false
    var pageBreakBefore = false
    /// Fixed to the foot of the text area.
    var atFootOfPage = false
    var list: (number: Int, level: Int)?
    /// Twips.
    var rightTab: Int?
    /// No space below, for a line that belongs to the next.
    var isTight = false
    /// Twips.
    var indent: Int?
    var alignment: Alignment?

    init(_ style: String, keepNext: Bool = false, alignment: Alignment? = nil) {
        self.style = style
        self.keepNext = keepNext
        self.alignment = alignment
    }

    /// Everything between `<w:pPr>` and `</w:pPr>`; a section's properties may follow.
    func write(to xml: inout XMLWriter) {
        xml.property("w:pStyle", style)
        if keepNext { xml.empty("w:keepNext") }
        if pageBreakBefore { xml.empty("w:pageBreakBefore") }
        if atFootOfPage {
            xml.empty(
                "w:framePr",
                [
                    "w:hSpace": "0", "w:wrap": "around", "w:vAnchor": "margin", "w:hAnchor": "margin",
                    "w:xAlign": "left", "w:yAlign": "bottom",
                ])
        }
        if let list {
            xml.start("w:numPr")
            xml.property("w:ilvl", String(list.level))
            xml.property("w:numId", String(list.number))
            xml.end("w:numPr")
        }
        if let rightTab {
            xml.start("w:tabs")
            xml.empty("w:tab", ["w:val": "right", "w:pos": String(rightTab)])
            xml.end("w:tabs")
        }
        if isTight { xml.empty("w:spacing", ["w:after": "0"]) }
        if let indent { xml.empty("w:ind", ["w:left": String(indent)]) }
        if let alignment { xml.property("w:jc", alignment.rawValue) }
    }
}
