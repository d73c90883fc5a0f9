import Databases
import TestSupport
import Testing

/// What both drivers promise about refusals: the same case, and never a bound value in the message.
@Suite struct ErrorConformanceTests {
    static let schema = """
        CREATE TABLE unit (kode TEXT NOT NULL PRIMARY KEY, nama TEXT NOT NULL UNIQUE, n BIGINT CHECK (n < 100));
        CREATE TABLE anggota (
            unit TEXT NOT NULL REFERENCES unit (kode) ON DELETE RESTRICT, nama TEXT NOT NULL,
            PRIMARY KEY (unit, nama)
        );
        INSERT INTO unit (kode, nama, n) VALUES ('rahasia-1', 'rahasia-2', 1);
        INSERT INTO anggota (unit, nama) VALUES ('rahasia-1', 'rahasia-3')
        """

    private func refusal(_ kind: DatabaseKind, _ sql: SQL) async throws -> DatabaseError? {
        try await withTestDatabase(kind) { database in
            try await database.write { try $0.script(ErrorConformanceTests.schema) }
            do {
                try await database.write { try $0.run(sql) }
                return nil
            } catch {
                return error as? DatabaseError
            }
        }
    }

    /// The case of an error without what it carries.
    private func label(_ error: DatabaseError?) -> String {
        guard let error else { return "-" }
        return String("\(error)".prefix { $0 != "(" })
    }

    static let refused: [(statement: SQL, label: String)] = [
        ("INSERT INTO unit (kode, nama) VALUES (\("rahasia-1"), \("lain"))", "unique"),
        ("INSERT INTO unit (kode, nama) VALUES (\("lain"), \("rahasia-2"))", "unique"),
        ("UPDATE unit SET n = \(777_123) WHERE kode = \("rahasia-1")", "check"),
        ("INSERT INTO unit (kode, nama) VALUES (\("rahasia-9"), \(String?.none))", "check"),
        ("INSERT INTO anggota (unit, nama) VALUES (\("rahasia-9"), \("rahasia-9"))", "foreignKey"),
        ("DELETE FROM unit WHERE kode = \("rahasia-1")", "foreignKey"),
        ("UPDATE unit SET kode = \("rahasia-8") WHERE kode = \("rahasia-1")", "foreignKey"),
        ("SELECT tiada FROM unit WHERE kode = \("rahasia-9")", "statement"),
        ("SELEC kode FROM unit WHERE kode = \("rahasia-9")", "statement"),
        ("INSERT INTO tiada (kode) VALUES (\("rahasia-9"))", "statement"),
    ]

    @Test(arguments: TestDatabase.daftarJenis, refused.indices)
    func refusalsAreMappedAlike(kind: DatabaseKind, index: Int) async throws {
        let (statement, expected) = ErrorConformanceTests.refused[index]
        let error = try await refusal(kind, statement)
        #expect(label(error) == expected)
        #expect(error?.pesan.contains("rahasia") == false)
        #expect(error?.pesan.contains("777123") == false)
    }

    @Test(arguments: TestDatabase.daftarJenis) func theConstraintIsNamed(kind: DatabaseKind) async throws {
        let unique = try await refusal(kind, "INSERT INTO unit (kode, nama) VALUES ('x', \("rahasia-2"))")
        #expect(unique == (kind == .sqlite ? .unique("unit.nama") : .unique("unit_nama_key")))
        let missing = try await refusal(kind, "INSERT INTO unit (kode) VALUES ('x')")
        #expect(missing == .check("unit.nama"))
    }

    @Test(arguments: TestDatabase.daftarJenis) func theStatementIsToldWithPlaceholders(kind: DatabaseKind) async throws
    {
        let error = try await refusal(kind, "SELECT tiada FROM unit WHERE kode = \("rahasia-9")")
        guard case .statement(_, let sql) = error else {
            Issue.record("a missing column must be refused")
            return
        }
        #expect(sql == "SELECT tiada FROM unit WHERE kode = \(kind == .sqlite ? "?" : "$1")")
    }

    @Test(arguments: TestDatabase.daftarJenis) func textWithNULIsRefusedNotCut(kind: DatabaseKind) async throws {
        let error = try await refusal(kind, "INSERT INTO unit (kode, nama) VALUES (\("a\0b"), 'x')")
        #expect(error?.pesan.contains("teks memuat karakter NUL (U+0000)") == true)
        #expect(label(error) == "statement")
    }

    @Test(arguments: TestDatabase.daftarJenis) func moreValuesThanADriverTakesAreRefused(kind: DatabaseKind)
        async throws
    {
        let error = try await refusal(kind, "SELECT kode FROM unit WHERE n IN \(Array(1...70_000))")
        guard case .statement(let message, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(message.hasPrefix("perintah mengikat 70000 nilai"))
    }

    @Test(arguments: TestDatabase.daftarJenis) func aScriptThatFailsLeavesNothing(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            await #expect(throws: DatabaseError.self) {
                try await database.write { try $0.script("CREATE TABLE a (n BIGINT); CREATE TABLE a (n BIGINT)") }
            }
            await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows("SELECT n FROM a") } }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func aSwallowedErrorStillUndoesAll(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            try await database.write { try $0.script(ErrorConformanceTests.schema) }
            let error = await #expect(throws: DatabaseError.self) {
                try await database.write { connection in
                    try connection.run("INSERT INTO unit (kode, nama) VALUES ('b', 'b')")
                    _ = try? connection.run("INSERT INTO unit (kode, nama) VALUES ('b', 'c')")
                    _ = try? connection.run("INSERT INTO unit (kode, nama) VALUES ('d', 'd')")
                }
            }
            #expect(label(error) == "unique")
            let count = try await database.read { try $0.row("SELECT COUNT(*) AS n FROM unit") }
            #expect(try count?.get("n") == 1)
        }
    }
}
