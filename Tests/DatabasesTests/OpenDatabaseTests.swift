import Databases
import TestSupport
import Testing

@Suite struct OpenDatabaseTests {
    @Test(arguments: TestDatabase.daftarJenis) func theAddressChoosesTheDriver(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { #expect($0.kind == kind) }
    }

    static let refused: [(address: String, error: KesalahanAlamatBasisData)] = [
        ("", .jenisTidakDikenal), ("/var/lib/tolok.db", .jenisTidakDikenal), ("a:rahasia@b", .jenisTidakDikenal),
        ("mysql://a:rahasia@b/c", .jenisTidakDikenal), ("sqlite:", .berkasKosong), ("sqlite::memory:", .berkasKosong),
        ("postgresql://a:rahasia@b/c?tiada=1", .alamatPostgreSQLTidakTerbaca),
        ("postgresql://a:raha%zzsia@b/c", .alamatPostgreSQLTidakTerbaca),
    ]

    @Test(arguments: refused)
    func aBadAddressIsToldWithoutRepeatingIt(address: String, error: KesalahanAlamatBasisData) {
        #expect(throws: error) { try openDatabase(address) }
        #expect(error.pesan.contains("sqlite:") || error.pesan.contains("postgresql://"))
    }
}
