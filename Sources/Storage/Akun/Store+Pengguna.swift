internal import Databases
package import Kinerja

/// A password that its owner must replace at the first login; shown once and kept nowhere.
package struct SandiSekaliPakai: Sendable, Equatable {
    package let pengguna: String
    package let sandi: String
}

extension Store {
    /// Makes an account. The first admin of a pemda is made by the command line, which has no account itself.
    ///
    /// - Parameter sandi: chosen on the command line; nil makes one for a single use, which the owner must replace.
    @discardableResult
    package func tambahPengguna(
        _ isian: IsianPengguna, penugasan: [PenugasanBertanggal] = [], sandi: String? = nil, oleh pelaku: Pelaku
    ) async throws -> SandiSekaliPakai {
        try pelaku.wajib(.aturPengguna, di: .pemda)
        try isian.periksa()
        try periksa(penugasan)
        if let sandi, let pesan = KebijakanSandi.kesalahan(sandi, namaMasuk: isian.namaMasuk) {
            throw Penolakan.tidakSah([KesalahanIsian("sandi", pesan)])
        }
        let kini = jam()
        let baru = SandiSekaliPakai(pengguna: UUIDv7.text(at: kini), sandi: sandi ?? KebijakanSandi.sekaliPakai())
        let sidik = try await akun.sandi.hash(baru.sandi)
        try await database.write { connection in
            let peristiwa = Peristiwa(
                .tambahPengguna, objek: "pengguna \(isian.namaMasuk)", rincian: rincian(isian, penugasan))
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
            guard try connection.akun(pelaku.pemda, namaMasuk: isian.namaMasuk) == nil else {
                throw Penolakan.tidakSah([.namaDipakai])
            }
            try connection.run(
                """
                INSERT INTO pengguna (pemda, id, nama_masuk, nama, surel, sandi, aktif, wajib_ganti, totp_langkah, dibuat, versi)
                VALUES (\(pelaku.pemda), \(baru.pengguna), \(isian.namaMasuk), \(isian.nama), \(isian.surel), \(sidik),
                1, \(sandi == nil), 0, \(kini.iso), 1)
                """)
            try connection.simpan(penugasan, pemda: pelaku.pemda, pengguna: baru.pengguna)
        }
        return baru
    }

    /// Changes names and address of an account.
    package func ubahPengguna(_ id: String, _ isian: IsianPengguna, versi: Int? = nil, oleh pelaku: Pelaku) async throws
    {
        try isian.periksa()
        try await aturPengguna(id, oleh: pelaku) { connection, lama in
            if isian.namaMasuk != lama.namaMasuk, try connection.akun(lama.pemda, namaMasuk: isian.namaMasuk) != nil {
                throw Penolakan.tidakSah([.namaDipakai])
            }
            try connection.run(
                """
                UPDATE pengguna SET nama_masuk = \(isian.namaMasuk), nama = \(isian.nama), surel = \(isian.surel),
                versi = versi + 1 WHERE pemda = \(lama.pemda) AND id = \(id) AND versi = \(versi ?? lama.versi)
                """
            ).wajibSatu(Bentrokan(pengguna: lama))
            let isianLama = IsianPengguna(namaMasuk: lama.namaMasuk, nama: lama.nama, surel: lama.surel)
            return Peristiwa(
                .ubahPengguna, objek: "pengguna \(lama.namaMasuk)", rincian: rincian(isian, nil),
                sebelum: rincian(isianLama, nil))
        }
    }

