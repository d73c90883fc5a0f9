import Documents

/// Rows for Excel: comma-separated, with the mark by which spreadsheets know UTF-8.
func csv(_ tabel: [[String]]) -> [UInt8] {
    var csv = CSVText(.standard)
    for baris in tabel { csv.record(baris) }
    return [0xEF, 0xBB, 0xBF] + csv.bytes
}
