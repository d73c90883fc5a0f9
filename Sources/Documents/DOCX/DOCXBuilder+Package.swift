extension DOCXBuilder {
    private static let main = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    /// Parts that depend only on metadata and theme.
    mutating func addFixedParts() throws(WriterError) {
        let metadata = document.metadata
        let facts = [
            "title": metadata.title, "subject": metadata.subject, "author": metadata.author,
            "keywords": metadata.keywords.joined(separator: "; "), "created": metadata.created,
            "language": metadata.language,
        ]
        parts.add("_rels/.rels", try AssetTemplate("rels.xml").filled())
        parts.add(
            "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml",
            try AssetTemplate("core.xml").filled(facts))
        parts.add(
            "docProps/app.xml", type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            try AssetTemplate("app.xml").filled(facts))
        var look = document.theme.officeValues
        look["language"] = metadata.language
        look["textWidth"] = String(geometry.textWidth)
        try addPart("styles", kind: .styles, try AssetTemplate("styles.xml").filled(look))
        try addPart("settings", kind: .settings, try AssetTemplate("settings.xml").filled(look))
        try addPart("fontTable", kind: .fontTable, try AssetTemplate("fontTable.xml").filled(look))
        story.relationships = added(.theme, "theme/theme1.xml")
        parts.add(
            "word/theme/theme1.xml", type: "application/vnd.openxmlformats-officedocument.theme+xml",
            try AssetTemplate("theme.xml").filled(look))
    }

    /// Body, lists and footnotes, once every block is written.
    mutating func addDocument() throws(WriterError) {
        try addPart(
            "numbering", kind: .numbering, try AssetTemplate("numbering.xml").filled(markup: ["nums": nums()])
        )
        try addPart(
            "footnotes", kind: .footnotes,
            try AssetTemplate("footnotes.xml").filled(markup: ["footnotes": footnotes.xml]))
        parts.add(footnotes.relationships, of: "word/footnotes.xml")

        var xml = XMLWriter()
        xml.literal(xmlDeclaration)
        xml.start("w:document", Self.namespaces)
        xml.start("w:body")
        let properties = sectionProperties()
        xml.append(story.xml)
        xml.append(properties)
        xml.end("w:body")
        xml.end("w:document")
        parts.add("word/document.xml", type: Self.main + "document.main+xml", xml.bytes)
        parts.add(story.relationships, of: "word/document.xml")
    }

    private mutating func addPart(_ name: String, kind: Relationships.Kind, _ bytes: [UInt8])
        throws(WriterError)
    {
        story.relationships = added(kind, "\(name).xml")
        parts.add("word/\(name).xml", type: "\(Self.main)\(name)+xml", bytes)
    }

    private func added(_ kind: Relationships.Kind, _ target: String) -> Relationships {
        var relationships = story.relationships
        _ = relationships.id(kind, target)
        return relationships
    }

    /// Every list is an instance of its own that starts again at 1.
    private func nums() -> XMLWriter {
        var xml = XMLWriter()
        for (index, list) in lists.enumerated() {
            xml.start("w:num", ["w:numId": String(index + 1)])
            xml.property("w:abstractNumId", list.marker.abstractNumber)
            xml.start("w:lvlOverride", ["w:ilvl": String(list.depth)])
            xml.property("w:startOverride", "1")
            xml.end("w:lvlOverride")
            xml.end("w:num")
        }
        return xml
    }

    private static let namespaces: XMLWriter.Attributes = [
        "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "xmlns:wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "xmlns:w15": "http://schemas.microsoft.com/office/word/2012/wordml",
        "mc:Ignorable": "w14 w15",
    ]
}

extension List.Marker {
    /// Which of the list kinds in numbering.xml.
    fileprivate var abstractNumber: String {
        switch self {
        case .bullet: "1"
        case .decimal: "2"
        case .letter: "3"
        }
    }
}
