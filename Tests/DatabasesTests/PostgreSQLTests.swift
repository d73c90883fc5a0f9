import Databases
import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

/// Counts how often a closure ran.
private final class Runs: Sendable {
    private let number = Mutex(0)
    var count: Int { number.withLock { $0 } }

    func next() -> Int {
        number.withLock { number in
            number += 1
            return number
        }
    }
}

/// What only a server can do to us.
@Suite(.enabled(if: TestDatabase.daftarJenis.contains(.postgresql))) struct PostgreSQLTests {
    private static func processID(_ connection: any Connection) throws -> Int {
        try connection.row("SELECT pg_backend_pid() AS id")?.get("id") ?? 0
    }

    private static func wait(_ semaphore: DispatchSemaphore) { _ = semaphore.wait(timeout: .now() + 20) }

    /// Whether the error says that the server cannot be reached.
    private func isUnavailable(_ error: DatabaseError?) -> Bool {
        guard case .unavailable = error else { return false }
        return true
    }

    @Test(arguments: [
        ("ENCODING 'SQL_ASCII' LOCALE 'C'", "SQL_ASCII"),
        ("ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'id' LOCALE 'C'", "ICU id"),
    ])
    func aDatabaseThatSortsOrSpellsOtherwiseIsRefusedWithTheWayToMakeOne(shape: String, named: String) async throws {
        let server = try #require(TestDatabase.alamatPostgreSQL)
        let name = "uji_" + UUID().uuidString.lowercased().replacing("-", with: "")
        try PostgreSQLTests.psql("CREATE DATABASE \(name) TEMPLATE template0 \(shape)", server)
        defer { try? PostgreSQLTests.psql("DROP DATABASE \(name)", server) }
        let database = try openDatabase(server.replacing("@/postgres?", with: "@/\(name)?"))
        let error = await #expect(throws: DatabaseError.self) {
            try await database.read { try $0.rows("SELECT 1 AS a") }
        }
        try await database.close()
        guard case .unsuitable(let sentence) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(sentence.contains(named) && sentence.contains("TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"))
    }

    /// CREATE DATABASE runs outside of every transaction, which the seam never does.
    private static func psql(_ sql: String, _ server: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql, server]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "psql: \(sql)")
    }

    private func isUncertain(_ error: DatabaseError?) -> Bool {
        guard case .uncertain = error else { return false }
        return true
    }

    @Test func aKilledConnectionIsUnavailableAndTheNextCallWorks() async throws {
        try await withTestDatabase(.postgresql, connections: 1) { database in
            try await database.write { try $0.script("CREATE TABLE a (n BIGINT)") }
            let error = await #expect(throws: DatabaseError.self) {
                try await database.write { connection in
                    try connection.run("INSERT INTO a (n) VALUES (1)")
                    _ = try connection.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            #expect(isUnavailable(error))
            #expect(try await database.read { try $0.rows("SELECT n FROM a") }.isEmpty)
        }
    }

    /// Neither "stored" nor "not stored" would be true.
    @Test func aConnectionThatBreaksAtCommitIsUncertain() async throws {
        try await withTestDatabase(.postgresql, connections: 1) { database in
            try await database.write {
                try $0.script(
                    """
                    CREATE TABLE a (n BIGINT);
                    CREATE FUNCTION putus() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
                    CREATE CONSTRAINT TRIGGER putus AFTER INSERT ON a DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION putus();
                    """)
            }
            let error = await #expect(throws: DatabaseError.self) {
                try await database.write { try $0.run("INSERT INTO a (n) VALUES (1)") }
            }
            #expect(isUncertain(error))
            #expect(try await database.read { try $0.rows("SELECT n FROM a") }.isEmpty)
        }
    }

    @Test func aServerThatDoesNotAnswerInTimeIsUnavailableAndTheNextCallWorks() async throws {
        try await withTestAddress(.postgresql) { address in
            let database = try PostgreSQLDatabase(url: address, connections: 1, answerPatience: .milliseconds(300))
            let error = await #expect(throws: DatabaseError.self) {
                try await database.read { try $0.rows("SELECT CAST(pg_sleep(5) AS TEXT) AS t") }
            }
            #expect(isUnavailable(error))
            #expect(try await database.read { try $0.rows("SELECT 1 AS n") }.count == 1)
            try await database.write { try $0.script("SELECT pg_sleep(0.6)") }
            try await database.close()
        }
    }

    @Test func aConnectionKilledWhileIdleIsReplacedUnnoticed() async throws {
        try await withTestDatabase(.postgresql, connections: 1) { database in
            let process = try await database.read { try PostgreSQLTests.processID($0) }
            try await withTestDatabase(.postgresql, connections: 1) { other in
                _ = try await other.read { try $0.rows("SELECT pg_terminate_backend(CAST(\(process) AS INTEGER))") }
            }
            try await Task.sleep(for: .milliseconds(200))
            #expect(try await database.read { try PostgreSQLTests.processID($0) } != process)
        }
    }

    @Test func whoWaitsTooLongForATurnIsToldBusy() async throws {
        try await withTestAddress(.postgresql) { address in
            let database = try PostgreSQLDatabase(url: address, connections: 1, patience: .milliseconds(50))
            let (begun, release) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
            let holder = Task {
                try await database.write { _ in
                    begun.continuation.finish()
                    PostgreSQLTests.wait(release)
                }
            }
            for await _ in begun.stream {}
            await #expect(throws: DatabaseError.busy) { try await database.read { try $0.rows("SELECT 1") } }
            release.signal()
            try await holder.value
            #expect(try await database.read { try $0.rows("SELECT 1 AS n") }.count == 1)
            try await database.close()
        }
    }

    @Test func aCancelledWaiterLeavesTheQueue() async throws {
        try await withTestDatabase(.postgresql, connections: 1) { database in
            let (begun, release) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
            let holder = Task {
                try await database.write { _ in
                    begun.continuation.finish()
                    PostgreSQLTests.wait(release)
                }
            }
            for await _ in begun.stream {}
            let waiter = Task { try await database.read { try $0.rows("SELECT 1") } }
            try await Task.sleep(for: .milliseconds(100))
            waiter.cancel()
            await #expect(throws: CancellationError.self) { try await waiter.value }
            release.signal()
            try await holder.value
            #expect(try await database.read { try $0.rows("SELECT 1 AS n") }.count == 1)
        }
    }

    @Test func theVictimOfADeadlockIsRunAgain() async throws {
        try await withTestDatabase(.postgresql) { database in
            try await database.write { connection in
                try connection.script("CREATE TABLE a (id BIGINT PRIMARY KEY, n BIGINT)")
                try connection.script("INSERT INTO a (id, n) VALUES (1, 0), (2, 0)")
            }
            let runs = Runs()
            let meeting = DispatchSemaphore(value: 0)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for order in [[1, 2], [2, 1]] {
                    group.addTask {
                        try await database.write { connection in
                            try connection.run("UPDATE a SET n = n + 1 WHERE id = \(order[0])")
                            // The first two runs wait for each other with a row in hand each.
                            switch runs.next() {
                            case 1: PostgreSQLTests.wait(meeting)
                            case 2: meeting.signal()
                            default: break
                            }
                            try connection.run("UPDATE a SET n = n + 1 WHERE id = \(order[1])")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(runs.count == 3)
            let rows = try await database.read { try $0.rows("SELECT n FROM a") }
            #expect(rows.map(\.values) == [[.integer(2)], [.integer(2)]])
        }
    }

    /// A script that makes the server raise an error of this kind.
    private static func raise(_ state: String) -> String {
        "DO $$ BEGIN RAISE EXCEPTION 'pesan' USING ERRCODE = '\(state)'; END $$"
    }

    @Test func aConflictWithoutEndIsToldAfterFourRuns() async throws {
        try await withTestDatabase(.postgresql, connections: 1) { database in
            let runs = Runs()
            await #expect(throws: DatabaseError.busy) {
                try await database.write { connection in
                    _ = runs.next()
                    try connection.script(PostgreSQLTests.raise("40001"))
                }
            }
            #expect(runs.count == 4)
        }
    }

    static let states: [(state: String, error: DatabaseError)] = [
        ("23505", .unique("pesan")), ("23503", .foreignKey("pesan")), ("23514", .check("pesan")),
        ("P0001", .check("pesan")), ("53100", .full), ("53300", .unavailable("pesan")), ("55P03", .busy),
        ("57P01", .unavailable("pesan")), ("08006", .unavailable("pesan")),
    ]

    @Test(arguments: states) func statesBecomeOurErrors(state: String, error: DatabaseError) async throws {
        try await withTestDatabase(.postgresql, connections: 1) { database in
            await #expect(throws: error) { try await database.write { try $0.script(PostgreSQLTests.raise(state)) } }
        }
    }

    @Test func preparedStatementsAreBounded() async throws {
        try await withTestDatabase(.postgresql, connections: 1) { database in
            let count = try await database.read { connection in
                for length in 1...300 { _ = try connection.rows("SELECT 1 AS n WHERE 1 IN \(Array(1...length))") }
                return try connection.row("SELECT COUNT(*) AS n FROM pg_prepared_statements")?.get("n", as: Int.self)
            }
            #expect(count == 256)
        }
    }

    @Test func aValueOfAnotherTypeIsRefusedWithoutTellingIt() async throws {
        try await withTestDatabase(.postgresql, connections: 1) { database in
            let error = await #expect(throws: DatabaseError.self) {
                try await database.read { try $0.rows("SELECT CAST(\("rahasia") AS BIGINT) AS n") }
            }
            #expect(error?.pesan.contains("22P02") == true)
            #expect(error?.pesan.contains("rahasia") == false)
        }
    }

    @Test func aServerThatIsNotThereIsUnavailableWithoutThePassword() async throws {
        let database = try PostgreSQLDatabase(url: "postgresql://tolok:sandi-rahasia@127.0.0.1:1/tolok")
        let error = await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows("SELECT 1") } }
        #expect(isUnavailable(error))
        #expect(error?.pesan.contains("sandi-rahasia") == false)
        try await database.close()
    }

    @Test func anotherEncodingIsRefused() async throws {
        let server = try #require(TestDatabase.alamatPostgreSQL)
        let name = "uji_" + UUID().uuidString.lowercased().replacing("-", with: "")
        let administration = try PostgreSQLDatabase(url: server, connections: 1)
        // CREATE DATABASE runs outside a transaction only, so the scripts end ours.
        try await administration.write { connection in
            try connection.script("COMMIT")
            try connection.script("CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'SQL_ASCII'")
        }
        let database = try PostgreSQLDatabase(url: server.replacing("/postgres?", with: "/\(name)?"), connections: 1)
        let error = await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows("SELECT 1") } }
        #expect(error?.pesan.contains("sandi SQL_ASCII") == true)
        try await database.close()
        try await administration.write { connection in
            try connection.script("COMMIT")
            try connection.script("DROP DATABASE \(name)")
        }
        try await administration.close()
    }
}
