package import Foundation
import Synchronization

/// Token buckets in memory: each key has a number of tries that fill up again with time.
package final class PembatasLaju: Sendable {
    /// How much is allowed.
    package struct Jatah: Sendable {
        /// Tries at once.
        package var ledakan: Double
        /// Tries that come back each second.
        package var perDetik: Double
        /// Sets keys of different kinds apart.
        let nama: String

        /// Pages, by client address: an office behind one address shares it.
        package static let umum = Jatah(ledakan: 400, perDetik: 40, nama: "umum")
        /// Tries to sign in, by client address.
        package static let masuk = Jatah(ledakan: 30, perDetik: 0.5, nama: "masuk")
        /// Tries to sign in, by name of the account.
        package static let akun = Jatah(ledakan: 10, perDetik: 1.0 / 30, nama: "akun")
    }

    private struct Ember {
        var sisa: Double
        var pada: Date
        var jatah: Jatah

        func terisi(_ kini: Date) -> Double {
            min(jatah.ledakan, sisa + max(0, kini.timeIntervalSince(pada)) * jatah.perDetik)
        }
    }

    private static let batasKunci = 50_000

    private let aktif: Bool
    private let ember = Mutex<[String: Ember]>([:])

    init(aktif: Bool) { self.aktif = aktif }

    /// Takes one try.
    ///
    /// - Returns: nil when it is allowed, else the seconds to wait.
    package func ambil(_ jatah: Jatah, _ kunci: String, pada kini: Date) -> Int? {
        guard aktif else { return nil }
        return ember.withLock { ember in
            if ember.count >= Self.batasKunci { Self.rapikan(&ember, kini) }
            let kunci = "\(jatah.nama) \(kunci)"
            let sisa = ember[kunci]?.terisi(kini) ?? jatah.ledakan
            guard sisa >= 1 else {
                ember[kunci] = Ember(sisa: sisa, pada: kini, jatah: jatah)
                return max(1, Int(((1 - sisa) / jatah.perDetik).rounded(.up)))
            }
            ember[kunci] = Ember(sisa: sisa - 1, pada: kini, jatah: jatah)
            return nil
        }
    }

    /// Full buckets say nothing. When nearly all are in use, the table starts anew rather than grow without end.
    private static func rapikan(_ ember: inout [String: Ember], _ kini: Date) {
        ember = ember.filter { $0.value.terisi(kini) < $0.value.jatah.ledakan }
        if ember.count > batasKunci * 9 / 10 { ember = [:] }
    }
}

/// Too many requests; when to come back.
struct TerlaluSering: Error, Equatable {
    var detik: Int
}
