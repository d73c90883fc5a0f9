import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

struct MasukTests {
    @Test(arguments: TestDatabase.daftarJenis)
    func `a person signs in, is known by the token, and signs out`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            _ = try await uji.sesi("Budi ", Penugasan(peran: .petugas, instansi: "kesbangpol"))
            let baru = try await uji.store.masuk(pemda: "kota", namaMasuk: " BUDI", sandi: UjiStore.sandi)
            #expect(baru.token.count == 64 && baru.sesi.csrf.count == 64 && baru.token != baru.sesi.csrf)
            let sesi = try #require(try await uji.store.sesi(pemda: "kota", token: baru.token))
            #expect(sesi == baru.sesi)
            #expect(sesi.pelaku.daftarPenugasan == [Penugasan(peran: .petugas, instansi: "kesbangpol")])
            #expect(sesi.csrfCocok(baru.sesi.csrf) && !sesi.csrfCocok("") && !sesi.csrfCocok(baru.token))
            #expect(try await uji.store.sesi(pemda: "kabupaten", token: baru.token) == nil)
            #expect(try await uji.store.sesi(pemda: "kota", token: "") == nil)
            try await uji.store.keluar(sesi)
            #expect(try await uji.store.sesi(pemda: "kota", token: baru.token) == nil)
            #expect(try await uji.jejak() == ["tambah_pengguna", "masuk", "masuk", "keluar"])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a wrong password, an unknown name and a closed account look the same`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let admin = try await uji.pelaku("admin", Penugasan(peran: .adminPemda))
            let tutup = try await uji.sesi("tutup")
            try await uji.store.nonaktifkan(tutup.pelaku.pengguna, oleh: admin)
            for (nama, sandi) in [("admin", "salah-sekali"), ("siapa", "salah-sekali"), ("tutup", UjiStore.sandi)] {
                await #expect(throws: GagalMasuk.salah(sisa: 4)) {
                    try await uji.store.masuk(pemda: "kota", namaMasuk: nama, sandi: sandi)
                }
            }
            await #expect(throws: GagalMasuk.salah(sisa: 0)) {
                try await uji.store.masuk(pemda: "entah", namaMasuk: "admin", sandi: UjiStore.sandi)
            }
            #expect(try await uji.jejak().suffix(3) == ["gagal_masuk", "gagal_masuk", "gagal_masuk"])
            let jejak = try await uji.teks("SELECT objek, rincian, oleh FROM jejak_audit ORDER BY nomor").suffix(3)
            #expect(jejak.map { $0[0] } == ["pengguna admin", "pengguna tidak dikenal", "pengguna tutup"])
            #expect(!jejak.joined().joined().contains("siapa"))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `failures close the name for a time that grows, known or not`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            _ = try await uji.sesi("budi")
            for nama in ["budi", "siapa"] {
                for sisa in [4, 3, 2, 1, 0] {
                    await #expect(throws: GagalMasuk.salah(sisa: sisa)) {
                        try await uji.store.masuk(pemda: "kota", namaMasuk: nama, sandi: "salah-sekali")
                    }
                }
                await #expect(throws: GagalMasuk.terkunci(sampai: uji.jam.kini + 60)) {
                    try await uji.store.masuk(pemda: "kota", namaMasuk: nama, sandi: UjiStore.sandi)
                }
            }
            uji.jam.maju(61)
            await #expect(throws: GagalMasuk.salah(sisa: 0)) {
                try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: "salah-sekali")
            }
            await #expect(throws: GagalMasuk.terkunci(sampai: uji.jam.kini + 120)) {
                try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi)
            }
            uji.jam.maju(121)
            _ = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi)
            await #expect(throws: GagalMasuk.salah(sisa: 4)) {
                try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: "salah-sekali")
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a hundred guesses at the same moment are no more than five`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            _ = try await uji.sesi("budi")
            let hasil = await withTaskGroup(of: Bool.self) { group in
                for nomor in 0..<100 {
                    group.addTask {
                        do {
                            _ = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: "tebakan-\(nomor)")
                            return true
                        } catch GagalMasuk.salah { return true } catch { return false }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(hasil == 5)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `an address that tries many names must wait, others need not`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            _ = try await uji.sesi("budi")
            for nomor in 0..<30 {
                await #expect(throws: GagalMasuk.salah(sisa: 4)) {
                    try await uji.store.masuk(
                        pemda: "kota", namaMasuk: "nama\(nomor)", sandi: "salah-sekali", alamat: "10.0.0.1")
                }
            }
            await #expect(throws: GagalMasuk.terlaluSering(sampai: uji.jam.kini + 60)) {
                try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi, alamat: "10.0.0.1")
            }
            _ = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi, alamat: "10.0.0.2")
            #expect(try await uji.teks("SELECT kunci FROM percobaan_masuk").allSatisfy { !$0[0].contains("10.0.0") })
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `typing errors of an office behind one address do not add up`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            for nomor in 0..<20 { _ = try await uji.sesi("pegawai\(nomor)") }
            for nomor in 0..<20 {
                for _ in 0..<3 {
                    await #expect(throws: GagalMasuk.self) {
                        try await uji.store.masuk(
                            pemda: "kota", namaMasuk: "pegawai\(nomor)", sandi: "salah-sekali", alamat: "10.0.0.1")
                    }
                }
                _ = try await uji.store.masuk(
                    pemda: "kota", namaMasuk: "pegawai\(nomor)", sandi: UjiStore.sandi, alamat: "10.0.0.1")
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a session ends after eight idle hours and after a day`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            _ = try await uji.sesi("budi")
            let diam = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi).token
            let sibuk = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi).token
            for _ in 0..<3 {
                uji.jam.maju(7 * 3600)
                #expect(try await uji.store.sesi(pemda: "kota", token: sibuk) != nil)
            }
            #expect(try await uji.store.sesi(pemda: "kota", token: diam) == nil)
            uji.jam.maju(3 * 3600 + 1)
            #expect(try await uji.store.sesi(pemda: "kota", token: sibuk) == nil)
            _ = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi)
            #expect(try await uji.teks("SELECT pengguna FROM sesi").count == 1)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `neither token nor password stands in the database`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            _ = try await uji.sesi("budi")
            let baru = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi)
            var semua = ""
            for tabel in ["sesi", "pengguna", "jejak_audit", "percobaan_masuk", "kode_pemulihan"] {
                semua += try await uji.teks("SELECT * FROM \(raw: tabel)").joined().joined(separator: "\n")
            }
            #expect(!semua.contains(baru.token) && !semua.contains(UjiStore.sandi))
            #expect(semua.contains(baru.sesi.sidikToken))
            let jejak = try await uji.teks("SELECT * FROM jejak_audit").joined().joined(separator: "\n")
            let sandi = try await uji.teks("SELECT sandi FROM pengguna")[0][0]
            #expect(!jejak.contains(sandi) && !jejak.contains(baru.sesi.sidikToken) && !jejak.contains(baru.sesi.csrf))
        }
    }
}
