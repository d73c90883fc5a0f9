package import Foundation
package import Testing

/// Compares text with a committed file; `TOLOK_GOLDEN=perbarui` writes the file instead.
package enum Golden {
    /// Root of the repository, above the test file that asks.
    package static func akar(di lokasi: String = #filePath) -> URL {
        var alamat = URL(fileURLWithPath: lokasi)
        while alamat.path != "/", alamat.lastPathComponent != "Tests" { alamat.deleteLastPathComponent() }
        return alamat.deletingLastPathComponent()
    }

    /// - Parameter berkas: path below the root of the repository.
    package static func periksa(
        _ teks: String, berkas: String, di lokasi: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let alamat = akar(di: lokasi).appendingPathComponent(berkas)
        if ProcessInfo.processInfo.environment["TOLOK_GOLDEN"] == "perbarui" {
            try FileManager.default.createDirectory(
                at: alamat.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(teks.utf8).write(to: alamat)
            return
        }
        let tersimpan = (try? String(contentsOf: alamat, encoding: .utf8)) ?? ""
        #expect(
            tersimpan == teks, "\(berkas) tidak sama; perbarui dengan make golden dan baca selisihnya",
            sourceLocation: sourceLocation)
    }
}
