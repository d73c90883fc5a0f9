import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

@Suite("Riwayat fakta")
struct RiwayatTests {
    /// What the history says is stored now: per table, reach and key the values of the last version.
    private func putarUlang(_ uji: UjiStore) async throws -> [[String]] {
        let baris = try await uji.teks(
            """
            SELECT r.instansi, r.tabel, r.lingkup, r.kunci, r.versi, r.isi FROM riwayat r
            WHERE r.tindakan = 'isi' AND r.versi = (
                SELECT MAX(s.versi) FROM riwayat s WHERE s.pemda = r.pemda AND s.instansi = r.instansi
                AND s.tabel = r.tabel AND s.lingkup = r.lingkup AND s.kunci = r.kunci)
            """)
        return baris.sorted { $0.joined() < $1.joined() }
    }

    /// The same, told by the tables of now.
    private func tabelKini(_ uji: UjiStore) async throws -> [[String]] {
        try await uji.database.read { connection in
            var hasil: [[String]] = []
            for tabel in SumberFakta.semua.map(\.tabel) {
                for row in try connection.rows("SELECT * FROM \(raw: tabel.nama)") {
                    let baris = try BarisTersimpan(row, tabel: tabel)
                    let lingkup =
                        tabel.jangkauan == .rencana
                        ? try row.get("rencana", as: String.self) : "\(try row.get("tahun_kinerja", as: Int.self))"
                    hasil.append([
                        try row.get("instansi"), tabel.nama, lingkup, JSONKanonik.larik(baris.kunci), "\(baris.versi)",
                        tabel.objekJSON(baris.isi),
                    ])
                }
            }
            return hasil
        }.sorted { $0.joined() < $1.joined() }
    }

    @Test(
        "Riwayat yang diputar ulang menghasilkan tabel kini, sesudah banyak impor acak",
        arguments: TestDatabase.daftarJenis)
    func putarUlang(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let awal = try PembangkitBerkas.berkas(benih: 1)
            _ = try await uji.store.terapkan(awal, oleh: uji.sistem)
            for benih in UInt64(20)..<28 {
                let berkas = try PembangkitBerkas.berkas(benih: benih).bertempat(seperti: awal)
                _ = try await uji.store.terapkan(berkas, oleh: uji.sistem, alasan: "putaran \(benih)")
                let ulang = try await putarUlang(uji)
                #expect(try await tabelKini(uji) == ulang)
            }
        }
    }

    @Test("Setiap versi terbaca: nilainya, siapa, kapan, dan mengapa", arguments: TestDatabase.daftarJenis)
    func terbaca(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            var berkas = try Contoh.berkas("pasuruan-2023")
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem, alasan: "pertama")
            uji.jam.maju(60)
            let target = berkas.daftarTarget[0]
            berkas.daftarTarget[0].nilai = .angka(99)
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem, alasan: "salah ketik")
            let riwayat = try await uji.store.riwayat(
                Target.self, kunci: target.kunciFakta, instansi: berkas.instansi.kode, tahun: 2023, oleh: uji.sistem)
            #expect(riwayat.map(\.versi) == [2, 1])
            #expect(riwayat.map(\.alasan) == ["salah ketik", "pertama"])
            #expect(riwayat[0].pada > riwayat[1].pada && riwayat[0].olehNama == "Sistem")
            #expect(riwayat.map { $0.daftarNilai.first { $0.judul == "Nilai" }?.teks } == ["99", "74,5"])
        }
    }

    @Test("Baris yang dihapus lalu kembali melanjutkan riwayatnya", arguments: TestDatabase.daftarJenis)
    func kembali(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            var berkas = try Contoh.berkas("sampel-2025")
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            let asal = berkas.narasi["kesimpulan"]
            berkas.narasi["kesimpulan"] = nil
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            berkas.narasi["kesimpulan"] = asal
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            let riwayat = try await uji.store.riwayat(
                Narasi.self, kunci: Narasi(bagian: "kesimpulan", teks: "").kunciFakta, instansi: berkas.instansi.kode,
                tahun: 2025, oleh: uji.sistem)
            #expect(riwayat.map(\.versi) == [3, 2, 1] && riwayat.map(\.tindakan) == [.isi, .hapus, .isi])
            #expect(riwayat[0].daftarNilai == riwayat[2].daftarNilai && riwayat[1].daftarNilai.isEmpty)
        }
    }
}
