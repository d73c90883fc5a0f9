/// Writes a document as Office Open XML for Word and LibreOffice.
///
/// `pages` fills the page numbers shown in the tables of contents before the reader updates fields.
package func writeDOCX(_ document: Document, pages: PageIndex? = nil) throws(WriterError) -> WrittenDocument {
    var builder = DOCXBuilder(document: document, pages: pages)
    return try builder.write()
}
