import Crypto
package import Foundation
package import Logging
package import Storage

/// Everything a controller needs, passed as plain arguments.
package struct AppContext: Sendable {
    package let store: Store
    package let pintu: any PintuMasuk
    package let sumberBingkai: any SumberBingkai
    package let jam: @Sendable () -> Date
    package let logger: Logger
    package let config: WebConfig
    package let metrik: Metrik
    package let pembatas: PembatasLaju
    /// Signs what is handed out before anybody is signed in.
    let rahasia: SymmetricKey
    /// Asks the database for a sign of life; throws when there is none.
    let periksaBasisData: @Sendable () async throws -> Void

    /// - Parameter rahasia: at least 32 bytes, the same on every machine behind one address; nil = made at start.
    package init(
        store: Store, pintu: any PintuMasuk, sumberBingkai: any SumberBingkai,
        periksaBasisData: @escaping @Sendable () async throws -> Void, config: WebConfig, logger: Logger,
        rahasia: [UInt8]? = nil, jam: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.store = store
        self.pintu = pintu
        self.sumberBingkai = sumberBingkai
        self.periksaBasisData = periksaBasisData
        self.config = config
        self.logger = logger
        self.jam = jam
        self.rahasia = rahasia.map { SymmetricKey(data: $0) } ?? SymmetricKey(size: .bits256)
        metrik = Metrik(versi: config.versi)
        pembatas = PembatasLaju(aktif: config.batasLaju)
    }
}
