import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

@Suite("Isian rencana, anggaran, dan keterangan")
struct IsianTests {
    @Test(
        "Target disimpan sekaligus; jenis nilai dan perjanjian yang ditandatangani dijaga",
        arguments: TestDatabase.daftarJenis)
    func target(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let hasil = try await uji.store.simpanTarget(
                [
                    Isian(Target(indikator: "I4", tahun: 2026, sumber: .renstra, nilai: .angka(70)), dasar: nil),
                    Isian(Target(indikator: "I4", tahun: 2026, sumber: .renja, nilai: .predikat("A")), dasar: nil),
                    Isian(Target(indikator: "I4", tahun: 2025, sumber: .pk, nilai: .angka(1)), dasar: nil),
                    Isian(Target(indikator: "I5", tahun: 2026, sumber: .renja, nilai: .rentang(9, 3)), dasar: 0),
                ], ke: uji.tujuan, oleh: uji.perencana)
            #expect(hasil.tersimpan.map(\.kunci) == [Target.kunci(indikator: "I4", tahun: 2026, sumber: .renstra)])
            #expect(hasil.ditolak.count == 3)
            #expect(hasil.ditolak[1].penolakan.pesan.contains("perjanjian kinerja PK versi 0"))
            #expect(try await uji.berkas().daftarTarget.contains { $0.tahun == 2026 && $0.nilai == .angka(70) })
        }
    }

    @Test(
        "Pagu dan realisasi anggaran: simpul harus ada, nilai tidak negatif, TOTAL boleh",
        arguments: TestDatabase.daftarJenis)
    func anggaran(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let hasil = try await uji.store.simpanPagu(
                [
                    Isian(Pagu(simpul: "TOTAL", tahun: 2021, versi: .murni, nilai: Rupiah(5)), dasar: 0),
                    Isian(Pagu(simpul: "P4", tahun: 2025, versi: .perubahan(2), nilai: Rupiah(-1)), dasar: 0),
                    Isian(Pagu(simpul: "P404", tahun: 2025, versi: .murni, nilai: Rupiah(1)), dasar: 0),
                ], ke: uji.tujuan, oleh: uji.perencana)
            #expect(hasil.tersimpan.count == 1 && hasil.ditolak.count == 2)
            let uang = RealisasiAnggaran(simpul: "P4", tahun: 2025, periode: .bulan(1), nilai: Rupiah(7))
            #expect(
                try await uji.store.simpanRealisasiAnggaran(
                    [Isian(uang, dasar: 0)], ke: uji.tujuan, oleh: uji.perencana
                ).utuh)
            #expect(
                try await uji.store.simpanRealisasiAnggaran([Isian(uang, dasar: 1)], ke: uji.tujuan, oleh: uji.petugas)
                    .ditolak.map(\.penolakan) == [.tidakBerhak(.peran)])
            #expect(try await uji.berkas().daftarRealisasiAnggaran.contains(uang))
        }
    }

    @Test(
        "Daftar bernomor: tambah, ubah, hapus, urutkan; nomor tidak dipakai ulang", arguments: TestDatabase.daftarJenis)
    func daftar(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let awal = try await uji.store.daftar(
                Bernomor<Isu>.self, instansi: "kesbangpol", tahun: 2025, oleh: uji.perencana)
            let terakhir = try #require(awal.last)
            let baru = Isian(Bernomor(nomor: 0, Isu(jenis: .isu, uraian: "Baru")), dasar: 0)
            var hasil = try await uji.store.simpanDaftar(
                [Isian(terakhir, dasar: 1, .hapus), baru], ke: uji.tujuan, oleh: uji.perencana)
            #expect(hasil.utuh)
            let kini = try await uji.store.daftar(
                Bernomor<Isu>.self, instansi: "kesbangpol", tahun: 2025, oleh: uji.perencana)
            #expect(kini.last?.nomor == terakhir.nomor + 1 && kini.last?.nilai.uraian == "Baru")
            hasil = try await uji.store.simpanDaftar([Isian(terakhir, dasar: 1)], ke: uji.tujuan, oleh: uji.perencana)
            #expect(hasil.bentrok.first?.bentrokan.tersimpan.isEmpty == true)
            try await uji.store.urutkan(Isu.self, nomor: [terakhir.nomor + 1], ke: uji.tujuan, oleh: uji.perencana)
            #expect(try await uji.berkas().daftarIsu.first?.uraian == "Baru")
            let asing = Isian(Bernomor(nomor: 0, RencanaAksi(indikator: "X9", langkah: "l")), dasar: 0)
            hasil = try await uji.store.simpanDaftar([asing], ke: uji.tujuan, oleh: uji.perencana)
            #expect(hasil.ditolak.count == 1)
        }
    }

    @Test("Analisis unit lain tidak dapat diambil alih lewat nomornya", arguments: TestDatabase.daftarJenis)
    func ambilAlih(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let berkas = try await uji.berkas()
            let unit = Dictionary(grouping: berkas.daftarIndikator) { berkas.unitPengampu($0) ?? "" }
            let milik = try #require(unit.first { !$0.key.isEmpty && $0.key != "SEKRETARIAT" })
            let lain = try #require(unit["SEKRETARIAT"]?.first)
            let semua = try await uji.store.daftar(
                Bernomor<Analisis>.self, instansi: "kesbangpol", tahun: 2025, oleh: uji.perencana)
            var sasaran = try #require(semua.first { a in milik.value.contains { $0.kode == a.nilai.indikator } })
            let pelaku = try await uji.uji.pelaku(
                "sek", Penugasan(peran: .petugas, instansi: "kesbangpol", unit: "SEKRETARIAT"))
            sasaran.nilai.indikator = lain.kode
            let hasil = try await uji.store.simpanDaftar([Isian(sasaran, dasar: 1)], ke: uji.tujuan, oleh: pelaku)
            #expect(hasil.ditolak.map(\.penolakan) == [.tidakBerhak(.tempat)])
        }
    }

    @Test("Isi lampiran tetap bila hanya keterangannya yang diubah", arguments: TestDatabase.daftarJenis)
    func lampiran(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            var satu = try #require(try await uji.berkas().daftarLampiran.first)
            #expect(satu.isi.isEmpty)
            satu.keterangan = "Keterangan baru"
            #expect(try await uji.store.simpanLampiran(Isian(satu, dasar: 1), ke: uji.tujuan, oleh: uji.perencana).utuh)
            let kini = try await uji.store.berkasLengkap(instansi: "kesbangpol", tahun: 2025, oleh: uji.perencana)
            #expect(kini.daftarLampiran[0].keterangan == "Keterangan baru" && !kini.daftarLampiran[0].isi.isEmpty)
        }
    }

    @Test("Pemda lain tidak membaca dan tidak menulis", arguments: TestDatabase.daftarJenis)
    func pemdaLain(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let lain = try await uji.uji.pelaku(
                "tetangga", Penugasan(peran: .perencana, instansi: "kesbangpol"), pemda: "kabupaten")
            let sebelum = try await uji.uji.isiFakta()
            await #expect(throws: Penolakan.tidakDitemukan("tahun 2025 pada instansi \"kesbangpol\"")) {
                try await uji.store.berkas(instansi: "kesbangpol", tahun: 2025, oleh: lain)
            }
            await #expect(throws: Penolakan.self) {
                try await uji.store.simpanNarasi(
                    [Isian(Narasi(bagian: "saran", teks: "x"), dasar: nil)], ke: uji.tujuan, oleh: lain)
            }
            await #expect(throws: Penolakan.self) {
                try await uji.store.riwayat(
                    Isu.Nomor.self, kunci: "[1]", instansi: "kesbangpol", tahun: 2025, oleh: lain)
            }
            #expect(try await uji.store.daftarTahun(instansi: "kesbangpol", oleh: lain) == [])
            #expect(try await uji.uji.isiFakta() == sebelum)
            var berkas = try await uji.berkas()
            berkas.daftarIsu = []
            _ = try await uji.store.terapkan(berkas, oleh: lain)
            #expect(try await uji.berkas().daftarIsu.count > 0)
        }
    }
}

extension Isu {
    typealias Nomor = Bernomor<Isu>
}
