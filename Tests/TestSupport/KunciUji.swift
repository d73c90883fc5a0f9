package import Storage
import Synchronization

/// Keys of a server in memory.
package final class KunciUji: PenyimpanKunci {
    private let teks = Mutex<String?>(nil)

    package init() {}

    package func baca() throws(GangguanKunci) -> String? { teks.withLock { $0 } }
    package func simpan(_ baru: String, menggantikan lama: String?) throws(GangguanKunci) -> Bool {
        teks.withLock { kini in
            guard kini == lama else { return false }
            kini = baru
            return true
        }
    }

    /// The file is lost.
    package func hilangkan() { teks.withLock { $0 = nil } }
}
