package enum DatabaseKind: String, Sendable, CaseIterable { case sqlite, postgresql }

/// An open transaction: two verbs. Used only inside the closure that got it.
///
/// The first error ends the transaction on every driver: later statements get the same error, and `write` throws it even
/// when the closure swallowed it. A key that may stand already is met with `ON CONFLICT`.
package protocol Connection {
    var kind: DatabaseKind { get }
    /// Rows of a statement that returns some (`SELECT`, `... RETURNING`).
    func rows(_ sql: SQL) throws(DatabaseError) -> [Row]
    /// Runs a statement and gives the number of rows it changed.
    @discardableResult func run(_ sql: SQL) throws(DatabaseError) -> Int
    /// Runs a script of several statements without values: a migration.
    func script(_ text: String) throws(DatabaseError)
}

extension Connection {
    /// The first row, or nil.
    package func row(_ sql: SQL) throws(DatabaseError) -> Row? { try rows(sql).first }
}

/// A database that many tasks use at once. Both closures run off the cooperative threads, so they may block.
package protocol Database: Sendable {
    var kind: DatabaseKind { get }
    /// A read-only transaction on one consistent state.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value
    /// A transaction: kept whole when the closure returns, undone whole when it throws. Acknowledged means on disk.
    ///
    /// The closure may run again when the server undid it as the victim of a deadlock; it changes nothing but the database.
    @discardableResult
    func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value
    /// Settings that decide durability, for the record: `synchronous=FULL`, `synchronous_commit=on`.
    func durability() async throws -> String
    func close() async throws
}
