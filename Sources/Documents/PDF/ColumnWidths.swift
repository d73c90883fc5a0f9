/// Finds the widths of a table's columns on paper, and the size of type at which the table fits.
struct ColumnWidths {
    private(set) var widths: [Double]
    /// The size of type at which the longest words fit, or the smallest one.
    private(set) var size: Double
    /// Some word or number is wider than its column even at the smallest size.
    private(set) var isTooNarrow = false

    private let content: TableContent
    private let typesetter: Typesetter
    private let available: Double

    init(_ content: TableContent, typesetter: Typesetter, available: Double) {
        self.content = content
        self.typesetter = typesetter
        self.available = available
        size = PrintStyle.table.size
        widths = []
        var needed = balance(at: size)
        while needed.least > available, size > PrintStyle.smallestTable {
            size = max(size - 0.25, PrintStyle.smallestTable)
            needed = balance(at: size)
        }
        if needed.least > available {
            isTooNarrow = true
            widths = squeezed(needed.minimum)
        } else {
            widths = spread(needed)
        }
    }

    /// Pairs of label and value that follow each other keep their columns in line, so plain tables go by shares.
    private func spread(_ needed: ColumnBalance) -> [Double] {
        guard content.style == .plain else {
            return needed.widths(shares: content.shares, available: available)
        }
        let total = content.shares.reduce(0, +)
        return fitted(content.shares.map { $0 / total * available }, needed.minimum)
    }

    private func balance(at size: Double) -> ColumnBalance {
        let metrics = TableMetrics(size: size, style: content.style)
        let demands = (content.header + content.body).map { demand(of: $0, metrics) }
        return ColumnBalance(demands, columns: content.columns.count, blank: 2 * metrics.side)
    }

    private func demand(of entry: TableContent.Entry, _ metrics: TableMetrics) -> ColumnBalance.Demand {
        let need = measure(entry, metrics)
        let isHead = entry.part != .body
        return ColumnBalance.Demand(
            row: isHead ? -1 - entry.place.row : entry.place.row, columns: entry.place.columns,
            rowSpan: entry.place.rowSpan, minimum: isHead && entry.text.text.count <= 6 ? need.natural : need.minimum,
            natural: need.natural, frame: need.frame,
            isHead: isHead)
    }

    private func measure(
        _ entry: TableContent.Entry, _ metrics: TableMetrics
    ) -> (minimum: Double, natural: Double, frame: Double) {
        let style = metrics.type(of: entry)
        // Runs may be bold inside a regular cell.
        let widest = style.bold(style.bold || entry.text.runs.contains { $0.style.contains(.bold) })
        let frame = 2 * metrics.side + Double(entry.place.cell.indent) * metrics.indent + 0.4
        let space = typesetter.width(of: " ", widest)
        var minimum = 0.0
        var natural = 0.0
        for line in entry.text.text.split(separator: "\n") {
            var length = 0.0
            for word in line.split(separator: " ") {
                for piece in pieces(of: word) { minimum = max(minimum, typesetter.width(of: piece, widest)) }
                length += (length > 0 ? space : 0) + typesetter.width(of: String(word), widest)
            }
            natural = max(natural, length)
        }
        return (frame + (entry.isUnbroken ? natural : minimum), frame + natural, frame)
    }

    /// Parts of a word between which a line may break: after a hyphen or slash before a letter. A word
    /// longer than any column is broken anywhere, as Pango will do.
    private func pieces(of word: Substring) -> [String] {
        guard word.utf8.count <= 28 else { return [String(word.prefix(18))] }
        var pieces: [String] = []
        var piece = ""
        var previous: Character = " "
        for character in word {
            if previous == "/" || previous == "-" || previous == "–", character.isLetter, piece.count > 2 {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
            previous = character
        }
        return pieces + [piece]
    }

    /// Raises columns to their minimum and takes the difference from those with room to spare.
    private func fitted(_ shares: [Double], _ minimum: [Double]) -> [Double] {
        var widths = zip(shares, minimum).map(max)
        let surplus = widths.reduce(0, +) - available
        guard surplus > 0 else { return widths }
        let slack = zip(widths, minimum).map { $0 - $1 }
        let total = slack.reduce(0, +)
        guard total > 0 else { return widths }
        for column in widths.indices { widths[column] -= surplus * slack[column] / total }
        return widths
    }

    /// When not even the longest words fit: columns of numbers keep theirs, text columns break inside words.
    private func squeezed(_ minimum: [Double]) -> [Double] {
        let numeric = minimum.indices.filter { content.columns[$0].isNumeric }
        let fixed = numeric.reduce(0) { $0 + minimum[$1] }
        let flexible = minimum.reduce(0, +) - fixed
        let rest = available - fixed
        guard rest > available * 0.25, flexible > 0 else {
            let factor = available / max(minimum.reduce(0, +), 1)
            return minimum.map { $0 * factor }
        }
        return minimum.indices.map { numeric.contains($0) ? minimum[$0] : minimum[$0] * rest / flexible }
    }
}
