internal import Databases
internal import Foundation
package import Kinerja

/// What somebody needs to put the account into an authenticator app.
package struct PendaftaranTOTP: Sendable, Equatable {
    /// The secret to type when there is no camera.
    package let rahasia: String
    /// `otpauth://` address for a QR code.
    package let alamat: String

    package init(rahasia: String, alamat: String) {
        self.rahasia = rahasia
        self.alamat = alamat
    }
}

extension Store {
    /// Begins to set up a second factor; it counts only when ``pastikanTOTP(_:kode:)`` has seen a code.
    package func mulaiTOTP(_ sesi: Sesi, sandi: String) async throws -> PendaftaranTOTP {
        let tersimpan = try await buktikanDiri(sesi, sandi: sandi)
        guard tersimpan.totp == nil else {
            throw Penolakan.keadaan("Autentikator sudah terpasang. Lepas dahulu bila hendak menggantinya.")
        }
        let totp = TOTP.baru()
        let calon = try kunci.gelangAtauBaru().tutup(totp.base32, untuk: tersimpan.pemilikRahasia)
        _ = try await database.write { connection in
            try connection.run(
                """
                UPDATE pengguna SET totp_calon = \(calon)
                WHERE pemda = \(tersimpan.pemda) AND id = \(tersimpan.id) AND totp IS NULL
                """)
        }
        return PendaftaranTOTP(
            rahasia: totp.base32, alamat: totp.alamat(penerbit: "Tolok", namaMasuk: sesi.namaMasuk))
    }

    /// Turns the second factor on.
    ///
    /// - Returns: recovery codes, each good for one login without the app; shown once.
    package func pastikanTOTP(_ sesi: Sesi, kode: String) async throws -> [String] {
        let (pelaku, kini, kunci) = (sesi.pelaku, jam(), kunci)
        let pemulihan = (0..<10).map { _ in KebijakanSandi.kodePemulihan() }
        try await database.write { connection in
            let akun = try connection.akunAda(pelaku.pemda, id: pelaku.pengguna)
            guard let tersimpan = akun.totpCalon, akun.totp == nil,
                let calon = TOTP(base32: try kunci.buka(tersimpan, akun))
            else {
                throw Penolakan.keadaan("Belum ada pendaftaran autentikator. Mulai dari halaman akun.")
            }
            guard let langkah = calon.langkah(dari: kode, pada: kini, sesudah: akun.totpLangkah) else {
                throw Penolakan.tidakSah([
                    KesalahanIsian(
                        "kode", "Kode tidak cocok. Periksa jam ponsel Anda, lalu ketik kode yang sedang tampil.")
                ])
            }
            try connection.run(
                """
                UPDATE pengguna SET totp = \(tersimpan), totp_calon = NULL, totp_langkah = \(langkah)
                WHERE pemda = \(akun.pemda) AND id = \(akun.id)
                """)
            try connection.gantiPemulihan(akun, pemulihan)
            try connection.akhiriSesi(akun.pemda, pengguna: akun.id, kecuali: sesi.sidikToken)
            try connection.catat(
                Peristiwa(.pasangTOTP, objek: "pengguna \(akun.namaMasuk)"), oleh: pelaku, pada: kini)
        }
        return pemulihan
    }

    /// Turns one's own second factor off.
    package func lepasTOTP(_ sesi: Sesi, sandi: String) async throws {
        let akun = try await buktikanDiri(sesi, sandi: sandi)
        let (pelaku, kini) = (sesi.pelaku, jam())
        try await database.write { try $0.lepasTOTP(akun, oleh: pelaku, pada: kini) }
    }

    /// Turns the second factor of somebody who lost the phone off.
    package func lepasTOTP(pengguna id: String, oleh pelaku: Pelaku) async throws {
        try pelaku.wajib(.aturPengguna, di: .pemda)
        let kini = jam()
        try await database.write { connection in
            try connection.lepasTOTP(try connection.akunAda(pelaku.pemda, id: id), oleh: pelaku, pada: kini)
        }
    }
}

/// Outcome of the second question at the door.
enum FaktorKedua: Sendable {
    case cocok, belumDiketik, salah
    /// The key of the server that would open the secret is missing.
    case takTerperiksa
}

extension Connection {
    /// Whether the code fits the account; each code and each recovery code once.
    func faktorKedua(
        _ akun: AkunTersimpan, kode: String?, kunci: any PenyimpanKunci, pada saat: Date
    ) throws -> FaktorKedua {
        guard let tersimpan = akun.totp else { return .cocok }
        guard let kode = kode?.trimmingBlanks, !kode.isEmpty else { return .belumDiketik }
        if kode.filter({ $0 != " " }).count > 6 { return try pakaiPemulihan(akun, kode, pada: saat) ? .cocok : .salah }
        let rahasia: String
        do {
            rahasia = try kunci.buka(tersimpan, akun)
        } catch {
            return .takTerperiksa
        }
        guard let langkah = TOTP(base32: rahasia)?.langkah(dari: kode, pada: saat, sesudah: akun.totpLangkah) else {
            return .salah
        }
        let terpakai = try run(
            """
            UPDATE pengguna SET totp_langkah = \(langkah)
            WHERE pemda = \(akun.pemda) AND id = \(akun.id) AND totp_langkah < \(langkah)
            """)
        return terpakai == 1 ? .cocok : .salah
    }

    private func pakaiPemulihan(_ akun: AkunTersimpan, _ kode: String, pada saat: Date) throws -> Bool {
        let terpakai = try run(
            """
            UPDATE kode_pemulihan SET dipakai = \(saat.iso)
            WHERE pemda = \(akun.pemda) AND pengguna = \(akun.id) AND sidik = \(sidikPemulihan(akun, kode)) AND dipakai IS NULL
            """)
        guard terpakai == 1 else { return false }
        let pelaku = Pelaku(pemda: akun.pemda, pengguna: akun.id, nama: akun.nama, daftarPenugasan: [])
        try catat(Peristiwa(.pakaiKodePemulihan, objek: "pengguna \(akun.namaMasuk)"), oleh: pelaku, pada: saat)
        return true
    }

    fileprivate func gantiPemulihan(_ akun: AkunTersimpan, _ daftar: [String]) throws {
        try run("DELETE FROM kode_pemulihan WHERE pemda = \(akun.pemda) AND pengguna = \(akun.id)")
        for kode in daftar {
            try run(
                """
                INSERT INTO kode_pemulihan (pemda, pengguna, sidik)
                VALUES (\(akun.pemda), \(akun.id), \(sidikPemulihan(akun, kode)))
                """)
        }
    }

    fileprivate func lepasTOTP(_ akun: AkunTersimpan, oleh pelaku: Pelaku, pada saat: Date) throws {
        try run(
            "UPDATE pengguna SET totp = NULL, totp_calon = NULL WHERE pemda = \(akun.pemda) AND id = \(akun.id)")
        try gantiPemulihan(akun, [])
        try catat(Peristiwa(.lepasTOTP, objek: "pengguna \(akun.namaMasuk)"), oleh: pelaku, pada: saat)
    }
}

/// Bound to the account, so that equal codes of two accounts do not look equal.
private func sidikPemulihan(_ akun: AkunTersimpan, _ kode: String) -> String {
    "\(akun.pemda)\n\(akun.id)\n\(kode.trimmingBlanks.lowercased())".sha256
}
