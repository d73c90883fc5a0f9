import Documents
import Testing

@Suite("Writing ZIP archives")
struct DOCXZipTests {
    @Test("files come back as they went in, in their order")
    func roundTrip() throws {
        let long = [UInt8](repeating: 65, count: 100_000)
        let entries = [
            ZipEntry(path: "b/ä.txt", bytes: Array("isi".utf8)), ZipEntry(path: "a", bytes: []),
            ZipEntry(path: "c", bytes: long),
        ]
        let bytes = try writeZip(entries)
        let archive = try DOCXArchive(bytes)
        #expect(archive.paths == entries.map(\.path))
        for entry in entries { #expect(archive.bytes(entry.path) == entry.bytes) }
        #expect(bytes.count < 2_000)
    }

    @Test("the bytes depend on nothing but the files")
    func deterministic() throws {
        let entries = [ZipEntry(path: "a", bytes: [1, 2, 3])]
        #expect(try writeZip(entries) == writeZip(entries))
    }

    @Test("an archive without files or with a path twice is refused")
    func refused() {
        #expect(throws: WriterError.self) { try writeZip([]) }
        let twice = ZipEntry(path: "a", bytes: [1])
        #expect(throws: WriterError.self) { try writeZip([twice, twice]) }
    }
}
