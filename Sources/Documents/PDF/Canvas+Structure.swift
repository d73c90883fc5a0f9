import CPango

/// What a PDF carries beside ink: structure, links, destinations, bookmarks, pages.
extension Canvas {
    /// Marks what `body` draws with a PDF structure type such as `P` or `TD`.
    func tagged(_ name: String, _ body: () -> Void) {
        openTag(name)
        body()
        closeTag(name)
    }

    /// Opens a container that may go on over several pages (`Document`, `Table`, `L`, `TOC`).
    func openTag(_ name: String) { cairo_tag_begin(context, name, "") }

    func closeTag(_ name: String) { cairo_tag_end(context, name) }

    /// A named place that links and bookmarks point to.
    func destination(_ anchor: String, x: Double, y: Double) {
        cairo_tag_begin(context, CAIRO_TAG_DEST, "name='\(quoted(anchor))' x=\(x) y=\(y)")
        cairo_tag_end(context, CAIRO_TAG_DEST)
    }

    func link(toAnchor anchor: String, over area: PaperArea) { link("dest='\(quoted(anchor))'", over: area) }

    func link(toAddress address: String, over area: PaperArea) {
        link("uri='\(quoted(address))'", over: area)
    }

    private func link(_ target: String, over area: PaperArea) {
        let box = "[\(area.left) \(area.top) \(area.width) \(area.height)]"
        cairo_tag_begin(context, CAIRO_TAG_LINK, "\(target) rect=\(box)")
        cairo_tag_end(context, CAIRO_TAG_LINK)
    }

    /// Cairo reads attribute texts between single quotes, in ASCII only.
    private func quoted(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\\"): result += "\\" + String(UnicodeScalar(byte))
            case 0x21...0x7E: result.unicodeScalars.append(UnicodeScalar(byte))
            default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    /// Adds a bookmark and returns its id, the parent of deeper ones; 0 is the root.
    func bookmark(_ text: String, anchor: String, parent: Int32) -> Int32 {
        cairo_pdf_surface_add_outline(
            surface.pointer, parent, text, "dest='\(quoted(anchor))'", cairo_pdf_outline_flags_t(rawValue: 0))
    }

    func beginPage(width: Double, height: Double, label: String) {
        cairo_pdf_surface_set_size(surface.pointer, width, height)
        if !label.isEmpty { cairo_pdf_surface_set_page_label(surface.pointer, label) }
    }

    func endPage() throws(WriterError) {
        cairo_show_page(context)
        try check()
    }

    func describe(_ metadata: Metadata) {
        let fields: [(cairo_pdf_metadata_t, String)] = [
            (CAIRO_PDF_METADATA_TITLE, metadata.title),
            (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
            (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
            (CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords.joined(separator: ", ")),
            (CAIRO_PDF_METADATA_CREATE_DATE, metadata.created),
            (CAIRO_PDF_METADATA_MOD_DATE, metadata.created),
        ]
        for (field, text) in fields where !text.isEmpty {
            cairo_pdf_surface_set_metadata(surface.pointer, field, text)
        }
    }
}

/// A rectangle on the page in points.
struct PaperArea: Sendable, Equatable {
    var left: Double
    var top: Double
    var width: Double
    var height: Double
}
