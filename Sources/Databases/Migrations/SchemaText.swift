/// The schema of an SQLite database as a script: tables by name, each followed by its indexes and triggers.
///
/// The same schema gives the same text; `docs/skema.sql` is written from it.
package func schemaText(of database: any Database) async throws -> String {
    guard database.kind == .sqlite else {
        throw DatabaseError.migration("Naskah skema hanya ditulis dari basis data SQLite.")
    }
    let rows = try await database.read { connection in
        try connection.rows(
            """
            SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY type = 'view', tbl_name, type <> 'table', name
            """)
    }
    return try rows.map { "\(try $0.get("sql", as: String.self));\n" }.joined(separator: "\n")
}
