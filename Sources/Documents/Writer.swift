/// A file format a document can be written in.
package enum DocumentFormat: String, CaseIterable, Sendable {
    case html, docx, pdf, xlsx

    package var fileExtension: String { rawValue }

    package var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .pdf: "application/pdf"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}

/// A finished file and what the format could not show.
package struct WrittenDocument: Sendable {
    package var bytes: [UInt8]
    package var warnings: [String]

    package init(bytes: [UInt8], warnings: [String] = []) {
        self.bytes = bytes
        self.warnings = warnings
    }
}

/// On which printed page each anchor stands, from the layout pass; fills the cached page numbers of a DOCX.
package struct PageIndex: Sendable, Equatable {
    /// Anchor of a heading, table or figure to the page number as printed (`iv`, `12`).
    package var labels: [String: String]
    package var pageCount: Int

    package init(labels: [String: String], pageCount: Int) {
        self.labels = labels
        self.pageCount = pageCount
    }
}

/// Why a document could not be written.
package enum WriterError: Error, Sendable, Equatable {
    /// A system library refused: which one, and what it said.
    case library(name: String, detail: String)

    /// The reason in Indonesian.
    package var message: String {
        switch self {
        case .library(let name, let detail): "Penulisan dokumen gagal di pustaka \(name): \(detail)"
        }
    }
}
