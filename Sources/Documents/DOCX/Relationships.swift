/// What one part of the package points to.
struct Relationships {
    enum Kind: String {
        case styles, settings, fontTable, theme, numbering, footnotes, header, footer, image, chart,
            hyperlink, package
    }

    private struct Entry {
        var kind: Kind
        var target: String
    }

    private var entries: [Entry] = []

    var isEmpty: Bool { entries.isEmpty }

    /// The id of a relationship to `target`; the same target is listed once.
    mutating func id(_ kind: Kind, _ target: String) -> String {
        if let known = entries.firstIndex(where: { $0.kind == kind && $0.target == target }) {
            return "rId\(known + 1)"
        }
        entries.append(Entry(kind: kind, target: target))
        return "rId\(entries.count)"
    }

    func part() -> [UInt8] {
        var xml = XMLWriter()
        xml.literal(xmlDeclaration)
        xml.start("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"])
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        for (index, entry) in entries.enumerated() {
            xml.literal("<Relationship Id=\"")
            xml.text("rId\(index + 1)")
            xml.literal("\" Type=\"")
            xml.text(base + entry.kind.rawValue)
            xml.literal("\" Target=\"")
            xml.text(entry.target)
            xml.literal(entry.kind == .hyperlink ? "\" TargetMode=\"External\"/>" : "\"/>")
        }
        xml.end("Relationships")
        return xml.bytes
    }
}

let xmlDeclaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
