internal import Databases
package import Kinerja

extension Store {
    /// Years that are opened for measurement, the latest first.
    package func daftarTahunPeriode(oleh pelaku: Pelaku) async throws -> [Int] {
        try await database.read { connection in
            try connection.rows(
                "SELECT DISTINCT tahun FROM periode WHERE pemda = \(pelaku.pemda) ORDER BY tahun DESC"
            ).map { try $0.get("tahun") }
        }
    }
}
