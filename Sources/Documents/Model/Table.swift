package import struct Foundation.Decimal

/// A table: columns, header rows, an optional row of column numbers, body rows, and notes under it.
///
/// In header and body rows a cell covers `columnSpan` x `rowSpan` grid places; places covered by an earlier cell are
/// simply not listed again (as in HTML).
package struct Table: Sendable, Equatable {
    /// Catalogue id, e.g. `capaian`; sheet name in XLSX. Need not be unique in the document.
    package var id: String
    /// Unique anchor in the document, as in ``Heading/anchor``.
    package var anchor: String
    package var caption: Caption?
    package var columns: [Column]
    package var header: [[Cell]]
    /// `(1) (2) ... (6) = (5) : (4)`; empty when the table has none.
    package var columnNumbers: [String]
    package var rows: [Row]
    package var notes: [Paragraph]
    package var style: Style

    package enum Style: Sendable, Equatable {
        /// Strong rule on top and bottom, hairlines between rows.
        case ruled
        /// All cells boxed: official forms (perjanjian kinerja, checklist).
        case boxed
        /// No rules: label and value pairs.
        case plain
    }

    package init(
        id: String, anchor: String, caption: Caption? = nil, columns: [Column], header: [[Cell]],
        columnNumbers: [String] = [], rows: [Row], notes: [Paragraph] = [], style: Style = .ruled
    ) {
        self.id = id
        self.anchor = anchor
        self.caption = caption
        self.columns = columns
        self.header = header
        self.columnNumbers = columnNumbers
        self.rows = rows
        self.notes = notes
        self.style = style
    }
}

/// `Tabel 3.1 Target, realisasi, dan capaian kinerja tahun 2024`.
package struct Caption: Sendable, Equatable {
    package enum Kind: String, Sendable, Equatable {
        case table = "Tabel"
        case figure = "Gambar"
    }
    package var kind: Kind
    /// Number as printed, chapter first: `3.1`; in an annex `L2.1`.
    package var number: String
    package var text: String

    package init(_ kind: Kind, number: String, text: String) {
        self.kind = kind
        self.number = number
        self.text = text
    }

    package var label: String { "\(kind.rawValue) \(number)" }
    package var full: String { "\(label) \(text)" }
}

package struct Column: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case text
        /// A row number, code or short mark, centred.
        case ordinal
        /// Right-aligned, tabular figures.
        case number
        /// Whole rupiah, right-aligned.
        case money
        /// A percentage, right-aligned.
        case percent
    }
    package var kind: Kind
    /// Share of the table's width relative to the other columns; any positive number.
    package var width: Double

    package init(_ kind: Kind, width: Double) {
        self.kind = kind
        self.width = width
    }

    package var isNumeric: Bool { kind == .number || kind == .money || kind == .percent }
}

package struct Row: Sendable, Equatable {
    package enum Role: Sendable, Equatable {
        case body
        /// A band over the rows that follow, tinted and bold.
        case group
        /// Bold with a rule above.
        case subtotal
        case total
    }
    package var role: Role
    package var cells: [Cell]

    package init(_ cells: [Cell], role: Role = .body) {
        self.role = role
        self.cells = cells
    }
}

package struct Cell: Sendable, Equatable {
    package enum Alignment: Sendable, Equatable { case leading, center, trailing }

    package var spans: [Span]
    package var value: CellValue?
    package var formula: CellFormula?
    package var columnSpan: Int
    package var rowSpan: Int
    /// Nil: by the kind of the column (headers of numeric columns are right-aligned too).
    package var alignment: Alignment?
    /// Depth of indentation of the text, for trees in a column.
    package var indent: Int

    package init(
        _ spans: [Span], value: CellValue? = nil, formula: CellFormula? = nil, columnSpan: Int = 1, rowSpan: Int = 1,
        alignment: Alignment? = nil, indent: Int = 0
    ) {
        self.spans = spans
        self.value = value
        self.formula = formula
        self.columnSpan = columnSpan
        self.rowSpan = rowSpan
        self.alignment = alignment
        self.indent = indent
    }

    package init(
        _ text: String, value: CellValue? = nil, formula: CellFormula? = nil, columnSpan: Int = 1, rowSpan: Int = 1,
        alignment: Alignment? = nil, indent: Int = 0
    ) {
        self.init(
            text.isEmpty ? [] : [.plain(text)], value: value, formula: formula, columnSpan: columnSpan,
            rowSpan: rowSpan, alignment: alignment, indent: indent)
    }

    package static let empty = Cell([Span]())
    package var text: String { spans.plainText }
}

/// The exact value behind a printed cell, for spreadsheets and open data.
package enum CellValue: Sendable, Equatable {
    case integer(Int64)
    /// A decimal and the number of decimals it is shown with.
    case decimal(Decimal, places: Int)
}

/// A formula a spreadsheet may keep live. Positions count body rows (group rows included) and columns from 0.
/// Its result always equals the cell's ``CellValue`` within the shown decimals; writers other than XLSX ignore it.
package enum CellFormula: Sendable, Equatable {
    /// Sum of the same column over these body rows.
    case sum(rows: [Int])
    /// Column `numerator` divided by column `denominator` of the same row, times `scale`.
    case ratio(numerator: Int, denominator: Int, scale: Int)
    /// Column `from` minus column `minus` of the same row.
    case difference(from: Int, minus: Int)
}
