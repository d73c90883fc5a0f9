/// The items put on a page so far, and the height they take.
struct PageFill {
    /// White space and rule between text and footnotes.
    static let noteGap = 14.0

    private(set) var placements: [PaperPage.Placement] = []
    private(set) var notes: [Int] = []
    private let noteHeights: [Double]
    private var used = 0.0
    /// Height if the page ended here: a cell over several rows may reach below the last of them.
    private var reach = 0.0
    private var after = 0.0
    private var table: (table: PaperTable, firstUnit: Int, tops: [Double])?

    init(noteHeights: [Double]) { self.noteHeights = noteHeights }

    /// Text and footnotes together.
    var total: Double {
        notes.isEmpty ? reach : reach + Self.noteGap + notes.reduce(0) { $0 + noteHeights[$1] }
    }

    mutating func add(_ item: FlowItem, index: Int) {
        if !placements.isEmpty { used += max(after, item.before) }
        after = item.after
        notes += item.notes
        if case .row(let paper, let unit) = item.content {
            add(paper, unit: unit, height: item.height, index: index)
        } else {
            table = nil
            placements.append(PaperPage.Placement(item: index, top: used, height: item.height))
            used += item.height
            reach = used
        }
    }

    private mutating func add(_ paper: PaperTable, unit: Int, height: Double, index: Int) {
        var headTop: Double?
        if table?.table !== paper {
            headTop = used
            used += paper.headHeight
            table = (paper, unit, [])
        }
        placements.append(PaperPage.Placement(item: index, top: used, height: height, headTop: headTop))
        table?.tops.append(used)
        used += height
        reach = used
        guard let table, paper.spansOfUnit.indices.contains(unit) else { return }
        for span in paper.spansOfUnit[unit].map({ paper.spans[$0] }) {
            let bottom = table.tops[max(span.units.lowerBound - table.firstUnit, 0)] + span.height
            reach = max(reach, bottom)
            if unit == span.units.upperBound - 1, bottom > used { stretchLast(to: bottom) }
        }
    }

    /// Ends the page: the last row grows to the foot of the cells that go on.
    mutating func close() {
        if reach > used { stretchLast(to: reach) }
    }

    private mutating func stretchLast(to bottom: Double) {
        guard let last = placements.indices.last else { return }
        placements[last].height = bottom - placements[last].top
        used = bottom
    }
}
