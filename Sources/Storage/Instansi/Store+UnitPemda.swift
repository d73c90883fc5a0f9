internal import Databases
package import Kinerja

/// A unit of some instansi, as roles are given in it.
package struct UnitTerdaftar: Sendable, Equatable {
    package let instansi: String
    package let kode: String
    /// As called in the latest year that knows it.
    package let nama: String
}

extension Store {
    /// What the units of an account's own roles are called in the latest year that knows them, by kode.
    package func namaUnitSendiri(_ pelaku: Pelaku) async throws -> [String: String] {
        let daftar = pelaku.daftarPenugasan.compactMap { tugas in
            tugas.instansi.flatMap { instansi in tugas.unit.map { (instansi, $0) } }
        }
        guard !daftar.isEmpty else { return [:] }
        return try await database.read { connection in
            try daftar.reduce(into: [:]) { hasil, satu in
                let row = try connection.row(
                    """
                    SELECT nama FROM unit_tahun
                    WHERE pemda = \(pelaku.pemda) AND instansi = \(satu.0) AND kode = \(satu.1)
                    ORDER BY tahun_kinerja DESC LIMIT 1
                    """)
                hasil[satu.1] = try row?.get("nama", as: String.self)
            }
        }
    }

    /// Every unit of the pemda, for those who give roles.
    package func daftarUnitPemda(oleh pelaku: Pelaku) async throws -> [UnitTerdaftar] {
        try pelaku.wajib(.aturPengguna, di: .pemda)
        return try await database.read { connection in
            let daftar = try connection.rows(
                """
                SELECT instansi, kode, nama FROM unit_tahun WHERE pemda = \(pelaku.pemda)
                ORDER BY instansi, tahun_kinerja DESC, urutan
                """
            ).map { try UnitTerdaftar(instansi: $0.get("instansi"), kode: $0.get("kode"), nama: $0.get("nama")) }
            var sudah: Set<[String]> = []
            return daftar.filter { sudah.insert([$0.instansi, $0.kode]).inserted }
        }
    }
}
