internal import Foundation

extension PostgreSQLSession {
    /// How a transaction begins.
    enum Begin: String {
        case read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case write = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    }

    /// Times a victim of a conflict is run again before the caller hears of it.
    private static var reruns: Int { 3 }

    /// Runs the closure in a transaction; again when the server chose it as the victim of a conflict, which undid it.
    func transaction<Value>(_ begin: Begin, _ body: (any Connection) throws -> Value) throws -> Value {
        var attempt = 1
        while true {
            do {
                return try transactionOnce(begin, body)
            } catch let failure as PostgreSQLFailure {
                guard attempt <= PostgreSQLSession.reruns else { throw failure.error }
                try recover(failure, attempt: attempt)
                attempt += 1
            }
        }
    }

    /// Makes ready for another attempt, or throws when none would help.
    private func recover(_ failure: PostgreSQLFailure, attempt: Int) throws(DatabaseError) {
        guard !isSpent else { throw failure.error }
        switch failure.recovery {
        case .none: throw failure.error
        case .rerun: usleep(UInt32(attempt) * UInt32.random(in: 2_000...20_000))
        case .prepareAgain: forgetStatements()
        }
    }

    /// Throws ``PostgreSQLFailure`` when the transaction itself failed, otherwise what the closure threw.
    private func transactionOnce<Value>(_ begin: Begin, _ body: (any Connection) throws -> Value) throws -> Value {
        try command(begin.rawValue)
        let connection = PostgreSQLConnection(self)
        do {
            let value = try body(connection)
            if let failure = connection.failure { throw failure }
            try commit()
            return value
        } catch {
            _ = try? command("ROLLBACK")
            if let failure = connection.failure, failure.recovery != .none { throw failure }
            throw error
        }
    }

    private func commit() throws(PostgreSQLFailure) {
        let tag: String
        do throws(PostgreSQLFailure) {
            tag = try command("COMMIT")
        } catch {
            guard case .unavailable(let reason) = error.error else { throw error }
            throw PostgreSQLFailure(.uncertain(reason))
        }
        // The server answers ROLLBACK to the COMMIT of a transaction that failed without our knowledge.
        guard tag == "COMMIT" else {
            throw PostgreSQLFailure(.statement(message: "transaksi dibatalkan server", sql: "COMMIT"))
        }
    }
}
