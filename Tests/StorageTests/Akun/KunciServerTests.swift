import Databases
import Foundation
import Kinerja
import TestSupport
import Testing

@testable import Storage

struct KunciServerTests {
    private func pasang(_ uji: UjiStore) async throws -> (sesi: Sesi, totp: TOTP, pemulihan: [String]) {
        let sesi = try await uji.sesi("budi", Penugasan(peran: .petugas, instansi: "kesbangpol"))
        let pendaftaran = try await uji.store.mulaiTOTP(sesi, sandi: UjiStore.sandi)
        let totp = try #require(TOTP(base32: pendaftaran.rahasia))
        let pemulihan = try await uji.store.pastikanTOTP(sesi, kode: kode(totp, uji))
        uji.jam.maju(60)
        return (sesi, totp, pemulihan)
    }

    private func kode(_ totp: TOTP, _ uji: UjiStore) -> String { totp.kode(langkah: TOTP.langkah(pada: uji.jam.kini)) }

    @discardableResult
    private func masuk(_ uji: UjiStore, _ kode: String) async throws -> SesiBaru {
        try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi, totp: kode)
    }

    private func tersimpan(_ uji: UjiStore) async throws -> String {
        try await uji.teks("SELECT totp FROM pengguna WHERE nama_masuk = 'budi'")[0][0]
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `no table holds the secret of the app in plain text`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let sesi = try await uji.sesi("budi", Penugasan(peran: .petugas, instansi: "kesbangpol"))
            let rahasia = try await uji.store.mulaiTOTP(sesi, sandi: UjiStore.sandi).rahasia
            #expect(try await uji.teks("SELECT totp_calon FROM pengguna")[0][0].hasPrefix("aesgcm1:"))
            let totp = try #require(TOTP(base32: rahasia))
            _ = try await uji.store.pastikanTOTP(sesi, kode: kode(totp, uji))
            for tabel in DaftarTabel.nama(Store.migrations) {
                let isi = try await uji.teks("SELECT * FROM \(raw: tabel)").joined().joined(separator: "\n")
                #expect(!isi.contains(rahasia), "\(tabel)")
            }
            uji.jam.maju(60)
            try await masuk(uji, kode(totp, uji))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `plain secrets of an earlier version are sealed at the start, once, and still open`(
        kind: DatabaseKind
    ) async throws {
        let kunci = KunciUji()
        try await withUji(kind, kunci: kunci) { uji in
            let (_, totp, _) = try await pasang(uji)
            try await uji.jalankan("UPDATE pengguna SET totp = \(totp.base32)")
            kunci.hilangkan()
            #expect(try await uji.store.lindungiTOTP() == PerlindunganTOTP(dikunci: 1))
            #expect(try await tersimpan(uji).hasPrefix("aesgcm1:"))
            #expect(try await uji.store.lindungiTOTP() == PerlindunganTOTP())
            try await masuk(uji, kode(totp, uji))
        }
    }

    @Test func `without an app on any account no key is made`() async throws {
        let kunci = KunciUji()
        try await withUji(.sqlite, kunci: kunci) { uji in
            _ = try await uji.sesi("budi")
            #expect(try await uji.store.lindungiTOTP() == PerlindunganTOTP())
            #expect(try kunci.baca() == nil)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a new key seals everything anew, and the old one still opens an earlier backup`(
        kind: DatabaseKind
    ) async throws {
        try await withUji(kind) { uji in
            let (_, totp, _) = try await pasang(uji)
            let lama = try await tersimpan(uji)
            let (id, hasil) = try await uji.store.gantiKunci()
            #expect(hasil == PerlindunganTOTP(diperbarui: 1))
            #expect(try await tersimpan(uji).hasPrefix("aesgcm1:\(id):") && !lama.contains(id))
            try await uji.jalankan("UPDATE pengguna SET totp = \(lama)")
            try await masuk(uji, kode(totp, uji))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a sealed secret opens nothing in another account`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let (_, totp, _) = try await pasang(uji)
            _ = try await uji.sesi("siti", Penugasan(peran: .petugas, instansi: "kesbangpol"))
            try await uji.jalankan("UPDATE pengguna SET totp = \(try await tersimpan(uji)) WHERE nama_masuk = 'siti'")
            await #expect(throws: GagalMasuk.kunciServer) {
                try await uji.store.masuk(
                    pemda: "kota", namaMasuk: "siti", sandi: UjiStore.sandi, totp: kode(totp, uji))
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `restored without the key, a recovery code or the admin lets the owner in again`(
        kind: DatabaseKind
    ) async throws {
        let induk = FileManager.default.temporaryDirectory.appendingPathComponent("kunci-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: induk, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: induk) }
        let folder = induk.appendingPathComponent("cadangan").path
        try await withUji(kind) { asal in
            let (sesi, totp, pemulihan) = try await pasang(asal)
            _ = try await asal.store.cadangkan(ke: folder)
            try await withTestDatabase(kind) { database in
                let tujuan = UjiStore(
                    store: Store(
                        database: database, bukti: BuktiIngatan(), kunci: KunciUji(), akun: asal.store.akun,
                        jam: asal.store.jam), jam: asal.jam)
                _ = try await tujuan.store.pulihkan(dari: folder)
                #expect(try await tujuan.store.lindungiTOTP() == PerlindunganTOTP(takTerbuka: 1))
                // Neither good nor bad: however often it is tried, the account is not closed.
                for _ in 0..<8 {
                    await #expect(throws: GagalMasuk.kunciServer) { try await masuk(tujuan, kode(totp, tujuan)) }
                }
                try await masuk(tujuan, pemulihan[0])
                try await tujuan.store.lepasTOTP(pengguna: sesi.pelaku.pengguna, oleh: tujuan.sistem)
                _ = try await tujuan.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi)
            }
        }
    }

    @Test func `the key file is for its owner alone, is never replaced by a first key, and must be one`() throws {
        let alamat = FileManager.default.temporaryDirectory.appendingPathComponent("kunci-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: alamat) }
        let kunci = KunciBerkas(alamat)
        let id = try kunci.gelangAtauBaru().idKini
        let mode = try FileManager.default.attributesOfItem(atPath: alamat)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try KunciBerkas(alamat).gelangAtauBaru().idKini == id)
        #expect(try !kunci.simpan("lain", menggantikan: nil))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: alamat)
        #expect(throws: GangguanKunci.terbuka) { try kunci.gelangAtauBaru() }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: alamat)
        try Data("bukan kunci\n".utf8).write(to: URL(fileURLWithPath: alamat))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: alamat)
        #expect(throws: GangguanKunci.rusak) { try kunci.gelangAtauBaru() }
        #expect(throws: GangguanKunci.tidakDapatDitulis) {
            try KunciBerkas("\(alamat)-tidak-ada/kunci").gelangAtauBaru()
        }
    }
}
