internal import Kinerja

/// A fact that is one row of a sheet: how it is read and how it is written stand side by side.
protocol SheetRow {
    static var sheet: String { get }
    init(_ row: RowReader)
    /// Cells by column name; absent ones are blank.
    var cells: [String: CellValue] { get }
}

/// A value to write, still free of notation.
enum CellValue: Equatable {
    case text(String)
    case number(Angka)
    case integer(Int)
    case rupiah(Rupiah)
    case date(Tanggal)
    case range(Angka, Angka)

    static func code(_ value: some RawRepresentable<String>) -> CellValue { .text(value.rawValue) }
    static func yaTidak(_ value: Bool) -> CellValue { .text(value ? "ya" : "tidak") }
    static func codes(_ list: [String]) -> CellValue { .text(list.joined(separator: "; ")) }
    static func optional(_ value: Angka?) -> CellValue { value.map { .number($0) } ?? .text("") }
    static func optional(_ value: Int?) -> CellValue { value.map { .integer($0) } ?? .text("") }
    static func optional(_ value: Rupiah?) -> CellValue { value.map { .rupiah($0) } ?? .text("") }
    static func optional(_ value: Tanggal?) -> CellValue { value.map { .date($0) } ?? .text("") }

    /// As text in a notation; large numbers without group marks, so that both notations read them the same way.
    func text(_ lokal: LokalAngka) -> String {
        switch self {
        case .text(let text): text
        case .number(let angka): Self.text(angka, lokal)
        case .integer(let nilai): String(nilai)
        case .rupiah(let rupiah): String(rupiah.nilai)
        case .date(let tanggal): tanggal.iso
        case .range(let bawah, let atas): Self.text(bawah, lokal) + ".." + Self.text(atas, lokal)
        }
    }

    private static func text(_ angka: Angka, _ lokal: LokalAngka) -> String {
        lokal == .id ? angka.description.replacing(".", with: ",") : angka.description
    }
}
