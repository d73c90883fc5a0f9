import Kinerja
import Storage
import Testing

@Suite struct PejabatTests {
    private static func pejabat(_ mulai: String?, _ selesai: String?) -> Pejabat {
        Pejabat(
            jabatan: "KADIS", nomor: 1, nama: "[nama]", mulai: mulai.flatMap { Tanggal(iso: $0) },
            selesai: selesai.flatMap { Tanggal(iso: $0) })
    }

    @Test("Masa jabatan yang bertemu pada satu hari beririsan; yang tanpa tanggal tidak berbatas")
    func irisan() {
        let kasus: [((String?, String?), (String?, String?), Bool)] = [
            (("2025-01-01", "2025-06-30"), ("2025-07-01", nil), false),
            (("2025-01-01", "2025-06-30"), ("2025-06-30", nil), true),
            ((nil, "2024-12-31"), ("2025-01-01", "2025-12-31"), false),
            ((nil, nil), ("2025-01-01", "2025-12-31"), true),
            (("2025-05-01", nil), (nil, "2025-04-30"), false),
            (("2025-02-01", "2025-03-01"), ("2025-01-01", "2025-12-31"), true),
        ]
        for (satu, dua, harapan) in kasus {
            let (a, b) = (Self.pejabat(satu.0, satu.1), Self.pejabat(dua.0, dua.1))
            #expect(a.beririsan(dengan: b) == harapan && b.beririsan(dengan: a) == harapan, "\(satu) \(dua)")
        }
    }
}
