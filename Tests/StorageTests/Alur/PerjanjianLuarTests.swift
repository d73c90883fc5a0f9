import Databases
import Kinerja
import Storage
import TestSupport
import Testing

/// Agreements signed outside Tolok, known from a berkas.
struct PerjanjianLuarTests {
    private func withLuar(_ kind: DatabaseKind, _ body: (Siklus) async throws -> Void) async throws {
        try await withSiklus(kind, siap: false) { siklus in
            var berkas = try Siklus.berkas()
            berkas.daftarPerjanjian[0].tanggal = Tanggal(iso: "2026-01-04")
            _ = try await siklus.store.terapkan(berkas, oleh: siklus.uji.sistem)
            try await body(siklus)
        }
    }

    private func bekukan(_ siklus: Siklus, _ isi: String? = nil, oleh pelaku: Pelaku) async throws {
        try await siklus.store.bekukanPerjanjian(
            Siklus.pk, berkas: isi.map { BerkasTandaTangan(isi: Array($0.utf8), nama: "PK 2026.pdf") },
            instansi: "kesbangpol", tahun: 2026, oleh: pelaku)
    }

    private func bahan(_ siklus: Siklus) async throws -> BahanPerjanjian {
        try await siklus.store.perjanjian(Siklus.pk, instansi: "kesbangpol", tahun: 2026, oleh: siklus.inspektorat)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `it opens measurement, but has no text and no hash of its own`(kind: DatabaseKind) async throws {
        try await withLuar(kind) { siklus in
            let bahan = try await bahan(siklus)
            #expect(bahan.status == .ditandatangani && bahan.diLuar && bahan.beku == nil)
            try await siklus.store.bukaPeriode(tahun: 2026, oleh: siklus.organisasi)
            siklus.uji.jam.atur("2026-04-05T02:00:00.000Z")
            try await siklus.isi("I2", 1, 70, oleh: siklus.sekretariat)
            await #expect(throws: Penolakan.self) {
                try await siklus.store.lampirkanPerjanjian(
                    Siklus.pk, berkas: Array("%PDF-1.7".utf8), nama: "pk.pdf", instansi: "kesbangpol", tahun: 2026,
                    oleh: siklus.perencana)
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the head freezes it once, with the signed copy, and it keeps saying where it was signed`(
        kind: DatabaseKind
    ) async throws {
        try await withLuar(kind) { siklus in
            await #expect(throws: Penolakan.tidakBerhak(.peran)) { try await bekukan(siklus, oleh: siklus.perencana) }
            try await bekukan(siklus, "%PDF-1.7 ttd", oleh: siklus.kepala)
            let bahan = try await bahan(siklus)
            let beku = try #require(bahan.beku)
            #expect(bahan.diLuar && beku.luar && beku.sidik == beku.isi.sha256 && beku.ditandatanganiOlehNama == nil)
            #expect(beku.terbaca?.tanggal == "2026-01-04" && beku.tanggal?.iso == "2026-01-04")
            #expect(bahan.lampiran?.sidik == Array("%PDF-1.7 ttd".utf8).sha256)
            await #expect(throws: Penolakan.self) { try await bekukan(siklus, oleh: siklus.kepala) }
            #expect(try await siklus.uji.jejak().suffix(1) == ["bekukan_perjanjian"])
            #expect(try await siklus.store.verifikasiJejak(oleh: siklus.inspektorat).utuh)
            try await siklus.uji.jalankan("UPDATE perjanjian_beku SET tanggal = '2026-01-03', isi_beku = '{}'")
            #expect(try await !siklus.store.verifikasiJejak(oleh: siklus.inspektorat).utuh)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `from then on a berkas changes it no more`(kind: DatabaseKind) async throws {
        try await withLuar(kind) { siklus in
            try await bekukan(siklus, oleh: siklus.kepala)
            var berkas = try Siklus.berkas()
            berkas.daftarPerjanjian[0].tanggal = Tanggal(iso: "2026-01-03")
            await #expect(throws: Penolakan.self) {
                _ = try await siklus.store.terapkan(berkas, oleh: siklus.uji.sistem)
            }
            #expect(try await bahan(siklus).perjanjian.tanggal?.iso == "2026-01-04")
        }
    }

    @Test func `what is incomplete or no picture is not frozen, and a draft never`() async throws {
        try await withLuar(.sqlite) { siklus in
            await #expect(throws: Penolakan.self) { try await bekukan(siklus, "a,b", oleh: siklus.kepala) }
            try await siklus.uji.jalankan("DELETE FROM target WHERE sumber = 'pk'", "DELETE FROM target")
            await #expect(throws: Penolakan.self) { try await bekukan(siklus, oleh: siklus.kepala) }
            #expect(try await bahan(siklus).beku == nil)
        }
        try await withSiklus(.sqlite, siap: false) { siklus in
            await #expect(throws: Penolakan.self) { try await bekukan(siklus, oleh: siklus.kepala) }
        }
    }
}
