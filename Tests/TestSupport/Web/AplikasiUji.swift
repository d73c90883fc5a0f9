package import Databases
import Foundation
import Hummingbird
package import HummingbirdTesting
import Logging
package import Storage
package import Web

/// What the application of a test is made of.
package struct AplikasiUji: Sendable {
    package var config = WebConfig(batasLaju: false, versi: "uji")
    package var jam = JamUji()
    package var pintu: any PintuMasuk = PintuPalsu()
    package var bingkai: any SumberBingkai = BingkaiPalsu()
    package var store = Store(database: BasisDataMati(), bukti: BuktiMati())
    package var periksaBasisData: @Sendable () async throws -> Void = {}
    /// Routes of the test besides those of the application.
    package var tambahan: [any Controller] = []

    package init() {}

    package var context: AppContext {
        var logger = Logger(label: "uji")
        logger.logLevel = .critical
        let jam = jam
        return AppContext(
            store: store, pintu: pintu, sumberBingkai: bingkai, periksaBasisData: periksaBasisData, config: config,
            logger: logger, rahasia: Array("rahasia untuk uji, 32 byte lebih".utf8), jam: { jam.waktu })
    }
}

/// Runs the application and gives a client that is not signed in: `try await withTestApp { klien in ... }`.
package func withTestApp<Hasil: Sendable>(
    _ aplikasi: AplikasiUji = AplikasiUji(), cara: TestingSetup = .router,
    _ uji: @escaping @Sendable (KlienUji) async throws -> Hasil
) async throws -> Hasil {
    let context = aplikasi.context
    let router = buildRouter(context, daftarController(context) + aplikasi.tambahan)
    let app = Application(
        router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
        logger: context.logger)
    return try await app.test(cara) { klien in try await uji(KlienUji(klien)) }
}

/// A database that nobody can reach.
package struct BasisDataMati: Database {
    package init() {}
    package var kind: DatabaseKind { .sqlite }
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value { throw DatabaseError.unavailable("uji") }
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value { throw DatabaseError.unavailable("uji") }
    package func durability() async throws -> String { throw DatabaseError.unavailable("uji") }
    package func close() async throws {}
}

/// Keeps nothing.
package struct BuktiMati: PenyimpanBukti {
    package func daftar(pemda: String) throws -> [String] { [] }

    package init() {}
    package func simpan(_ isi: [UInt8], sidik: String, pemda: String) throws { throw DatabaseError.full }
    package func baca(sidik: String, pemda: String) throws -> [UInt8] { throw DatabaseError.full }
}
