package import Foundation

/// Brings a schema forward, one transaction for each step. Table `migrasi` remembers what ran, with a checksum.
package struct Migrator: Sendable {
    package let migrations: [Migration]

    package init(migrations: [Migration]) { self.migrations = migrations }

    /// Steps that have not run yet, oldest first.
    ///
    /// - Throws: ``DatabaseError/migration(_:)`` when what ran is not what stands here.
    package func pending(in database: any Database) async throws -> [Migration] {
        try refuseDisorder()
        return try await database.read { try pending(on: $0) }
    }

    /// Runs what is pending and gives it back. Two servers that start at once take turns: each step runs once.
    ///
    /// - Throws: ``DatabaseError/migration(_:)`` when what ran is not what stands here, or when a step fails; steps
    ///   before it stay.
    @discardableResult package func run(on database: any Database, now: Date) async throws -> [Migration] {
        try refuseDisorder()
        let time = now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        var done: [Migration] = []
        while let migration = try await database.write({ try runNext(on: $0, at: time) }) { done.append(migration) }
        return done
    }

    private func runNext(on connection: any Connection, at time: String) throws -> Migration? {
        try lock(connection)
        try connection.script(
            """
            CREATE TABLE IF NOT EXISTS migrasi (
                nomor BIGINT NOT NULL PRIMARY KEY,
                nama TEXT NOT NULL,
                sidik TEXT NOT NULL,
                dijalankan TEXT NOT NULL
            )
            """)
        guard let migration = try pending(on: connection).first else { return nil }
        do throws(DatabaseError) {
            try connection.script(migration.sql(for: connection.kind))
        } catch {
            throw failure(of: migration, error)
        }
        try connection.run(
            """
            INSERT INTO migrasi (nomor, nama, sidik, dijalankan)
            VALUES (\(migration.number), \(migration.name), \(migration.sidik(for: connection.kind)), \(time))
            """)
        return migration
    }

    /// One migrator at a time in this schema, however long the other takes. SQLite's write lock is there already.
    private func lock(_ connection: any Connection) throws(DatabaseError) {
        guard connection.kind == .postgresql else { return }
        try connection.script(
            """
            SET LOCAL lock_timeout = 0;
            SELECT pg_advisory_xact_lock(\(Migrator.lockNumber), hashtext(current_schema()))
            """)
    }

    /// "tolk" in ASCII: tells our lock from those of others in the same database.
    private static let lockNumber = 0x746F_6C6B

    private func failure(of migration: Migration, _ error: DatabaseError) -> DatabaseError {
        guard case .statement(let message, _) = error else { return error }
        return .migration("Migrasi \(migration.label) gagal dan dibatalkan seluruhnya: \(message).")
    }
}

extension Migrator {
    private func pending(on connection: any Connection) throws(DatabaseError) -> [Migration] {
        guard try hasTable(connection) else { return migrations }
        let rows = try connection.rows("SELECT nomor, nama, sidik FROM migrasi ORDER BY nomor")
        for (index, row) in rows.enumerated() {
            let number: Int = try row.get("nomor")
            let ran = Migration(number: number, name: try row.get("nama"), sql: "")
            try verify(index, ran, sidik: row.get("sidik"), kind: connection.kind)
        }
        return Array(migrations.dropFirst(rows.count))
    }

    private func hasTable(_ connection: any Connection) throws(DatabaseError) -> Bool {
        switch connection.kind {
        case .sqlite: try connection.row("SELECT 1 AS ada FROM sqlite_master WHERE name = 'migrasi'") != nil
        case .postgresql: try connection.row("SELECT 1 AS ada WHERE to_regclass('migrasi') IS NOT NULL") != nil
        }
    }

    /// What ran must be the beginning of the list, word for word.
    private func verify(_ index: Int, _ ran: Migration, sidik: String, kind: DatabaseKind) throws(DatabaseError) {
        guard migrations.contains(where: { $0.number == ran.number }) else {
            throw .migration(
                "Migrasi \(ran.label) sudah dijalankan pada basis data ini, tetapi tidak dikenal program ini. "
                    + "Pakai versi program yang sama atau lebih baru.")
        }
        let expected = migrations[index]
        guard expected.number == ran.number else {
            throw .migration(
                "Migrasi \(expected.label) belum dijalankan padahal migrasi \(ran.label) sudah. "
                    + "Beri langkah baru nomor sesudah yang terakhir.")
        }
        guard expected.sidik(for: kind) == sidik else {
            throw .migration(
                "Isi migrasi \(expected.label) berubah sesudah dijalankan. "
                    + "Kembalikan isinya, lalu tulis perubahannya sebagai migrasi baru.")
        }
    }

    private func refuseDisorder() throws(DatabaseError) {
        for (earlier, later) in zip(migrations, migrations.dropFirst()) where earlier.number >= later.number {
            throw .migration("Migrasi \(later.label) tidak berurutan sesudah migrasi \(earlier.label).")
        }
    }
}

extension Migration {
    fileprivate var label: String { "\(number) (\(name))" }
}
