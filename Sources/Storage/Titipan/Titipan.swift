package import Foundation
internal import Synchronization

/// A file that waits for its sender to look at a preview and to confirm it. It is no evidence and never becomes one.
package struct Titipan: Sendable, Equatable {
    /// As the sender called it.
    package var nama: String
    package var isi: [UInt8]

    package init(nama: String, isi: [UInt8]) {
        self.nama = nama
        self.isi = isi
    }

    /// How long a file waits after it was last asked for, in seconds.
    package static let umur: TimeInterval = 24 * 3600
}

/// Keeps files that wait, each under a key that tells nothing, apart from all evidence.
package protocol PenyimpanTitipan: Sendable {
    /// - Parameter pada: now; the file waits from then on.
    func titip(_ titipan: Titipan, kunci: String, pada saat: Date) throws
    /// Nil when nothing waits under the key. Who asks begins the waiting anew.
    func ambil(kunci: String, pada saat: Date) -> Titipan?
    func buang(kunci: String)
    /// Removes what nobody has asked for since a moment.
    ///
    /// - Returns: how many files went.
    @discardableResult func buang(sebelum batas: Date) -> Int
}

/// Waiting files in the memory of this process.
package final class TitipanIngatan: PenyimpanTitipan {
    private let daftar = Mutex<[String: (titipan: Titipan, saat: Date)]>([:])

    package init() {}

    package func titip(_ titipan: Titipan, kunci: String, pada saat: Date) {
        daftar.withLock { $0[kunci] = (titipan, saat) }
    }

    package func ambil(kunci: String, pada saat: Date) -> Titipan? {
        daftar.withLock { daftar in
            daftar[kunci]?.saat = saat
            return daftar[kunci]?.titipan
        }
    }

    package func buang(kunci: String) { daftar.withLock { $0[kunci] = nil } }

    package func buang(sebelum batas: Date) -> Int {
        daftar.withLock { daftar in
            let sebelum = daftar.count
            daftar = daftar.filter { $0.value.saat >= batas }
            return sebelum - daftar.count
        }
    }
}
