internal import CPostgreSQL

/// The result of a statement; owns the memory libpq gave it.
struct PostgreSQLResult: ~Copyable {
    private let handle: OpaquePointer

    /// Takes over a result that is known to be good.
    init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { PQclear(handle) }

    /// What the server did: `INSERT 0 1`, `COMMIT`.
    var command: String { PQcmdStatus(handle).map { String(cString: $0) } ?? "" }

    /// Rows changed; 0 for a statement that changes none.
    var changes: Int {
        let verb = command.prefix { $0 != " " }
        guard ["INSERT", "UPDATE", "DELETE", "MERGE"].contains(verb), let count = PQcmdTuples(handle) else { return 0 }
        return Int(String(cString: count)) ?? 0
    }

    func rows() throws(DatabaseError) -> [Row] {
        let fields = (0..<PQnfields(handle)).map { (index: $0, type: PQftype(handle, $0)) }
        let columns = Row.Columns(fields.map { PQfname(handle, $0.index).map { String(cString: $0) } ?? "" })
        var rows: [Row] = []
        rows.reserveCapacity(Int(PQntuples(handle)))
        for line in 0..<PQntuples(handle) {
            var values: [DatabaseValue] = []
            values.reserveCapacity(fields.count)
            for field in fields {
                guard let value = value(line, field.index, type: field.type) else {
                    throw .column(columns.names[Int(field.index)], expected: DatabaseValue.expectedKinds)
                }
                values.append(value)
            }
            rows.append(Row(columns: columns, values: values))
        }
        return rows
    }

    private func value(_ line: Int32, _ column: Int32, type: UInt32) -> DatabaseValue? {
        guard PQgetisnull(handle, line, column) == 0, let start = PQgetvalue(handle, line, column) else { return .null }
        let cell = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(handle, line, column)))
        switch type {
        case PostgreSQLType.bool: return .integer(cell.first == UInt8(ascii: "t") ? 1 : 0)
        case PostgreSQLType.int8, PostgreSQLType.int4, PostgreSQLType.int2, PostgreSQLType.oid, PostgreSQLType.numeric,
            PostgreSQLType.float4, PostgreSQLType.float8:
            return wholeNumber(String(decoding: cell, as: UTF8.self)).map { .integer($0) }
        case PostgreSQLType.bytea: return unescaped(cell).map { .blob($0) }
        default: return .text(String(decoding: cell, as: UTF8.self))
        }
    }

    /// `12` and `12.000`, as SUM and AVG give them; nil for a fraction or what does not fit.
    private func wholeNumber(_ text: String) -> Int64? {
        if let number = Int64(text) { return number }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].allSatisfy({ $0 == "0" }) else { return nil }
        return Int64(parts[0])
    }

    /// `\x48656c`: two hexadecimal digits for each byte.
    private func unescaped(_ cell: UnsafeRawBufferPointer) -> [UInt8]? {
        guard cell.count >= 2, cell.count.isMultiple(of: 2), cell[0] == UInt8(ascii: "\\"), cell[1] == UInt8(ascii: "x")
        else { return nil }
        return [UInt8](unsafeUninitializedCapacity: cell.count / 2 - 1) { bytes, count in
            for index in bytes.indices {
                bytes[index] = nibble(cell[2 * index + 2]) << 4 | nibble(cell[2 * index + 3])
            }
            count = bytes.count
        }
    }

    private func nibble(_ digit: UInt8) -> UInt8 { digit < 58 ? digit &- 48 : digit &- 87 }
}
