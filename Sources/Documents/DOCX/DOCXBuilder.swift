/// Turns the blocks of one document into the parts of a WordprocessingML package, top to bottom.
///
/// Each kind of block is written by its own extension; this type holds what they share: the parts written so
/// far, the counters that keep ids unique, and the section at hand.
struct DOCXBuilder {
    let document: Document
    let pages: PageIndex?

    /// The story being written: the body, or a footnote while one is open.
    var story = Story()
    var footnotes = Story()
    var footnoteCount = 0
    var isInsideFootnote = false

    var parts = PackageParts()
    var warnings: [String] = []
    /// Marker and depth of every list, in order; a list's number is its place, counted from 1.
    var lists: [(marker: List.Marker, depth: Int)] = []
    var bookmarks: Bookmarks
    var sequences = CaptionSequences()
    var chartCount = 0
    var mediaCount = 0
    var pageFurniture = PageFurniture()

    var section = SectionStart()
    var geometry: PageGeometry
    /// Where the properties of the last paragraph end, when a section may end in that paragraph.
    var sectionMark: Int?
    /// The next block begins on a new page.
    var breakPending = false

    /// A signature alone on a page could be put under any text, so what stands before it stays with it.
    private(set) var isBeforeSignatures = false

    private var lastObjectID = 0

    init(document: Document, pages: PageIndex?) {
        self.document = document
        self.pages = pages
        bookmarks = Bookmarks(of: document.blocks)
        geometry = PageGeometry(margins: document.theme.margins, orientation: .portrait)
        if case .cover = document.blocks.first { section = SectionStart(numbering: .none) }
    }

    /// A fresh id for a drawing, content control or bookmark; one series for all keeps them apart.
    mutating func nextID() -> String {
        lastObjectID += 1
        return String(lastObjectID)
    }

    mutating func write() throws(WriterError) -> WrittenDocument {
        try addFixedParts()
        for (index, block) in document.blocks.enumerated() {
            isBeforeSignatures = document.blocks.dropFirst(index + 1).first?.isSignatures == true
            try write(block, isFirst: index == 0)
        }
        try addDocument()
        return WrittenDocument(bytes: try parts.zipped(), warnings: warnings)
    }

    private mutating func write(_ block: Block, isFirst: Bool) throws(WriterError) {
        switch block {
        case .cover(let cover): try write(cover)
        case .section(let start): begin(start, isFirst: isFirst)
        case .heading(let heading): write(heading)
        case .paragraph(let paragraph): write(paragraph)
        case .list(let list): write(list, depth: 0)
        case .table(let table): write(table)
        case .figure(let figure): try write(figure)
        case .signatures(let signatures): write(signatures)
        case .tableOfContents(let contents): write(contents)
        case .pageBreak: breakPending = true
        }
    }
}

extension Block {
    fileprivate var isSignatures: Bool { if case .signatures = self { true } else { false } }
}

/// Text that flows through one part, with the links that part needs.
struct Story {
    var xml = XMLWriter()
    var relationships = Relationships()
}
