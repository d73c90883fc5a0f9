internal import Kinerja

/// Writes a sheet as RFC 4180 text with canonical numbers: comma, `\n`, quotes only where they are needed.
enum CSVWriter {
    /// Header and rows; a column nobody fills is left out unless it is required.
    static func text(_ schema: SkemaLembar, rows: [[String: CellValue]]) -> String {
        let columns = schema.kolom.filter { kolom in
            kolom.wajib || rows.contains { $0[kolom.nama].map { $0 != .text("") } ?? false }
        }
        var text = record(columns.map(\.nama))
        for row in rows { text += record(columns.map { row[$0.nama]?.text(.kanonik) ?? "" }) }
        return text
    }

    private static func record(_ fields: [String]) -> String {
        // A lone empty field would read as a blank line.
        if fields == [""] { return "\"\"\n" }
        return fields.map(quoted).joined(separator: ",") + "\n"
    }

    private static func quoted(_ field: String) -> String {
        let special = field.unicodeScalars.contains { "\",;\n\r\t".unicodeScalars.contains($0) }
        let padded = field.first?.isWhitespace == true || field.last?.isWhitespace == true
        return special || padded ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }
}
