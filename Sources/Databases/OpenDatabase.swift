/// Why the address of a database cannot be used. The address itself is never told: it may hold a password.
package enum KesalahanAlamatBasisData: Error, Equatable, Sendable {
    case jenisTidakDikenal
    case berkasKosong
    case alamatPostgreSQLTidakTerbaca

    package var pesan: String {
        switch self {
        case .jenisTidakDikenal:
            "Alamat basis data harus diawali \"sqlite:\" atau \"postgresql://\", misalnya sqlite:/var/lib/tolok/tolok.db "
                + "atau postgresql://tolok@localhost/tolok."
        case .berkasKosong:
            "Alamat \"sqlite:\" harus diikuti nama berkas, misalnya sqlite:/var/lib/tolok/tolok.db."
        case .alamatPostgreSQLTidakTerbaca:
            "Alamat PostgreSQL tidak terbaca. Bentuknya postgresql://pengguna:sandi@tuan-rumah:5432/basis-data; tulis "
                + "tanda khusus di dalam sandi dengan persen, misalnya %40 untuk @."
        }
    }
}

/// Opens the database an address names: `sqlite:FILE` or `postgresql://...`.
///
/// A PostgreSQL server is first asked at the first transaction, so a server that is down shows itself there.
///
/// - Parameter connections: how many transactions may run at once; SQLite has one writer and this many readers.
/// - Throws: ``KesalahanAlamatBasisData`` for the address, ``DatabaseError`` when the file cannot be opened.
package func openDatabase(_ text: String, connections: Int = 8) throws -> any Database {
    if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
        return try PostgreSQLDatabase(url: text, connections: connections)
    }
    guard text.hasPrefix("sqlite:") else { throw KesalahanAlamatBasisData.jenisTidakDikenal }
    let path = String(text.dropFirst("sqlite:".count))
    guard !path.isEmpty, path != ":memory:" else { throw KesalahanAlamatBasisData.berkasKosong }
    return try SQLiteDatabase(path: path, connections: connections)
}
