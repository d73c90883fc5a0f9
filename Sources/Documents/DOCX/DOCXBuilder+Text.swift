extension DOCXBuilder {
    /// Writes runs; `bold` makes everything bold, as in a group row.
    mutating func write(_ spans: [Span], bold: Bool = false) {
        for span in spans {
            switch span {
            case .text(let text, let style): run(text, bold ? style.union(.bold) : style)
            case .figure(let text, let key, let style):
                figure(text, key: key, bold ? style.union(.bold) : style)
            case .lineBreak: story.xml.literal("<w:r><w:br/></w:r>")
            case .footnote(let note): footnote(note)
            case .link(let text, let address): link(text, address: address)
            }
        }
    }

    mutating func run(_ text: String, _ style: TextStyle = []) {
        story.xml.start("w:r")
        runProperties(style)
        story.xml.literal("<w:t xml:space=\"preserve\">")
        story.xml.text(text)
        story.xml.literal("</w:t></w:r>")
    }

    private mutating func runProperties(_ style: TextStyle) {
        guard !style.isEmpty else { return }
        story.xml.start("w:rPr")
        if style.contains(.muted) { story.xml.property("w:rStyle", "Redup") }
        if style.contains(.bold) { story.xml.literal("<w:b/><w:bCs/>") }
        if style.contains(.italic) { story.xml.literal("<w:i/><w:iCs/>") }
        if style.contains(.superscript) {
            story.xml.property("w:vertAlign", "superscript")
        } else if style.contains(.subscript) {
            story.xml.property("w:vertAlign", "subscript")
        }
        story.xml.end("w:rPr")
    }

    /// A figure is a content control tagged with its key, so that it can be found again in an edited file.
    private mutating func figure(_ text: String, key: String, _ style: TextStyle) {
        // Word takes a tag of more than 64 characters for a damaged file.
        guard key.utf16.count <= 64 else {
            warnings.append("Angka “\(text)” ditulis tanpa penanda: kunci “\(key)” lebih dari 64 huruf.")
            return run(text, style)
        }
        story.xml.start("w:sdt")
        story.xml.start("w:sdtPr")
        story.xml.property("w:alias", key)
        story.xml.property("w:tag", key)
        story.xml.property("w:id", nextID())
        story.xml.literal("<w15:appearance w15:val=\"hidden\"/><w:text/>")
        story.xml.end("w:sdtPr")
        story.xml.start("w:sdtContent")
        run(text, style)
        story.xml.end("w:sdtContent")
        story.xml.end("w:sdt")
    }

    private mutating func link(_ text: String, address: String) {
        guard let target = linkTarget(address) else {
            warnings.append("Tautan “\(text)” ditulis sebagai teks: alamat “\(address)” tidak dapat dipakai.")
            return run(text)
        }
        let id = story.relationships.id(.hyperlink, target)
        story.xml.start("w:hyperlink", ["r:id": id, "w:history": "1"])
        story.xml.literal("<w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t xml:space=\"preserve\">")
        story.xml.text(text)
        story.xml.literal("</w:t></w:r>")
        story.xml.end("w:hyperlink")
    }

    private mutating func footnote(_ note: [Span]) {
        guard !isInsideFootnote else {
            warnings.append("Catatan kaki di dalam catatan kaki ditulis dalam kurung: “\(note.plainText)”.")
            run(" (")
            write(note)
            return run(")")
        }
        footnoteCount += 1
        let id = String(footnoteCount)
        let reference: StaticString = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
        story.xml.literal(reference)
        story.xml.empty("w:footnoteReference", ["w:id": id])
        story.xml.literal("</w:r>")

        swap(&story, &footnotes)
        isInsideFootnote = true
        story.xml.start("w:footnote", ["w:id": id])
        openParagraph(ParagraphProperties("FootnoteText"))
        story.xml.literal(reference)
        story.xml.literal("<w:footnoteRef/></w:r>")
        run(" ")
        write(note)
        closeParagraph()
        story.xml.end("w:footnote")
        isInsideFootnote = false
        swap(&story, &footnotes)
    }
}

/// An address Word accepts as the target of a relationship; nil when it has no scheme.
///
/// Characters outside RFC 3986 are percent-encoded: a raw one makes Word call the whole file damaged.
func linkTarget(_ address: String) -> String? {
    guard let colon = address.firstIndex(of: ":"), colon != address.startIndex, colon != address.endIndex,
        address[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }),
        address[address.index(after: colon)...].contains(where: { $0.isLetter || $0.isNumber })
    else { return nil }
    let bytes = Array(address.utf8)
    var target = ""
    var fragmentSeen = false
    for (index, byte) in bytes.enumerated() {
        let character = Character(UnicodeScalar(byte))
        switch character {
        case "#" where !fragmentSeen:
            fragmentSeen = true
            target.append(character)
        case "%"
        where index + 2 < bytes.count && isHexDigit(bytes[index + 1]) && isHexDigit(bytes[index + 2]):
            target.append(character)
        case _ where byte < 0x80 && (character.isLetter || character.isNumber):
            target.append(character)
        case "-", ".", "_", "~", ":", "/", "?", "@", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=":
            target.append(character)
        default:
            target += percentEncoded(byte)
        }
    }
    return target
}

private func isHexDigit(_ byte: UInt8) -> Bool { Character(UnicodeScalar(byte)).isHexDigit && byte < 0x80 }

private func percentEncoded(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
}
