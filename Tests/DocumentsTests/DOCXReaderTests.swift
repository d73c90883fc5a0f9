import Documents
import Foundation
import Testing

/// Programs of others that read what we wrote; a test is skipped where its program is missing.
@Suite("Independent readers of a DOCX", .serialized)
struct DOCXReaderTests {
    @Test(
        "python-docx sees all tables with their text",
        .enabled(if: hasPythonDOCX, "python3 tanpa python-docx dan openpyxl"))
    func pythonDOCX() throws {
        try withFile { file, _ in
            let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
                path: "Alat/baca_docx.py")
            let output = try #require(run("python3", [script.path, file.path]))
            let seen = try JSONDecoder().decode(Seen.self, from: Data(output.utf8))
            #expect(seen.judul == DOCXSample.document.metadata.title)
            #expect(seen.kepala.contains("BAB III\nAkuntabilitas Kinerja"))
            #expect(seen.bagian.last == "LANDSCAPE (1)")
            #expect(seen.tabel.count == 6)
            let achievement = try #require(seen.tabel.first { $0.first?.first == "No." })
            #expect(achievement.count == 2 + DOCXSampleTables.achievement.rows.count)
            #expect(achievement[4].last == "Sangat Tinggi")
            #expect(achievement[4][4] == "95,69")
            #expect(Set(achievement[2]) == ["Sasaran Strategis"])
            #expect(seen.buku.count == 5)
            #expect(
                seen.buku[0] == [
                    ["%", "Target", "Realisasi"], ["2022", "70", "68.2"], ["2023", "77.75", nil],
                    ["2024", "80.5", "81"],
                ])
        }
    }

    private struct Seen: Decodable {
        var judul: String
        var kepala: [String]
        var tabel: [[[String]]]
        var bagian: [String]
        var buku: [[[String?]]]
    }

    @Test(
        "LibreOffice prints it with all texts",
        .enabled(if: hasLibreOffice, "soffice atau pdftotext tidak ada"))
    func libreOffice() throws {
        try withFile { file, folder in
            let profile = "-env:UserInstallation=file://\(folder.path)/profil"
            _ = run(
                "soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder.path, file.path])
            let pdf = folder.appending(path: "contoh.pdf")
            let text = try #require(run("pdftotext", ["-layout", pdf.path, "-"]))
            for words in [
                "Laporan Kinerja", "DRAF", "Akuntabilitas Kinerja", "Tabel 3.1", "Sasaran Operasional",
                "1.950.000.000",
                "Gambar 3.5", "[nama pejabat]", "Peraturan Daerah Nomor 1.", "Tabel L2.1",
            ] {
                #expect(text.contains(words), "\(words)")
            }
            if let keep = ProcessInfo.processInfo.environment["TOLOK_SIMPAN_CONTOH"] {
                for item in [file, pdf] {
                    let target = URL(fileURLWithPath: keep).appending(path: item.lastPathComponent)
                    try? FileManager.default.removeItem(at: target)
                    try FileManager.default.copyItem(at: item, to: target)
                }
            }
        }
    }

    private func withFile(_ body: (_ file: URL, _ folder: URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "docx-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "contoh.docx")
        try Data(try writeDOCX(DOCXSample.document, pages: DOCXSample.pages).bytes).write(to: file)
        try body(file, folder)
    }

    private static let hasPythonDOCX = run("python3", ["-c", "import docx, openpyxl"]) != nil
    private static let hasLibreOffice = run("which", ["soffice", "pdftotext"]) != nil
}

/// Runs a program and returns what it printed; nil when it is missing or fails.
private func run(_ program: String, _ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
}
