internal import CPostgreSQL
internal import Foundation

/// One connection to the server.
///
/// @unchecked: the pool gives it to one thread at a time, and libpq asks for no more than that.
final class PostgreSQLSession: @unchecked Sendable {
    private let handle: OpaquePointer
    /// How long a statement may take.
    private let patience: Duration
    private var statements = PostgreSQLStatementCache()

    /// Connects, blocking; what the address says about a setting wins over what stands here.
    init(url: String, patience: Duration) throws(PostgreSQLFailure) {
        let settings = [
            ("connect_timeout", "5"), ("application_name", "tolok"), ("keepalives_idle", "30"),
            ("keepalives_interval", "5"), ("keepalives_count", "3"), ("tcp_user_timeout", "15000"), ("dbname", url),
        ]
        guard let handle = PostgreSQLSession.connect(settings) else {
            throw PostgreSQLFailure(.unavailable("memori tidak cukup untuk membuka sambungan."))
        }
        self.handle = handle
        self.patience = patience
        guard PQstatus(handle) == CONNECTION_OK else {
            throw PostgreSQLFailure(.unavailable(PostgreSQLFailure.message(of: handle)))
        }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        try prepareSession()
    }

    deinit { PQfinish(handle) }

    /// True when nothing more can be asked here: the connection broke, or a transaction could not be left.
    var isSpent: Bool { PQstatus(handle) != CONNECTION_OK || PQtransactionStatus(handle) != PQTRANS_IDLE }

    /// False when the server closed the connection while it lay idle, as when it was restarted. Asks the socket only.
    var isAlive: Bool {
        // The first look reads the server's parting message, the second finds the end behind it.
        for _ in 1...2 where PQconsumeInput(handle) == 0 { return false }
        return !isSpent
    }

    /// Runs text of ours without values, also several statements at once; gives the tag of the last.
    ///
    /// - Parameter waitingForEver: as a migration may have to; otherwise the server has to answer in time.
    @discardableResult func command(
        _ text: String, waitingForEver: Bool = false
    ) throws(PostgreSQLFailure) -> String {
        try answer(PQsendQuery(handle, text), sql: text, patience: waitingForEver ? nil : patience).command
    }

    func execute(_ sql: SQL) throws(PostgreSQLFailure) -> PostgreSQLResult {
        let statement = PostgreSQLStatement(sql)
        do throws(DatabaseError) { try sql.refuseUnportable(statement.shape.text) } catch {
            throw PostgreSQLFailure(error)
        }
        let name = try prepared(statement.shape)
        return try answer(execute(name, statement), sql: statement.shape.text, patience: patience)
    }

    /// Forgets prepared statements, after the schema changed below them.
    func forgetStatements() {
        statements.removeAll()
        _ = try? command("DEALLOCATE ALL")
    }

    private func prepared(_ shape: PostgreSQLStatement.Shape) throws(PostgreSQLFailure) -> String {
        if let name = statements.name(for: shape) { return name }
        if let oldest = statements.makeRoom() { try command("DEALLOCATE \(oldest)") }
        let name = statements.newName()
        let sent = PQsendPrepare(handle, name, shape.text, Int32(shape.types.count), shape.types)
        _ = try answer(sent, sql: shape.text, patience: patience)
        statements.insert(shape, name: name)
        return name
    }

