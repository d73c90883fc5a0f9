internal import Databases
internal import Foundation

/// Counts tries to log in, by name and by address. A try is counted before the password is looked at, so that a hundred
/// at the same moment do not all pass; success takes it back. Names are kept hashed: people type passwords there too.
struct Percobaan: Sendable {
    let pemda: String
    let namaMasuk: String
    let alamat: String?
    let pengaturan: PengaturanAkun
    let kini: Date

    var kunciNama: String { Self.kunci(namaMasuk: namaMasuk, pemda: pemda) }
    private var kunciAlamat: String? { alamat.map { "alamat:" + "\(pemda)\n\($0)".sha256 } }

    static func kunci(namaMasuk: String, pemda: String) -> String { "nama:" + "\(pemda)\n\(namaMasuk)".sha256 }

    /// Counts this try.
    ///
    /// - Returns: the number of tries left for the name.
    /// - Throws: ``GagalMasuk`` when name or address is closed at the moment; nothing is counted then.
    func mulai(_ connection: any Connection) throws -> Int {
        try lupakanYangLama(connection)
        if let kunciAlamat, let sampai = try terkunci(kunciAlamat, connection) {
            throw GagalMasuk.terlaluSering(sampai: sampai)
        }
        let gagal = try hitung(kunciNama, batas: pengaturan.batasGagal, connection)
        guard let gagal else {
            throw GagalMasuk.terkunci(sampai: try terkunci(kunciNama, connection) ?? kini)
        }
        if let kunciAlamat { _ = try hitung(kunciAlamat, batas: pengaturan.batasAlamat, connection) }
        return max(0, pengaturan.batasGagal - gagal)
    }

    /// The try was good: the name starts anew, and the address is forgiven what this name cost it, so that typing errors of
    /// a whole office behind one address do not add up.
    func berhasil(_ connection: any Connection) throws {
        let row = try connection.row(
            "DELETE FROM percobaan_masuk WHERE pemda = \(pemda) AND kunci = \(kunciNama) RETURNING gagal")
        guard let kunciAlamat, let gagal = try row?.get("gagal", as: Int.self) else { return }
        try kurangi(kunciAlamat, gagal, connection)
    }

    /// The password was good, the second factor is still missing: neither good nor bad.
    func tarikKembali(_ connection: any Connection) throws {
        for kunci in [kunciNama, kunciAlamat].compactMap(\.self) { try kurangi(kunci, 1, connection) }
    }

    private func kurangi(_ kunci: String, _ banyak: Int, _ connection: any Connection) throws {
        try connection.run(
            """
            UPDATE percobaan_masuk SET gagal = CASE WHEN gagal > \(banyak) THEN gagal - \(banyak) ELSE 0 END,
            terkunci_sampai = '' WHERE pemda = \(pemda) AND kunci = \(kunci)
            """)
    }

    /// Nil when closed.
    private func hitung(_ kunci: String, batas: Int, _ connection: any Connection) throws -> Int? {
        let row = try connection.row(
            """
            INSERT INTO percobaan_masuk (pemda, kunci, gagal, terakhir, terkunci_sampai)
            VALUES (\(pemda), \(kunci), 1, \(kini.iso), '')
            ON CONFLICT (pemda, kunci) DO UPDATE SET gagal = percobaan_masuk.gagal + 1, terakhir = \(kini.iso)
            WHERE percobaan_masuk.terkunci_sampai <= \(kini.iso)
            RETURNING gagal
            """)
        guard let gagal = try row?.get("gagal", as: Int.self) else { return nil }
        if let lama = pengaturan.lamaKunci(gagal: gagal, batas: batas) {
            let sampai = kini.addingTimeInterval(lama).iso
            try connection.run(
                """
                UPDATE percobaan_masuk SET terkunci_sampai = \(sampai), terakhir = \(sampai)
                WHERE pemda = \(pemda) AND kunci = \(kunci)
                """)
        }
        return gagal
    }

    private func terkunci(_ kunci: String, _ connection: any Connection) throws -> Date? {
        let row = try connection.row(
            """
            SELECT terkunci_sampai FROM percobaan_masuk
            WHERE pemda = \(pemda) AND kunci = \(kunci) AND terkunci_sampai > \(kini.iso)
            """)
        return try row.flatMap { Date(iso: try $0.get("terkunci_sampai")) }
    }

    private func lupakanYangLama(_ connection: any Connection) throws {
        let batas = kini.addingTimeInterval(-pengaturan.jendela).iso
        try connection.run("DELETE FROM percobaan_masuk WHERE pemda = \(pemda) AND terakhir < \(batas)")
    }
}