    /// Gives an account exactly these roles. Its sessions go on with them from the next request.
    ///
    /// - Parameter sidik: digest of the roles the writer saw; nil = not looked at.
    package func tetapkanPenugasan(
        _ id: String, _ daftar: [PenugasanBertanggal], sidik: String? = nil, oleh pelaku: Pelaku
    ) async throws {
        try periksa(daftar)
        let hariIni = hariIni
        try await aturPengguna(id, oleh: pelaku) { connection, akun in
            let lama = try connection.penugasan(akun.pemda, pengguna: id)
            if let sidik, sidik != lama.sidik { throw Penolakan.bentrok(Bentrokan(penugasan: lama, akun)) }
            try connection.run("DELETE FROM penugasan WHERE pemda = \(akun.pemda) AND pengguna = \(id)")
            try connection.simpan(daftar, pemda: akun.pemda, pengguna: id)
            if lama.contains(where: \.adminSePemda) { try connection.wajibAdaAdmin(akun.pemda, pada: hariIni) }
            return Peristiwa(
                .tetapkanPenugasan, objek: "pengguna \(akun.namaMasuk)", rincian: ["penugasan": daftar.uraian],
                sebelum: ["penugasan": lama.uraian])
        }
    }

    /// Closes an account; what it did stays readable under its name.
    package func nonaktifkan(_ id: String, oleh pelaku: Pelaku) async throws {
        let hariIni = hariIni
        try await aturPengguna(id, oleh: pelaku) { connection, akun in
            try connection.run(
                "UPDATE pengguna SET aktif = 0, versi = versi + 1 WHERE pemda = \(akun.pemda) AND id = \(id)")
            try connection.akhiriSesi(akun.pemda, pengguna: id)
            try connection.wajibAdaAdmin(akun.pemda, pada: hariIni)
            return Peristiwa(.nonaktifkanPengguna, objek: "pengguna \(akun.namaMasuk)")
        }
    }

    /// Opens a closed account again.
    package func aktifkan(_ id: String, oleh pelaku: Pelaku) async throws {
        try await aturPengguna(id, oleh: pelaku) { connection, akun in
            try connection.run(
                "UPDATE pengguna SET aktif = 1, versi = versi + 1 WHERE pemda = \(akun.pemda) AND id = \(id)")
            return Peristiwa(.aktifkanPengguna, objek: "pengguna \(akun.namaMasuk)")
        }
    }

    /// Gives an account a password for one use, and opens it when it was closed for failures.
    package func setelUlangSandi(_ id: String, oleh pelaku: Pelaku) async throws -> SandiSekaliPakai {
        try pelaku.wajib(.aturPengguna, di: .pemda)
        let baru = SandiSekaliPakai(pengguna: id, sandi: KebijakanSandi.sekaliPakai())
        let sidik = try await akun.sandi.hash(baru.sandi)
        try await aturPengguna(id, oleh: pelaku) { connection, akun in
            try connection.run(
                "UPDATE pengguna SET sandi = \(sidik), wajib_ganti = 1 WHERE pemda = \(akun.pemda) AND id = \(id)")
            try connection.akhiriSesi(akun.pemda, pengguna: id)
            let kunci = Percobaan.kunci(namaMasuk: akun.namaMasuk, pemda: akun.pemda)
            try connection.run("DELETE FROM percobaan_masuk WHERE pemda = \(akun.pemda) AND kunci = \(kunci)")
            return Peristiwa(.setelUlangSandi, objek: "pengguna \(akun.namaMasuk)")
        }
        return baru
    }

    /// One act on one account: right, chain, act, event; all or nothing. The chain is taken first, so that two admins
    /// who close each other at the same moment come one after the other.
    func aturPengguna(
        _ id: String, oleh pelaku: Pelaku,
        _ tindakan: @escaping @Sendable (any Connection, AkunTersimpan) throws -> Peristiwa
    ) async throws {
        try pelaku.wajib(.aturPengguna, di: .pemda)
        let kini = jam()
        try await database.write { connection in
            try connection.kunciJejak(pelaku.pemda)
            let peristiwa = try tindakan(connection, try connection.akunAda(pelaku.pemda, id: id))
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
        }
    }
}

