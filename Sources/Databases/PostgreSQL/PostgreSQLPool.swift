internal import Synchronization

/// Places for a number of connections. Who finds none free waits its turn, not longer than the patience.
///
/// Connections themselves are opened by who takes a place that has none yet.
final class PostgreSQLPool: Sendable {
    private struct Waiter {
        let number: Int
        let continuation: CheckedContinuation<PostgreSQLSession?, any Error>
    }

    private struct State {
        var free: Int
        /// Open connections nobody uses; never more than there are free places.
        var idle: [PostgreSQLSession] = []
        var waiters: [Waiter] = []
        var lastNumber = 0
        var isClosed = false

        /// A place, a refusal, or nil for who has to wait. A free place means that nobody waits.
        mutating func answer() -> Result<PostgreSQLSession?, any Error>? {
            if isClosed { return .failure(PostgreSQLPool.closed) }
            guard free > 0 else { return nil }
            free -= 1
            return .success(idle.popLast())
        }
    }

    static let closed = DatabaseError.unavailable("sambungan basis data sudah ditutup.")

    private let state: Mutex<State>
    private let patience: Duration

    init(places: Int, patience: Duration) {
        state = Mutex(State(free: places))
        self.patience = patience
    }

    /// Takes a place, with its connection when one is open. Every place taken is given back with ``give(_:)``.
    func take() async throws -> PostgreSQLSession? {
        if let answer = state.withLock({ $0.answer() }) { return try answer.get() }
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        let clock = Task {
            try await Task.sleep(for: patience)
            leave(number, with: DatabaseError.busy)
        }
        defer { clock.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { enter(Waiter(number: number, continuation: $0)) }
        } onCancel: {
            leave(number, with: CancellationError())
        }
    }

    /// Gives a place back; nil when its connection is spent.
    func give(_ session: PostgreSQLSession?) {
        let next: Waiter? = state.withLock { state in
            guard !state.isClosed, !state.waiters.isEmpty else {
                state.free += 1
                if let session, !state.isClosed { state.idle.append(session) }
                return nil
            }
            return state.waiters.removeFirst()
        }
        next?.continuation.resume(returning: session)
    }

    /// Refuses everyone from now on and closes idle connections; the others close when they are given back.
    func close() {
        let waiters = state.withLock { state in
            defer { (state.waiters, state.idle, state.isClosed) = ([], [], true) }
            return state.waiters
        }
        for waiter in waiters { waiter.continuation.resume(throwing: PostgreSQLPool.closed) }
    }

    private func enter(_ waiter: Waiter) {
        let answer: Result<PostgreSQLSession?, any Error>? = state.withLock { state in
            // Cancelled before it stood in the queue, so `leave` found nobody.
            if Task.isCancelled { return .failure(CancellationError()) }
            if let answer = state.answer() { return answer }
            state.waiters.append(waiter)
            return nil
        }
        if let answer { waiter.continuation.resume(with: answer) }
    }

    private func leave(_ number: Int, with error: any Error) {
        let waiter: Waiter? = state.withLock { state in
            guard let place = state.waiters.firstIndex(where: { $0.number == number }) else { return nil }
            return state.waiters.remove(at: place)
        }
        waiter?.continuation.resume(throwing: error)
    }
}
