/// Why the database refused. Messages never hold bound values.
package enum DatabaseError: Error, Equatable, Sendable {
    /// A row with this key stands already; the name of the constraint or table as the driver tells it.
    case unique(String)
    case foreignKey(String)
    /// CHECK or NOT NULL.
    case check(String)
    /// Locked too long by another writer.
    case busy
    /// No room on the disk.
    case full
    /// Cannot be reached, or the connection broke.
    case unavailable(String)
    /// Reached, but made in a way this program cannot use; the sentence says how to make it.
    case unsuitable(String)
    /// The connection broke while the transaction was being kept: it may be on the disk or not.
    case uncertain(String)
    /// A result without this column, or of another type.
    case column(String, expected: String)
    case migration(String)
    /// Anything else: the driver's message and the statement with placeholders.
    case statement(message: String, sql: String)
}
