/// A document laid out on pages: everything that is known before drawing.
struct DocumentLayout {
    let document: Document
    let typesetter: Typesetter
    let items: [FlowItem]
    let notes: [TypesetText]
    let pages: [PaperPage]
    let warnings: [String]
    /// Printed page number of each anchor; the first one counts.
    let labels: [String: String]

    init(_ document: Document) throws(WriterError) {
        let typesetter = try Typesetter(
            families: document.theme.fonts, linkColor: PaperColor(hex: document.theme.accent))
        var builder = FlowBuilder(document, typesetter: typesetter)
        builder.build()
        var paginator = Paginator(
            items: builder.items, noteHeights: builder.notes.map(\.height), margins: document.theme.margins)
        self.document = document
        self.typesetter = typesetter
        self.items = builder.items
        self.notes = builder.notes
        self.pages = paginator.paginate()
        self.warnings = builder.warnings
        self.labels = Self.labels(items: builder.items, pages: pages)
    }

    private static func labels(items: [FlowItem], pages: [PaperPage]) -> [String: String] {
        var labels: [String: String] = [:]
        for page in pages {
            for index in page.start..<page.end {
                if let anchor = items[index].anchor, labels[anchor] == nil { labels[anchor] = page.label }
            }
        }
        return labels
    }

    var index: PageIndex { PageIndex(labels: labels, pageCount: pages.count) }
}
