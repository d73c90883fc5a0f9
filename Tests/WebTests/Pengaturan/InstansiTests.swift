import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct InstansiTests {
    @Test("Instansi didaftarkan, diubah, dan diurutkan", arguments: TestDatabase.daftarJenis)
    func daftar(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let admin = try await uji.sebagai(.admin)
            let baru = try await uji.jejakBaru {
                let tambah = try await admin.kirim(
                    "/pengaturan/instansi", ["kode": "setda", "nama": "Sekretariat Daerah", "jenis": "akar"])
                #expect(tambah.tujuan == "/pengaturan/instansi/setda")
                let ubah = try await admin.kirim(
                    "/pengaturan/instansi/setda",
                    ["nama": "Setda", "nama_singkat": "Setda", "jenis": "akar", "versi": "1"])
                #expect(ubah.status == 303)
                #expect(try await admin.kirim("/pengaturan/instansi/setda/urutan", ["arah": "naik"]).status == 303)
            }
            #expect(baru.map(\.tindakan) == ["atur_instansi", "atur_instansi"])
            #expect(baru.last?.sebelumTerbaca["nama"] == "Sekretariat Daerah")
            let kode = try await uji.store.daftarInstansi(oleh: uji.pelaku(.admin)).map(\.kode)
            #expect(kode == ["sampel-2025", "setda", "dinas-lain"])
        }
    }

    @Test(
        "Kode yang dipakai, entitas pemda kedua, dan isian kosong ditolak di bidangnya",
        arguments: TestDatabase.daftarJenis)
    func salah(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let admin = try await uji.sebagai(.admin)
            _ = try await admin.kirim("/pengaturan/instansi", ["kode": "setda", "nama": "Setda", "jenis": "akar"])
            let kasus: [(KeyValuePairs<String, String>, String)] = [
                (["kode": "setda", "nama": "Lain"], "sudah dipakai"),
                (["kode": "a b", "nama": "Lain"], "Isi kode dengan huruf"),
                (["kode": "baru", "nama": " "], "Nama belum diisi"),
                (["kode": "baru", "nama": "Lain", "jenis": "akar"], "sudah ada"),
            ]
            for (isian, pesan) in kasus {
                let jawaban = try await admin.kirim("/pengaturan/instansi", isian)
                #expect(jawaban.status == 422 && jawaban.teks.contains(pesan), "\(pesan)")
            }
        }
    }

    @Test("Yang diubah orang lain lebih dahulu tidak ditimpa")
    func bentrok() async throws {
        try await withPemda { uji in
            let admin = try await uji.sebagai(.admin), alamat = "/pengaturan/instansi/dinas-lain"
            #expect(try await admin.kirim(alamat, ["nama": "Satu", "versi": "1"]).status == 303)
            let dua = try await admin.kirim(alamat, ["nama": "Dua", "versi": "1"])
            #expect(dua.status == 409 && dua.teks.contains("Satu") && PemdaUji.nilai("nama", dua.teks) == "Dua")
        }
    }

    @Test("Instansi nonaktif hilang dari menu, datanya tetap terbuka")
    func nonaktif() async throws {
        try await withPemda { uji in
            let admin = try await uji.sebagai(.admin), alamat = "/pengaturan/instansi/sampel-2025"
            #expect(try await admin.kirim("\(alamat)/penonaktifan").teks.contains("datanya tetap ada"))
            #expect(try await admin.kirim("\(alamat)/penonaktifan", ["_yakin": "1"]).status == 303)
            #expect(!(try await admin.buka("/bantuan").teks.contains("DLHP Tanjung Rawa")))
            #expect(try await admin.buka("/pengaturan/unit/sampel-2025/2025").status == 200)
            #expect(try await admin.kirim("\(alamat)/pengaktifan").status == 303)
            #expect(try await admin.buka("/bantuan").teks.contains("DLHP Tanjung Rawa"))
        }
    }

    @Test("Tahun baru disalin dengan susunannya, tanpa nilai", arguments: TestDatabase.daftarJenis)
    func salinTahun(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let perencana = try await uji.sebagai(.perencana)
            let halaman = try await perencana.buka("/pengaturan/instansi/sampel-2025").teks
            #expect(PemdaUji.nilai("tahun", halaman) == "2026")
            let baru = try await uji.jejakBaru {
                let jawaban = try await perencana.kirim(
                    "/pengaturan/instansi/sampel-2025/tahun",
                    ["tahun": "2026", "asal": "2025", "renstra_dari": "2021", "renstra_sampai": "2026"])
                #expect(jawaban.tujuan == "/pengaturan/instansi/sampel-2025/tahun/2026")
            }
            #expect(baru.map(\.tindakan) == ["atur_periode"])
            let berkas = try await uji.store.berkas(
                instansi: "sampel-2025", tahun: 2026, oleh: uji.pelaku(.perencana))
            #expect(berkas.daftarUnit.count == 8 && berkas.instansi.kepala == "KADIS")
            #expect(berkas.daftarRealisasi.allSatisfy { $0.tahun < 2026 })
        }
    }

    @Test("Tahun pertama dibuka kosong, dengan tingkat dan wilayah yang diketik", arguments: TestDatabase.daftarJenis)
    func tahunPertama(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let admin = try await uji.sebagai(.admin), alamat = "/pengaturan/instansi/dinas-lain/tahun"
            let isian: KeyValuePairs<String, String> = [
                "tahun": "2025", "renstra_dari": "2025", "renstra_sampai": "2029", "tingkat": "kabupaten",
                "wilayah": "Kabupaten Uji",
            ]
            let kurang = try await admin.kirim(
                alamat, ["tahun": "2031", "renstra_dari": "2025", "renstra_sampai": "2029"])
            #expect(kurang.status == 422 && kurang.teks.contains("Pilih tingkat pemda"))
            #expect(kurang.teks.contains("Tahun 2031 di luar masa Renstra 2025 sampai 2029"))
            #expect(try await admin.kirim(alamat, isian).status == 303)
            let lagi = try await admin.kirim(alamat, isian)
            #expect(lagi.status == 422 && lagi.teks.contains("Tahun 2025 sudah dibuka"))
        }
    }

    @Test("Identitas disimpan; yang salah ditunjuk, yang bentrok tidak menimpa", arguments: TestDatabase.daftarJenis)
    func identitas(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let perencana = try await uji.sebagai(.perencana)
            let alamat = "/pengaturan/instansi/sampel-2025/tahun/2025"
            let versi = try #require(PemdaUji.nilai("versi", try await perencana.buka(alamat).teks))
            var isian = [
                "nama": "Dinas Baru", "tingkat": "kabupaten", "wilayah": "Kabupaten Uji", "versi_renstra": "murni",
                "kepala": "KADIS", "warna": "#2c4a8b", "versi": versi,
            ]
            #expect(try await perencana.kirim(alamat, daftar: isian).status == 303)
            let tersimpan = try await uji.store.identitas(
                instansi: "sampel-2025", tahun: 2025, oleh: uji.pelaku(.perencana))
            #expect(tersimpan.nama == "Dinas Baru" && tersimpan.warna == "#2C4A8B")
            #expect(try await perencana.kirim(alamat, daftar: isian).status == 303)
            isian["nama"] = "Dinas Lain Lagi"
            #expect(try await perencana.kirim(alamat, daftar: isian).status == 409)
            isian["warna"] = "merah"
            let salah = try await perencana.kirim(alamat, daftar: isian)
            #expect(salah.status == 422 && salah.teks.contains("Tulis warna seperti #2C4A8B"))
        }
    }
}
