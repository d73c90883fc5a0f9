/// Types of PostgreSQL by their OID (pg_type.dat).
enum PostgreSQLType {
    static let bool: UInt32 = 16
    static let bytea: UInt32 = 17
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let int4: UInt32 = 23
    static let text: UInt32 = 25
    static let oid: UInt32 = 26
    static let float4: UInt32 = 700
    static let float8: UInt32 = 701
    static let numeric: UInt32 = 1700
}

/// A statement as PostgreSQL gets it: text with `$1`, types, and values in binary form in one buffer.
///
/// Types are declared, so that `SELECT \(5)` gives an integer as on SQLite. NULL has no type to declare; it is written
/// into the text, where the server infers it from its surroundings.
struct PostgreSQLStatement {
    /// What tells one prepared statement from another.
    struct Shape: Hashable {
        let text: String
        let types: [UInt32]
    }

    let shape: Shape
    let bytes: [UInt8]
    /// Where each value lies in `bytes`.
    let ranges: [Range<Int>]

    init(_ sql: SQL) {
        var types: [UInt32] = []
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        let text = sql.text { number in
            guard let type = PostgreSQLStatement.append(sql.values[number - 1], to: &bytes, ranges: &ranges) else {
                return "NULL"
            }
            types.append(type)
            return "$\(types.count)"
        }
        // Never empty, so that even an empty text has an address: a null address means NULL.
        bytes.append(0)
        shape = Shape(text: text, types: types)
        self.bytes = bytes
        self.ranges = ranges
    }

    /// Appends the binary form and gives its type; nil for NULL.
    private static func append(_ value: DatabaseValue, to bytes: inout [UInt8], ranges: inout [Range<Int>]) -> UInt32? {
        let start = bytes.count
        let type: UInt32
        switch value {
        case .null: return nil
        case .integer(let number):
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
            type = PostgreSQLType.int8
        case .text(let text):
            bytes.append(contentsOf: text.utf8)
            type = PostgreSQLType.text
        case .blob(let blob):
            bytes.append(contentsOf: blob)
            type = PostgreSQLType.bytea
        }
        ranges.append(start..<bytes.count)
        return type
    }
}
