/// Divides the width of a table among its columns so that its rows become as low as they can.
///
/// Every column gets at least its longest word; what is left goes, little by little, where it saves most lines.
/// The shares the table asks for are a starting point, so that tables of one kind keep a common look.
struct ColumnBalance {
    /// What one cell asks for. Lengths in one unit, white space beside the text included.
    struct Demand {
        var row: Int
        var columns: Range<Int>
        /// Rows the text spreads over.
        var rowSpan = 1
        /// Longest piece that is never broken.
        var minimum: Double
        /// Length of the text if nothing were broken.
        var natural: Double
        /// White space beside the text.
        var frame: Double
        var isHead = false

        /// A line saved in a header counts twice, because a header comes back on every page.
        fileprivate var weight: Double { isHead ? 2 : 1 }
    }

    /// Per column: longest unbreakable piece, and longest line of the body if nothing were broken.
    let minimum: [Double]
    let natural: [Double]
    private let demands: [Demand]

    init(_ demands: [Demand], columns: Int, blank: Double) {
        var minimum = Array(repeating: blank, count: columns)
        var natural = minimum
        for demand in demands where demand.columns.count == 1 {
            let column = demand.columns.lowerBound
            minimum[column] = max(minimum[column], demand.minimum)
            natural[column] = max(natural[column], demand.isHead ? demand.minimum : demand.natural)
        }
        for demand in demands where demand.columns.count > 1 {
            let lack = demand.minimum - minimum[demand.columns].reduce(0, +)
            guard lack > 0 else { continue }
            for column in demand.columns { minimum[column] += lack / Double(demand.columns.count) }
        }
        self.minimum = minimum
        self.natural = natural
        self.demands = demands.filter { $0.columns.count == 1 && $0.natural > $0.frame }
    }

    var least: Double { minimum.reduce(0, +) }

    /// Widths that add up to `available`, which must not be less than ``least``.
    func widths(shares: [Double], available: Double) -> [Double] {
        var widths = start(shares: shares, available: available)
        var rest = available - widths.reduce(0, +)
        let step = max(available / 150, rest / 60)
        var lines = LineCounts(demands, widths: widths)
        while rest > 0.01 {
            let part = min(step, rest)
            let savings = widths.indices.map { lines.saving(column: $0, width: widths[$0] + part) }
            guard let best = savings.indices.max(by: { savings[$0] < savings[$1] }), savings[best] > 0.0001
            else { break }
            widths[best] += part
            lines.widen(column: best, to: widths[best])
            rest -= part
        }
        let total = shares.reduce(0, +)
        return comfortable(widths.indices.map { widths[$0] + max(rest, 0) * shares[$0] / total })
    }

    /// Widens columns whose short contents nearly fit on one line, from columns of long text or with room.
    private func comfortable(_ widths: [Double]) -> [Double] {
        var widths = widths
        for column in widths.indices {
            let lack = natural[column] - widths[column]
            guard lack > 0, lack <= 30, natural[column] <= 96 else { continue }
            let spare = widths.indices.map { donor -> Double in
                guard donor != column else { return 0 }
                let isLong = natural[donor] > widths[donor] * 1.6
                let floor = isLong ? max(minimum[donor], widths[donor] * 0.88) : natural[donor]
                return max(widths[donor] - max(floor, minimum[donor]), 0)
            }
            let total = spare.reduce(0, +)
            guard total >= lack else { continue }
            for donor in widths.indices { widths[donor] -= lack * spare[donor] / total }
            widths[column] += lack
        }
        return widths
    }

    /// Part of the share a column asks for, as far as its text fills it, but never less than the minimum.
    private func start(shares: [Double], available: Double) -> [Double] {
        let total = shares.reduce(0, +)
        let wanted = shares.indices.map { column in
            max(minimum[column], min(shares[column] / total * available * 0.6, natural[column]))
        }
        let surplus = wanted.reduce(0, +) - available
        guard surplus > 0 else { return wanted }
        let slack = zip(wanted, minimum).map { $0 - $1 }
        let offered = slack.reduce(0, +)
        guard offered > 0 else { return wanted }
        return wanted.indices.map { wanted[$0] - surplus * slack[$0] / offered }
    }
}

/// Estimated height of the rows of a table for given column widths.
private struct LineCounts {
    private let cells: [[ColumnBalance.Demand]]
    /// Fourth power of the lines of each cell, by column; the fourth root of their sum over a row is close to the
    /// height of its highest cell, but still notices the others.
    private var powers: [[Double]]
    private var sums: [Int: Double] = [:]

    init(_ demands: [ColumnBalance.Demand], widths: [Double]) {
        cells = widths.indices.map { column in demands.filter { $0.columns.lowerBound == column } }
        powers = zip(cells, widths).map { cells, width in cells.map { Self.power($0, width: width) } }
        for (cells, powers) in zip(cells, powers) {
            for (cell, power) in zip(cells, powers) { sums[cell.row, default: 0] += power }
        }
    }

    /// Lines saved when the column gets that width.
    func saving(column: Int, width: Double) -> Double {
        zip(cells[column], powers[column]).reduce(0) { saved, pair in
            let (cell, power) = pair
            guard power > 1, let sum = sums[cell.row] else { return saved }
            let less = max(sum - power + Self.power(cell, width: width), 0)
            return saved + cell.weight * (Self.root(sum) - Self.root(less))
        }
    }

    mutating func widen(column: Int, to width: Double) {
        for (index, cell) in cells[column].enumerated() {
            let power = Self.power(cell, width: width)
            sums[cell.row, default: 0] += power - powers[column][index]
            powers[column][index] = power
        }
    }

    /// Lines are not filled to their end, so a broken text takes a little more than its length.
    private static func power(_ cell: ColumnBalance.Demand, width: Double) -> Double {
        // A cell over many rows has room for many lines, but a strip of single words reads badly.
        let length = (cell.natural - cell.frame) / Double(min(cell.rowSpan, 2))
        let lines = max(length * 1.06 / max(width - cell.frame, 1), 1)
        return lines * lines * lines * lines
    }

    private static func root(_ power: Double) -> Double { power.squareRoot().squareRoot() }
}
