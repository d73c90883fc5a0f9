import Databases
import Foundation
import Kinerja
import TestSupport
import Testing

@testable import Storage

@Suite struct CadanganTests {
    /// From each kind of database into each.
    static let arah = TestDatabase.daftarJenis.flatMap { dari in TestDatabase.daftarJenis.map { (dari, $0) } }

    @Test(arguments: arah)
    func `every row of every table comes back in either database`(dari: DatabaseKind, ke: DatabaseKind) async throws {
        try await withCadangan(dari) { asal, folder in
            try await withTestDatabase(ke) { database in
                let tujuan = UjiStore(
                    store: Store(database: database, bukti: BuktiIngatan(), jam: asal.store.jam), jam: asal.jam)
                let isi = try await tujuan.store.pulihkan(dari: folder)
                #expect(isi.daftarTabel.contains { $0.nama == "nomenklatur" && $0.baris == 1 })
                #expect(!isi.daftarBukti.isEmpty)
                for nama in DaftarTabel.nama(Store.migrations) {
                    let (lama, baru) = (try await asal.isi(nama), try await tujuan.isi(nama))
                    #expect(lama == baru, "\(nama)")
                }
                let berkas = try Contoh.berkas("sampel-2025")
                let kembali = try await tujuan.berkas(berkas)
                #expect(kembali == berkas, "\(berkas.beda(kembali))")
                let jejak = try await tujuan.store.verifikasiJejak(oleh: tujuan.sistem)
                #expect(jejak.daftarKerusakan.isEmpty && jejak.jumlah > 0)
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a database that holds rows is not written over`(kind: DatabaseKind) async throws {
        try await withCadangan(kind) { asal, folder in
            await #expect(throws: KesalahanCadangan.tidakKosong(tabel: "pemda")) {
                try await asal.store.pulihkan(dari: folder)
            }
        }
    }

    @Test func `a backup that was touched is refused, and no row is kept`() async throws {
        try await withCadangan(.sqlite) { _, folder in
            let alamat = URL(fileURLWithPath: folder).appendingPathComponent("tabel/realisasi.jsonl")
            try Data((String(contentsOf: alamat, encoding: .utf8) + "[]\n").utf8).write(to: alamat)
            try await withTestDatabase(.sqlite) { database in
                let store = Store(database: database, bukti: BuktiIngatan())
                await #expect(throws: KesalahanCadangan.rusak(berkas: "tabel/realisasi.jsonl")) {
                    try await store.pulihkan(dari: folder)
                }
                try await store.migrasi()
                let daftar = try await store.daftarPemda()
                #expect(daftar.isEmpty)
            }
        }
    }

    @Test func `an earlier backup is never replaced`() async throws {
        try await withCadangan(.sqlite) { asal, folder in
            await #expect(throws: KesalahanCadangan.sudahAda(folder)) { try await asal.store.cadangkan(ke: folder) }
        }
    }

    /// A store with a sample, its pictures (which no row of evidence names) and an official code that belongs to no pemda, and its backup.
    private func withCadangan(_ kind: DatabaseKind, _ body: (UjiStore, String) async throws -> Void) async throws {
        let induk = FileManager.default.temporaryDirectory.appendingPathComponent("cadangan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: induk, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: induk) }
        let folder = induk.appendingPathComponent("cadangan").path
        try await withUji(kind) { uji in
            _ = try await uji.store.terapkan(Contoh.berkas("sampel-2025"), oleh: uji.sistem)
            let kode = try #require(KodeNomenklatur("8.01.02"))
            _ = try await uji.store.pasangNomenklatur(
                [EntriNomenklatur(kode: kode, tingkat: .kabupatenKota, nama: "PROGRAM CONTOH")], versi: "uji")
            _ = try await uji.store.cadangkan(ke: folder)
            try await body(uji, folder)
        }
    }
}

extension UjiStore {
    /// A table as text, in an order of its own.
    fileprivate func isi(_ nama: String) async throws -> [String] {
        try await teks("SELECT * FROM \(raw: nama)").map { $0.joined(separator: "\u{1}") }.sorted()
    }
}
