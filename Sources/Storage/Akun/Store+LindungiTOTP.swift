internal import Databases

/// What became of the secrets of authenticator apps at a start.
package struct PerlindunganTOTP: Sendable, Equatable {
    /// Sealed now; they lay in plain text.
    package var dikunci = 0
    /// Sealed anew with the key of now.
    package var diperbarui = 0
    /// Sealed with a key that is not here: these accounts enter with a recovery code, or have the app removed.
    package var takTerbuka = 0
}

extension Store {
    /// Seals every secret of an authenticator app with the key of now: those kept in plain text by earlier versions, and
    /// those of earlier keys. Without such secrets nothing is read or made.
    package func lindungiTOTP() async throws -> PerlindunganTOTP {
        let kunci = kunci
        return try await database.write { connection in
            let daftar = try connection.rows(
                "SELECT * FROM pengguna WHERE totp IS NOT NULL OR totp_calon IS NOT NULL ORDER BY pemda, id"
            ).map(AkunTersimpan.init)
            var hasil = PerlindunganTOTP()
            for akun in daftar { try connection.lindungi(akun, kunci, &hasil) }
            return hasil
        }
    }

    /// Adds a key and seals every secret with it. Earlier keys stay in the file: they open secrets of earlier backups.
    ///
    /// - Returns: the id of the new key, and what it sealed.
    package func gantiKunci() async throws -> (id: String, hasil: PerlindunganTOTP) {
        let lama = try kunci.baca()
        if let lama { _ = try GelangKunci(lama) }
        let baru = GelangKunci.bertambah(lama)
        guard try kunci.simpan(baru, menggantikan: lama) else { throw GangguanKunci.tidakDapatDitulis }
        return (try GelangKunci(baru).idKini, try await lindungiTOTP())
    }
}

extension Connection {
    fileprivate func lindungi(
        _ akun: AkunTersimpan, _ kunci: any PenyimpanKunci, _ hasil: inout PerlindunganTOTP
    ) throws {
        do {
            var (totp, calon) = (akun.totp, akun.totpCalon)
            let gelang = try gelang(kunci, [totp, calon].compactMap(\.self))
            let polos = [totp, calon].contains { $0.map { !GelangKunci.tertutup($0) } ?? false }
            for nilai in [totp, calon].compactMap(\.self) where !gelang.terkini(nilai) {
                let baru = try gelang.tutup(
                    gelang.buka(nilai, untuk: akun.pemilikRahasia), untuk: akun.pemilikRahasia)
                if totp == nilai { totp = baru }
                if calon == nilai { calon = baru }
            }
            guard totp != akun.totp || calon != akun.totpCalon else { return }
            try run(
                "UPDATE pengguna SET totp = \(totp), totp_calon = \(calon) WHERE pemda = \(akun.pemda) AND id = \(akun.id)"
            )
            if polos { hasil.dikunci += 1 } else { hasil.diperbarui += 1 }
        } catch GangguanKunci.tidakAda, GangguanKunci.tidakCocok {
            hasil.takTerbuka += 1
        }
    }

    /// A key is made for plain secrets alone: beside lost ones a new key would hide that the old is missing.
    private func gelang(_ kunci: any PenyimpanKunci, _ daftar: [String]) throws -> GelangKunci {
        if daftar.contains(where: { !GelangKunci.tertutup($0) }) { return try kunci.gelangAtauBaru() }
        guard let teks = try kunci.baca() else { throw GangguanKunci.tidakAda(id: "") }
        return try GelangKunci(teks)
    }
}
