import Databases
import TestSupport
import Testing

/// What both drivers promise about values and statements.
@Suite struct ValueConformanceTests {
    /// One table with a column of each type.
    private func withTable<Value: Sendable>(
        _ kind: DatabaseKind, _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await withTestDatabase(kind) { database in
            try await database.write { connection in
                try connection.script("CREATE TABLE isi (nama TEXT NOT NULL PRIMARY KEY, n BIGINT, t TEXT, b BYTEA)")
                return try body(connection)
            }
        }
    }

    static let texts = [
        "", " ", "Dinas Kesehatan", "O'Brien; DROP TABLE isi; --", "baris\nbaru\ttab\\x41", "é à 漢字 🏛️ \u{202E}",
        String(repeating: "panjang ", count: 20_000),
    ]

    @Test(arguments: TestDatabase.daftarJenis, texts.indices)
    func textComesBackAsItWent(kind: DatabaseKind, index: Int) async throws {
        let text = ValueConformanceTests.texts[index]
        let row = try await withTable(kind) { connection in
            try connection.run("INSERT INTO isi (nama, t) VALUES (\("a"), \(text))")
            return try connection.row("SELECT t FROM isi WHERE t = \(text)")
        }
        #expect(try row?.get("t") == text)
    }

    @Test(arguments: TestDatabase.daftarJenis, [0, 1, -1, 9_007_199_254_740_993, Int64.max, Int64.min])
    func integerComesBackExact(kind: DatabaseKind, number: Int64) async throws {
        let row = try await withTable(kind) { connection in
            try connection.run("INSERT INTO isi (nama, n) VALUES (\("a"), \(number))")
            return try connection.row("SELECT n, \(number) AS terikat FROM isi WHERE n = \(number)")
        }
        #expect(try row?.get("n") == number)
        #expect(try row?.get("terikat") == number)
    }