extension Connection {
    fileprivate func simpan(_ daftar: [PenugasanBertanggal], pemda: String, pengguna: String) throws {
        for (nomor, satu) in daftar.enumerated() {
            do {
                try run(
                    """
                    INSERT INTO penugasan (pemda, pengguna, nomor, peran, instansi, unit, dari, sampai)
                    VALUES (\(pemda), \(pengguna), \(nomor + 1), \(satu.penugasan.peran.rawValue),
                    \(satu.penugasan.instansi.databaseValue), \(satu.penugasan.unit.databaseValue),
                    \(satu.dari.databaseValue), \(satu.sampai.databaseValue))
                    """)
            } catch DatabaseError.foreignKey {
                throw Penolakan.tidakSah([
                    KesalahanIsian("instansi", "Instansi atau unit itu tidak ada. Pilih dari daftar.")
                ])
            }
        }
    }

    /// A pemda without an admin could only be mended on the server.
    fileprivate func wajibAdaAdmin(_ pemda: String, pada hari: String) throws {
        let ada = try row(
            """
            SELECT 1 AS ada FROM penugasan g JOIN pengguna p ON p.pemda = g.pemda AND p.id = g.pengguna
            WHERE g.pemda = \(pemda) AND g.peran = \(Peran.adminPemda.rawValue) AND g.instansi IS NULL AND p.aktif = 1
            AND (g.dari IS NULL OR g.dari <= \(hari)) AND g.sampai IS NULL LIMIT 1
            """)
        guard ada != nil else {
            throw Penolakan.keadaan("Harus ada satu admin pemda yang aktif. Tunjuk admin lain lebih dahulu.")
        }
    }
}

extension PenugasanBertanggal {
    fileprivate var adminSePemda: Bool { penugasan.peran == .adminPemda && penugasan.instansi == nil }
}

extension [PenugasanBertanggal] {
    /// Tells whether roles are still those that somebody saw.
    package var sidik: String { uraian.sha256 }

    fileprivate var uraian: String { map(\.uraian).joined(separator: "; ") }
}

extension KesalahanIsian {
    fileprivate static let namaDipakai = KesalahanIsian(
        "nama_masuk", "Nama pengguna ini sudah dipakai. Pilih yang lain.")
}

extension Bentrokan {
    fileprivate init(penugasan daftar: [PenugasanBertanggal], _ akun: AkunTersimpan) {
        self.init(
            objek: "Peran \(akun.namaMasuk)", tersimpan: ["Peran": daftar.uraian], versi: akun.versi,
            olehNama: "orang lain", pada: "")
    }

    fileprivate init(pengguna akun: AkunTersimpan) {
        self.init(
            objek: "Pengguna \(akun.namaMasuk)",
            tersimpan: ["nama_masuk": akun.namaMasuk, "nama": akun.nama, "surel": akun.surel], versi: akun.versi,
            olehNama: "orang lain", pada: "")
    }
}

private func rincian(_ isian: IsianPengguna, _ penugasan: [PenugasanBertanggal]?) -> [String: String] {
    var hasil = ["nama_masuk": isian.namaMasuk, "nama": isian.nama, "surel": isian.surel]
    if let penugasan { hasil["penugasan"] = penugasan.uraian }
    return hasil
}

private func periksa(_ daftar: [PenugasanBertanggal]) throws(Penolakan) {
    for satu in daftar {
        if !satu.penugasan.sah {
            throw .tidakSah([KesalahanIsian("instansi", "Peran \(satu.penugasan.peran.nama) harus menyebut instansi.")])
        }
        if satu.penugasan.unit != nil, satu.penugasan.instansi == nil {
            throw .tidakSah([KesalahanIsian("unit", "Unit memerlukan instansinya.")])
        }
        if let dari = satu.dari, let sampai = satu.sampai, sampai < dari {
            throw .tidakSah([KesalahanIsian("sampai", "Tanggal akhir mendahului tanggal mulai.")])
        }
    }
}
