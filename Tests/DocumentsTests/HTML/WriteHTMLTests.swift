import Documents
import Foundation
import Testing

@Suite struct WriteHTMLTests {
    private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func aPageIsWellFormedAndItsLinksResolve() {
        let written = writeHTML(PrintedSample.document)
        let page = MarkupReader(written.bytes)
        #expect(page.isWellFormed, "\(page.error)")
        #expect(Set(page.identifiers).count == page.identifiers.count)
        #expect(Set(page.targets).subtracting(page.identifiers).isEmpty)
        #expect(page.targets.contains("bab-3-a") && page.targets.contains("tabel-capaian"))
        #expect(page.targets.contains("_catatan-1") && page.targets.contains("_rujukan-1"))
        #expect(!page.names.contains("script"))
        #expect(written.warnings.isEmpty)
    }

    @Test func everyKindOfBlockIsThere() {
        let page = MarkupReader(writeHTML(PrintedSample.document).bytes)
        for name in [
            "h1", "h2", "nav", "table", "caption", "thead", "th", "colgroup", "figure", "figcaption", "svg",
            "data",
        ] {
            #expect(page.names.contains(name), "\(name)")
        }
        #expect(page.attributes.contains { $0["class"] == "kait" && $0["value"] == "I4.capaian" })
        #expect(page.attributes.contains { $0["class"] == "bagian lanskap" })
        #expect(page.attributes.contains { $0["scope"] == "rowgroup" && $0["colspan"] == "7" })
        let regions = page.attributes.filter { $0["role"] == "region" }
        #expect(
            !regions.isEmpty
                && regions.allSatisfy { $0["tabindex"] == "0" && $0["aria-label"]?.isEmpty == false })
        #expect(page.text.contains("--aksen:#2B3990"))
    }

    @Test func pairsOfLabelAndValueAreNoLandmark() {
        var table = PrintedSample.capaian
        table.caption = nil
        for (style, count) in [(Table.Style.plain, 0), (.boxed, 1)] {
            table.style = style
            let page = MarkupReader(
                writeHTML(Document(metadata: PrintedSample.metadata, blocks: [.table(table)])).bytes)
            #expect(page.attributes.count { $0["role"] == "region" } == count)
        }
    }

    @Test func textIsNeverMarkup() throws {
        let attack = "\"'><script>alert(1)</script>&amp;\u{0}\u{8}\u{FFFF}"
        let page = string(writeHTML(HostileSample.document(attack)).bytes)
        #expect(!page.contains("<script"))
        let read = MarkupReader(Array(page.utf8))
        #expect(read.isWellFormed, "\(read.error)")
        #expect(!read.names.contains("script"))
        #expect(!read.attributes.contains { $0.keys.contains { $0.hasPrefix("on") } })
        // Nothing of the text is lost either, except what no document can hold.
        #expect(read.text.contains("\"'><script>alert(1)</script>&amp;"))
    }

    @Test(
        "A link that could run something is plain text",
        arguments: ["javascript:alert(1)", " JAVASCRIPT:x", "data:text/html,x", ""])
    func unsafeLinks(_ address: String) {
        let block = Block.paragraph(Paragraph([.link("klik", address: address)]))
        let written = writeHTML(Document(metadata: PrintedSample.metadata, blocks: [block]))
        #expect(!string(written.bytes).contains(">klik</a>"))
        #expect(written.warnings.count == 1)
    }

    @Test func aThemeCannotSmuggleInStyle() {
        var theme = Theme.official
        theme.accent = "red;}body{display:none"
        theme.fonts = ["Carlito", "x;}body{display:none}"]
        let page = string(
            writeHTML(Document(metadata: PrintedSample.metadata, theme: theme, blocks: [])).bytes)
        #expect(!page.contains("display:none"))
        #expect(page.contains("--huruf-cetak:Carlito,sans-serif"))
    }

    @Test func aRepeatedAnchorIsOnlyOnceATarget() {
        let heading = Block.heading(Heading(level: 1, text: "Satu", anchor: "sama"))
        let page = MarkupReader(
            writeHTML(Document(metadata: PrintedSample.metadata, blocks: [heading, heading])).bytes)
        #expect(page.identifiers.filter { $0 == "sama" }.count == 1)
    }

    @Test func footnotesInsideFootnotesAreListed() {
        let inner = Span.footnote([.plain("dalam")])
        let block = Block.paragraph(Paragraph([.plain("teks"), .footnote([.plain("luar"), inner])]))
        let page = MarkupReader(writeHTML(Document(metadata: PrintedSample.metadata, blocks: [block])).bytes)
        #expect(page.identifiers.contains("_catatan-2") && page.text.contains("dalam"))
    }

    @Test func aFragmentHoldsOneBlock() {
        let bytes = writeHTMLFragment(.table(PrintedSample.capaian), theme: .official)
        let read = MarkupReader(bytes)
        #expect(read.isWellFormed, "\(read.error)")
        #expect(read.names.first == "div" && read.names.contains("table") && !read.names.contains("html"))
    }

    @Test func equalDocumentsGiveEqualBytes() {
        #expect(writeHTML(PrintedSample.document).bytes == writeHTML(PrintedSample.document).bytes)
    }

    @Test func spansBeyondTheTableAreCutToItsGrid() {
        var table = PrintedSample.capaian
        table.rows = [Row([Cell("a", columnSpan: 99, rowSpan: 99)]), Row([Cell("b"), Cell("c")])]
        let page = MarkupReader(writeHTMLFragment(.table(table), theme: .official))
        #expect(page.attributes.contains { $0["colspan"] == "7" && $0["rowspan"] == "2" })
        #expect(!page.attributes.contains { $0["colspan"] == "99" || $0["rowspan"] == "99" })
    }
}
