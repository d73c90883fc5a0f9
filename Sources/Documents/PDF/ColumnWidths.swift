/// Finds the widths of a table's columns: by their shares, but never narrower than the longest word.
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
        let reference = needs(at: size)
        var needed = reference
        while needed.minimum.reduce(0, +) > available, size > PrintStyle.smallestTable {
            size = max(size - 0.25, PrintStyle.smallestTable)
            needed = needs(at: size)
        }
        let total = content.shares.reduce(0, +)
        let shares = content.shares.map { $0 / total * available }
        if needed.minimum.reduce(0, +) > available {
            isTooNarrow = true
            widths = squeezed(needed.minimum)
        } else {
            widths = comfortable(relieved(fitted(shares, needed.minimum), needed), needed)
        }
    }

    /// What the columns need, cell margins included.
    private struct Needs {
        /// Longest unbreakable piece.
        var minimum: [Double]
        /// Longest line if nothing were broken.
        var natural: [Double]
    }

    private func needs(at size: Double) -> Needs {
        let metrics = TableMetrics(size: size, style: content.style)
        let blank = Array(repeating: 2 * metrics.side, count: content.columns.count)
        var needs = Needs(minimum: blank, natural: blank)
        let entries = (content.header + content.body).map { ($0, measure($0, metrics)) }
        for (entry, need) in entries where entry.place.columnSpan == 1 {
            let column = entry.place.column
            needs.minimum[column] = max(needs.minimum[column], need.minimum)
            needs.natural[column] = max(needs.natural[column], need.natural)
        }
        for (entry, need) in entries where entry.place.columnSpan > 1 {
            let columns = entry.place.columns
            let lack = need.minimum - needs.minimum[columns].reduce(0, +)
            guard lack > 0 else { continue }
            for column in columns { needs.minimum[column] += lack / Double(columns.count) }
        }
        return needs
    }

    private func measure(
        _ entry: TableContent.Entry, _ metrics: TableMetrics
    ) -> (minimum: Double, natural: Double) {
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
        return (frame + (entry.isUnbroken ? natural : minimum), frame + natural)
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

    /// Gives room that a column's contents cannot use to the columns whose text is broken into lines.
    /// Not in plain tables: pairs of label and value that follow each other keep their columns in line.
    private func relieved(_ widths: [Double], _ needs: Needs) -> [Double] {
        guard content.style != .plain else { return widths }
        let unused = zip(widths, needs.natural).map { max($0 - $1 - 6, 0) }
        let lack = zip(widths, needs.natural).map { max($1 - $0, 0) }
        let wanted = lack.reduce(0, +)
        let offered = unused.reduce(0, +)
        guard wanted > 0, offered > 0 else { return widths }
        let given = min(offered, wanted)
        return widths.indices.map { widths[$0] - unused[$0] / offered * given + lack[$0] / wanted * given }
    }

    /// Widens columns whose short contents nearly fit on one line, from columns of long text or with room.
    private func comfortable(_ widths: [Double], _ needs: Needs) -> [Double] {
        var widths = widths
        for column in widths.indices {
            let lack = needs.natural[column] - widths[column]
            guard lack > 0, lack <= 30, needs.natural[column] <= 96 else { continue }
            let spare = widths.indices.map { donor -> Double in
                guard donor != column else { return 0 }
                let isLong = needs.natural[donor] > widths[donor] * 1.6
                let floor = isLong ? max(needs.minimum[donor], widths[donor] * 0.88) : needs.natural[donor]
                return max(widths[donor] - max(floor, needs.minimum[donor]), 0)
            }
            let total = spare.reduce(0, +)
            guard total >= lack else { continue }
            for donor in widths.indices { widths[donor] -= lack * spare[donor] / total }
            widths[column] += lack
        }
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
