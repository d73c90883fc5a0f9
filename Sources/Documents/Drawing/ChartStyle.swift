import Foundation

/// Sizes and colours every chart shares: a quiet printed look.
struct ChartStyle {
    let theme: Theme

    static let labelSize = 8.0
    static let valueSize = 7.5
    static let axisSize = 7.5
    static let leading = 9.6
    static let barThickness = 9.0
    static let target = "#B8BCC6"
    static let muted = "#62676F"
    static let grid = "#E8E5DC"

    var gridStroke: Drawing.Stroke { Drawing.Stroke(ChartStyle.grid, width: 0.5) }
    var axisStroke: Drawing.Stroke { Drawing.Stroke(ChartStyle.muted, width: 0.6) }
    /// Marks the place of a value that does not exist.
    var gapStroke: Drawing.Stroke { Drawing.Stroke(ChartStyle.muted, width: 0.6, dashed: true) }

    /// One colour per series.
    func colors(of chart: Chart) -> [String] {
        let named = chart.series.contains { $0.role == .realisasi }
        var others = palette(without: named ? theme.accent : nil).makeIterator()
        return chart.series.map { series in
            switch series.role {
            case .realisasi: theme.accent
            case .target: ChartStyle.target
            case .other: others.next() ?? ChartStyle.muted
            }
        }
    }

    /// One colour per part of a whole.
    func partColors(count: Int) -> [String] {
        let colors = palette(without: nil)
        return (0..<count).map { colors[$0 % colors.count] }
    }

    private func palette(without used: String?) -> [String] {
        let rest = theme.palette.filter { $0.lowercased() != used?.lowercased() }
        return rest.isEmpty ? [theme.accent] : rest
    }

    /// Black or white, whichever reads better on a colour.
    func ink(on color: String) -> String {
        let value = UInt32(color.dropFirst(), radix: 16) ?? 0
        let parts = [value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        let luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        return luminance > 0.179 ? theme.ink : "#FFFFFF"
    }
}

extension Chart.Series {
    /// The value as a place on the drawing; nil where there is none.
    func position(at index: Int) -> Double? {
        guard values.indices.contains(index), let value = values[index], value.isFinite else { return nil }
        return NSDecimalNumber(decimal: value).doubleValue
    }

    func label(at index: Int) -> String { labels.indices.contains(index) ? labels[index] : "" }

    var widestLabel: Double {
        labels.map { TextWidth.of($0, size: ChartStyle.valueSize) }.max() ?? 0
    }
}

extension Chart {
    /// Every value there is, as places on the drawing.
    var positions: [Double] {
        series.flatMap { series in categories.indices.compactMap { series.position(at: $0) } }
    }
}
