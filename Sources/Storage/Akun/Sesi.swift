internal import Databases
package import Foundation
package import Kinerja

/// A signed-in person.
package struct Sesi: Sendable, Equatable {
    package let pelaku: Pelaku
    package let namaMasuk: String
    /// Secret that every form of this session carries.
    package let csrf: String
    /// The password was set by somebody else: nothing may be done before it is changed.
    package let wajibGanti: Bool
    package let dibuat: Date
    /// SHA-256 of the token, the key of the session.
    package let sidikToken: String

    package func csrfCocok(_ kiriman: String) -> Bool { csrf.equalsInConstantTime(kiriman) }
}

/// A session just opened; the only moment its token is known.
package struct SesiBaru: Sendable, Equatable {
    /// 256 random bits in hexadecimal, for the cookie.
    package let token: String
    package let sesi: Sesi
}

extension Store {
    /// The session of a token; nil when there is none, it has ended, or the account is closed.
    package func sesi(pemda: String, token: String) async throws -> Sesi? {
        let (sidik, kini, hariIni) = (token.sha256, jam(), hariIni)
        let diam = kini.addingTimeInterval(-akun.sesiDiam).iso
        let ditemukan = try await database.read { connection -> (sesi: Sesi, terakhir: String)? in
            let row = try connection.row(
                """
                SELECT s.csrf, s.dibuat, s.terakhir, p.id, p.nama, p.nama_masuk, p.wajib_ganti
                FROM sesi s JOIN pengguna p ON p.pemda = s.pemda AND p.id = s.pengguna
                WHERE s.pemda = \(pemda) AND s.sidik_token = \(sidik) AND p.aktif = 1
                AND s.kedaluwarsa > \(kini.iso) AND s.terakhir > \(diam)
                """)
            guard let row else { return nil }
            let pelaku = Pelaku(
                pemda: pemda, pengguna: try row.get("id"), nama: try row.get("nama"),
                daftarPenugasan: try connection.penugasanBerlaku(pemda, pengguna: row.get("id"), pada: hariIni))
            let sesi = Sesi(
                pelaku: pelaku, namaMasuk: try row.get("nama_masuk"), csrf: try row.get("csrf"),
                wajibGanti: try row.get("wajib_ganti"), dibuat: Date(iso: try row.get("dibuat")) ?? kini,
                sidikToken: sidik)
            return (sesi, try row.get("terakhir"))
        }
        guard let ditemukan else { return nil }
        await perpanjang(ditemukan.sesi, terakhir: ditemukan.terakhir, kini: kini)
        return ditemukan.sesi
    }

    /// Notes that the session is in use, at most once a minute. That it cannot be noted is no reason to refuse a page.
    private func perpanjang(_ sesi: Sesi, terakhir: String, kini: Date) async {
        guard terakhir < kini.addingTimeInterval(-60).iso else { return }
        _ = try? await database.write { connection in
            try connection.run(
                """
                UPDATE sesi SET terakhir = \(kini.iso)
                WHERE pemda = \(sesi.pelaku.pemda) AND sidik_token = \(sesi.sidikToken) AND terakhir < \(kini.iso)
                """)
        }
    }

    /// Ends the session.
    package func keluar(_ sesi: Sesi) async throws {
        let (pelaku, kini) = (sesi.pelaku, jam())
        try await database.write { connection in
            let berakhir = try connection.run(
                "DELETE FROM sesi WHERE pemda = \(pelaku.pemda) AND sidik_token = \(sesi.sidikToken)")
            guard berakhir > 0 else { return }
            try connection.catat(Peristiwa(.keluar, objek: "pengguna \(sesi.namaMasuk)"), oleh: pelaku, pada: kini)
        }
    }
}

extension Connection {
    /// Opens a session for an account whose identity is proven.
    func bukaSesi(_ akun: AkunTersimpan, pengaturan: PengaturanAkun, kini: Date, hariIni: String) throws -> SesiBaru {
        let (token, csrf) = ([UInt8].random(32).hex, [UInt8].random(32).hex)
        let diam = kini.addingTimeInterval(-pengaturan.sesiDiam).iso
        try run(
            "DELETE FROM sesi WHERE pemda = \(akun.pemda) AND (kedaluwarsa < \(kini.iso) OR terakhir < \(diam))")
        try run(
            """
            INSERT INTO sesi (pemda, sidik_token, pengguna, csrf, dibuat, terakhir, kedaluwarsa)
            VALUES (\(akun.pemda), \(token.sha256), \(akun.id), \(csrf), \(kini.iso), \(kini.iso),
            \(kini.addingTimeInterval(pengaturan.sesiTerlama).iso))
            """)
        let pelaku = Pelaku(
            pemda: akun.pemda, pengguna: akun.id, nama: akun.nama,
            daftarPenugasan: try penugasanBerlaku(akun.pemda, pengguna: akun.id, pada: hariIni))
        let sesi = Sesi(
            pelaku: pelaku, namaMasuk: akun.namaMasuk, csrf: csrf, wajibGanti: akun.wajibGanti, dibuat: kini,
            sidikToken: token.sha256)
        return SesiBaru(token: token, sesi: sesi)
    }

    /// Ends every session of an account but the one given.
    func akhiriSesi(_ pemda: String, pengguna: String, kecuali sidikToken: String = "") throws {
        try run(
            "DELETE FROM sesi WHERE pemda = \(pemda) AND pengguna = \(pengguna) AND sidik_token <> \(sidikToken)")
    }
}
