import Databases
import Testing

@Suite struct SQLTests {
    @Test func interpolationOnlyBinds() {
        let sql: SQL = "SELECT a FROM t WHERE a = \("x'; --") AND b IN \([1, 2]) AND c IN \([String]())"
        #expect(sql.text { "$\($0)" } == "SELECT a FROM t WHERE a = $1 AND b IN ($2, $3) AND c IN (NULL)")
        #expect(sql.values == [.text("x'; --"), .integer(1), .integer(2)])
    }

    @Test func statementsGoIntoStatements() {
        let condition: SQL = "a = \(1) AND b = \(true)"
        let sql: SQL = "SELECT \(raw: "a") FROM t WHERE \(sql: condition) LIMIT \(5)"
        #expect(sql.text { "$\($0)" } == "SELECT a FROM t WHERE a = $1 AND b = $2 LIMIT $3")
        #expect(sql.values == [.integer(1), .integer(1), .integer(5)])
    }

    @Test func statementsAreJoined() {
        let condition: SQL = "a = \(1)"
        #expect(SQL.joined([condition, "c IS NULL"], separator: " OR ").text { _ in "?" } == "a = ? OR c IS NULL")
        #expect(SQL.joined([], separator: ", ") == "")
    }
}
