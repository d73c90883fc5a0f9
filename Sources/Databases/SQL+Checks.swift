extension SQL {
    /// Refuses text that holds NUL before it reaches a driver: SQLite would cut it there without a word, PostgreSQL refuses.
    func refuseNUL(_ text: @autoclosure () -> String) throws(DatabaseError) {
        let hasNUL = values.contains { value in
            guard case .text(let content) = value else { return false }
            return content.utf8.contains(0)
        }
        guard !hasNUL else {
            throw .statement(
                message: "Teks memuat karakter NUL (U+0000), yang tidak dapat disimpan; buang karakter itu", sql: text()
            )
        }
    }
}
