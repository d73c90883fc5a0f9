/// Foretells what number Word gives the next caption, so that updating fields changes nothing.
struct CaptionSequences {
    private var counts: [Caption.Kind: Int] = [:]

    /// Word starts again after each heading of level 1.
    mutating func beginChapter() { counts = [:] }

    /// The field that gives `number`, and the fixed text before it; nil when the number does not end in digits.
    mutating func field(for caption: Caption) -> (prefix: String, instruction: String, number: String)? {
        let digits = String(caption.number.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
        guard let number = Int(digits), String(number) == digits else { return nil }
        let isNext = number == counts[caption.kind, default: 0] + 1
        counts[caption.kind] = number
        let reset = isNext ? "\\s 1" : "\\r \(number)"
        return (
            prefix: String(caption.number.dropLast(digits.count)),
            instruction: " SEQ \(caption.kind.rawValue) \\* ARABIC \(reset) ", number: digits
        )
    }
}

extension DOCXBuilder {
    mutating func write(_ caption: Caption, anchor: String, _ properties: ParagraphProperties) {
        openParagraph(properties)
        let bookmark = openBookmark(anchor)
        if let field = sequences.field(for: caption) {
            run("\(caption.kind.rawValue) \(field.prefix)")
            self.field(field.instruction) { $0.run(field.number) }
            run(" \(caption.text)")
        } else {
            run(caption.full)
        }
        closeBookmark(bookmark)
        closeParagraph()
    }

    /// A field with the result a reader sees until fields are updated.
    mutating func field(_ instruction: String, result: (inout DOCXBuilder) -> Void) {
        beginField(instruction)
        result(&self)
        endField()
    }

    mutating func beginField(_ instruction: String) {
        story.xml.literal("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">")
        story.xml.text(instruction)
        story.xml.literal("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
    }

    mutating func endField() { story.xml.literal("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") }
}
