import Databases
import Dispatch
import TestSupport
import Testing

/// What both drivers promise about transactions.
@Suite struct TransactionConformanceTests {
    private struct Stopped: Error {}

    /// A database with one counter at 0.
    private func withCounter(_ kind: DatabaseKind, _ body: (any Database) async throws -> Void) async throws {
        try await withTestDatabase(kind) { database in
            try await database.write { connection in
                try connection.script("CREATE TABLE hitung (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)")
                try connection.run("INSERT INTO hitung (id, n) VALUES (1, 0)")
            }
            try await body(database)
        }
    }

    private static func increment(_ connection: any Connection) throws -> Int {
        try connection.row("UPDATE hitung SET n = n + 1 WHERE id = 1 RETURNING n")?.get("n") ?? -1
    }

    private static func count(_ connection: any Connection) throws -> Int {
        try connection.row("SELECT n FROM hitung WHERE id = 1")?.get("n") ?? -1
    }

    private func expect(_ database: any Database, counts expected: Int) async throws {
        let count = try await database.read { try TransactionConformanceTests.count($0) }
        #expect(count == expected)
    }

    @Test(arguments: TestDatabase.daftarJenis) func whatThrowsIsUndoneAndItsErrorKept(kind: DatabaseKind) async throws {
        try await withCounter(kind) { database in
            await #expect(throws: Stopped.self) {
                try await database.write { connection in
                    #expect(try TransactionConformanceTests.increment(connection) == 1)
                    throw Stopped()
                }
            }
            try await expect(database, counts: 0)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func tablesAreUndoneToo(kind: DatabaseKind) async throws {
        try await withCounter(kind) { database in
            await #expect(throws: Stopped.self) {
                try await database.write { connection in
                    try connection.script("CREATE TABLE lain (n BIGINT); DROP TABLE hitung")
                    throw Stopped()
                }
            }
            try await expect(database, counts: 0)
            await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows("SELECT n FROM lain") } }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func aReaderCannotWrite(kind: DatabaseKind) async throws {
        try await withCounter(kind) { database in
            for statement: SQL in ["UPDATE hitung SET n = 9", "CREATE TABLE lain (n BIGINT)", "DELETE FROM hitung"] {
                await #expect(throws: DatabaseError.self) { try await database.read { try $0.run(statement) } }
            }
            try await expect(database, counts: 0)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func aReaderSeesOneStateWhileAWriterGoesOn(kind: DatabaseKind) async throws {
        try await withCounter(kind) { database in
            let (begun, written) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            async let seen = database.read { connection in
                let first = try TransactionConformanceTests.count(connection)
                begun.signal()
                #expect(written.wait(timeout: .now() + 20) == .success)
                return [first, try TransactionConformanceTests.count(connection)]
            }
            let after = try await database.write { connection in
                #expect(begun.wait(timeout: .now() + 20) == .success)
                return try TransactionConformanceTests.increment(connection)
            }
            written.signal()
            #expect(try await seen == [0, 0])
            #expect(after == 1)
            try await expect(database, counts: 1)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func fiftyWritersLoseNothing(kind: DatabaseKind) async throws {
        try await withCounter(kind) { database in
            let seen = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...50 {
                    group.addTask { try await database.write { try TransactionConformanceTests.increment($0) } }
                }
                return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            #expect(seen == Set(1...50))
            try await expect(database, counts: 50)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func cancelledTasksDoNotPoisonThePool(kind: DatabaseKind) async throws {
        try await withCounter(kind) { database in
            let tasks = (1...60).map { number in
                Task {
                    if number.isMultiple(of: 3) { try await Task.sleep(for: .milliseconds(number / 6)) }
                    return try await database.write { try TransactionConformanceTests.increment($0) }
                }
            }
            for (number, task) in tasks.enumerated() where number.isMultiple(of: 2) { task.cancel() }
            var kept = 0
            for task in tasks {
                switch await task.result {
                case .success: kept += 1
                case .failure(let error): #expect(error is CancellationError)
                }
            }
            // Every task was kept whole or not begun, and all places are free again.
            try await expect(database, counts: kept)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...16 {
                    group.addTask { try await database.read { try TransactionConformanceTests.count($0) } }
                }
                for try await seen in group { #expect(seen == kept) }
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func aCancelledTaskBeginsNothing(kind: DatabaseKind) async throws {
        try await withCounter(kind) { database in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await database.write { try TransactionConformanceTests.increment($0) }
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            try await expect(database, counts: 0)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func whatIsAcknowledgedIsOnDisk(kind: DatabaseKind) async throws {
        try await withTestDatabase(kind) { database in
            let setting = try await database.durability()
            #expect(setting == (kind == .sqlite ? "synchronous=FULL" : "synchronous_commit=on"))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func whatIsWrittenIsThereAfterOpeningAgain(kind: DatabaseKind) async throws {
        try await withTestAddress(kind) { address in
            let first = try openDatabase(address)
            try await first.write { try $0.script("CREATE TABLE a (n BIGINT); INSERT INTO a (n) VALUES (7)") }
            try await first.close()
            let second = try openDatabase(address)
            #expect(try await second.read { try $0.row("SELECT n FROM a")?.get("n", as: Int.self) } == 7)
            try await second.close()
        }
    }

    @Test(arguments: TestDatabase.daftarJenis) func aClosedDatabaseIsUnavailable(kind: DatabaseKind) async throws {
        try await withTestAddress(kind) { address in
            let database = try openDatabase(address)
            _ = try await database.read { try $0.row("SELECT 1 AS n") }
            try await database.close()
            let reading = await #expect(throws: DatabaseError.self) {
                try await database.read { try $0.rows("SELECT 1") }
            }
            let writing = await #expect(throws: DatabaseError.self) {
                try await database.write { try $0.rows("SELECT 1") }
            }
            for error in [reading, writing] {
                #expect(error?.pesan.hasPrefix("Basis data tidak dapat dipakai") == true)
            }
        }
    }
}
