/// Writes a document as one self-contained HTML file: style, charts and pictures are inside, no scripts.
///
/// Page numbers and running heads have no place in it. A link with an address other than http, https, mailto
/// or tel is printed as plain text and reported as a warning.
package func writeHTML(_ document: Document) -> WrittenDocument {
    var writer = HTMLWriter(document: document)
    writer.writeBody()
    var page = HTMLBuilder()
    page.raw("<!DOCTYPE html>\n")
    let language = document.metadata.language.split(separator: "-").first.map(String.init)
    page.element("html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": language ?? "id"]) { page in
        page.raw("\n")
        writeHead(of: document, to: &page)
        page.raw("\n<body>\n")
        page.element("a", ["class": "lewati", "href": "#_isi"], text: "Langsung ke isi")
        page.raw("\n")
        page.element("main", ["class": "dokumen", "id": "_isi"]) { $0.append(writer.output) }
        page.raw("\n</body>\n")
    }
    page.raw("\n")
    return WrittenDocument(bytes: page.bytes, warnings: writer.warnings)
}

/// One block for a preview inside a page that carries the same stylesheet; footnotes follow the block.
package func writeHTMLFragment(_ block: Block, theme: Theme) -> [UInt8] {
    let metadata = Metadata(title: "", author: "", created: "")
    var writer = HTMLWriter(document: Document(metadata: metadata, theme: theme, blocks: [block]))
    writer.writeFragment()
    var page = HTMLBuilder()
    page.element("div", ["class": "dokumen", "style": themeDeclarations(theme)]) { $0.append(writer.output) }
    return page.bytes
}

private func writeHead(of document: Document, to page: inout HTMLBuilder) {
    let metadata = document.metadata
    page.element("head") { page in
        page.raw("\n<meta charset=\"utf-8\" />\n")
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
        page.element("title", text: metadata.title)
        for (name, content) in [
            ("author", metadata.author), ("description", metadata.subject),
            ("keywords", metadata.keywords.joined(separator: ", ")), ("dcterms.created", metadata.created),
        ] where !content.isEmpty {
            page.raw("\n")
            page.void("meta", ["name": name, "content": content])
        }
        page.raw("\n<style>\n")
        page.raw(TrustedMarkup(asset: "html/dokumen.css"))
        page.raw("</style>\n")
        page.element("style", text: ":root{\(themeDeclarations(document.theme))}")
        page.raw("\n")
    }
}

/// Colours and font of the theme as CSS variables. A value that is not a colour or a font name is left out,
/// so the stylesheet's own stands.
private func themeDeclarations(_ theme: Theme) -> String {
    let colors = [
        ("--tinta", theme.ink), ("--aksen", theme.accent), ("--garis-cetak", theme.rule),
        ("--kelompok", theme.groupFill),
    ]
    let declared = colors.filter { isColor($0.1) }.map { "\($0.0):\($0.1)" }
    let fonts = theme.fonts.filter(isFontName)
    return (declared + ["--huruf-cetak:\((fonts + ["sans-serif"]).joined(separator: ","))"]).joined(
        separator: ";")
}

private func isColor(_ text: String) -> Bool {
    text.utf8.count == 7 && text.first == "#" && text.dropFirst().allSatisfy(\.isHexDigit)
}

private func isFontName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
}
