/// Collects everything found while reading, and which rows and sheets cannot be trusted afterwards.
final class ProblemLog {
    private(set) var problems: [MasalahBerkas] = []
    /// Rows with an error, by sheet: rules that span rows leave them out, so that one slip is reported once.
    private(set) var brokenRows: [String: Set<Int>] = [:]
    /// Sheets that could not be read at all.
    private(set) var brokenSheets: Set<String> = []

    func add(_ problem: MasalahBerkas) {
        problems.append(problem)
        guard problem.tingkat == .galat, let row = problem.baris else { return }
        brokenRows[problem.lembar, default: []].insert(row)
    }

    func add(_ list: [MasalahBerkas]) { list.forEach(add) }

    func markBroken(sheet: String) { brokenSheets.insert(sheet) }
}
