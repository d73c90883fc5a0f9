/// Writes a document as one self-contained HTML file.
package func writeHTML(_ document: Document) -> WrittenDocument {
    WrittenDocument(bytes: [])
}
