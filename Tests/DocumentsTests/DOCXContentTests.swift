import Documents
import Testing

@Suite("What a DOCX says")
struct DOCXContentTests {
    let body: XMLElementTree
    let archive: DOCXArchive

    init() throws {
        let written = try writeDOCX(DOCXSample.document, pages: DOCXSample.pages)
        archive = try DOCXArchive(written.bytes)
        body = try archive.xml("word/document.xml")
    }

    private func paragraphs(_ style: String) -> [XMLElementTree] {
        body.all("w:p").filter { $0.first("w:pPr")?.first("w:pStyle")?.attributes["w:val"] == style }
    }

    /// Words and tabs of a paragraph without field codes.
    private func words(_ paragraph: XMLElementTree) -> String {
        paragraph.descendants.map {
            $0.name == "w:t" ? $0.ownText : $0.name == "w:r" && $0.first("w:tab") != nil ? "\t" : ""
        }.joined()
    }

    @Test("a long cover title is set in lines of like length")
    func coverTitle() throws {
        let title = try #require(paragraphs("SampulJudul").first)
        #expect(title.all("w:t").map(\.text) == ["Laporan Kinerja", "Instansi Pemerintah"])
    }

    @Test("a chapter heading has its number on a line of its own and a bookmark around both")
    func chapterHeading() throws {
        let heading = try #require(paragraphs("Heading1").first { words($0).hasPrefix("BAB III") })
        #expect(words(heading) == "BAB IIIAkuntabilitas Kinerja")
        #expect(heading.all("w:br").count == 1)
        #expect(heading.first("w:bookmarkStart")?.attributes["w:name"] == "bab_3")
        #expect(paragraphs("Heading2").map(words).contains("A. Capaian Kinerja Organisasi"))
    }

    @Test("the table of contents is a field with links, leaders and cached page numbers")
    func contents() throws {
        let control = try #require(body.all("w:sdt").first { !$0.all("w:docPartGallery").isEmpty })
        let lines = control.all("w:p").map(words)
        #expect(lines.contains("BAB III Akuntabilitas Kinerja\t2"))
        #expect(lines.contains("Kata Pengantar\tii"))
        #expect(lines.contains("1. Identitas\t"))
        #expect(!lines.contains { $0.hasPrefix("Daftar Isi") || $0.hasPrefix("Gambaran organisasi") })
        let codes = control.all("w:instrText").map(\.text)
        #expect(codes.first == " TOC \\o \"1-3\" \\h \\z \\u ")
        #expect(codes.contains(" PAGEREF bab_3 \\h "))
        let known = Set(body.all("w:bookmarkStart").compactMap { $0.attributes["w:name"] })
        #expect(body.all("w:hyperlink").compactMap { $0.attributes["w:anchor"] }.allSatisfy(known.contains))
    }

