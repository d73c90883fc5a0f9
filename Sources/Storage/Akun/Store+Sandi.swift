internal import Databases
internal import Kinerja

extension Store {
    /// Replaces one's own password. Every other session of the account ends.
    ///
    /// - Throws: ``GagalMasuk`` when the present password is wrong (it counts as a failed login), ``Penolakan`` when the
    ///   new one will not do.
    package func gantiSandi(_ sesi: Sesi, lama: String, baru: String) async throws {
        let pelaku = sesi.pelaku
        let tersimpan = try await buktikanDiri(sesi, sandi: lama)
        if baru == lama {
            throw Penolakan.tidakSah([KesalahanIsian("baru", "Kata sandi baru harus lain dari yang lama.")])
        }
        if let pesan = KebijakanSandi.kesalahan(baru, namaMasuk: sesi.namaMasuk) {
            throw Penolakan.tidakSah([KesalahanIsian("baru", pesan)])
        }
        let (sidik, kini) = (try await akun.sandi.hash(baru), jam())
        try await database.write { connection in
            try connection.run(
                """
                UPDATE pengguna SET sandi = \(sidik), wajib_ganti = 0
                WHERE pemda = \(pelaku.pemda) AND id = \(pelaku.pengguna) AND sandi = \(tersimpan.sandi)
                """
            ).wajibSatu(Penolakan.keadaan("Kata sandi baru saja diganti dari tempat lain. Masuk kembali."))
            try connection.akhiriSesi(pelaku.pemda, pengguna: pelaku.pengguna, kecuali: sesi.sidikToken)
            try connection.catat(
                Peristiwa(.gantiSandi, objek: "pengguna \(sesi.namaMasuk)"), oleh: pelaku, pada: kini)
        }
    }

    /// Asks for the password again before a change of how one gets in.
    func buktikanDiri(_ sesi: Sesi, sandi: String) async throws -> AkunTersimpan {
        let (pelaku, akun) = (sesi.pelaku, akun)
        let percobaan = Percobaan(
            pemda: pelaku.pemda, namaMasuk: sesi.namaMasuk, alamat: nil, pengaturan: akun, kini: jam())
        let (sisa, tersimpan) = try await database.write { connection in
            (try percobaan.mulai(connection), try connection.akunAda(pelaku.pemda, id: pelaku.pengguna))
        }
        let cocok = try await bandingkan(sandi, dengan: tersimpan.sandi)
        try await database.write { connection in
            if cocok { return try percobaan.berhasil(connection) }
            let peristiwa = Peristiwa(
                .gagalMasuk, objek: "pengguna \(sesi.namaMasuk)", rincian: ["sebab": "sandi", "saat": "ubah akun"])
            try connection.catat(peristiwa, oleh: pelaku, pada: percobaan.kini)
        }
        guard cocok else { throw GagalMasuk.salah(sisa: sisa) }
        return tersimpan
    }
}
