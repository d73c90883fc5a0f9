internal import CPostgreSQL

/// What PostgreSQL refused, and whether the same transaction may succeed when it is run once more.
struct PostgreSQLFailure: Error {
    enum Recovery {
        case none
        /// Chosen as the victim of a deadlock or of a serialization conflict.
        case rerun
        /// A statement prepared before the schema changed.
        case prepareAgain
    }

    private(set) var error: DatabaseError
    var recovery = Recovery.none

    init(_ error: DatabaseError) { self.error = error }

    /// Reads a failed result.
    init(result: OpaquePointer?, session: OpaquePointer, sql: String) {
        let state = PostgreSQLFailure.field(result, .state) ?? ""
        guard PQstatus(session) == CONNECTION_OK else {
            self.init(.unavailable(PostgreSQLFailure.message(of: session)))
            return
        }
        self.init(PostgreSQLFailure.error(state, result: result, session: session, sql: sql))
        switch state {
        case "40P01", "40001": recovery = .rerun
        case "0A000", "26000": recovery = .prepareAgain
        default: recovery = .none
        }
    }

    /// The session's last message on one line. libpq never puts the password into it.
    static func message(of session: OpaquePointer) -> String {
        let text = PQerrorMessage(session).map { String(cString: $0) } ?? ""
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// SQLSTATE to our errors (PostgreSQL 15, Appendix A). The detail is left out: it quotes the values of the row.
    private static func error(
        _ state: String, result: OpaquePointer?, session: OpaquePointer, sql: String
    ) -> DatabaseError {
        let message = field(result, .message) ?? message(of: session)
        let constraint = field(result, .constraint) ?? message
        switch state {
        case "23505": return .unique(constraint)
        case "23503", "23001": return .foreignKey(constraint)
        case "23502": return .check(notNullName(result) ?? message)
        case "23514", "P0001": return .check(constraint)
        case "55P03", "40P01", "40001": return .busy
        case "53100": return .full
        case _ where state.hasPrefix("08") || state.hasPrefix("57P") || state.hasPrefix("53") || state == "58030":
            return .unavailable(message)
        // Class 22, data exceptions, quotes the value it cannot read.
        case _ where state.hasPrefix("22"):
            return .statement(message: "nilai tidak sesuai dengan jenis kolom (SQLSTATE \(state))", sql: sql)
        // libpq itself refused, before anything was sent.
        case "": return .statement(message: message, sql: sql)
        default: return .statement(message: "\(message) (SQLSTATE \(state))", sql: sql)
        }
    }

    /// `unit.nama`, as SQLite tells it.
    private static func notNullName(_ result: OpaquePointer?) -> String? {
        guard let table = field(result, .table), let column = field(result, .column) else {
            return nil
        }
        return "\(table).\(column)"
    }

    /// Fields of an error by their letter (postgres_ext.h: PG_DIAG_*).
    private enum Field: Unicode.Scalar {
        case state = "C"
        case message = "M"
        case constraint = "n"
        case table = "t"
        case column = "c"
    }

    private static func field(_ result: OpaquePointer?, _ field: Field) -> String? {
        PQresultErrorField(result, Int32(field.rawValue.value)).map { String(cString: $0) }
    }
}
