import Foundation
import Storage
import Testing

struct SementaraPenuhTests {
    @Test func `penuh sungguhan`() throws {
        guard FileManager.default.fileExists(atPath: "/mnt/penuh") else { return }
        let bukti = BuktiBerkas(folder: "/mnt/penuh")
        let kecil = [UInt8](repeating: 1, count: 1000)
        try bukti.simpan(kecil, sidik: kecil.sha256, pemda: "kota")
        let besar = [UInt8](repeating: 2, count: 500_000)
        #expect(throws: GangguanBukti.penuh) { try bukti.simpan(besar, sidik: besar.sha256, pemda: "kota") }
        let nama = try FileManager.default.subpathsOfDirectory(atPath: "/mnt/penuh")
        print("ISI", nama)
        #expect(try bukti.baca(sidik: kecil.sha256, pemda: "kota") == kecil)
    }
}
