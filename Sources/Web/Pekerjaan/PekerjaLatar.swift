import Foundation
package import Logging
package import ServiceLifecycle
package import Storage

/// Works through the queue beside the web server: at most ``lebar`` works at a time, away from the threads that serve the
/// network. A work outlives the server: what a dead one left behind is taken up again, step by step.
package struct PekerjaLatar: Service {
    private let store: Store
    /// Name of this server; two that share a database need different ones.
    private let pelayan: String
    private let lebar: Int
    private let logger: Logger
    /// Between two looks at an empty queue.
    private let jeda: Duration
    /// Seconds without a sign of life after which a server counts as dead.
    private let diam: Double

    package init(
        store: Store, pelayan: String, lebar: Int = 1, logger: Logger, jeda: Duration = .seconds(1), diam: Double = 60
    ) {
        self.store = store
        self.pelayan = pelayan
        self.lebar = max(1, lebar)
        self.logger = logger
        self.jeda = jeda
        self.diam = diam
    }

    package func run() async throws {
        await tahan { try await store.pulihkanPekerjaan(pelayan: pelayan, diam: diam) }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<lebar { group.addTask { await ulangi(jeda) { try await kerjakanSatu() } } }
            group.addTask { await ulangi(.seconds(20)) { try await rawat() } }
        }
    }

    /// Takes the next work and brings it to its end.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    package func kerjakanSatu() async throws -> Bool {
        guard let diambil = try await store.ambilPekerjaan(pelayan: pelayan) else { return false }
        let detak = Task { await berdetak(diambil) }
        defer { detak.cancel() }
        try await kerjakan(diambil)
        return true
    }

    /// Takes up what dead servers left, and removes old results.
    private func rawat() async throws -> Bool {
        try await store.pulihkanPekerjaan(pelayan: nil, diam: diam)
        try await store.buangHasilLama()
        return false
    }

    private func kerjakan(_ diambil: PekerjaanDiambil) async throws {
        do {
            let keterangan = try await PelaksanaPekerjaan(store: store, diambil: diambil).laksanakan()
            try await store.tutupPekerjaan(diambil, .selesai, keterangan)
        } catch HentiPekerjaan.diambilAlih {
            return
        } catch HentiPekerjaan.dibatalkan {
            try await store.tutupPekerjaan(diambil, .batal, "Dibatalkan.")
        } catch is ServerBerhenti {
            try await store.lepaskanPekerjaan(diambil)
        } catch {
            logger.error(
                "pekerjaan gagal",
                metadata: ["id": "\(diambil.pekerjaan.id)", "sebab": "\(String(reflecting: error))"])
            try await store.tutupPekerjaan(diambil, .gagal, "Gagal.", galat: kalimatGagal(error))
        }
    }

    private func berdetak(_ diambil: PekerjaanDiambil) async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(diam / 4))
            _ = try? await store.denyut(diambil)
        }
    }

    /// Again and again until the server stops; trouble with the database is waited out.
    private func ulangi(_ jeda: Duration, _ kerja: () async throws -> Bool) async {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let ada = await tahan(kerja) ?? false
            if !ada { _ = await cancelWhenGracefulShutdown { try? await Task.sleep(for: jeda) } }
        }
    }

    @discardableResult
    private func tahan<Hasil>(_ kerja: () async throws -> Hasil) async -> Hasil? {
        do {
            return try await kerja()
        } catch {
            logger.error("antrean pekerjaan terganggu", metadata: ["sebab": "\(String(reflecting: error))"])
            return nil
        }
    }
}

/// The server was asked to stop between two steps.
struct ServerBerhenti: Error {}
