import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

struct FaktorKeduaTests {
    /// An account with the second factor on: its session, the authenticator and the recovery codes.
    private func pasang(_ uji: UjiStore) async throws -> (sesi: Sesi, totp: TOTP, pemulihan: [String]) {
        let sesi = try await uji.sesi("budi")
        let pendaftaran = try await uji.store.mulaiTOTP(sesi, sandi: UjiStore.sandi)
        let totp = try #require(TOTP(base32: pendaftaran.rahasia))
        await #expect(throws: Penolakan.self) { try await uji.store.pastikanTOTP(sesi, kode: "abcdef") }
        let pemulihan = try await uji.store.pastikanTOTP(sesi, kode: kode(totp, uji))
        return (sesi, totp, pemulihan)
    }

    private func kode(_ totp: TOTP, _ uji: UjiStore) -> String { totp.kode(langkah: TOTP.langkah(pada: uji.jam.kini)) }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the second factor is asked for after the password, and a code is good once`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let (_, totp, _) = try await pasang(uji)
            func masuk(_ kode: String?) async throws -> SesiBaru {
                try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi, totp: kode)
            }
            await #expect(throws: GagalMasuk.perluTOTP) { try await masuk(nil) }
            await #expect(throws: GagalMasuk.perluTOTP) { try await masuk("  ") }
            // The code that confirmed the enrolment is used up.
            await #expect(throws: GagalMasuk.totpSalah(sisa: 4)) { try await masuk(kode(totp, uji)) }
            uji.jam.maju(60)
            _ = try await masuk(kode(totp, uji))
            await #expect(throws: GagalMasuk.totpSalah(sisa: 4)) { try await masuk(kode(totp, uji)) }
            await #expect(throws: GagalMasuk.salah(sisa: 3)) {
                try await uji.store.masuk(
                    pemda: "kota", namaMasuk: "budi", sandi: "salah-sekali", totp: kode(totp, uji))
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `who knows the password cannot guess codes without end`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            _ = try await pasang(uji)
            func masuk(_ kode: String?) async -> GagalMasuk? {
                do {
                    _ = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi, totp: kode)
                    return nil
                } catch { return error as? GagalMasuk }
            }
            for sisa in [4, 3, 2, 1, 0] {
                #expect(await masuk("12345x") == .totpSalah(sisa: sisa))
                if sisa > 0 { #expect(await masuk(nil) == .perluTOTP) }
            }
            #expect(await masuk(nil) == .terkunci(sampai: uji.jam.kini + 60))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `one code at the same moment lets one in`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let (_, totp, _) = try await pasang(uji)
            uji.jam.maju(60)
            let kode = kode(totp, uji)
            let masuk = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        (try? await uji.store.masuk(
                            pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi, totp: kode)) != nil
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(masuk == 1)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a recovery code stands in for the app once, and only for its account`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let (_, _, pemulihan) = try await pasang(uji)
            #expect(Set(pemulihan).count == 10)
            _ = try await uji.store.masuk(
                pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi, totp: pemulihan[3].uppercased())
            await #expect(throws: GagalMasuk.totpSalah(sisa: 4)) {
                try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi, totp: pemulihan[3])
            }
            #expect(try await uji.jejak().contains("pakai_kode_pemulihan"))
            let semua = try await uji.teks("SELECT * FROM kode_pemulihan").joined().joined()
            #expect(!pemulihan.contains { semua.contains($0) })
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the owner takes it off with the password, an admin without`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let (sesi, _, _) = try await pasang(uji)
            await #expect(throws: Penolakan.self) { try await uji.store.mulaiTOTP(sesi, sandi: UjiStore.sandi) }
            await #expect(throws: GagalMasuk.self) { try await uji.store.lepasTOTP(sesi, sandi: "salah-sekali") }
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await uji.store.lepasTOTP(pengguna: sesi.pelaku.pengguna, oleh: sesi.pelaku)
            }
            try await uji.store.lepasTOTP(sesi, sandi: UjiStore.sandi)
            _ = try await uji.store.masuk(pemda: "kota", namaMasuk: "budi", sandi: UjiStore.sandi)
            #expect(try await uji.teks("SELECT totp, totp_calon FROM pengguna")[0] == ["-", "-"])
            #expect(try await uji.teks("SELECT sidik FROM kode_pemulihan").isEmpty)
            let admin = try await uji.pelaku("admin", Penugasan(peran: .adminPemda))
            try await uji.store.lepasTOTP(pengguna: sesi.pelaku.pengguna, oleh: admin)
        }
    }
}
