internal import AsyncHTTPClient
internal import Foundation
internal import NIOCore
internal import NIOFoundationCompat
internal import NIOHTTP1

/// A running chromedriver; ended with everything it started.
package final class Pengemudi: @unchecked Sendable {
    package static let chromium = "/usr/bin/chromium"
    private static let program = "/usr/bin/chromedriver"

    /// The accessibility checker, where the test setup has put it.
    package static var axe: String? { ProcessInfo.processInfo.environment["TOLOK_AXE"] }

    package static var ada: Bool {
        FileManager.default.isExecutableFile(atPath: chromium) && FileManager.default.isExecutableFile(atPath: program)
            && axe != nil
    }

    /// Where a missing browser is a failure, not a reason to leave the test out: under `make test`.
    package static var wajib: Bool { ProcessInfo.processInfo.environment["TOLOK_WAJIB_POSTGRESQL"] == "1" }

    private let proses: Process
    private let port: Int

    /// Starts it on a port the system picks and waits until it answers.
    package init() async throws {
        guard Self.ada else {
            throw Peramban.Kesalahan.tidakAda("Chromium, chromedriver, atau axe-core (TOLOK_AXE)")
        }
        let pipa = Pipe()
        proses = Process()
        proses.executableURL = URL(fileURLWithPath: Self.program)
        proses.arguments = ["--port=0"]
        proses.standardOutput = pipa
        proses.standardError = FileHandle.nullDevice
        try proses.run()
        port = try Self.port(dari: pipa.fileHandleForReading)
        for _ in 0..<200 {
            if (try? await kirim("GET", "/status")) != nil { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Peramban.Kesalahan.tidakAda("chromedriver")
    }

    /// The port as it is told on the first line or two: `started successfully on port 41423.`
    private static func port(dari keluaran: FileHandle) throws -> Int {
        var teks = ""
        // What is there now: waiting for a full buffer would be waiting for ever.
        var potongan = keluaran.availableData
        while !potongan.isEmpty {
            teks += String(decoding: potongan, as: UTF8.self)
            if let angka = teks.firstMatch(of: #/on port (\d+)\./#), let port = Int(angka.output.1) { return port }
            potongan = keluaran.availableData
        }
        throw Peramban.Kesalahan.tidakAda("chromedriver")
    }

    /// Sessions are closed by their owners; the driver itself takes no leave.
    package func tutup() { kill(proses.processIdentifier, SIGKILL) }

    func kirim(_ cara: String, _ jalur: String, _ isi: [String: Any] = [:]) async throws -> Any? {
        var permintaan = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(jalur)")
        permintaan.method = .RAW(value: cara)
        if cara == "POST" {
            permintaan.headers.add(name: "Content-Type", value: "application/json")
            permintaan.body = .bytes(ByteBuffer(data: try JSONSerialization.data(withJSONObject: isi)))
        }
        let jawaban = try await HTTPClient.shared.execute(permintaan, timeout: .seconds(60))
        let data = Data(buffer: try await jawaban.body.collect(upTo: 64 << 20))
        let isiJawaban = (try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)) as? [String: Any]
        let nilai = isiJawaban?["value"]
        if jawaban.status != .ok {
            throw Peramban.Kesalahan.perintah((nilai as? [String: Any])?["message"] as? String ?? "\(jawaban.status)")
        }
        return nilai is NSNull ? nil : nilai
    }
}

/// Opens windows of one browser for a test and closes everything afterwards.
package func denganPeramban<Hasil>(
    _ kerja: (Pengemudi) async throws -> Hasil
) async throws -> Hasil {
    let pengemudi = try await Pengemudi()
    do {
        let hasil = try await kerja(pengemudi)
        pengemudi.tutup()
        return hasil
    } catch {
        pengemudi.tutup()
        throw error
    }
}
