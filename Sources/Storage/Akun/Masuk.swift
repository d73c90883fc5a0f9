internal import Databases
internal import Foundation
internal import Kinerja

extension Store {
    /// Lets somebody in by name and password, and by a code where the account asks for one.
    ///
    /// Takes as long for a name nobody has as for a wrong password. Every failure is counted and noted in the audit trail,
    /// without what was typed.
    ///
    /// - Throws: ``GagalMasuk``.
    package func masuk(
        pemda: String, namaMasuk: String, sandi: String, totp kode: String? = nil, alamat: String? = nil
    ) async throws -> SesiBaru {
        let percobaan = Percobaan(
            pemda: pemda, namaMasuk: AturanNama.rapi(namaMasuk), alamat: alamat, pengaturan: akun, kini: jam())
        let awal = try await mulai(percobaan)
        let cocok = try await bandingkan(sandi, dengan: awal.akun?.sandi)
        guard let calon = awal.akun, cocok, calon.aktif else {
            try await tolak(percobaan, akun: awal.akun, sebab: awal.akun?.aktif == false ? "nonaktif" : "sandi")
            throw GagalMasuk.salah(sisa: awal.sisa)
        }
        let pengganti = akun.sandi.isOutdated(calon.sandi) ? try? await akun.sandi.hash(sandi) : nil
        let (akun, hariIni, kunci) = (akun, hariIni, kunci)
        let hasil = try await database.write { connection -> HasilMasuk in
            guard let kini = try connection.akun(pemda, id: calon.id), kini.aktif, kini.sandi == calon.sandi else {
                return .gagal(.salah(sisa: awal.sisa))
            }
            switch try connection.faktorKedua(kini, kode: kode, kunci: kunci, pada: percobaan.kini) {
            case .belumDiketik:
                try percobaan.tarikKembali(connection)
                return .gagal(.perluTOTP)
            case .takTerperiksa:
                try percobaan.tarikKembali(connection)
                return .gagal(.kunciServer)
            case .salah: return .totpSalah
            case .cocok: break
            }
            return .berhasil(
                try connection.terima(
                    kini, percobaan: percobaan, sandiBaru: pengganti, pengaturan: akun, hariIni: hariIni))
        }
        switch hasil {
        case .berhasil(let sesi): return sesi
        case .gagal(let sebab): throw sebab
        case .totpSalah:
            try await tolak(percobaan, akun: calon, sebab: "kode")
            throw GagalMasuk.totpSalah(sisa: awal.sisa)
        }
    }

    private enum HasilMasuk: Sendable {
        case berhasil(SesiBaru), gagal(GagalMasuk), totpSalah
    }

    private func mulai(_ percobaan: Percobaan) async throws -> (sisa: Int, akun: AkunTersimpan?) {
        try await database.write { connection in
            // A pemda that does not exist has no rows to count in.
            guard try connection.row("SELECT 1 AS ada FROM pemda WHERE pemda = \(percobaan.pemda)") != nil else {
                return (0, nil)
            }
            let sisa = try percobaan.mulai(connection)
            return (sisa, try connection.akun(percobaan.pemda, namaMasuk: percobaan.namaMasuk))
        }
    }

    /// Compares off the cooperative threads.
    func bandingkan(_ sandi: String, dengan tersimpan: String?) async throws -> Bool {
        do {
            return try await akun.sandi.verify(sandi, against: tersimpan)
        } catch PasswordHasher.Failure.busy {
            throw GagalMasuk.sibuk
        }
    }

    /// Notes a failure. An unknown name costs the same as a known one.
    private func tolak(_ percobaan: Percobaan, akun: AkunTersimpan?, sebab: String) async throws {
        let objek = akun.map { "pengguna \($0.namaMasuk)" } ?? "pengguna tidak dikenal"
        let rincian = ["sebab": sebab, "alamat": percobaan.alamat ?? ""]
        try await database.write { connection in
            guard try connection.row("SELECT 1 AS ada FROM pemda WHERE pemda = \(percobaan.pemda)") != nil else {
                return
            }
            try connection.catat(
                Peristiwa(.gagalMasuk, objek: objek, rincian: rincian), oleh: .takDikenal(pemda: percobaan.pemda),
                pada: percobaan.kini)
        }
    }
}

extension Connection {
    /// Everything is proven: the counters are cleared, an outdated hash is replaced, the session opens.
    fileprivate func terima(
        _ akun: AkunTersimpan, percobaan: Percobaan, sandiBaru: String?, pengaturan: PengaturanAkun, hariIni: String
    ) throws -> SesiBaru {
        try percobaan.berhasil(self)
        if let sandiBaru {
            try run("UPDATE pengguna SET sandi = \(sandiBaru) WHERE pemda = \(akun.pemda) AND id = \(akun.id)")
        }
        try run(
            "UPDATE pengguna SET terakhir_masuk = \(percobaan.kini.iso) WHERE pemda = \(akun.pemda) AND id = \(akun.id)"
        )
        let baru = try bukaSesi(akun, pengaturan: pengaturan, kini: percobaan.kini, hariIni: hariIni)
        try catat(
            Peristiwa(.masuk, objek: "pengguna \(akun.namaMasuk)"), oleh: baru.sesi.pelaku, pada: percobaan.kini)
        return baru
    }
}
