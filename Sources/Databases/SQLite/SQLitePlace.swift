internal import Foundation

/// Where the file lay when it was opened. SQLite goes on writing to a file that was moved or deleted meanwhile, and what it
/// acknowledges then is lost with the next start.
struct SQLitePlace: Sendable {
    private struct Identity: Equatable {
        let device: UInt64
        let number: UInt64
    }

    private let path: String
    private let identity: Identity

    init(path: String) throws(DatabaseError) {
        guard let identity = SQLitePlace.identity(path) else { throw SQLitePlace.moved }
        self.path = path
        self.identity = identity
    }

    /// Refuses when the path no longer leads to the file that is open. Costs a microsecond.
    func check() throws(DatabaseError) {
        guard SQLitePlace.identity(path) == identity else { throw SQLitePlace.moved }
    }

    private static let moved = DatabaseError.unavailable(
        "berkas SQLite tidak lagi di tempatnya; kembalikan berkasnya, atau jalankan ulang layanan.")

    private static func identity(_ path: String) -> Identity? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    }
}
