/// Typesets a document with Pango and Cairo. Returns the file and the page of every anchor.
package func writePDF(_ document: Document) throws(WriterError) -> (WrittenDocument, PageIndex) {
    (WrittenDocument(bytes: []), PageIndex(labels: [:], pageCount: 0))
}

/// The layout pass alone: on which page every anchor falls.
package func layOutPages(_ document: Document) throws(WriterError) -> PageIndex {
    PageIndex(labels: [:], pageCount: 0)
}
