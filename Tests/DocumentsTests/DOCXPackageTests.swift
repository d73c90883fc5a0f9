import Documents
import Foundation
import Testing

@Suite("A DOCX package")
struct DOCXPackageTests {
    let archive: DOCXArchive

    init() throws {
        archive = try DOCXArchive(try writeDOCX(DOCXSample.document, pages: DOCXSample.pages).bytes)
    }

    @Test("every part is well-formed XML")
    func wellFormed() throws {
        #expect(archive.xmlPaths.count > 25)
        for path in archive.xmlPaths {
            #expect(throws: Never.self, "\(path)") { try archive.xml(path) }
        }
    }

    @Test("the list of content types comes first and covers every part, once")
    func contentTypes() throws {
        #expect(archive.paths.first == "[Content_Types].xml")
        let types = try archive.xml("[Content_Types].xml")
        let suffixes = types.all("Default").compactMap { $0.attributes["Extension"] }
        let overrides = types.all("Override").compactMap { $0.attributes["PartName"] }
        #expect(Set(overrides).count == overrides.count)
        #expect(Set(archive.paths).count == archive.paths.count)
        for path in archive.paths.dropFirst() {
            let suffix = path.split(separator: ".").last.map(String.init) ?? ""
            #expect(
                overrides.contains("/\(path)") || (suffixes.contains(suffix) && suffix != "xml"), "\(path)")
        }
        for part in overrides { #expect(archive.paths.contains(String(part.dropFirst())), "\(part)") }
    }

    @Test("every relationship points to a part that exists, and every id in use is defined")
    func relationships() throws {
        for path in archive.paths where path.hasSuffix(".rels") {
            let owner = path.replacingOccurrences(of: "_rels/", with: "").replacingOccurrences(
                of: ".rels", with: "")
            let folder = URL(fileURLWithPath: "/" + owner).deletingLastPathComponent()
            let relationships = try archive.xml(path).all("Relationship")
            for relationship in relationships where relationship.attributes["TargetMode"] != "External" {
                let target = folder.appending(path: relationship.attributes["Target"] ?? "").standardized.path
                let exists = archive.paths.contains(String(target.dropFirst()))
                #expect(exists, "\(path): \(target)")
            }
            let defined = Set(relationships.compactMap { $0.attributes["Id"] })
            #expect(defined.count == relationships.count)
            guard archive.paths.contains(owner) else { continue }
            let used = try archive.xml(owner).descendants.flatMap { element in
                ["r:id", "r:embed"].compactMap { element.attributes[$0] }
            }
            #expect(Set(used).isSubset(of: defined), "\(owner)")
        }
    }

    @Test("ids of drawings, bookmarks, content controls and footnotes are unique")
    func uniqueIDs() throws {
        let body = try archive.xml("word/document.xml")
        let drawings = (body.all("wp:docPr") + body.all("wps:cNvPr")).compactMap { $0.attributes["id"] }
        let controls = body.all("w:sdtPr").compactMap { $0.first("w:id")?.attributes["w:val"] }
        let starts = body.all("w:bookmarkStart")
        let names = starts.compactMap { $0.attributes["w:name"]?.lowercased() }
        for ids in [drawings, controls, starts.compactMap { $0.attributes["w:id"] }, names] {
            #expect(ids.count > 1)
            #expect(Set(ids).count == ids.count)
        }
        #expect(
            starts.compactMap { $0.attributes["w:id"] }
                == body.all("w:bookmarkEnd").compactMap { $0.attributes["w:id"] })
        let notes = try archive.xml("word/footnotes.xml").all("w:footnote").compactMap {
            $0.attributes["w:id"]
        }
        #expect(notes == ["-1", "0", "1"])
        #expect(body.all("w:footnoteReference").compactMap { $0.attributes["w:id"] } == ["1"])
    }

    @Test("the same document gives the same bytes")
    func deterministic() throws {
        let first = try writeDOCX(DOCXSample.document, pages: DOCXSample.pages)
        let second = try writeDOCX(DOCXSample.document, pages: DOCXSample.pages)
        #expect(first.bytes == second.bytes)
        let other = try writeDOCX(DOCXSample.document)
        #expect(first.bytes != other.bytes)
    }

    @Test("metadata stands in the properties, escaped")
    func properties() throws {
        let core = try archive.xml("docProps/core.xml")
        #expect(core.first("dc:title")?.text == "Laporan Kinerja <Contoh> & \"Uji\"")
        #expect(core.first("dc:creator")?.text == "Dinas Contoh")
        #expect(core.first("cp:keywords")?.text == "SAKIP; LKjIP")
        #expect(core.first("dcterms:created")?.text == "2025-02-28T00:00:00Z")
        #expect(archive.text("word/styles.xml").contains("<w:lang w:val=\"id-ID\""))
    }

    @Test("no placeholder of a template is left")
    func noPlaceholders() {
        for path in archive.xmlPaths { #expect(!archive.text(path).contains("{{"), "\(path)") }
    }

    @Test("Word is not told to update fields on opening, which would ask the reader")
    func noUpdatePrompt() { #expect(!archive.text("word/settings.xml").contains("updateFields")) }
}
