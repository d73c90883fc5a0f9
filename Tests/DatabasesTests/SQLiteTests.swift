import Databases
import Dispatch
import Foundation
import TestSupport
import Testing

/// What only a file can do to us.
@Suite struct SQLiteTests {
    @Test func aFileThatIsNoDatabaseIsUnavailable() async throws {
        try await withTestAddress(.sqlite) { address in
            let path = String(address.dropFirst("sqlite:".count))
            let text = String(repeating: "bukan basis data, hanya teks yang cukup panjang. ", count: 100)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: DatabaseError.self) { try SQLiteDatabase(path: path) }
            #expect(error == .unavailable("file is not a database"))
        }
    }

    @Test func aFolderThatIsMissingIsUnavailable() {
        let error = #expect(throws: DatabaseError.self) { try SQLiteDatabase(path: "/tiada/sama/sekali.db") }
        #expect(error?.pesan.hasPrefix("Basis data tidak dapat dipakai") == true)
    }

    /// What SQLite writes into a file without a name is lost with the next start.
    @Test func aFileThatWasMovedAwayIsUnavailableUntilItIsBack() async throws {
        try await withTestAddress(.sqlite) { address in
            let path = String(address.dropFirst("sqlite:".count))
            let database = try SQLiteDatabase(path: path)
            try await database.write { try $0.script("CREATE TABLE a (n BIGINT)") }
            try FileManager.default.moveItem(atPath: path, toPath: path + ".pindah")
            await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows("SELECT n FROM a") } }
            for isi in [nil, Data("lain".utf8)] {
                if let isi { try isi.write(to: URL(fileURLWithPath: path)) }
                let error = await #expect(throws: DatabaseError.self) {
                    try await database.write { try $0.run("INSERT INTO a (n) VALUES (1)") }
                }
                #expect(error?.pesan.contains("tidak lagi di tempatnya") == true)
            }
            #expect(rename(path + ".pindah", path) == 0)
            #expect(try await database.write { try $0.run("INSERT INTO a (n) VALUES (2)") } == 1)
            try await database.close()
        }
    }

    @Test(arguments: [
        ("foreign_keys", DatabaseValue.integer(1)), ("journal_mode", .text("wal")), ("busy_timeout", .integer(10_000)),
    ])
    func everyConnectionIsSetAlike(pragma: String, value: DatabaseValue) async throws {
        try await withTestDatabase(.sqlite) { database in
            let reader = try await database.read { try $0.row("PRAGMA \(raw: pragma)") }
            let writer = try await database.write { try $0.row("PRAGMA \(raw: pragma)") }
            #expect(reader?.values == [value])
            #expect(writer?.values == [value])
        }
    }

    @Test func anotherProcessThatHoldsTheLockMakesItBusy() async throws {
        try await withTestAddress(.sqlite) { address in
            let path = String(address.dropFirst("sqlite:".count))
            let first = try SQLiteDatabase(path: path)
            let second = try SQLiteDatabase(path: path, patience: .milliseconds(50))
            try await first.write { try $0.script("CREATE TABLE a (n BIGINT)") }
            let (begun, release) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
            let holder = Task {
                try await first.write { _ in
                    begun.continuation.finish()
                    _ = release.wait(timeout: .now() + 30)
                }
            }
            for await _ in begun.stream {}
            await #expect(throws: DatabaseError.busy) {
                try await second.write { try $0.run("INSERT INTO a (n) VALUES (1)") }
            }
            release.signal()
            try await holder.value
            #expect(try await second.write { try $0.run("INSERT INTO a (n) VALUES (1)") } == 1)
            try await first.close()
            try await second.close()
        }
    }
}
