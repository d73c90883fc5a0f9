internal import Foundation
package import Storage
internal import Synchronization

/// Contents of evidence files in memory; holds, lists and forgets them as a folder would.
package final class BuktiIngatan: PenyimpanBukti {
    private let isi = Mutex<[String: [UInt8]]>([:])

    package init() {}

    package func simpan(_ isi: [UInt8], sidik: String, pemda: String) throws {
        self.isi.withLock { $0["\(pemda)/\(sidik)"] = isi }
    }
    package func baca(sidik: String, pemda: String) throws -> [UInt8] {
        guard let isi = isi.withLock({ $0["\(pemda)/\(sidik)"] }) else { throw Penolakan.tidakDitemukan("berkas itu") }
        return isi
    }
    package func hapus(sidik: String, pemda: String) throws { isi.withLock { $0["\(pemda)/\(sidik)"] = nil } }
    package func daftar(pemda: String) throws -> [String] {
        isi.withLock { $0.keys.filter { $0.hasPrefix("\(pemda)/") }.map { String($0.dropFirst(pemda.count + 1)) } }
            .sorted()
    }
}
