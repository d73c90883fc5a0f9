/// Foretells what number Word gives the next caption, so that updating fields changes nothing.
///
/// Every chapter has a sequence of its own, because LibreOffice does not start a sequence again at a heading.
struct CaptionSequences {
    private var counts: [String: Int] = [:]

    /// The field behind the last part of the number, and the fixed text before it; nil when the number does
    /// not end in digits.
    mutating func field(for caption: Caption) -> (prefix: String, instruction: String, number: String)? {
        guard let parts = caption.numberParts else { return nil }
        let isNext = parts.count == counts[parts.sequence, default: 0] + 1
        counts[parts.sequence] = parts.count
        let reset = isNext ? "" : "\\r \(parts.count) "
        return (parts.prefix, " SEQ \(parts.sequence) \\* ARABIC \(reset)", String(parts.count))
    }
}

extension Caption {
    /// `L2.1` of a table is `L2.`, place 1 in the sequence `Tabel_L2`.
    fileprivate var numberParts: (prefix: String, sequence: String, count: Int)? {
        let digits = String(number.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
        guard let count = Int(digits), String(count) == digits else { return nil }
        let prefix = String(number.dropLast(digits.count))
        let chapter = prefix.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "_")
        return (prefix, chapter.isEmpty ? kind.rawValue : "\(kind.rawValue)_\(chapter.prefix(20))", count)
    }

    /// Name of the sequence that counts this caption; nil when it is numbered by hand.
    var sequence: String? { numberParts?.sequence }
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
        story.xml.literal(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">")
        story.xml.text(instruction)
        story.xml.literal("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
    }

    mutating func endField() { story.xml.literal("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") }
}
