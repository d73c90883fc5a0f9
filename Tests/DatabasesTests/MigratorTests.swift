import Databases
import Foundation
import TestSupport
import Testing

@Suite struct MigratorTests {
    private static let first = Migration(number: 1, name: "awal", sql: "CREATE TABLE unit (kode TEXT PRIMARY KEY)")
    private static let second = Migration(
        number: 2, name: "nama", sql: "ALTER TABLE unit ADD COLUMN nama TEXT; INSERT INTO unit VALUES ('a', 'b')")
    private static let third = Migration(number: 3, name: "isi", sql: "INSERT INTO unit VALUES ('c', 'd')")
    private static let now = Date(timeIntervalSince1970: 1_764_064_800.25)

    private func migrate(_ database: any Database, _ migrations: [Migration]) async throws -> [Int] {
        try await Migrator(migrations: migrations).run(on: database, now: MigratorTests.now).map(\.number)
    }

    /// The sentence with which the migrator stops, before it runs anything and when it is only asked.
    private func refusal(_ database: any Database, _ migrations: [Migration]) async throws -> String {
        let refusal = await #expect(throws: DatabaseError.self) { try await migrate(database, migrations) }
        let error = try #require(refusal)
        await #expect(throws: error) { try await Migrator(migrations: migrations).pending(in: database) }
        guard case .migration(let sentence) = error else { return "" }
        return sentence
    }

    @Test(arguments: TestDatabase.daftarJenis) func eachStepRunsOnce(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            let migrator = Migrator(migrations: [MigratorTests.first, MigratorTests.second])
            let pending = try await migrator.pending(in: database)
            #expect(pending.map(\.number) == [1, 2])
            #expect(try await migrate(database, [MigratorTests.first]) == [1])
            #expect(try await migrator.pending(in: database).map(\.number) == [2])
            #expect(try await migrate(database, migrator.migrations) == [2])
            #expect(try await migrate(database, migrator.migrations).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func eachStepIsRemembered(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            _ = try await migrate(database, [MigratorTests.first])
            let rows = try await database.read { try $0.rows("SELECT nomor, nama, sidik, dijalankan FROM migrasi") }
            // printf 'CREATE TABLE unit (kode TEXT PRIMARY KEY)' | sha256sum
            let sidik = "ca461fbdac6600560867be594cb2e39db324244ea73135dd259e5c4655180eb1"
            let expected: [DatabaseValue] = [
                .integer(1), .text("awal"), .text(sidik), .text("2025-11-25T10:00:00.250Z"),
            ]
            #expect(rows.map(\.values) == [expected])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func anEditedStepStops(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            _ = try await migrate(database, [MigratorTests.first])
            let edited = Migration(number: 1, name: "awal", sql: MigratorTests.first.sql(for: kind) + " ")
            let sentence = try await refusal(database, [edited, MigratorTests.second])
            #expect(sentence.hasPrefix("Isi migrasi 1 (awal) berubah sesudah dijalankan."))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func aMissingStepStops(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            _ = try await migrate(database, [MigratorTests.first, MigratorTests.second])
            let last = try await refusal(database, [MigratorTests.first])
            #expect(last.hasPrefix("Migrasi 2 (nama) sudah dijalankan pada basis data ini, tetapi tidak dikenal"))
            let all = try await refusal(database, [MigratorTests.second])
            #expect(all.hasPrefix("Migrasi 1 (awal) sudah dijalankan pada basis data ini, tetapi tidak dikenal"))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func aStepBehindTheLastStops(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            let later = Migration(number: 3, name: "c", sql: "CREATE TABLE c (n BIGINT)")
            _ = try await migrate(database, [MigratorTests.first, later])
            let sentence = try await refusal(database, [MigratorTests.first, MigratorTests.second, later])
            #expect(sentence.hasPrefix("Migrasi 2 (nama) belum dijalankan padahal migrasi 3 (c) sudah."))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func disorderStopsBeforeAnythingRuns(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            let backwards = try await refusal(database, [MigratorTests.second, MigratorTests.first])
            #expect(backwards == "Migrasi 1 (awal) tidak berurutan sesudah migrasi 2 (nama).")
            let twice = try await refusal(database, [MigratorTests.first, MigratorTests.first])
            #expect(twice == "Migrasi 1 (awal) tidak berurutan sesudah migrasi 1 (awal).")
            let ran = try await migrate(database, [MigratorTests.first])
            #expect(ran == [1])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func aFailedStepIsUndoneWholeAndNamed(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            let broken = Migration(number: 2, name: "rusak", sql: "CREATE TABLE b (n BIGINT); SELEC 1")
            let error = await #expect(throws: DatabaseError.self) {
                try await migrate(database, [MigratorTests.first, broken])
            }
            #expect(error?.pesan.hasPrefix("Migrasi 2 (rusak) gagal dan dibatalkan seluruhnya: ") == true)
            let mended = Migration(number: 2, name: "rusak", sql: "CREATE TABLE b (n BIGINT)")
            let ran = try await migrate(database, [MigratorTests.first, mended])
            #expect(ran == [2])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func serversThatStartAtOnceRunEachStepOnce(kind: DatabaseKind) async throws {
        try await withTestAddress(kind) { address in
            let steps = [MigratorTests.first, MigratorTests.second, MigratorTests.third]
            let ran = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 1...6 {
                    group.addTask {
                        let server = try openDatabase(address, connections: 2)
                        let ran = try await migrate(server, steps)
                        try await server.close()
                        return ran
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(ran.sorted() == [1, 2, 3])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func aDivergentStepRunsInTheWordsOfItsDriver(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            let step = Migration(
                number: 1, name: "beda", sql: "CREATE TABLE a AS SELECT sqlite_version() AS isi",
                postgresql: "CREATE TABLE a AS SELECT version() AS isi")
            let ran = try await migrate(database, [step])
            #expect(ran == [1])
            #expect(try await migrate(database, [step]).isEmpty)
        }
    }

    @Test func theSameSchemaGivesTheSameText() async throws {
        let tables = ["CREATE TABLE b (n BIGINT)", "CREATE TABLE a (kode TEXT PRIMARY KEY, n BIGINT)"]
        let index = "CREATE INDEX a_n ON a (n)"
        var texts: Set<String> = []
        for script in [tables + [index], tables.reversed() + [index]] {
            try await withTestDatabase(.sqlite) { database in
                try await database.write { try $0.script(script.joined(separator: ";")) }
                texts.insert(try await schemaText(of: database))
            }
        }
        #expect(texts == ["\(tables[1]);\n\n\(index);\n\n\(tables[0]);\n"])
    }
}
