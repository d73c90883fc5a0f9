import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

@Suite("Riwayat fakta")
struct RiwayatTests {
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
                try await uji.periksaRiwayat()
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
