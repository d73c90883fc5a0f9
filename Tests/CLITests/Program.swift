import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    struct Hasil {
        let kode: Int32
        let keluaran: String
        let galat: String
    }

    /// Root of the project.
    static let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func contoh(_ kode: String) -> String { akar.appendingPathComponent("Contoh/\(kode)").path }

    /// Beside the test bundle, or where `TOLOK_PROGRAM` says.
    static var alamat: URL {
        if let alamat = ProcessInfo.processInfo.environment["TOLOK_PROGRAM"] { return URL(fileURLWithPath: alamat) }
        return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
            "tolok")
    }

    static func jalankan(_ argumen: String...) throws -> Hasil { try jalankan(alamat, argumen) }

    static func jalankan(_ program: URL, _ argumen: [String]) throws -> Hasil {
        let sementara = try FolderSementara()
        let keluaran = sementara.alamat("keluaran"), galat = sementara.alamat("galat")
        for satu in [keluaran, galat] { _ = FileManager.default.createFile(atPath: satu, contents: nil) }
        let proses = Process()
        proses.executableURL = program
        proses.arguments = argumen
        proses.standardOutput = try #require(FileHandle(forWritingAtPath: keluaran))
        proses.standardError = try #require(FileHandle(forWritingAtPath: galat))
        try proses.run()
        proses.waitUntilExit()
        return Hasil(
            kode: proses.terminationStatus, keluaran: try String(contentsOfFile: keluaran, encoding: .utf8),
            galat: try String(contentsOfFile: galat, encoding: .utf8))
    }
}

/// A folder that goes away with the test.
final class FolderSementara {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("tolok-uji-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func alamat(_ nama: String) -> String { url.appendingPathComponent(nama).path }

    /// A copy of a sample berkas that may be damaged.
    func salinan(_ kode: String) throws -> String {
        let tujuan = alamat(kode)
        try FileManager.default.copyItem(atPath: Program.contoh(kode), toPath: tujuan)
        return tujuan
    }

    func isi(_ nama: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: alamat(nama))) ?? []).sorted()
    }
}

/// Replaces the first occurrence in a file; fails when there is none.
func ganti(_ lama: String, _ baru: String, di berkas: String) throws {
    let isi = try String(contentsOfFile: berkas, encoding: .utf8)
    let tempat = try #require(isi.range(of: lama))
    try isi.replacingCharacters(in: tempat, with: baru).write(toFile: berkas, atomically: true, encoding: .utf8)
}
