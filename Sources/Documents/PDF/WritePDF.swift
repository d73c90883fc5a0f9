internal import Foundation

/// Typesets a document with Pango and Cairo. Returns the file and the page of every anchor.
package func writePDF(_ document: Document) throws(WriterError) -> (WrittenDocument, PageIndex) {
    typesetting.lock()
    defer { typesetting.unlock() }
    let layout = try DocumentLayout(document)
    var printer = try DocumentPrinter(layout)
    return (WrittenDocument(bytes: try printer.print(), warnings: layout.warnings), layout.index)
}

/// The layout pass alone: on which page every anchor falls.
package func layOutPages(_ document: Document) throws(WriterError) -> PageIndex {
    typesetting.lock()
    defer { typesetting.unlock() }
    return try DocumentLayout(document).index
}

/// Pango and the fonts below it serve one thread at a time; a server asks from many.
private let typesetting = NSLock()