    @Test("tables and figures are listed by the sequence of their chapter")
    func lists() {
        let lines = paragraphs("TableofFigures").map(words)
        #expect(lines.contains("Tabel 3.1 Target, realisasi, dan capaian kinerja tahun 2024\t2"))
        #expect(lines.contains("Gambar 1.1 Pohon kinerja\t"))
        let codes = body.all("w:instrText").map(\.text)
        #expect(
            codes.filter { $0.hasPrefix(" TOC \\h") } == [
                " TOC \\h \\z \\c \"Tabel_3\" ", " TOC \\h \\z \\c \"Tabel_L2\" ",
                " TOC \\h \\z \\c \"Gambar_1\" ",
                " TOC \\h \\z \\c \"Gambar_3\" ",
            ])
    }

    @Test("fields are opened, separated and closed in pairs")
    func fields() {
        var depth = 0
        for character in body.all("w:fldChar") {
            switch character.attributes["w:fldCharType"] {
            case "begin": depth += 1
            case "end": depth -= 1
            default: break
            }
            #expect(depth >= 0)
        }
        #expect(depth == 0)
    }

    @Test("a caption counts with a field of its chapter")
    func caption() throws {
        let caption = try #require(paragraphs("KeteranganTabel").first)
        #expect(words(caption) == "Tabel 3.1 Target, realisasi, dan capaian kinerja tahun 2024")
        #expect(caption.all("w:instrText").map(\.text) == [" SEQ Tabel_3 \\* ARABIC "])
        #expect(archive.text("word/styles.xml").contains("w:styleId=\"KeteranganTabel\""))
        #expect(paragraphs("KeteranganTabel").map(words).last == "Tabel L2.1 Pengukuran kinerja per triwulan")
    }

    @Test("header rows repeat, no row is split, and a group row is kept with the next")
    func rows() throws {
        let table = try #require(
            body.all("w:tbl").first {
                $0.first("w:tblPr")?.first("w:tblCaption")?.attributes["w:val"]?.hasPrefix("Tabel 3.1")
                    == true
            })
        let rows = table.children.filter { $0.name == "w:tr" }
        #expect(
            rows.map { $0.first("w:trPr")?.first("w:tblHeader") != nil }.prefix(3) == [true, true, false])
        #expect(rows.allSatisfy { $0.first("w:trPr")?.first("w:cantSplit") != nil })
        let group = rows[2]
        #expect(words(group) == "Sasaran Strategis")
        #expect(group.all("w:shd").first?.attributes["w:fill"] == "EFEDE7")
        #expect(group.all("w:p").allSatisfy { $0.first("w:pPr")?.first("w:keepNext") != nil })
        #expect(
            rows[4].all("w:pStyle").map { $0.attributes["w:val"] ?? "" }
                == [
                    "TeksTabel", "TeksTabel", "TeksTabel", "AngkaTabel", "AngkaTabel", "AngkaTabel",
                    "TeksTabel",
                ])
    }

    @Test("a cell over two rows is merged, and the row below has a place for it")
    func merge() throws {
        let table = try #require(
            body.all("w:tbl").first {
                $0.first("w:tblPr")?.first("w:tblStyle")?.attributes["w:val"] == "TabelBerkotak"
            })
        let merges = table.children.filter { $0.name == "w:tr" }.map { row in
            row.children.filter { $0.name == "w:tc" }.map { cell in
                cell.first("w:tcPr")?.first("w:vMerge").map { $0.attributes["w:val"] ?? "continue" } ?? ""
            }
        }
        #expect(
            merges == [
                ["restart", "restart", ""], ["continue", "continue", "", ""], ["restart", "", "", ""],
                ["continue", "", "", ""],
                ["", "", ""],
            ])
    }

    @Test("a linked figure can be found by its key")
    func linkedFigure() throws {
        let control = try #require(
            body.all("w:sdt").first {
                $0.first("w:sdtPr")?.first("w:tag")?.attributes["w:val"] == "I4.capaian"
            })
        #expect(control.text == "95,54%")
    }

    @Test("every list counts for itself")
    func listNumbers() throws {
        let used = paragraphs("ListParagraph").compactMap { $0.all("w:numId").first?.attributes["w:val"] }
        #expect(used == ["1", "2", "2", "1", "3", "4"])
        let levels = paragraphs("ListParagraph").compactMap { $0.all("w:ilvl").first?.attributes["w:val"] }
        #expect(levels == ["0", "1", "1", "0", "1", "0"])
        #expect(try archive.xml("word/numbering.xml").all("w:num").count == 4)
        #expect(try archive.xml("word/numbering.xml").all("w:startOverride").count == 4)
    }

    @Test("sections carry orientation, numbering and running heads")
    func sections() throws {
        let sections = body.all("w:sectPr")
        #expect(sections.count == 5)
        #expect(
            sections.map { $0.first("w:pgSz")?.attributes["w:orient"] } == [nil, nil, nil, nil, "landscape"])
        #expect(
            sections.map { $0.first("w:pgNumType")?.attributes["w:fmt"] }
                == ["decimal", "lowerRoman", "decimal", "decimal", "decimal"])
        #expect(sections.map { $0.first("w:pgNumType")?.attributes["w:start"] } == [nil, "2", "1", nil, nil])
        let heads = archive.paths.filter { $0.hasPrefix("word/header") }
        #expect(
            try heads.map { words(try archive.xml($0)) } == [
                "", "Laporan Kinerja Tahun 2024\t", "Laporan Kinerja Tahun 2024\tBab I Pendahuluan",
                "Laporan Kinerja Tahun 2024\tBab III Akuntabilitas Kinerja",
                "Laporan Kinerja Tahun 2024\tLampiran",
            ])
    }

    @Test("characters that XML forbids are dropped and addresses are encoded")
    func cleaning() throws {
        #expect(
            paragraphs("BodyText").map(words).contains(
                "Laporan ini disusun sebagai pertanggungjawaban kinerja."))
        let links = try archive.xml("word/_rels/footnotes.xml.rels").all("Relationship").map {
            $0.attributes["Target"] ?? ""
        }
        #expect(links == ["https://contoh.go.id/a%20b?x=1&y=2"])
    }

    @Test("a row longer than the table and an address without scheme are reported, not dropped in silence")
    func reports() throws {
        let table = Table(
            id: "pendek", anchor: "pendek", columns: [Column(.text, width: 1)], header: [],
            rows: [Row([Cell("a"), Cell("b")])])
        let written = try writeDOCX(
            Document(
                metadata: DOCXSample.document.metadata,
                blocks: [.table(table), .paragraph(Paragraph([.link("berkas", address: "tanpa skema")]))]))
        #expect(written.warnings.count == 2)
        #expect(written.warnings.first?.contains("pendek") == true)
        #expect(written.warnings.last?.contains("tanpa skema") == true)
    }

    @Test("a picture without bytes leaves its text alternative and a warning")
    func missingPicture() throws {
        let empty = Image(bytes: [], mediaType: .png, pixelWidth: 0, pixelHeight: 0)
        let figure = Figure(anchor: "g", content: .image(empty), alternative: "Peta wilayah.")
        let written = try writeDOCX(
            Document(metadata: DOCXSample.document.metadata, blocks: [.figure(figure)]))
        #expect(written.warnings == ["g: berkas gambar kosong; ditulis sebagai teks."])
        #expect(try DOCXArchive(written.bytes).text("word/document.xml").contains("Peta wilayah."))
    }
}
