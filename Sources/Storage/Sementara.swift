internal import Crypto
internal import Foundation

extension [UInt8] {
    var sha256: String {
        SHA256.hash(data: self).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}

extension String {
    var sha256: String { Array(utf8).sha256 }
}

extension Store {
    var saat: String { jam().formatted(.iso8601.time(includingFractionalSeconds: true)) }
}
