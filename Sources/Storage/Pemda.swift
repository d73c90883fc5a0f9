internal import Databases
package import Kinerja

/// An instansi as lists show it.
package struct InstansiTerdaftar: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        /// The pemda's own root entity.
        case akar
        case perangkatDaerah = "perangkat_daerah"
    }

    package var kode: String
    package var nama: String
    package var namaSingkat: String
    package var jenis: Jenis
    package var aktif: Bool
    package var versi: Int

    init(_ row: Row) throws(DatabaseError) {
        kode = try row.get("kode")
        nama = try row.get("nama")
        namaSingkat = try row.get("nama_singkat")
        jenis = try row.pilihan("jenis")
        aktif = try row.get("aktif")
        versi = try row.get("versi")
    }
}

/// A pemda this server works for; its name is no secret.
package struct PemdaTerdaftar: Sendable, Equatable {
    package var kode: String
    package var nama: String
}

extension Store {
    /// The pemda of this server, by name; asked before anybody is signed in.
    package func daftarPemda() async throws -> [PemdaTerdaftar] {
        try await database.read { connection in
            try connection.rows("SELECT pemda, nama FROM pemda ORDER BY nama, pemda").map {
                PemdaTerdaftar(kode: try $0.get("pemda"), nama: try $0.get("nama"))
            }
        }
    }

    /// The database answers.
    package func periksaHidup() async throws {
        _ = try await database.read { try $0.row("SELECT 1 AS hidup") }
    }

    /// Registers a pemda; one that is there already stays as it is. Only the machine's own command line does this.
    package func daftarkanPemda(_ kode: String, nama: String) async throws {
        let saat = saat
        _ = try await database.write { connection in
            try connection.run(
                """
                INSERT INTO pemda (pemda, nama, dibuat_pada) VALUES (\(kode), \(nama), \(saat))
                ON CONFLICT DO NOTHING
                """)
        }
    }

    /// The instansi this account may look at, in their order.
    package func daftarInstansi(oleh pelaku: Pelaku) async throws -> [InstansiTerdaftar] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT kode, nama, nama_singkat, jenis, aktif, versi FROM instansi
                WHERE pemda = \(pelaku.pemda) ORDER BY urutan, kode
                """
            ).map { try InstansiTerdaftar($0) }
        }.filter { periksaHak(.lihatKinerja, oleh: pelaku, di: Tempat(instansi: $0.kode)) == nil }
    }

    /// The years an instansi has opened, the latest first.
    package func daftarTahun(instansi: String, oleh pelaku: Pelaku) async throws -> [Int] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            try connection.rows(
                """
                SELECT tahun_kinerja FROM instansi_tahun
                WHERE pemda = \(pelaku.pemda) AND instansi = \(instansi) ORDER BY tahun_kinerja DESC
                """
            ).map { try $0.get("tahun_kinerja") }
        }
    }
}
