/// One row of a result; columns are read by name as a type.
package struct Row: Sendable, Equatable {
    /// Names shared by all rows of a result.
    package final class Columns: Sendable, Equatable {
        package let names: [String]
        private let positions: [String: Int]

        package init(_ names: [String]) {
            self.names = names
            positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }

        func position(_ name: String) -> Int? { positions[name] }
        package static func == (left: Columns, right: Columns) -> Bool { left.names == right.names }
    }

    package let columns: Columns
    package let values: [DatabaseValue]

    package init(columns: Columns, values: [DatabaseValue]) {
        self.columns = columns
        self.values = values
    }

    /// The value of a column.
    ///
    /// - Throws: ``DatabaseError/column(_:expected:)`` when there is no such column or it holds something else; the value
    ///   itself is not told.
    package func get<Value: DatabaseConvertible>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(DatabaseError) -> Value {
        guard let position = columns.position(name), let value = Value(databaseValue: values[position]) else {
            throw .column(name, expected: "\(Value.self)")
        }
        return value
    }
}
