import Synchronization

/// The work did not end in time.
struct DeadlineExceeded: Error {}

/// Waits for work no longer than this. The work itself goes on to its end; its answer is dropped then.
func withDeadline(_ limit: Duration, _ work: @escaping @Sendable () async throws -> Void) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let answer = FirstAnswer(continuation)
        let clock = Task {
            try await Task.sleep(for: limit)
            answer.give(.failure(DeadlineExceeded()))
        }
        Task {
            do {
                try await work()
                answer.give(.success(()))
            } catch {
                answer.give(.failure(error))
            }
            clock.cancel()
        }
    }
}

/// Passes on the first answer alone.
private final class FirstAnswer: Sendable {
    private let continuation: Mutex<CheckedContinuation<Void, any Error>?>

    init(_ continuation: CheckedContinuation<Void, any Error>) { self.continuation = Mutex(continuation) }

    func give(_ result: Result<Void, any Error>) {
        let waiting = continuation.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        waiting?.resume(with: result)
    }
}
