import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

/// The program printed in docs/jejak-audit.md reads the exported trail without a line of ours.
struct PembacaMandiriTests {
    private static let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../..")

    private func program() throws -> String {
        let naskah = try String(contentsOf: Self.akar.appendingPathComponent("docs/jejak-audit.md"), encoding: .utf8)
        let bagian = naskah.components(separatedBy: "```python\n")
        return try #require(bagian.last?.components(separatedBy: "```").first)
    }

    private func csv(_ tabel: [[String]]) -> String {
        tabel.map { baris in
            baris.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }.joined(separator: "\r\n")
    }

    /// What the program says of a trail.
    private func periksa(_ tabel: [[String]]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tolok-jejak-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (naskah, jejak) = (folder.appendingPathComponent("a.py"), folder.appendingPathComponent("a.csv"))
        try program().write(to: naskah, atomically: true, encoding: .utf8)
        try csv(tabel).write(to: jejak, atomically: true, encoding: .utf8)
        let proses = Process(), pipa = Pipe()
        proses.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        proses.arguments = ["python3", naskah.path, "kota", jejak.path]
        (proses.standardOutput, proses.standardError) = (pipa, pipa)
        try proses.run()
        let keluaran = pipa.fileHandleForReading.readDataToEndOfFile()
        proses.waitUntilExit()
        return String(decoding: keluaran, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `finds the same head, and the same broken row`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            try await siklus.store.ajukan(siklus.cakupan(1, "I2"), oleh: siklus.sekretariat)
            try await siklus.store.kembalikan(
                siklus.cakupan(1, "I2"), catatan: "Ketik \"81,5\"\r\nbukan 81 – é", oleh: siklus.perencana)
            var tabel = try await siklus.store.tabelJejak(SaringanJejak(), oleh: siklus.inspektorat)
            let kepala = try #require(try await siklus.store.kepalaJejak(oleh: siklus.inspektorat))
            let utuh = try periksa(tabel)
            #expect(utuh == "utuh sampai \(kepala.teks)")
            tabel[4][5] += " "
            let rusak = try periksa(tabel)
            #expect(rusak == "rusak pada peristiwa 4")
        }
    }
}
