import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

@Suite("Pengaturan instansi dan tahun")
struct PengaturanTests {
    @Test("Aturan diperiksa sebelum disimpan dan tercatat di jejak", arguments: TestDatabase.daftarJenis)
    func aturan(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let hasil = try await uji.store.simpanAturan(
                [
                    Isian(.init(kunci: "batas_atas_tampilan", nilai: "150", dasar: "Perwali"), dasar: nil),
                    Isian(.init(kunci: "batas_atas_rerata", nilai: "seratus"), dasar: nil),
                    Isian(.init(kunci: "entah", nilai: "1"), dasar: nil),
                ], ke: uji.tujuan, oleh: uji.admin)
            #expect(hasil.tersimpan.count == 1 && hasil.ditolak.count == 2)
            #expect(try await uji.berkas().aturan.batasAtas.tampilan == 150)
            #expect(try await uji.uji.jejak().last == "atur_aturan")
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await uji.store.simpanAturan([], ke: uji.tujuan, oleh: uji.perencana)
            }
        }
    }

    @Test("Skala diganti utuh; celah ditolak; perubahan pita menaikkan versi", arguments: TestDatabase.daftarJenis)
    func skala(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let awal = try await uji.berkas().aturan.skala
            let versi = try #require(try await uji.versi(KepalaSkala(nama: "")))
            var baru = awal
            baru.pita[0].warna = "#123456"
            try await uji.store.simpanSkala(baru, dasar: versi, ke: uji.tujuan, oleh: uji.admin)
            #expect(try await uji.berkas().aturan.skala == baru)
            await #expect(throws: Penolakan.self) {
                try await uji.store.simpanSkala(awal, dasar: versi, ke: uji.tujuan, oleh: uji.admin)
            }
            baru.pita.remove(at: 1)
            await #expect(throws: Penolakan.self) {
                try await uji.store.simpanSkala(baru, dasar: nil, ke: uji.tujuan, oleh: uji.admin)
            }
            try await uji.store.simpanSkala(nil, dasar: versi + 1, ke: uji.tujuan, oleh: uji.admin)
            #expect(try await uji.berkas().aturan.skala.kode != "lokal")
            try await uji.store.simpanSkala(awal, dasar: 0, ke: uji.tujuan, oleh: uji.admin)
            #expect(try await uji.berkas().aturan.skala == awal)
        }
    }

    @Test("Unit dan jabatan yang masih dipakai tetap; lingkaran ditolak", arguments: TestDatabase.daftarJenis)
    func organisasi(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let berkas = try await uji.berkas()
            let dinas = try #require(berkas.daftarUnit.first { $0.kode == "DINAS" })
            var melingkar = dinas
            melingkar.induk = "SEKRETARIAT"
            let hasil = try await uji.store.simpanUnit(
                [
                    Isian(dinas, dasar: nil, .hapus), Isian(melingkar, dasar: nil),
                    Isian(Unit(kode: "UPTD", nama: "UPTD Laboratorium", induk: "DINAS"), dasar: 0),
                    Isian(Unit(kode: "LAB", nama: "Seksi Uji", induk: "UPTD"), dasar: 0),
                    Isian(Unit(kode: "LAB", nama: "", induk: "UPTD"), dasar: nil, .hapus),
                ], ke: uji.tujuan, oleh: uji.admin)
            #expect(hasil.ditolak.count == 2 && hasil.tersimpan.map(\.versi) == [1, 1, 0])
            let kadis = PosJabatan(berkas.daftarJabatan[0])
            let pos = PosJabatan(kode: "KA-UPTD", nama: "Kepala UPTD", induk: "KADIS", unit: "UPTD")
            let jabatan = try await uji.store.simpanJabatan(
                [Isian(kadis, dasar: nil, .hapus), Isian(pos, dasar: 0)], ke: uji.tujuan, oleh: uji.admin)
            #expect(jabatan.ditolak.count == 1 && jabatan.tersimpan.count == 1)
            let pejabat = Pejabat(jabatan: "KA-UPTD", nomor: 0, nama: "[nama pejabat]", nip: "12")
            #expect(
                try await uji.store.simpanPejabat([Isian(pejabat, dasar: 0)], ke: uji.tujuan, oleh: uji.admin).ditolak
                    .count == 1)
            var benar = pejabat
            benar.nip = ""
            #expect(try await uji.store.simpanPejabat([Isian(benar, dasar: 0)], ke: uji.tujuan, oleh: uji.admin).utuh)
            #expect(
                try await uji.store.simpanJabatan([Isian(pos, dasar: 1, .hapus)], ke: uji.tujuan, oleh: uji.admin).utuh)
        }
    }

    @Test(
        "Tahun baru menyalin pohon dan aturan, bukan nilai; tahun lama tidak berubah karenanya",
        arguments: TestDatabase.daftarJenis)
    func tahunBaru(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let lama = try await uji.berkas()
            var instansi = lama.instansi
            instansi.tahun = 2026
            _ = try await uji.store.bukaTahun(instansi, menyalin: 2025, oleh: uji.perencana)
            let baru = try await uji.store.berkas(instansi: "kesbangpol", tahun: 2026, oleh: uji.perencana)
            #expect(baru.daftarSimpul == lama.daftarSimpul && baru.daftarIndikator == lama.daftarIndikator)
            #expect(baru.aturan.setelan == lama.aturan.setelan && baru.aturan.skala == lama.aturan.skala)
            #expect(baru.daftarPerjanjian.isEmpty && baru.narasi.isEmpty && baru.daftarTarget == lama.daftarTarget)
            await #expect(throws: Penolakan.keadaan("Tahun 2026 sudah dibuka.")) {
                try await uji.store.bukaTahun(instansi, menyalin: nil, oleh: uji.perencana)
            }
            var satu = baru.instansi
            satu.atasan = "Bupati"
            let versi = try await uji.store.simpanInstansi(satu, dasar: 1, oleh: uji.perencana)
            #expect(versi == 2)
            #expect(try await uji.berkas() == lama)
            satu.renstraDari = 2025
            await #expect(throws: Penolakan.self) {
                try await uji.store.simpanInstansi(satu, dasar: 2, oleh: uji.perencana)
            }
        }
    }

    @Test("Tahun kosong dapat dibuka pada instansi yang belum pernah dipakai", arguments: TestDatabase.daftarJenis)
    func tahunPertama(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let instansi = Instansi(
                kode: "dinkes", nama: "Dinas Kesehatan", tingkat: .kota, wilayah: "Kota", tahun: 2026,
                renstraDari: 2025,
                renstraSampai: 2029)
            let perencana = try await uji.pelaku("rencana", Penugasan(peran: .perencana, instansi: "dinkes"))
            #expect(try await uji.store.bukaTahun(instansi, menyalin: nil, oleh: perencana).tambah == 1)
            let berkas = try await uji.store.berkas(instansi: "dinkes", tahun: 2026, oleh: perencana)
            #expect(try berkas == BerkasKinerja(instansi: instansi, aturan: .berlaku(tahun: 2026)))
            #expect(try await uji.store.daftarInstansi(oleh: perencana).map(\.kode) == ["dinkes"])
            await #expect(throws: Penolakan.self) {
                try await uji.store.bukaTahun(
                    instansi, menyalin: nil, oleh: uji.pelaku("tugas", Penugasan(peran: .petugas, instansi: "dinkes")))
            }
        }
    }
}
