internal import Foundation
internal import GRDB

/// A transaction on SQLite. The first error ends it: whatever is asked afterwards gets the same error, as on PostgreSQL.
final class SQLiteConnection: Connection {
    /// Longer lists of values vary too much to keep their statements; GRDB's cache has no bound of its own.
    private static let longestCached = 64

    let kind = DatabaseKind.sqlite
    private let database: GRDB.Database
    private var failure: DatabaseError?

    /// Takes a connection whose transaction has begun.
    init(_ database: GRDB.Database) throws {
        self.database = database
        // SQLite notices at a first step, not when it prepares, that another connection changed the schema; a statement
        // prepared before that would miss a new column of `SELECT *`.
        try database.cachedStatement(sql: "SELECT 1 FROM sqlite_master LIMIT 1").execute()
    }

    /// Runs the closure of a transaction; an error it swallowed still undoes the transaction.
    func finish<Value>(_ body: (any Connection) throws -> Value) throws -> Value {
        let value = try body(self)
        if let failure { throw failure }
        return value
    }

    func rows(_ sql: SQL) throws(DatabaseError) -> [Row] {
        try attempt(sql) {
            let statement = try prepare(sql)
            let columns = Row.Columns(statement.columnNames)
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(sql))
            var rows: [Row] = []
            while try cursor.next() != nil {
                rows.append(Row(columns: columns, values: try values(of: statement, columns: columns)))
            }
            return rows
        }
    }

    @discardableResult func run(_ sql: SQL) throws(DatabaseError) -> Int {
        try attempt(sql) {
            let before = database.totalChangesCount
            try prepare(sql).execute(arguments: arguments(sql))
            // `changesCount` keeps its old value when a statement changes no row at all.
            return database.totalChangesCount == before ? 0 : database.changesCount
        }
    }

    func script(_ text: String) throws(DatabaseError) {
        try attempt(SQL(stringLiteral: text)) { try database.execute(sql: text) }
    }

    private func attempt<Value>(_ sql: SQL, _ body: () throws -> Value) throws(DatabaseError) -> Value {
        if let failure { throw failure }
        do {
            try sql.refuseUnportable(sql.sqliteText)
            return try body()
        } catch {
            let mapped = DatabaseError(sqlite: error, sql: sql.sqliteText)
            failure = mapped
            throw mapped
        }
    }

    private func prepare(_ sql: SQL) throws -> Statement {
        let text = sql.sqliteText
        return sql.values.count > SQLiteConnection.longestCached
            ? try database.makeStatement(sql: text) : try database.cachedStatement(sql: text)
    }

    private func arguments(_ sql: SQL) -> StatementArguments {
        StatementArguments(
            sql.values.map { value -> (any DatabaseValueConvertible)? in
                switch value {
                case .null: nil
                case .integer(let number): number
                case .text(let text): text
                case .blob(let bytes): Data(bytes)
                }
            })
    }

    /// The row a statement stands at; read from the statement itself, which spares GRDB's generic decoding.
    private func values(of statement: Statement, columns: Row.Columns) throws(DatabaseError) -> [DatabaseValue] {
        var values: [DatabaseValue] = []
        values.reserveCapacity(columns.names.count)
        for index in columns.names.indices {
            let cell = GRDB.DatabaseValue(sqliteStatement: statement.sqliteStatement, index: CInt(index))
            guard let value = DatabaseValue(sqlite: cell) else {
                throw .column(columns.names[index], expected: DatabaseValue.expectedKinds)
            }
            values.append(value)
        }
        return values
    }
}

extension DatabaseValue {
    /// What a result may hold, for messages: fractions are computed by the engine, never by a database.
    static let expectedKinds = "bilangan bulat 64 bit, teks atau blob"

    /// Nil for a fraction.
    fileprivate init?(sqlite value: GRDB.DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number):
            guard let whole = Int64(exactly: number) else { return nil }
            self = .integer(whole)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob([UInt8](data))
        }
    }
}

extension SQL {
    fileprivate var sqliteText: String { text { _ in "?" } }
}
