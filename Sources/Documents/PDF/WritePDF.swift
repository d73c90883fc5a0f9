/// Typesets a document with Pango and Cairo. Returns the file and the page of every anchor.
package func writePDF(_ document: Document) throws(WriterError) -> (WrittenDocument, PageIndex) {
    let layout = try DocumentLayout(document)
    var printer = try DocumentPrinter(layout)
    return (WrittenDocument(bytes: try printer.print(), warnings: layout.warnings), layout.index)
}

/// The layout pass alone: on which page every anchor falls.
package func layOutPages(_ document: Document) throws(WriterError) -> PageIndex {
    try DocumentLayout(document).index
}
