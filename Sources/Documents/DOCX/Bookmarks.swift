/// Names of the bookmarks behind the anchors of a document.
///
/// Word allows letters, digits and underscores, at most 40 characters; anchors may be longer and hold
/// hyphens.
struct Bookmarks {
    private var names: [String: String] = [:]
    private var written: Set<String> = []

    init(of blocks: [Block]) {
        var taken: Set<String> = []
        for anchor in blocks.compactMap(\.anchor) where names[anchor] == nil {
            let base = String(anchor.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }.prefix(36))
            var name = base
            var count = 1
            // Word compares bookmark names without case.
            while !taken.insert(name.lowercased()).inserted {
                count += 1
                name = "\(base)_\(count)"
            }
            names[anchor] = name
        }
    }

    /// The bookmark for an anchor; nil when the document has no such anchor.
    func name(of anchor: String) -> String? { names[anchor] }

    /// The same, but only the first time: a bookmark may stand in one place.
    mutating func take(_ anchor: String) -> String? {
        guard written.insert(anchor).inserted else { return nil }
        return names[anchor]
    }
}

extension Block {
    /// Anchor of a heading, table or figure.
    fileprivate var anchor: String? {
        switch self {
        case .heading(let heading): heading.anchor
        case .table(let table): table.anchor
        case .figure(let figure): figure.anchor
        case .cover, .section, .paragraph, .list, .signatures, .tableOfContents, .pageBreak: nil
        }
    }
}

extension DOCXBuilder {
    /// Begins the bookmark of an anchor; hand the result to ``closeBookmark(_:)``.
    mutating func openBookmark(_ anchor: String) -> String? {
        guard let name = bookmarks.take(anchor) else { return nil }
        let id = nextID()
        story.xml.empty("w:bookmarkStart", ["w:id": id, "w:name": name])
        return id
    }

    mutating func closeBookmark(_ id: String?) {
        if let id { story.xml.empty("w:bookmarkEnd", ["w:id": id]) }
    }
}
