import AsyncHTTPClient
import Hummingbird
import Kinerja
import NIOCore
import ServiceLifecycle
import TestSupport
import Testing

@testable import Web

@Suite struct LayananTests {
    /// Answers late.
    private struct RuteLambat: Controller {
        let mulai: AsyncStream<Void>.Continuation

        func tambahRute(ke rute: inout Rute) {
            rute.get("/uji/lambat", akses: .publik) { _, _ in
                mulai.yield()
                try await Task.sleep(for: .milliseconds(400))
                return .teks("selesai")
            }
        }
    }

    @Test("Saat berhenti, permintaan yang sudah dimulai diselesaikan dahulu", .timeLimit(.minutes(1)))
    func berhenti() async throws {
        let (aliran, mulai) = AsyncStream.makeStream(of: Void.self)
        let (pintu, terbuka) = AsyncStream.makeStream(of: Int.self)
        let context = AplikasiUji().context
        let app = Application(
            router: buildRouter(context, [RuteLambat(mulai: mulai)]), server: try Web.server(context.config),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { terbuka.yield($0.localAddress?.port ?? 0) }, logger: context.logger)
        let layanan = ServiceGroup(configuration: .init(services: [app], logger: context.logger))
        try await withThrowingTaskGroup(of: String?.self) { group in
            group.addTask {
                try await layanan.run()
                return nil
            }
            let port = try #require(await pintu.first { _ in true })
            let alamat = "http://127.0.0.1:\(port)/uji/lambat"
            group.addTask {
                let jawaban = try await HTTPClient.shared.execute(HTTPClientRequest(url: alamat), timeout: .seconds(10))
                return String(buffer: try await jawaban.body.collect(upTo: 1000))
            }
            _ = await aliran.first { _ in true }
            await layanan.triggerGracefulShutdown()
            var isi: [String] = []
            for try await satu in group { if let satu { isi.append(satu) } }
            #expect(isi == ["selesai"])
            await #expect(throws: (any Error).self) {
                try await HTTPClient.shared.execute(HTTPClientRequest(url: alamat), timeout: .seconds(2))
            }
        }
    }
}
