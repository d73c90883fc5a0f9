internal import Foundation
internal import GRDB

extension DatabaseError {
    /// What SQLite refused, in our words.
    init(sqlite error: any Error, sql: String) {
        if let known = error as? DatabaseError {
            self = known
        } else if let error = error as? GRDB.DatabaseError {
            self = DatabaseError.constraint(error) ?? DatabaseError.condition(error, sql: sql)
        } else {
            self = .statement(message: "\(type(of: error))", sql: sql)
        }
    }

    private static func constraint(_ error: GRDB.DatabaseError) -> DatabaseError? {
        guard error.resultCode == .SQLITE_CONSTRAINT else { return nil }
        let message = error.message ?? ""
        // "UNIQUE constraint failed: unit.pemda, unit.kode": what follows the colon is a name, never a value.
        let name = message.range(of: ": ").map { String(message[$0.upperBound...]) } ?? message
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: return .unique(name)
        case .SQLITE_CONSTRAINT_FOREIGNKEY: return .foreignKey(name)
        // RESTRICT is an internal trigger in SQLite and is told apart by its message only.
        case .SQLITE_CONSTRAINT_TRIGGER where message.hasPrefix("FOREIGN KEY"): return .foreignKey(name)
        default: return .check(name)
        }
    }

    private static func condition(_ error: GRDB.DatabaseError, sql: String) -> DatabaseError {
        let message = error.message ?? "\(error.resultCode)"
        if error.extendedResultCode == .SQLITE_IOERR_WRITE { return .full }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
        case .SQLITE_FULL: return .full
        case .SQLITE_CANTOPEN, .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_IOERR, .SQLITE_MISUSE:
            return .unavailable(message)
        default: return .statement(message: message, sql: sql)
        }
    }
}
