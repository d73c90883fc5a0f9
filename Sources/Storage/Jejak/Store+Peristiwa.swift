internal import Databases
package import Kinerja

extension Store {
    /// One event of the trail, when the reader may see it.
    package func peristiwaJejak(_ nomor: Int, oleh pelaku: Pelaku) async throws -> BarisJejak {
        let syarat = SaringanJejak().syarat(
            pemda: pelaku.pemda, terlihat: try jangkauanJejak(pelaku), geserDetik: geserDetik)
        let baris = try await database.read { connection in
            try connection.row("SELECT * FROM jejak_audit WHERE \(sql: syarat) AND nomor = \(nomor)")
                .map(BarisJejak.init)
        }
        guard let baris else { throw Penolakan.tidakDitemukan("peristiwa nomor \(nomor)") }
        return baris
    }

    /// Accounts whose events the reader may look for, by name.
    package func daftarPelakuJejak(oleh pelaku: Pelaku) async throws -> [(id: String, nama: String)] {
        let syarat: SQL =
            switch try jangkauanJejak(pelaku) {
            case .semua: "p.pemda = \(pelaku.pemda)"
            case .instansi(let kode):
                """
                p.pemda = \(pelaku.pemda) AND EXISTS (SELECT 1 FROM penugasan g WHERE g.pemda = p.pemda
                AND g.pengguna = p.id AND g.instansi IN \(kode))
                """
            }
        return try await database.read { connection in
            try connection.rows(
                "SELECT p.id AS id, p.nama AS nama FROM pengguna p WHERE \(sql: syarat) ORDER BY p.nama, p.id"
            )
            .map { (try $0.get("id"), try $0.get("nama")) }
        }
    }
}
