internal import Databases
package import Kinerja

extension Store {
    /// All accounts of the pemda, by name.
    package func daftarPengguna(oleh pelaku: Pelaku) async throws -> [Pengguna] {
        try pelaku.wajib(.aturPengguna, di: .pemda)
        let (pemda, saat) = (pelaku.pemda, saat)
        return try await database.read { connection in
            let daftar = try connection.rows("SELECT * FROM pengguna WHERE pemda = \(pemda) ORDER BY nama_masuk")
            let peran = try connection.penugasanMenurutPengguna(pemda)
            let kunci = try connection.kunciMasuk(pemda, pada: saat)
            return try daftar.map { row in
                let akun = try AkunTersimpan(row)
                return Pengguna(akun, peran[akun.id] ?? [], kunci: kunci)
            }
        }
    }

    /// One account, with its roles.
    package func pengguna(_ id: String, oleh pelaku: Pelaku) async throws -> Pengguna {
        if id != pelaku.pengguna { try pelaku.wajib(.aturPengguna, di: .pemda) }
        let (pemda, saat) = (pelaku.pemda, saat)
        return try await database.read { connection in
            let akun = try connection.akunAda(pemda, id: id)
            let peran = try connection.penugasan(pemda, pengguna: id)
            return Pengguna(akun, peran, kunci: try connection.kunciMasuk(pemda, pada: saat))
        }
    }

    /// The account of a name, for the command line.
    package func pengguna(namaMasuk: String, oleh pelaku: Pelaku) async throws -> Pengguna {
        let (pemda, nama) = (pelaku.pemda, AturanNama.rapi(namaMasuk))
        let id = try await database.read { try $0.akun(pemda, namaMasuk: nama)?.id }
        guard let id else { throw Penolakan.tidakDitemukan("pengguna \"\(nama)\"") }
        return try await pengguna(id, oleh: pelaku)
    }

    /// Who an account is today: name and roles in force.
    package func pelaku(pemda: String, pengguna: String) async throws -> Pelaku {
        let hariIni = hariIni
        return try await database.read { connection in
            let akun = try connection.akunAda(pemda, id: pengguna)
            guard akun.aktif else { throw Penolakan.tidakDitemukan("pengguna itu") }
            return Pelaku(
                pemda: pemda, pengguna: akun.id, nama: akun.nama,
                daftarPenugasan: try connection.penugasanBerlaku(pemda, pengguna: akun.id, pada: hariIni))
        }
    }
}

extension Pengguna {
    fileprivate init(_ akun: AkunTersimpan, _ penugasan: [PenugasanBertanggal], kunci: [String: String]) {
        self.init(
            id: akun.id, namaMasuk: akun.namaMasuk, nama: akun.nama, surel: akun.surel, aktif: akun.aktif,
            wajibGanti: akun.wajibGanti, totp: akun.totp != nil,
            terkunciSampai: kunci[Percobaan.kunci(namaMasuk: akun.namaMasuk, pemda: akun.pemda)],
            terakhirMasuk: akun.terakhirMasuk, daftarPenugasan: penugasan, versi: akun.versi)
    }
}

extension Connection {
    fileprivate func penugasanMenurutPengguna(_ pemda: String) throws -> [String: [PenugasanBertanggal]] {
        let daftar = try rows("SELECT * FROM penugasan WHERE pemda = \(pemda) ORDER BY pengguna, nomor")
        return try daftar.reduce(into: [:]) { hasil, row in
            guard let satu = try PenugasanBertanggal(row) else { return }
            hasil[try row.get("pengguna"), default: []].append(satu)
        }
    }

    /// Names closed at the moment, hashed, and until when.
    fileprivate func kunciMasuk(_ pemda: String, pada saat: String) throws -> [String: String] {
        let daftar = try rows(
            "SELECT kunci, terkunci_sampai FROM percobaan_masuk WHERE pemda = \(pemda) AND terkunci_sampai > \(saat)")
        return try daftar.reduce(into: [:]) { $0[try $1.get("kunci")] = try $1.get("terkunci_sampai", as: String.self) }
    }
}
