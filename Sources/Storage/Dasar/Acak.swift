internal import Crypto
package import Foundation

extension [UInt8] {
    /// Bytes nobody can guess: the system's cryptographic generator.
    static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// Lower case hexadecimal.
    package var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// SHA-256 in hexadecimal.
    package var sha256: String { Array(SHA256.hash(data: self)).hex }
}

extension String {
    /// SHA-256 of its UTF-8 bytes, in hexadecimal.
    package var sha256: String { Array(utf8).sha256 }

    /// Compares without telling by its time where the difference is.
    func equalsInConstantTime(_ other: String) -> Bool {
        let (left, right) = (Array(utf8), Array(other.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// Identifiers that sort by the time they were made (RFC 9562, version 7).
package enum UUIDv7 {
    package static func text(at moment: Date) -> String {
        let milliseconds = UInt64(max(0, moment.timeIntervalSince1970 * 1000))
        var bytes =
            (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * UInt64($0))) } + [UInt8].random(10)
        bytes[6] = 0x70 | (bytes[6] & 0x0f)
        bytes[8] = 0x80 | (bytes[8] & 0x3f)
        let hex = Array(bytes.hex)
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(hex[$0]) }.joined(separator: "-")
    }
}

extension String {
    /// Without blanks and line ends around it.
    var trimmingBlanks: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
