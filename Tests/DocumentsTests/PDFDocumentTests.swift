import Documents
import Foundation
import Testing

private let popplerNeeded: Comment = "pdftotext and pdfinfo (poppler-utils) are not installed"

@Suite("PDF: the whole document")
struct PDFDocumentTests {
    @Test("equal input gives equal bytes")
    func isDeterministic() throws {
        let first = try writePDF(PDFSample.everything())
        let second = try writePDF(PDFSample.everything())
        #expect(first.0.bytes == second.0.bytes)
        #expect(first.1 == second.1)
        #expect(first.0.bytes.starts(with: Array("%PDF-".utf8)))
    }

    @Test("many threads typeset at once, each as if it were alone")
    func typesetsAtOnce() async throws {
        let alone = try writePDF(PDFSample.everything()).0.bytes
        let together = await withTaskGroup(of: [UInt8]?.self) { group in
            for _ in 0..<64 { group.addTask { try? writePDF(PDFSample.everything()).0.bytes } }
            return await group.reduce(into: [[UInt8]?]()) { $0.append($1) }
        }
        #expect(together.count == 64 && together.allSatisfy { $0 == alone })
    }

    @Test("the layout pass alone finds the same pages as the writer")
    func laysOutWithoutWriting() throws {
        #expect(try layOutPages(PDFSample.everything()) == writePDF(PDFSample.everything()).1)
    }

    @Test("page numbers are roman before the report and start again with it")
    func numbersPages() throws {
        let index = try layOutPages(PDFSample.everything())
        #expect(index.labels["pengantar"] == "i")
        #expect(index.labels["daftar-isi"] == "ii")
        #expect(index.labels["daftar-gambar"] == "iv")
        #expect(index.labels["bab-3"] == "1")
        #expect(index.labels["tabel-3-1"] == "1")
        #expect(index.labels["lampiran-1"] == "4")
        #expect(index.pageCount == 9)
    }

    @Test("a document without blocks is one empty page")
    func writesEmptyDocument() throws {
        #expect(try writePDF(PDFSample.document([])).1.pageCount == 1)
    }