    @Test(arguments: TestDatabase.daftarJenis) func blobsComeBackByteByByte(kind: DatabaseKind) async throws {
        let blobs: [[UInt8]] = [[], [0], Array(0...255), (0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 31) }]
        let rows = try await withTable(kind) { connection in
            for (index, blob) in blobs.enumerated() {
                try connection.run("INSERT INTO isi (nama, n, b) VALUES (\("b\(index)"), \(index), \(blob))")
            }
            return try connection.rows("SELECT b FROM isi ORDER BY n")
        }
        #expect(try rows.map { try $0.get("b", as: [UInt8].self) } == blobs)
    }

    @Test(arguments: TestDatabase.daftarJenis) func nullIsInferredInEveryColumn(kind: DatabaseKind) async throws {
        let (none, rows) = try await withTable(kind) { connection in
            let (n, t, b) = (Int?.none, String?.none, [UInt8]?.none)
            try connection.run("INSERT INTO isi (nama, n, t, b) VALUES (\("a"), \(n), \(t), \(b))")
            return (
                try connection.rows("SELECT nama FROM isi WHERE n = \(n) OR t = \(t) OR b = \(b)"),
                try connection.rows(
                    "SELECT n, t, b FROM isi WHERE (\(t) IS NULL OR t = \(t)) AND COALESCE(\(n), 7) = 7")
            )
        }
        #expect(none.isEmpty)
        #expect(rows.first?.values == [.null, .null, .null])
        #expect(try rows.first?.get("t", as: String?.self) == .some(.none))
    }

    @Test(arguments: TestDatabase.daftarJenis) func truthIsZeroOrOne(kind: DatabaseKind) async throws {
        let row = try await withTable(kind) { connection in
            try connection.run("INSERT INTO isi (nama, n) VALUES (\("a"), \(true))")
            return try connection.row("SELECT n, n = 1 AS benar, n = \(2) AS salah FROM isi WHERE n = \(true)")
        }
        #expect(try row?.get("n") == true)
        #expect(try row?.get("benar") == true)
        #expect(try row?.get("salah") == false)
    }

    @Test(arguments: TestDatabase.daftarJenis) func listsBindEachMember(kind: DatabaseKind) async throws {
        let found = try await withTable(kind) { connection in
            for number in 1...200 {
                try connection.run("INSERT INTO isi (nama, n) VALUES (\("a\(number)"), \(number))")
            }
            let lists = [[], [7], [3, 2, 1], Array(50...179)]
            return try lists.map { try connection.rows("SELECT n FROM isi WHERE n IN \($0)").count }
        }
        #expect(found == [0, 1, 3, 130])
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func statementsReturnAndCountWhatTheyChange(kind: DatabaseKind) async throws {
        let (counts, returned) = try await withTable(kind) { connection in
            let counts = [
                try connection.run("INSERT INTO isi (nama, n) VALUES ('a', 1), ('b', 2), ('c', 3)"),
                try connection.run("UPDATE isi SET n = n WHERE n > 1"),
                try connection.run("CREATE INDEX isi_n ON isi (n)"),
                try connection.run("SELECT nama FROM isi"),
                try connection.run("DELETE FROM isi WHERE nama = \("tidak ada")"),
            ]
            return (counts, try connection.rows("UPDATE isi SET n = n * \(10) WHERE n >= 2 RETURNING nama, n"))
        }
        #expect(counts == [3, 2, 0, 0, 0])
        #expect(try Set(returned.map { try $0.get("n", as: Int.self) }) == [20, 30])
    }

    @Test(arguments: TestDatabase.daftarJenis) func aKeyThatStandsIsMetWithOnConflict(kind: DatabaseKind) async throws {
        let (counts, row) = try await withTable(kind) { connection in
            let counts = try (1...2).map { number in
                try connection.run(
                    """
                    INSERT INTO isi (nama, n) VALUES ('a', \(number))
                    ON CONFLICT (nama) DO UPDATE SET n = excluded.n + 10
                    """)
            }
            let ignored = try connection.run("INSERT INTO isi (nama) VALUES ('a') ON CONFLICT DO NOTHING")
            return (counts + [ignored], try connection.row("SELECT n FROM isi"))
        }
        #expect(counts == [1, 1, 0])
        #expect(try row?.get("n") == 12)
    }

    @Test(arguments: TestDatabase.daftarJenis) func commonDialectWorks(kind: DatabaseKind) async throws {
        let rows = try await withTable(kind) { connection in
            try connection.run("INSERT INTO isi (nama, n, t) VALUES ('a', 1, 'x'), ('b', 2, 'x'), ('c', 4, 'y')")
            return try connection.rows(
                """
                WITH tambahan (kode, lebih) AS (VALUES (\("x"), \(100)), (\("y"), \(200)))
                SELECT nama, SUM(n) OVER (PARTITION BY t ORDER BY nama) AS jalan, n + lebih AS jumlah,
                       COUNT(*) OVER () AS banyak, substr(nama || t, 2, 1) AS akhir
                FROM isi JOIN tambahan ON kode = t ORDER BY nama LIMIT \(2) OFFSET \(1)
                """)
        }
        #expect(
            rows.map(\.values) == [
                [.text("b"), .integer(3), .integer(102), .integer(3), .text("x")],
                [.text("c"), .integer(4), .integer(204), .integer(3), .text("y")],
            ])
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func sumsAreWholeAndFractionsAreRefused(kind: DatabaseKind) async throws {
        let row = try await withTable(kind) { connection in
            try connection.run("INSERT INTO isi (nama, n) VALUES ('a', 1), ('b', 3)")
            return try connection.row("SELECT SUM(n) AS jumlah, COUNT(*) AS banyak, AVG(n) AS rata FROM isi")
        }
        #expect(row?.values == [.integer(4), .integer(2), .integer(2)])
        await #expect(throws: DatabaseError.column("rata", expected: "bilangan bulat 64 bit, teks atau blob")) {
            try await withTable(kind) { connection in
                try connection.rows("SELECT AVG(n) AS rata FROM (SELECT 1 AS n UNION ALL SELECT 2) AS x")
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func textSortsByteByByte(kind: DatabaseKind) async throws {
        let names = ["B", "a", "I.10", "I.2", "I-1", "é", "Z"]
        let rows = try await withTable(kind) { connection in
            for name in names { try connection.run("INSERT INTO isi (nama) VALUES (\(name))") }
            return try connection.rows("SELECT nama FROM isi ORDER BY nama")
        }
        #expect(try rows.map { try $0.get("nama") } == ["B", "I-1", "I.10", "I.2", "Z", "a", "é"])
    }

    @Test(arguments: TestDatabase.daftarJenis) func aColumnIsReadAsItsTypeOrNotAtAll(kind: DatabaseKind) async throws {
        let row = try #require(try await withTable(kind) { try $0.row("SELECT 'x' AS t, 2 AS n, 1 AS n") })
        #expect(throws: DatabaseError.column("tiada", expected: "String")) { try row.get("tiada", as: String.self) }
        #expect(throws: DatabaseError.column("t", expected: "Int")) { try row.get("t", as: Int.self) }
        #expect(throws: DatabaseError.column("n", expected: "Bool")) { try row.get("n", as: Bool.self) }
        #expect(try row.get("n", as: Int?.self) == 2)
    }

    @Test(arguments: TestDatabase.daftarJenis) func aBigResultComesWhole(kind: DatabaseKind) async throws {
        let rows = try await withTable(kind) { connection in
            try connection.run(
                """
                INSERT INTO isi (nama, n, t)
                WITH RECURSIVE hitung (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM hitung WHERE n < 20000)
                SELECT 'baris ' || n, n, 'teks ' || n FROM hitung
                """)
            return try connection.rows("SELECT nama, n, t FROM isi ORDER BY n")
        }
        #expect(rows.count == 20_000)
        #expect(rows.last?.values == [.text("baris 20000"), .integer(20_000), .text("teks 20000")])
    }

    @Test(arguments: TestDatabase.daftarJenis) func aStatementMeetsANewSchema(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind, connections: 1) { database in
            try await database.write { try $0.script("CREATE TABLE isi (a BIGINT); INSERT INTO isi (a) VALUES (1)") }
            let before = try await database.read { try $0.row("SELECT * FROM isi") }
            try await database.write { try $0.script("ALTER TABLE isi ADD COLUMN b TEXT DEFAULT 'baru'") }
            let after = try await database.read { try $0.row("SELECT * FROM isi") }
            #expect(before?.columns.names == ["a"])
            #expect(after?.values == [.integer(1), .text("baru")])
        }
    }
}
