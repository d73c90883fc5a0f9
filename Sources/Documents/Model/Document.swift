/// A complete document, independent of any file format: metadata, a theme and a sequence of blocks.
///
/// Writers turn it into HTML, DOCX, PDF or XLSX. It carries finished text: every number in it is already
/// formatted, and the raw value beside it (see ``CellValue``) exists only so that a spreadsheet holds real numbers.
package struct Document: Sendable, Equatable {
    package var metadata: Metadata
    package var theme: Theme
    package var blocks: [Block]

    package init(metadata: Metadata, theme: Theme = .official, blocks: [Block]) {
        self.metadata = metadata
        self.theme = theme
        self.blocks = blocks
    }
}

/// What a document says about itself.
package struct Metadata: Sendable, Equatable {
    package var title: String
    package var subject: String
    /// The institution, never a person.
    package var author: String
    package var keywords: [String]
    /// BCP 47.
    package var language: String
    /// ISO 8601 in UTC with seconds, e.g. `2025-02-28T00:00:00Z`. An input, so that equal input gives equal bytes.
    package var created: String

    package init(
        title: String, subject: String = "", author: String, keywords: [String] = [], language: String = "id-ID",
        created: String
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.keywords = keywords
        self.language = language
        self.created = created
    }
}

/// One piece of a document, top to bottom.
package enum Block: Sendable, Equatable {
    case cover(Cover)
    /// Starts a new page with its own orientation, page numbers and running head; holds until the next one.
    case section(SectionStart)
    case heading(Heading)
    case paragraph(Paragraph)
    case list(List)
    case table(Table)
    case figure(Figure)
    case signatures(SignatureBlock)
    case tableOfContents(TableOfContents)
    case pageBreak
}
