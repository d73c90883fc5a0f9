import CXlsxWriter
import Foundation

/// The last sheet: the data of every chart, and beside it the chart itself, native and editable.
struct ChartsSheet {
    let workbook: SpreadsheetBook
    let theme: Theme

    static let name = "Grafik"
    /// Rows of default height one chart covers.
    private static let chartRows = 17
    private static let nameWidth = 44.0

    func write(_ charts: [(figure: Figure, chart: Chart)]) {
        guard let sheet = workbook.addSheet(ChartsSheet.name) else { return }
        worksheet_set_landscape(sheet)
        worksheet_set_column(sheet, 0, 0, ChartsSheet.nameWidth, nil)
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
        for (column, series) in chart.series.enumerated() {
            put(series.name, row, column + 1, head, on: sheet)
        }
        var name = base
        name.bottom = .quiet
        for (index, category) in chart.categories.enumerated() {
            put(category, row + 1 + index, 0, name, on: sheet)
            let lines = TextWidth.lines(category, width: ChartsSheet.nameWidth * 5.25, size: 10).count
            if lines > 1 {
                worksheet_set_row(sheet, lxw_row_t(row + 1 + index), Double(lines) * 13.2 + 3, nil)
            }
            for column in chart.series.indices { writeValue(of: chart, index, column, row: row, on: sheet) }
        }
        guard chart.positions.count < chart.series.count * chart.categories.count else { return }
        var note = base
        note.size = 9
        put("Sel kosong: tidak ada nilai.", row + 1 + chart.categories.count, 0, note, on: sheet)
    }

    /// A missing value stays an empty cell: a chart would draw any word in it as zero.
    private func writeValue(
        of chart: Chart, _ index: Int, _ column: Int, row: Int, on sheet: SpreadsheetBook.Sheet
    ) {
        var style = base
        style.bottom = .quiet
        style.alignment = .trailing
        style.numberFormat = numberFormat(of: chart)
        let place = (lxw_row_t(row + 1 + index), lxw_col_t(column + 1))
        let values = chart.series[column].values
        let value = values.indices.contains(index) ? values[index] : nil
        if let number = value.flatMap({ SheetNumber.double(canonical: $0.description) }) {
            worksheet_write_number(sheet, place.0, place.1, number, workbook.format(style))
        } else {
            worksheet_write_blank(sheet, place.0, place.1, workbook.format(style))
        }
    }

    private func insert(_ chart: Chart, row: Int, column: Int, on sheet: SpreadsheetBook.Sheet) {
        guard !chart.categories.isEmpty, let native = workbook.addChart(type(of: chart.kind)) else { return }
        let look = ChartStyle(theme: theme)
        let colors = look.colors(of: chart)
        let last = row + chart.categories.count
        let categories = range(column: 0, from: row + 1, to: last)
        for (index, series) in chart.series.enumerated() {
            let values = range(column: index + 1, from: row + 1, to: last)
            guard let added = chart_add_series(native, "=" + categories, "=" + values) else { continue }
            chart_series_set_name(
                added, "=" + sheetReference(ChartsSheet.name, "$\(columnName(index + 1))$\(row + 1)"))
            let partColors = look.partColors(count: chart.kind == .share ? chart.categories.count : 0)
            NativeSeries(
                series: added, role: series.role, color: colors[index], ink: look.ink(on: colors[index])
            )
            .style(kind: chart.kind, format: numberFormat(of: chart), partColors: partColors)
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

    private func put(
        _ text: String, _ row: Int, _ column: Int, _ style: SheetStyle, on sheet: SpreadsheetBook.Sheet
    ) {
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
