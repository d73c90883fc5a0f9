import Documents
import Foundation
import Testing

@Suite("PDF: breaking pages", .enabled(if: Poppler.isInstalled, "pdftotext (poppler-utils) is not installed"))
struct PDFFlowTests {
    private func pages(_ blocks: [Block]) throws -> [String] {
        try Poppler.pages(writePDF(PDFSample.document(blocks)).0.bytes)
    }

    private func filler(_ lines: Int) -> [Block] {
        (1...lines).map { .paragraph(Paragraph("Baris \($0)", kind: .note)) }
    }

    @Test("a heading is never the last line of a page", arguments: 42..<50)
    func keepsHeading(lines: Int) throws {
        let pages = try pages(
            filler(lines) + [
                .heading(Heading(level: 2, number: "A.", text: "JudulBagian", anchor: "a")),
                .heading(Heading(level: 3, number: "1.", text: "JudulAnak", anchor: "a-1")),
                .paragraph(Paragraph("Mulai " + String(repeating: PDFSample.sentence, count: 2))),
            ])
        let page = try #require(pages.first { $0.contains("JudulBagian") })
        #expect(page.contains("JudulAnak"))
        #expect(page.contains("Mulai"))
    }

    @Test("no page holds a single line of a paragraph", arguments: 38..<52)
    func avoidsSingleLines(lines: Int) throws {
        let pages = try pages(
            filler(lines) + [.paragraph(Paragraph(String(repeating: PDFSample.sentence, count: 2)))])
        for page in pages {
            let count = page.components(separatedBy: "\n").filter {
                !$0.contains("Baris") && $0.contains { $0.isLetter }
            }.count
            #expect(count != 1)
        }
    }

    @Test(
        "a signature block stays in one piece and with the words above it",
        arguments: Array(stride(from: 34, to: 52, by: 2)))
    func keepsSignatures(lines: Int) throws {
        let signatory = SignatureBlock.Signatory(
            above: ["TempatTanggal", "Jabatan"], name: "[nama pejabat]", below: ["NIP"])
        let pages = try pages(
            filler(lines) + [
                .paragraph(Paragraph("KalimatPenutup")), .signatures(SignatureBlock([signatory])),
            ])
        let page = try #require(pages.first { $0.contains("TempatTanggal") })
        #expect(page.contains("NIP"))
        #expect(page.contains("KalimatPenutup"))
    }

    @Test(
        "a footnote stands on the page of its mark and numbers run on",
        arguments: Array(stride(from: 1, to: 40, by: 6))
    )
    func keepsFootnotes(lines: Int) throws {
        let marked = (1...12).map { number in
            Block.paragraph(
                Paragraph([
                    .plain("Tanda\(number)x " + PDFSample.sentence),
                    .footnote([.plain("Isi\(number)x " + PDFSample.sentence)]),
                ]))
        }
        let pages = try pages(filler(lines) + marked)
        for number in 1...12 {
            let page = try #require(pages.first { $0.contains("Isi\(number)x") })
            // The mark stands at the end of the paragraph, whose beginning may be on the page before.
            #expect(
                page.contains("Tanda\(number)x") || page.contains("99,74%. \(number)")
                    || page.contains("99,74%.\(number)"))
        }
    }

    @Test("a warning longer than a page is continued")
    func continuesWarning() throws {
        let words = (1...1500).map { "awas\($0)" }
        let pages = try pages([.paragraph(Paragraph(words.joined(separator: " "), kind: .warning))])
        #expect(pages.count > 1)
        #expect(pages.joined().contains("awas1500"))
    }

    @Test("section and chapter start one new page together, not two")
    func startsPagesOnce() throws {
        let pages = try pages([
            .paragraph(Paragraph("Pertama")), .pageBreak, .pageBreak, .section(SectionStart()),
            .heading(Heading(level: 1, text: "Bab", anchor: "bab")), .pageBreak,
        ])
        #expect(pages.count == 2)
    }
}
