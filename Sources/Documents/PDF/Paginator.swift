/// Breaks the flow of items into pages.
struct Paginator {
    let items: [FlowItem]
    let noteHeights: [Double]
    let margins: Theme.Margins
    private var pages: [PaperPage] = []
    private var section = SectionStart()
    private var number = 0

    init(items: [FlowItem], noteHeights: [Double], margins: Theme.Margins) {
        self.items = items
        self.noteHeights = noteHeights
        self.margins = margins
    }

    mutating func paginate() -> [PaperPage] {
        var start = 0
        repeat {
            let page = nextPage(from: start)
            start = page.end
            pages.append(page)
        } while start < items.count
        return pages
    }

    private mutating func nextPage(from start: Int) -> PaperPage {
        number += 1
        if items.indices.contains(start), case .section(let section) = items[start].page {
            self.section = section
            if let restart = section.restartAt { number = restart }
        }
        let geometry = PaperGeometry(section.orientation, margins: margins)
        let end = pageEnd(from: start, height: geometry.bodyHeight)
        var fill = PageFill(noteHeights: noteHeights)
        for index in start..<end { fill.add(items[index], index: index) }
        fill.close()
        return PaperPage(
            geometry: geometry, section: section, label: label, start: start, end: end,
            placements: fill.placements, notes: fill.notes)
    }

    private var label: String {
        switch section.numbering {
        case .none: ""
        case .roman: roman(number)
        case .arabic: String(number)
        }
    }

    /// Index of the first item of the following page.
    private func pageEnd(from start: Int, height: Double) -> Int {
        var fill = PageFill(noteHeights: noteHeights)
        var lastLegal: Int?
        var index = start
        while index < items.count {
            if index > start, items[index].page != nil { return index }
            fill.add(items[index], index: index)
            if fill.total > height + 0.01, index > start { return lastLegal ?? index }
            index += 1
            if !items[index - 1].keepsWithNext { lastLegal = index }
        }
        return index
    }
}

/// A page with the places of its items.
struct PaperPage {
    /// Places relative to the top of the text area.
    struct Placement {
        var item: Int
        var top: Double
        var height: Double
        /// Top of the table header above this row, when the page's part of the table begins here.
        var headTop: Double?
    }

    var geometry: PaperGeometry
    var section: SectionStart
    /// Page number as printed; empty for none.
    var label: String
    var start: Int
    var end: Int
    var placements: [Placement]
    var notes: [Int]
}

/// Lower-case roman numeral of a positive number.
func roman(_ number: Int) -> String {
    let signs = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = max(number, 0)
    var numeral = ""
    for (value, sign) in signs {
        while rest >= value {
            numeral += sign
            rest -= value
        }
    }
    return numeral
}
