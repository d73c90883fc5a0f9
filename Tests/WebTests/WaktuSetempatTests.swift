import Foundation
import Kinerja
import Testing

@testable import Web

@Suite("Waktu setempat")
struct WaktuSetempatTests {
    @Test(
        "saat UTC dibaca sebagai waktu di pemda",
        arguments: [(7, "1 Januari 2026, 00.30"), (9, "1 Januari 2026, 02.30")])
    func setempat(jam: Int, cetak: String) {
        #expect(WaktuSetempat("2025-12-31T17:30:00.000Z", geserDetik: jam * 3600).cetak == cetak)
    }

    @Test("teks yang bukan waktu tidak diubah menjadi hari")
    func bukanWaktu() {
        #expect(WaktuSetempat("kemarin", geserDetik: 0).hari == nil)
    }
}
