import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// An agreement that was signed outside Tolok, on its pages.
@Suite struct PerjanjianLuarWebTests {
    private static let pk = "\(UjiPerjanjian.dasar)/perjanjian/PK/1"

    @Test(arguments: TestDatabase.daftarJenis)
    func `its pages say so, before and after the head freezes it`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let daftar = try await uji.sebagai(.perencana).buka("\(UjiPerjanjian.dasar)/perjanjian").teks
            #expect(daftar.contains("Ditandatangani di luar Tolok"))
            let awal = try await uji.sebagai(.kepala).buka(Self.pk).teks
            #expect(awal.contains("belum dibekukan") && awal.contains(">Bekukan naskah<"))
            #expect(awal.contains("belum ada sidik yang membuktikannya"))
            #expect(try await !uji.sebagai(.perencana).buka(Self.pk).teks.contains("/pembekuan"))
            #expect(try await uji.sebagai(.kepala).buka("\(Self.pk)/pembekuan").teks.contains("Cocokkan dulu"))
            #expect(try await uji.sebagai(.kepala).kirim("\(Self.pk)/pembekuan").status == 303)
            let sidik = try #require(try await uji.bahan("PK", 1).beku?.sidik)
            let akhir = try await uji.sebagai(.inspektorat).buka(Self.pk).teks
            #expect(akhir.contains("Ditandatangani di luar Tolok") && akhir.contains(", beku") && akhir.contains(sidik))
            #expect(akhir.contains("Dibekukan dari data saat itu: [nama kepala]"))
            #expect(try await uji.sebagai(.perencana).buka(Self.pk).teks.contains("Lampirkan naskah bertanda tangan"))
            #expect(try await uji.jejak().last == "bekukan_perjanjian")
            #expect(try await uji.sebagai(.kepala).kirim("\(Self.pk)/pembekuan").status == 422)
        }
    }

    @Test func `only who signs may freeze it`() async throws {
        try await withPerjanjian { uji in
            for orang in [Orang.perencana, .sampah, .inspektorat, .tetangga] {
                #expect(try await uji.sebagai(orang).kirim("\(Self.pk)/pembekuan").status == 403, "\(orang)")
                #expect(try await uji.sebagai(orang).buka("\(Self.pk)/pembekuan").status == 403, "\(orang)")
            }
            let bahan = try await uji.bahan("PK", 1)
            #expect(bahan.beku == nil)
        }
    }
}
