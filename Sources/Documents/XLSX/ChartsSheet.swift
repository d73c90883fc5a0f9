import CXlsxWriter
import Foundation

/// The last sheet: the data of every chart, and beside it the chart itself, native and editable.
struct ChartsSheet {
    let workbook: SpreadsheetBook
    let theme: Theme

    static let name = "Grafik"
    /// Rows of default height one chart covers.
    private static let chartRows = 17

    func write(_ charts: [(figure: Figure, chart: Chart)]) {
        guard let sheet = workbook.addSheet(ChartsSheet.name) else { return }
        worksheet_set_landscape(sheet)
        worksheet_set_column(sheet, 0, 0, 44, nil)
        let mostSeries = charts.map(\.chart.series.count).max() ?? 0
        worksheet_set_column(sheet, 1, lxw_col_t(max(1, mostSeries)), 14, nil)
        var row = 0
        for (figure, chart) in charts {
            put(figure.caption?.full ?? chart.title, row, 0, bold(size: 12), on: sheet)
            writeData(of: chart, row: row + 1, on: sheet)
            insert(chart, row: row + 1, column: mostSeries + 2, on: sheet)
            row += 2 + max(chart.categories.count + 2, ChartsSheet.chartRows)
        }
    }

    private func writeData(of chart: Chart, row: Int, on sheet: SpreadsheetBook.Sheet) {
        var head = bold(size: 10)
        head.top = .medium
        head.bottom = .thin
        put(chart.unit.isEmpty ? "" : "Satuan: \(chart.unit)", row, 0, head, on: sheet)
        head.alignment = .trailing
        for (column, series) in chart.series.enumerated() { put(series.name, row, column + 1, head, on: sheet) }
        var style = base
        style.bottom = .quiet
        for (index, category) in chart.categories.enumerated() {
            style.alignment = .leading
            style.numberFormat = nil
            put(category, row + 1 + index, 0, style, on: sheet)
            style.alignment = .trailing
            for (column, series) in chart.series.enumerated() {
                guard series.values.indices.contains(index), let value = series.values[index], value.isFinite else {
                    put(series.label(at: index), row + 1 + index, column + 1, style, on: sheet)
                    continue
                }
                style.numberFormat = numberFormat(of: chart)
                worksheet_write_number(
                    sheet, lxw_row_t(row + 1 + index), lxw_col_t(column + 1), SheetNumber.double(value),
                    workbook.format(style))
                style.numberFormat = nil
            }
        }
    }

    private func insert(_ chart: Chart, row: Int, column: Int, on sheet: SpreadsheetBook.Sheet) {
        guard !chart.categories.isEmpty, let native = workbook.addChart(type(of: chart.kind)) else { return }
        let colors = ChartStyle(theme: theme).colors(of: chart)
        let last = row + chart.categories.count
        let categories = range(column: 0, from: row + 1, to: last)
        for (index, series) in chart.series.enumerated() {
            let values = range(column: index + 1, from: row + 1, to: last)
            guard let added = chart_add_series(native, "=" + categories, "=" + values) else { continue }
            chart_series_set_name(added, "=" + sheetReference(ChartsSheet.name, "$\(columnName(index + 1))$\(row + 1)"))
            NativeSeries(series: added, role: series.role, color: colors[index])
                .style(kind: chart.kind, format: numberFormat(of: chart))
        }
        NativeChart(chart: native).style(kind: chart.kind, seriesCount: chart.series.count, unit: chart.unit)
        var options = lxw_chart_options()
        options.x_scale = 1.15
        options.y_scale = 1.1
        worksheet_insert_chart_opt(sheet, lxw_row_t(row), lxw_col_t(column), native, &options)
    }

    private func range(column: Int, from: Int, to: Int) -> String {
        let name = columnName(column)
        return sheetReference(ChartsSheet.name, "$\(name)$\(from + 1):$\(name)$\(to + 1)")
    }

    private func type(of kind: Chart.Kind) -> lxw_chart_type {
        switch kind {
        case .bar: LXW_CHART_BAR
        case .column: LXW_CHART_COLUMN
        case .line: LXW_CHART_LINE
        case .stackedColumn: LXW_CHART_COLUMN_STACKED
        case .share: LXW_CHART_PIE
        }
    }

    private func numberFormat(of chart: Chart) -> String {
        "#,##0" + (chart.decimals > 0 ? "." + String(repeating: "0", count: min(chart.decimals, 10)) : "")
    }

    private func put(_ text: String, _ row: Int, _ column: Int, _ style: SheetStyle, on sheet: SpreadsheetBook.Sheet) {
        worksheet_write_string(
            sheet, lxw_row_t(row), lxw_col_t(column), cellText(text), workbook.format(style))
    }

    private var base: SheetStyle {
        var style = SheetStyle()
        style.font = theme.fonts.first ?? "Calibri"
        style.color = theme.ink
        style.ruleColor = theme.rule
        return style
    }

    private func bold(size: Double) -> SheetStyle {
        var style = base
        style.isBold = true
        style.size = size
        style.wraps = size < 12
        return style
    }
}
