/// One file of a ZIP archive.
package struct ZipEntry: Sendable, Equatable {
    /// Relative, with `/` between folders.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
