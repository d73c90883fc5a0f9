internal import NIOPosix

/// A PostgreSQL server through libpq: a pool of connections, each used on a thread of its own, since libpq blocks.
package final class PostgreSQLDatabase: Database {
    package let kind = DatabaseKind.postgresql
    private let url: String
    private let pool: PostgreSQLPool
    private let threads: NIOThreadPool
    private let answerPatience: Duration

    /// Reads the address only; the server is first asked at the first transaction.
    ///
    /// - Parameters:
    ///   - connections: transactions at once; others wait their turn.
    ///   - patience: how long one waits for its turn before it is told the database is busy.
    ///   - answerPatience: how long the server may take to answer a statement before it counts as gone. Waiting for a
    ///     lock ends sooner, by `lock_timeout`; migrations have all the time they need.
    package init(
        url: String, connections: Int = 8, patience: Duration = .seconds(10), answerPatience: Duration = .seconds(30)
    ) throws(KesalahanAlamatBasisData) {
        guard PostgreSQLSession.canRead(url) else { throw .alamatPostgreSQLTidakTerbaca }
        self.url = url
        self.answerPatience = answerPatience
        pool = PostgreSQLPool(places: max(1, connections), patience: patience)
        threads = NIOThreadPool(numberOfThreads: max(1, connections))
        threads.start()
    }

    deinit {
        pool.close()
        threads.shutdownGracefully { _ in }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value { try await transaction(.read, body) }

    @discardableResult package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value { try await transaction(.write, body) }

    private func transaction<Value: Sendable>(
        _ begin: PostgreSQLSession.Begin, _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try Task.checkCancellation()
        let idle = try await pool.take()
        // A transaction that began runs to its end even when its task is cancelled: kept whole or undone whole.
        return try await withCheckedThrowingContinuation { continuation in
            threads.submit { [url, pool, answerPatience] state in
                let open = { () throws(PostgreSQLFailure) in try PostgreSQLSession(url: url, patience: answerPatience) }
                continuation.resume(
                    with: Result { try pool.use(idle, open: open, state: state) { try $0.transaction(begin, body) } })
            }
        }
    }

    package func durability() async throws -> String {
        try await read { connection in
            let settings = try ["synchronous_commit", "fsync"].map { name in
                "\(name)=\(try connection.row("SHOW \(raw: name)")?.get(name, as: String.self) ?? "?")"
            }
            // With fsync off an acknowledged act may be lost whatever the other setting says.
            return settings.filter { $0 != "fsync=on" }.joined(separator: " ")
        }
    }

    package func close() async throws {
        pool.close()
        try await threads.shutdownGracefully()
    }
}

extension PostgreSQLPool {
    /// Runs work on a connection on this thread and gives the place back.
    fileprivate func use<Value>(
        _ idle: PostgreSQLSession?, open connect: () throws(PostgreSQLFailure) -> PostgreSQLSession,
        state: NIOThreadPool.WorkItemState,
        _ work: (PostgreSQLSession) throws -> Value
    ) throws -> Value {
        var session = idle
        defer { give(session?.isSpent == false ? session : nil) }
        guard state == .active else { throw PostgreSQLPool.closed }
        if session?.isAlive != true { session = nil }
        do {
            let open = try session ?? connect()
            session = open
            return try work(open)
        } catch let failure as PostgreSQLFailure {
            throw failure.error
        }
    }
}
