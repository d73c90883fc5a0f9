internal import CArgon2
internal import Foundation

/// Cost of a password hash.
package struct BiayaSandi: Sendable, Equatable {
    package var memoriKiB: UInt32
    package var putaran: UInt32
    package var jalur: UInt32

    package init(memoriKiB: UInt32, putaran: UInt32, jalur: UInt32 = 1) {
        self.memoriKiB = memoriKiB
        self.putaran = putaran
        self.jalur = jalur
    }

    /// OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane.
    package static let baku = BiayaSandi(memoriKiB: 19_456, putaran: 2)
    /// For tests only: as little as the library takes.
    package static let ringan = BiayaSandi(memoriKiB: 8, putaran: 1)

    fileprivate var awalan: String { "$argon2id$v=19$m=\(memoriKiB),t=\(putaran),p=\(jalur)$" }
}

/// Argon2id, on threads of its own and only so many at once, since each takes memory and tens of milliseconds.
package final class PasswordHasher: Sendable {
    package enum Failure: Error { case busy, library(Int32) }

    private let biaya: BiayaSandi
    private let queue: OperationQueue
    /// Waiting logins beyond this are turned away instead of kept for minutes.
    private let waitingLimit: Int

    package init(biaya: BiayaSandi = .baku, atOnce: Int = 2, waitingLimit: Int = 200) {
        self.biaya = biaya
        self.waitingLimit = waitingLimit
        queue = OperationQueue()
        queue.name = "tolok.sandi"
        queue.maxConcurrentOperationCount = atOnce
    }

    /// The hash with its parameters and salt, as text.
    package func hash(_ password: String) async throws -> String {
        let biaya = biaya
        return try await run { try Self.encoded(password, biaya: biaya) }
    }

    /// Whether the password belongs to the hash. Nil takes as long as a wrong password, and is false.
    package func verify(_ password: String, against encoded: String?) async throws -> Bool {
        let stored = encoded ?? decoy
        let matches = try await run { Self.matches(password, stored) }
        return encoded != nil && matches
    }

    /// Made with another cost than is asked for now; it is replaced at the next login.
    package func isOutdated(_ encoded: String) -> Bool { !encoded.hasPrefix(biaya.awalan) }

    /// A hash of the present cost that no password is known for.
    private var decoy: String {
        biaya.awalan + "dG9sb2stZGVjb3ktc2FsdA$" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    }

    private func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        guard queue.operationCount < waitingLimit else { throw Failure.busy }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try work() }) }
        }
    }

    private static func encoded(_ password: String, biaya: BiayaSandi) throws -> String {
        let (bytes, salt) = (normalized(password), [UInt8].random(16))
        let length = argon2_encodedlen(biaya.putaran, biaya.memoriKiB, biaya.jalur, 16, 32, Argon2_id)
        var text = [CChar](repeating: 0, count: length)
        let code = argon2id_hash_encoded(
            biaya.putaran, biaya.memoriKiB, biaya.jalur, bytes, bytes.count, salt, salt.count, 32, &text, length)
        guard code == 0 else { throw Failure.library(code) }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func matches(_ password: String, _ encoded: String) -> Bool {
        let bytes = normalized(password)
        return argon2id_verify(encoded, bytes, bytes.count) == 0
    }

    /// One spelling for letters that keyboards compose differently.
    private static func normalized(_ password: String) -> [UInt8] {
        Array(password.precomposedStringWithCanonicalMapping.utf8)
    }
}