    @Test("every text of every block can be read", .enabled(if: Poppler.isInstalled, popplerNeeded))
    func showsAllTexts() throws {
        let text = try Poppler.text(writePDF(PDFSample.everything()).0.bytes)
        let expected = [
            "lambang daerah", "Badan Kesatuan Bangsa dan Politik", "Tahun 2024", "Jakarta, Februari 2025",
            "DRAF",
            "Kata Pengantar", "[nama pejabat]", "NIP [nip]", "Daftar Isi", "BAB III Akuntabilitas Kinerja",
            "A. Capaian Kinerja Organisasi", "Tebal, miring, H2O, m2", "catatan samar; capaian 95,54 persen1",
            "1 Dibatasi 100 menurut perjanjian kinerja.", "(6) = (5) : (4)", "Sasaran Strategis",
            "84,29 95,69 100",
            "Rata-rata 98,51 Sangat Tinggi", "Capaian = realisasi : target × 100", "Baris judul pernyataan",
            "Baris terpusat", "belum diverifikasi", "1. Butir pertama.", "a. Rincian a", "b. Rincian b",
            "2. Butir kedua", "– Noktah", "Gambar 3.1 Capaian menurut sasaran", "Sumber: pengukuran TW IV.",
            "Sesudah ganti halaman.", "LAMPIRAN I Perjanjian Kinerja", "Meningkatnya kualitas demokrasi",
            "1.234.567.890", "[nama pejabat dua]",
        ]
        for passage in expected { #expect(text.contains(passage), "\(passage)") }
    }

    @Test("tables of contents show the printed page", .enabled(if: Poppler.isInstalled, popplerNeeded))
    func contentsShowPages() throws {
        let (pdf, index) = try writePDF(PDFSample.everything())
        let lines = try Poppler.pages(pdf.bytes)[2...4].joined(separator: "\n").components(separatedBy: "\n")
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let entries = [
            ("Kata Pengantar", "pengantar"), ("BAB III Akuntabilitas Kinerja", "bab-3"),
            ("A. Capaian Kinerja Organisasi", "bab-3-a"), ("LAMPIRAN I Perjanjian Kinerja", "lampiran-1"),
            ("Tabel 3.1 Target, realisasi, dan capaian kinerja tahun 2024", "tabel-3-1"),
            ("Gambar 3.1 Capaian menurut sasaran", "gambar-3-1"),
        ]
        for (text, anchor) in entries {
            let page = try #require(index.labels[anchor])
            #expect(lines.contains("\(text) \(page)"), "\(text)")
        }
        #expect(!lines.contains { $0.hasPrefix("1. Analisis") }, "deeper than the listed levels")
    }

    @Test(
        "head and foot stand on the pages of their section", .enabled(if: Poppler.isInstalled, popplerNeeded))
    func drawsHeads() throws {
        let pages = try Poppler.pages(writePDF(PDFSample.everything()).0.bytes)
        #expect(!pages[0].contains("LKjIP 2024"))
        #expect(pages[1].contains("LKjIP 2024"))
        #expect(pages[6].contains(PDFSample.chapter))
        #expect(pages[6].trimmingCharacters(in: .whitespacesAndNewlines).hasSuffix("2"))
        #expect(!pages[8].contains(PDFSample.chapter))
    }

    @Test("a landscape section turns the sheet", .enabled(if: Poppler.isInstalled, popplerNeeded))
    func turnsSheet() throws {
        let bytes = try writePDF(PDFSample.everything()).0.bytes
        let sizes = try Poppler.information(bytes, ["-f", "1", "-l", "9"]).components(separatedBy: "\n")
            .filter { $0.contains("size:") && $0.hasPrefix("Page") }
        #expect(sizes.count == 9)
        #expect(sizes[7].contains("595.276 x 841.89"))
        #expect(sizes[8].contains("841.89 x 595.276"))
    }

    @Test(
        "metadata, links, destinations and structure are in the file",
        .enabled(if: Poppler.isInstalled, popplerNeeded))
    func carriesStructure() throws {
        let bytes = try writePDF(PDFSample.everything()).0.bytes
        let information = try Poppler.information(bytes, ["-isodates"])
        #expect(information.contains("Laporan Kinerja Instansi Pemerintah Tahun 2024"))
        #expect(information.contains("LKjIP, SAKIP"))
        #expect(information.contains("CreationDate:    2025-02-28T00:00:00Z"))
        #expect(information.range(of: "Tagged: +yes", options: .regularExpression) != nil)
        #expect(try Poppler.information(bytes, ["-url"]).contains("https://peraturan.go.id/o'brien?a=b"))
        let destinations = try Poppler.information(bytes, ["-dests"])
        for anchor in ["bab-3-a-1", "tabel-3-1", "gambar-3-1", "lampiran-1"] {
            #expect(destinations.contains("\"\(anchor)\""), "\(anchor)")
        }
        let structure = try Poppler.information(bytes, ["-struct"])
        for element in [
            "Document", "H1", "H2", "H3", "TOCI", "Table", "TR", "TH", "TD", "Caption", "Figure", "LI",
        ] {
            #expect(structure.contains(element), "\(element)")
        }
        #expect(String(decoding: bytes, as: UTF8.self).contains("/Outlines"))
    }

    @Test(
        "odd anchors, addresses and dates do no harm",
        arguments: [
            "", " ", "a b", "a'b", "a\\b", "ä", "a]b=[1", "%00", "rect=[0 0 1 1]", "\u{0}x", "(", "a)b",
        ])
    func survivesOddNames(name: String) throws {
        var document = PDFSample.document([
            .tableOfContents(TableOfContents(.headings(levels: 1))),
            .heading(Heading(level: 1, number: name, text: name, anchor: name)),
            .heading(Heading(level: 1, text: "Bab", anchor: name)),
            .paragraph(
                Paragraph([.link("tautan", address: name), .link(name, address: "https://contoh.id")])),
        ])
        document.metadata.created = name
        document.metadata.title = name
        #expect(try writePDF(document).0.bytes.count > 1000)
    }

    /// Cairo aborts the process on wrongly nested tags, so every neighbourhood of blocks is tried.
    @Test("blocks may follow each other in any order", arguments: 0..<24)
    func survivesAnyOrder(seed: Int) throws {
        var state = UInt64(seed) &* 2_654_435_761 &+ 12345
        var blocks =
            PDFSample.everything().blocks + [
                .table(PDFSample.long(60)),
                .cover(
                    Cover(
                        title: "", subtitle: "", institution: [], imprint: "")),
            ]
        for index in blocks.indices.reversed().dropLast() {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            blocks.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
        }
        let (pdf, index) = try writePDF(PDFSample.document(blocks))
        #expect(index.pageCount > 9)
        #expect(index.labels.count == 12)
        #expect(pdf.bytes.count > 10_000)
    }
}
