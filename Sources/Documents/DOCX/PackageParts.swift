/// The files of an Office Open XML package and their content types.
struct PackageParts {
    private var entries: [ZipEntry] = []
    private var overrides: [(path: String, type: String)] = []

    /// Adds a part. `type` is its content type; nil when the file extension says it all.
    mutating func add(_ path: String, type: String? = nil, _ bytes: [UInt8]) {
        entries.append(ZipEntry(path: path, bytes: bytes))
        if let type { overrides.append((path, type)) }
    }

    /// Adds the relationships of the part at `path`, unless there are none.
    mutating func add(_ relationships: Relationships, of path: String) {
        guard !relationships.isEmpty else { return }
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        add("\(path[..<slash])_rels/\(path[slash...]).rels", relationships.part())
    }

    /// The whole archive, the list of content types first.
    func zipped() throws(WriterError) -> [UInt8] {
        try writeZip([ZipEntry(path: "[Content_Types].xml", bytes: contentTypes())] + entries)
    }

    private func contentTypes() -> [UInt8] {
        var xml = XMLWriter()
        xml.literal(xmlDeclaration)
        xml.start("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"])
        for (suffix, type) in Self.defaults where entries.contains(where: { $0.path.hasSuffix(".\(suffix)") }) {
            xml.empty("Default", ["Extension": suffix, "ContentType": type])
        }
        for (path, type) in overrides {
            xml.empty("Override", ["PartName": "/\(path)", "ContentType": type])
        }
        xml.end("Types")
        return xml.bytes
    }

    private static let defaults = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("jpeg", "image/jpeg"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ]
}
