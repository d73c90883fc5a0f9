internal import Kinerja

/// What stands in one cell, before the schema says what it should be.
enum CellContent: Equatable {
    case text(String)
    /// Canonical decimal text; `percent` when the cell is formatted as a percentage (0.95 shown as 95 %).
    case number(String, percent: Bool)
    case date(Tanggal)
    case boolean(Bool)
    case formulaWithoutValue(String)
    case errorValue(String)
}

struct RawRow {
    /// Line of the file or row of the worksheet, from 1.
    var number: Int
    /// Column index (from 0) to content; blank cells are absent.
    var cells: [Int: CellContent]
    /// Number of fields, blank ones included, where the source counts them (CSV).
    var fieldCount: Int?

    var isBlank: Bool { cells.isEmpty }
}

/// How much of one sheet is read: far more than any agency has, far less than would exhaust the memory.
enum SheetLimit {
    static let rows = 100_000
    static let columns = 200
    static let cells = 2_000_000

    static let pesan = "Lembar ini melebihi \(rows) baris atau \(cells) sel."
    static let perbaikan = "Hapus baris dan kolom yang tidak perlu."
}

/// A rectangle of merged cells.
struct MergedRange {
    var firstRow: Int
    var lastRow: Int
    var firstColumn: Int
    var lastColumn: Int
    var reference: String
}

/// A sheet as read, before headers are matched.
struct RawSheet {
    /// Name in the schema.
    var name: String
    /// What it is called where it was read.
    var origin: String
    var rows: [RawRow]
    var merges: [MergedRange] = []
}

/// A sheet whose header row was found.
struct MatchedSheet {
    var schema: SkemaLembar
    var origin: String
    /// Column name of the schema to column index.
    var columns: [String: Int]
    var rows: [RawRow]
}
