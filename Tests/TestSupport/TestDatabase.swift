package import Databases
internal import Foundation

/// Fresh databases for tests: a file of its own on SQLite, a schema of its own on PostgreSQL.
package enum TestDatabase {
    /// What stops a test that needs PostgreSQL.
    package struct PostgreSQLMissing: Error, CustomStringConvertible {
        package let description =
            "TOLOK_UJI_POSTGRESQL kosong: jalankan lewat `make test`, atau isi dengan keluaran Scripts/postgresql-uji start DIR."
    }

    private static let environment = ProcessInfo.processInfo.environment

    /// Address of the PostgreSQL server for tests, as `Scripts/postgresql-uji` prints it.
    package static let alamatPostgreSQL = environment["TOLOK_UJI_POSTGRESQL"].flatMap { $0.isEmpty ? nil : $0 }

    /// Drivers a test runs on, for `@Test(arguments:)`. A developer without PostgreSQL tests on SQLite alone; under
    /// `make test` (TOLOK_WAJIB_POSTGRESQL=1) its absence fails the tests instead.
    package static let daftarJenis: [DatabaseKind] =
        alamatPostgreSQL != nil || environment["TOLOK_WAJIB_POSTGRESQL"] == "1" ? [.sqlite, .postgresql] : [.sqlite]
}

/// Runs a test on an empty database of this kind, which is gone afterwards.
@discardableResult
package func withTestDatabase<Value>(
    _ kind: DatabaseKind, connections: Int = 8, _ body: (any Database) async throws -> Value
) async throws -> Value {
    try await withTestAddress(kind) { try await using(openDatabase($0, connections: connections), body) }
}

/// Runs a test on the address of an empty database, for tests that open it themselves, perhaps more than once.
@discardableResult
package func withTestAddress<Value>(_ kind: DatabaseKind, _ body: (String) async throws -> Value) async throws -> Value
{
    switch kind {
    case .sqlite: try await withTestFile(body)
    case .postgresql: try await withTestSchema(body)
    }
}

private func using<Value>(
    _ database: any Database, _ body: (any Database) async throws -> Value
) async throws -> Value {
    let result: Result<Value, any Error>
    do { result = .success(try await body(database)) } catch { result = .failure(error) }
    try await database.close()
    return try result.get()
}

private func withTestFile<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tolok-uji-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body("sqlite:" + folder.appendingPathComponent("uji.db").path)
}

/// A schema costs a millisecond, a database of its own fifty.
private func withTestSchema<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    guard let server = TestDatabase.alamatPostgreSQL else { throw TestDatabase.PostgreSQLMissing() }
    await TestSchemas.gate.enter()
    defer { TestSchemas.gate.leave() }
    let schema = "uji_" + UUID().uuidString.lowercased().replacing("-", with: "")
    let administration = try TestSchemas.administration(server)
    try await administration.write { try $0.script("CREATE SCHEMA \(schema)") }
    let separator = server.contains("?") ? "&" : "?"
    let result: Result<Value, any Error>
    do {
        result = .success(try await body("\(server)\(separator)options=-c%20search_path%3D\(schema)"))
    } catch {
        result = .failure(error)
    }
    try await administration.write { try $0.script("DROP SCHEMA \(schema) CASCADE") }
    return try result.get()
}
