/// A transaction on PostgreSQL. The server refuses everything after the first error, and so does this.
final class PostgreSQLConnection: Connection {
    let kind = DatabaseKind.postgresql
    private let session: PostgreSQLSession
    private(set) var failure: PostgreSQLFailure?

    init(_ session: PostgreSQLSession) { self.session = session }

    func rows(_ sql: SQL) throws(DatabaseError) -> [Row] {
        try attempt { () throws(PostgreSQLFailure) in
            let result = try session.execute(sql)
            do throws(DatabaseError) { return try result.rows() } catch { throw PostgreSQLFailure(error) }
        }
    }

    @discardableResult func run(_ sql: SQL) throws(DatabaseError) -> Int {
        try attempt { () throws(PostgreSQLFailure) in try session.execute(sql).changes }
    }

    func script(_ text: String) throws(DatabaseError) {
        try attempt { () throws(PostgreSQLFailure) in _ = try session.command(text, waitingForEver: true) }
    }

    private func attempt<Value>(_ body: () throws(PostgreSQLFailure) -> Value) throws(DatabaseError) -> Value {
        if let failure { throw failure.error }
        do throws(PostgreSQLFailure) {
            return try body()
        } catch {
            failure = error
            throw error.error
        }
    }
}
