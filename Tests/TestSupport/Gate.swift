internal import Databases
internal import Synchronization

/// Lets so many tasks in at once; the others wait in line.
package final class Gate: Sendable {
    private let state: Mutex<(free: Int, waiters: [CheckedContinuation<Void, Never>])>

    package init(places: Int) { state = Mutex((places, [])) }

    package func enter() async {
        await withCheckedContinuation { continuation in
            let isIn = state.withLock { state in
                if state.free == 0 {
                    state.waiters.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isIn { continuation.resume() }
        }
    }

    package func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.waiters.isEmpty else { return state.waiters.removeFirst() }
            state.free += 1
            return nil
        }
        next?.resume()
    }
}

/// What all tests on PostgreSQL share.
enum TestSchemas {
    /// Tests run side by side without bound, and each has a pool; the server takes 300 connections.
    static let gate = Gate(places: 16)

    private static let opened = Mutex<PostgreSQLDatabase?>(nil)

    /// One small pool that makes and drops the schemas of all tests; it lives as long as the process.
    static func administration(_ server: String) throws -> PostgreSQLDatabase {
        try opened.withLock { opened in
            if let database = opened { return database }
            let database = try PostgreSQLDatabase(url: server, connections: 4, patience: .seconds(60))
            opened = database
            return database
        }
    }
}
