/// Names of the statements prepared on one connection, bounded: the one unused longest makes room.
struct PostgreSQLStatementCache {
    private let limit: Int
    private var entries: [PostgreSQLStatement.Shape: (name: String, lastUse: Int)] = [:]
    private var clock = 0

    init(limit: Int = 256) { self.limit = limit }

    /// The name of a statement already prepared.
    mutating func name(for shape: PostgreSQLStatement.Shape) -> String? {
        clock += 1
        entries[shape]?.lastUse = clock
        return entries[shape]?.name
    }

    /// A name nothing else on this connection has.
    mutating func newName() -> String {
        clock += 1
        return "p\(clock)"
    }

    mutating func insert(_ shape: PostgreSQLStatement.Shape, name: String) { entries[shape] = (name, clock) }

    /// Gives the name to deallocate before another statement is prepared, when the cache is full.
    mutating func makeRoom() -> String? {
        guard entries.count >= limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else {
            return nil
        }
        entries[oldest.key] = nil
        return oldest.value.name
    }

    mutating func removeAll() { entries.removeAll() }
}
