extension SQL {
    /// What PostgreSQL's protocol can number; SQLite's own bound depends on how it was built.
    private static let mostValues = 65_535

    /// Refuses what only one of the drivers would take, or would take wrongly: SQLite cuts a text at NUL without a word.
    func refuseUnportable(_ text: @autoclosure () -> String) throws(DatabaseError) {
        guard values.count <= SQL.mostValues else {
            throw .statement(
                message: "perintah mengikat \(values.count) nilai, paling banyak \(SQL.mostValues); bagi perintahnya",
                sql: text())
        }
        let hasNUL = values.contains { value in
            guard case .text(let content) = value else { return false }
            return content.utf8.contains(0)
        }
        guard !hasNUL else {
            throw .statement(
                message: "teks memuat karakter NUL (U+0000), yang tidak dapat disimpan; buang karakter itu", sql: text()
            )
        }
    }
}