    private func execute(_ name: String, _ statement: PostgreSQLStatement) -> Int32 {
        statement.bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            let values = statement.ranges.map { range in start.map { $0 + range.lowerBound } }
            let lengths = statement.ranges.map { Int32($0.count) }
            let binary = [Int32](repeating: 1, count: values.count)
            return PQsendQueryPrepared(handle, name, Int32(values.count), values, lengths, binary, 0)
        }
    }

    /// The last answer to what was sent, which is the error when there was one.
    private func answer(
        _ sent: Int32, sql: String, patience: Duration?
    ) throws(PostgreSQLFailure) -> PostgreSQLResult {
        guard sent == 1 else { throw PostgreSQLFailure(result: nil, session: handle, sql: sql) }
        let deadline = patience.map { ContinuousClock.now + $0 }
        var last: OpaquePointer?
        while true {
            guard waitForAnswer(until: deadline) else {
                PQclear(last)
                throw PostgreSQLFailure(.unavailable("server basis data tidak menjawab."))
            }
            guard let next = PQgetResult(handle) else { break }
            PQclear(last)
            last = next
        }
        return try checked(last, sql: sql)
    }

    /// False when the server did not answer in time. The connection is spent then, since its answer may still come.
    private func waitForAnswer(until deadline: ContinuousClock.Instant?) -> Bool {
        while PQisBusy(handle) == 1 {
            let left = deadline.map { max(0, ($0 - .now) / .milliseconds(1)) }
            var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
            let ready = poll(&socket, 1, left.map { Int32($0.rounded(.up)) } ?? -1)
            if ready == 0 { return false }
            // A broken connection ends the wait: what follows finds the error.
            if ready < 0 ? errno != EINTR : PQconsumeInput(handle) == 0 { return true }
        }
        return true
    }

    private func checked(_ result: OpaquePointer?, sql: String) throws(PostgreSQLFailure) -> PostgreSQLResult {
        let status = PQresultStatus(result)
        guard let result, status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
            defer { PQclear(result) }
            throw PostgreSQLFailure(result: result, session: handle, sql: sql)
        }
        return PostgreSQLResult(result)
    }
}

extension PostgreSQLSession {
    /// Whether libpq can read the address.
    static func canRead(_ url: String) -> Bool {
        guard let options = PQconninfoParse(url, nil) else { return false }
        PQconninfoFree(options)
        return true
    }

    private static func connect(_ settings: [(keyword: String, value: String)]) -> OpaquePointer? {
        let texts = settings.flatMap { [strdup($0.keyword), strdup($0.value)] }
        defer { texts.forEach { free($0) } }
        let keywords = stride(from: 0, to: texts.count, by: 2).map { UnsafePointer(texts[$0]) } + [nil]
        let values = stride(from: 1, to: texts.count, by: 2).map { UnsafePointer(texts[$0]) } + [nil]
        return PQconnectdbParams(keywords, values, 1)
    }

    /// Settings every transaction relies on, and a look at what cannot be set.
    private func prepareSession() throws(PostgreSQLFailure) {
        try command(
            """
            SET client_encoding = 'UTF8'; SET bytea_output = 'hex'; SET TimeZone = 'UTC';
            SET synchronous_commit = on; SET lock_timeout = '10s'
            """)
        // An ICU database keeps its order elsewhere; the columns differ between versions of the server.
        let order = try setting(
            """
            SELECT CASE WHEN to_jsonb(d) ->> 'datlocprovider' = 'i' THEN 'ICU ' ||
            COALESCE(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', '') ELSE datcollate END AS isi
            FROM pg_database d WHERE datname = current_database()
            """)
        let encoding = try setting("SELECT current_setting('server_encoding') AS isi")
        // Codes are sorted byte by byte, as on SQLite; another collation would give reports another order.
        guard encoding == "UTF8", ["C", "POSIX", "C.UTF-8", "C.utf8"].contains(order) else {
            throw PostgreSQLFailure(
                .unsuitable(
                    "Basis data PostgreSQL ini berurutan \(order) dan bersandi \(encoding); Tolok mengurutkan kode menurut bita, "
                        + "jadi hanya memakai urutan C, POSIX, atau C.UTF-8 dengan sandi UTF8. Buat basis data baru dengan "
                        + "CREATE DATABASE tolok TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C', lalu jalankan lagi."))
        }
    }

    private func setting(_ sql: SQL) throws(PostgreSQLFailure) -> String {
        let result = try execute(sql)
        do throws(DatabaseError) {
            return try result.rows().first?.get("isi") ?? ""
        } catch {
            throw PostgreSQLFailure(error)
        }
    }
}
