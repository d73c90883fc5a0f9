/// Where the facts of a berkas came from, so that a rule can name the row it complains about.
struct SourceMap {
    /// Sheet to what it is called where it was read.
    var origins: [String: String] = [:]
    /// Sheet to the row of each fact, in the order of its list.
    var rows: [String: [Int]] = [:]
    /// Sheet to the row of each key, for sheets of keys and values.
    var keyRows: [String: [String: Int]] = [:]
    /// Section of the narasi to the file it came from.
    var narrativeOrigins: [String: String] = [:]
    var brokenRows: [String: Set<Int>] = [:]
    var brokenSheets: Set<String> = []

    func origin(_ sheet: String) -> String { origins[sheet] ?? sheet }

    /// The row of a fact; for a berkas that was not read, the row it would be written to.
    func row(_ sheet: String, _ index: Int) -> Int {
        guard let rows = rows[sheet], rows.indices.contains(index) else { return index + 2 }
        return rows[index]
    }

    func isBroken(_ sheet: String, _ index: Int) -> Bool { brokenRows[sheet]?.contains(row(sheet, index)) ?? false }

    /// No row of the sheet is faulty, so that its sums can be trusted.
    func isWhole(_ sheet: String) -> Bool {
        !brokenSheets.contains(sheet) && (brokenRows[sheet] ?? []).isEmpty
    }
}
