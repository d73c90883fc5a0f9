/// How one table looks: its column widths, paragraph styles and extra rules.
struct TableLook {
    /// Rules a cell has beyond those of the table style.
    struct Edges: OptionSet {
        let rawValue: Int
        /// Closes the header.
        static let headerBottom = Edges(rawValue: 1)
        /// Opens a row of sums.
        static let sumTop = Edges(rawValue: 2)
    }

    let widths: [Int]
    let groupFill: String
    private let table: Table
    private let ink: String
    private let width: Int
    private let size: WordColumns.TypeSize

    init(_ table: Table, theme: Theme, width: Int) {
        self.table = table
        self.width = width
        let columns = WordColumns(table, width: width)
        widths = columns.widths
        size = columns.size
        groupFill = hexDigits(theme.groupFill)
        ink = hexDigits(theme.ink)
    }

    func writeProperties(to xml: inout XMLWriter) {
        xml.start("w:tblPr")
        xml.property("w:tblStyle", tableStyle)
        xml.empty("w:tblW", ["w:w": String(width), "w:type": "dxa"])
        xml.property("w:tblLayout", "fixed", attribute: "w:type")
        xml.empty(
            "w:tblLook",
            [
                "w:val": "0420", "w:firstRow": table.header.isEmpty ? "0" : "1", "w:lastRow": "0",
                "w:firstColumn": "0",
                "w:lastColumn": "0", "w:noHBand": "0", "w:noVBand": "1",
            ])
        xml.property("w:tblCaption", table.caption?.full ?? table.id)
        if let description { xml.property("w:tblDescription", description) }
        xml.end("w:tblPr")
        Self.writeGrid(widths, to: &xml)
    }

    static func writeGrid(_ widths: [Int], to xml: inout XMLWriter) {
        xml.start("w:tblGrid")
        for width in widths { xml.property("w:gridCol", String(width), attribute: "w:w") }
        xml.end("w:tblGrid")
    }

    func writeBorders(_ edges: Edges, to xml: inout XMLWriter) {
        guard table.style == .ruled, !edges.isEmpty else { return }
        let rule: XMLWriter.Attributes = ["w:val": "single", "w:sz": "6", "w:space": "0", "w:color": ink]
        xml.start("w:tcBorders")
        if edges.contains(.sumTop) { xml.empty("w:top", rule) }
        if edges.contains(.headerBottom) { xml.empty("w:bottom", rule) }
        xml.end("w:tcBorders")
    }

    func headerParagraph(_ place: TableGrid.Place) -> ParagraphProperties {
        let natural: Cell.Alignment = place.span > 1 ? .center : table.columns[place.column].naturalAlignment
        return paragraph("KepalaTabel", place, natural: natural, ofStyle: .leading)
    }

    func bodyParagraph(_ place: TableGrid.Place) -> ParagraphProperties {
        let column = table.columns[place.column]
        if column.isNumeric, table.style != .plain, place.span == 1 {
            return paragraph("AngkaTabel", place, natural: .trailing, ofStyle: .trailing)
        }
        let natural = place.span > 1 ? .leading : column.naturalAlignment
        return paragraph("TeksTabel", place, natural: natural, ofStyle: .leading)
    }

    /// The style of that name for this table: smaller when it is crowded, body size in a form.
    func style(_ name: String) -> String {
        if table.style == .plain { return name == "KepalaTabel" ? name : "TeksIsian" }
        return name + size.rawValue
    }

    private func paragraph(
        _ name: String, _ place: TableGrid.Place, natural: Cell.Alignment, ofStyle: Cell.Alignment
    ) -> ParagraphProperties {
        let alignment = place.cell.alignment ?? natural
        var properties = ParagraphProperties(style(name))
        if alignment != ofStyle { properties.alignment = alignment.paragraphAlignment }
        if place.cell.indent > 0 { properties.indent = place.cell.indent * Self.indentStep }
        return properties
    }

    private var tableStyle: String {
        switch table.style {
        case .ruled: "TabelBergaris"
        case .boxed: "TabelBerkotak"
        case .plain: "TabelPolos"
        }
    }

    /// For readers who do not see the table: its columns.
    private var description: String? {
        let names = table.header.joined().map(\.text).filter { !$0.isEmpty }
        return names.isEmpty ? nil : "Kolom: \(names.joined(separator: ", "))"
    }

    private static let indentStep = 198
}

extension Column {
    fileprivate var naturalAlignment: Cell.Alignment {
        switch kind {
        case .text: .leading
        case .ordinal: .center
        case .number, .money, .percent: .trailing
        }
    }
}

extension Cell.Alignment {
    fileprivate var paragraphAlignment: ParagraphProperties.Alignment {
        switch self {
        case .leading: .left
        case .center: .center
        case .trailing: .right
        }
    }
}
