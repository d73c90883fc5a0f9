package import Foundation
import Synchronization

/// A clock that stands still until a test moves it.
package final class JamUji: Sendable {
    /// 25 November 2026, 10.00 UTC.
    package static let mulai = Date(timeIntervalSince1970: 1_795_600_800)

    private let kini: Mutex<Date>

    package init(_ mulai: Date = JamUji.mulai) { kini = Mutex(mulai) }

    package var waktu: Date { kini.withLock { $0 } }
    package func maju(_ detik: Double) { kini.withLock { $0 += detik } }
}
