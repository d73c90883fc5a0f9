internal import Dispatch
internal import GRDB

/// A database in one file: write-ahead log, one writer, readers that never wait for it.
package struct SQLiteDatabase: Database {
    package let kind = DatabaseKind.sqlite
    private let pool: DatabasePool
    private let place: SQLitePlace

    /// Opens the file, or creates it.
    ///
    /// - Parameters:
    ///   - connections: readers at once; the writer is one more.
    ///   - patience: how long one waits for another process that writes before it is told the database is busy.
    package init(
        path: String, connections: Int = 8, patience: Duration = .seconds(10)
    ) throws(DatabaseError) {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience / .seconds(1))
        configuration.maximumReaderCount = max(1, connections)
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB lowers this to NORMAL when it turns the log on; an acknowledged act must survive a power cut.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            place = try SQLitePlace(path: path)
        } catch {
            throw DatabaseError(sqlite: error, sql: "membuka berkas SQLite")
        }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try Task.checkCancellation()
        // GRDB's async functions interrupt a running statement of a cancelled task; these run it to its end.
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncRead { result in
                continuation.resume(
                    with: SQLiteDatabase.mapped(
                        Result {
                            try place.check()
                            return try SQLiteConnection(result.get()).finish(body)
                        }))
            }
        }
    }

    @discardableResult package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncWrite {
                try place.check()
                return try SQLiteConnection($0).finish(body)
            } completion: { _, result in
                continuation.resume(with: SQLiteDatabase.mapped(result))
            }
        }
    }

    /// Errors of GRDB itself (begin, commit) as ours; what the closure threw stays as it is.
    private static func mapped<Value>(_ result: Result<Value, any Error>) -> Result<Value, any Error> {
        result.mapError { $0 is GRDB.DatabaseError ? DatabaseError(sqlite: $0, sql: "BEGIN ... COMMIT") : $0 }
    }

    package func durability() async throws -> String {
        let level = try await write { try $0.row("PRAGMA synchronous")?.get("synchronous", as: Int.self) }
        let names = ["OFF", "NORMAL", "FULL", "EXTRA"]
        return "synchronous=\(level.flatMap { names.indices.contains($0) ? names[$0] : nil } ?? "?")"
    }

    package func close() async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global().async {
                continuation.resume(with: SQLiteDatabase.mapped(Result { try pool.close() }))
            }
        }
    }
}
