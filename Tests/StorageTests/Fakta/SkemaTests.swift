import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

@Suite("Skema basis data")
struct SkemaTests {
    @Test("docs/skema.sql sama dengan yang dihasilkan migrasi")
    func skema() async throws {
        try await withUji(.sqlite) { uji in
            let kepala = "-- Ditulis oleh make skema dari Sources/CAset/aset/migrasi; jangan disunting.\n\n"
            let skema = try await schemaText(of: uji.database)
            try Golden.periksa(kepala + skema, berkas: "docs/skema.sql")
        }
    }

    @Test("Setiap tabel berkunci pemda lebih dahulu, kecuali catatan migrasi", arguments: TestDatabase.daftarJenis)
    func pemdaDahulu(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let tabel = try await uji.teks(
                kind == .sqlite
                    ? "SELECT m.name AS nama, p.name AS kolom FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table' AND p.pk = 1"
                    : """
                    SELECT t.relname AS nama, a.attname AS kolom FROM pg_index i
                    JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
                    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
                    WHERE i.indisprimary AND n.nspname = current_schema()
                    """)
            #expect(tabel.count > 40)
            #expect(tabel.filter { $0[1] != "pemda" }.map { $0[0] } == ["migrasi"])
        }
    }

    @Test(
        "Setiap tabel fakta mempunyai kolom yang disebut pemetaannya, dan tidak ada tabel fakta lain",
        arguments: TestDatabase.daftarJenis)
    func kolom(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            for tabel in SumberFakta.semua.map(\.tabel) {
                let lingkup = LingkupFakta(pemda: "kota", instansi: "dinkes", tahun: 2026, rencana: "2025-2029")
                _ = try await uji.database.read { try $0.rows(tabel.pilih(lingkup)) }
            }
            #expect(Set(SumberFakta.semua.map(\.tabel.nama)).count == SumberFakta.semua.count)
        }
    }

    @Test("Instansi ditambah dan diubah admin; akar pemda satu saja", arguments: TestDatabase.daftarJenis)
    func instansi(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let admin = try await uji.pelaku("admin", Penugasan(peran: .adminPemda))
            try await uji.store.tambahInstansi(
                IsianInstansi(kode: "setda", nama: "Sekretariat", jenis: .akar), oleh: admin)
            for salah in [
                IsianInstansi(kode: "setda", nama: "x"), .init(kode: "a b", nama: "x"),
                .init(kode: "kota", nama: "Kota", jenis: .akar),
            ] {
                await #expect(throws: Penolakan.self) { try await uji.store.tambahInstansi(salah, oleh: admin) }
            }
            let ubah = IsianInstansi(kode: "setda", nama: "Sekretariat Daerah", jenis: .akar, aktif: false)
            try await uji.store.ubahInstansi(ubah, dasar: 1, oleh: admin)
            await #expect(throws: Penolakan.self) { try await uji.store.ubahInstansi(ubah, dasar: 1, oleh: admin) }
            let kini = try #require(try await uji.store.daftarInstansi(oleh: admin).first { $0.kode == "setda" })
            #expect(kini.nama == "Sekretariat Daerah" && !kini.aktif && kini.versi == 2)
            #expect(try await uji.jejak().suffix(2) == ["atur_instansi", "atur_instansi"])
            let orang = try await uji.pelaku("orang", Penugasan(peran: .perencana, instansi: "dinkes"))
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await uji.store.tambahInstansi(ubah, oleh: orang)
            }
        }
    }
}
