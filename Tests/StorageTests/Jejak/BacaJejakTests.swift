import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

struct BacaJejakTests {
    @Test(arguments: TestDatabase.daftarJenis)
    func `the trail is filtered by day, person, act, instansi and words`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let (store, inspektorat) = (siklus.store, siklus.inspektorat)
            func banyak(_ saringan: SaringanJejak) async throws -> Int {
                try await store.jejak(saringan, oleh: inspektorat).jumlah
            }
            let semua = try await banyak(SaringanJejak())
            #expect(semua == 11)
            #expect(try await banyak(SaringanJejak(tindakan: "tambah_pengguna")) == 7)
            #expect(try await banyak(SaringanJejak(oleh: siklus.kepala.pengguna)) == 1)
            #expect(try await banyak(SaringanJejak(instansi: "kesbangpol")) == 3)
            #expect(try await banyak(SaringanJejak(teks: "PERJANJIAN")) == 2)
            #expect(try await banyak(SaringanJejak(teks: "100%_")) == 0)
            // The clock stands at 5 January 09.00 in Jakarta, then at 5 April.
            #expect(
                try await banyak(SaringanJejak(dari: Tanggal(iso: "2026-01-05"), sampai: Tanggal(iso: "2026-01-05")))
                    == 11)
            #expect(try await banyak(SaringanJejak(dari: Tanggal(iso: "2026-01-06"))) == 0)
            let halaman = try await store.jejak(SaringanJejak(), halaman: 2, ukuran: 4, oleh: inspektorat)
            #expect(halaman.daftar.map(\.nomor) == [7, 6, 5, 4] && halaman.banyakHalaman == 3)
            #expect(try await store.jejak(SaringanJejak(), halaman: 99, ukuran: 4, oleh: inspektorat).halaman == 3)
            let tabel = try await store.tabelJejak(
                SaringanJejak(tindakan: "tandatangani_perjanjian"), oleh: inspektorat)
            #expect(tabel.count == 2 && tabel[1][4] == "tandatangani_perjanjian" && tabel.allSatisfy { $0.count == 11 })
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a head sees the events of the own instansi, others none`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let milik = try await siklus.store.jejak(SaringanJejak(), oleh: siklus.kepala)
            #expect(milik.jumlah == 3 && milik.daftar.allSatisfy { $0.instansi == "kesbangpol" })
            #expect(try await siklus.store.jejak(SaringanJejak(instansi: ""), oleh: siklus.kepala).jumlah == 0)
            for tanpaHak in [siklus.politik, siklus.perencana, siklus.organisasi] {
                await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                    try await siklus.store.jejak(SaringanJejak(), oleh: tanpaHak)
                }
            }
            await #expect(throws: Penolakan.self) { try await siklus.store.verifikasiJejak(oleh: siklus.kepala) }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `news of an instansi are its acts and those of the pemda, newest first`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            try await siklus.store.ajukan(siklus.cakupan(1, "I2"), oleh: siklus.sekretariat)
            try await siklus.store.kembalikan(
                siklus.cakupan(1, "I2"), catatan: "Periksa sumber", oleh: siklus.perencana)
            let kabar = try await siklus.store.kabar(instansi: "kesbangpol", banyak: 3, oleh: siklus.politik)
            #expect(kabar.map(\.tindakan) == ["Kembalikan realisasi", "Ajukan realisasi", "Atur periode"])
            #expect(kabar[0].catatan == "Periksa sumber" && kabar[0].olehNama == "Pejabat perencana")
            #expect(kabar[0].objek == "realisasi Triwulan I 2026: I2")
            let dinkes = try await siklus.uji.pelaku("dinkes", Penugasan(peran: .petugas, instansi: "dinkes"))
            await #expect(throws: Penolakan.tidakBerhak(.tempat)) {
                try await siklus.store.kabar(instansi: "kesbangpol", oleh: dinkes)
            }
        }
    }
}
