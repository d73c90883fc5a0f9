internal import Crypto
internal import Foundation

/// One step of the schema. Never edited once it has run somewhere; a mistake is mended by the next step.
package struct Migration: Sendable, Equatable {
    package let number: Int
    package let name: String
    private let common: String
    private let postgresql: String?

    /// - Parameter postgresql: the rare step that PostgreSQL needs in other words.
    package init(number: Int, name: String, sql: String, postgresql: String? = nil) {
        self.number = number
        self.name = name
        common = sql
        self.postgresql = postgresql
    }

    package func sql(for kind: DatabaseKind) -> String {
        switch kind {
        case .sqlite: common
        case .postgresql: postgresql ?? common
        }
    }

    /// SHA-256 of the text, as hexadecimal.
    package func sidik(for kind: DatabaseKind) -> String {
        SHA256.hash(data: Data(sql(for: kind).utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
            .joined()
    }
}
