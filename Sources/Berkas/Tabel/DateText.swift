internal import Kinerja

/// Dates as people write them.
enum DateText {
    static let months = [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
        "desember",
    ]

    /// `2024-01-31` or `31 Januari 2024`; nil for anything else.
    static func parse(_ text: String) -> Tanggal? {
        if let tanggal = Tanggal(iso: text) { return tanggal }
        let parts = text.lowercased().split(whereSeparator: \.isWhitespace)
        guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]),
            let month = months.firstIndex(of: String(parts[1]))
                ?? months.firstIndex(where: { parts[1].count == 3 && $0.hasPrefix(parts[1]) })
        else { return nil }
        return Tanggal(tahun: year, bulan: month + 1, hari: day)
    }
}

/// Periods as people write them: `Triwulan IV`, `tw_2`, `Maret`.
enum PeriodText {
    private static let numbers = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4]

    static func parse(_ text: String) -> Periode? {
        if text == "tahunan" || text == "setahun" { return .tahun }
        if let month = DateText.months.firstIndex(of: text) { return .bulan(month + 1) }
        for prefix in ["triwulan", "tw"] where text.hasPrefix(prefix) {
            return numbers[String(text.dropFirst(prefix.count).filter { $0 != "_" })].map { .triwulan($0) }
        }
        return nil
    }
}
