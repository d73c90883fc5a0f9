import CXlsxWriter

/// Gives a native chart the quiet look of the drawn one.
struct NativeChart {
    let chart: UnsafeMutablePointer<lxw_chart>

    func style(kind: Chart.Kind, seriesCount: Int, unit: String) {
        chart_title_off(chart)
        if kind == .share {
            chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_RIGHT.rawValue))
            return
        }
        if seriesCount > 1 {
            chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_TOP.rawValue))
        } else {
            chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
        }
        // In a bar chart the library calls the upright axis, which carries the categories, y.
        let isBar = kind == .bar
        let categories = isBar ? chart.pointee.y_axis : chart.pointee.x_axis
        let values = isBar ? chart.pointee.x_axis : chart.pointee.y_axis
        if isBar {
            // Categories from top to bottom, with the value axis staying below.
            chart_axis_set_reverse(categories)
            chart_axis_set_crossing_max(categories)
        }
        var grid = lxw_chart_line()
        grid.color = rgb(ChartStyle.grid) ?? 0
        grid.width = 0.5
        chart_axis_major_gridlines_set_visible(categories, 0)
        chart_axis_major_gridlines_set_visible(values, 1)
        chart_axis_major_gridlines_set_line(values, &grid)
        if !unit.isEmpty { chart_axis_set_name(values, cellText(unit)) }
    }
}

/// Gives one series of a native chart its colour and labels.
struct NativeSeries {
    let series: UnsafeMutablePointer<lxw_chart_series>
    let role: Chart.Series.Role
    let color: String
    /// Reads well on the colour.
    let ink: String

    /// - Parameter partColors: one colour per category of a share chart.
    func style(kind: Chart.Kind, format: String, partColors: [String]) {
        chart_series_set_labels(series)
        chart_series_set_labels_num_format(series, format)
        let paint = rgb(color) ?? 0
        switch kind {
        case .share:
            paintParts(partColors)
            chart_series_set_labels_position(series, UInt8(LXW_CHART_LABEL_POSITION_OUTSIDE_END.rawValue))
        case .line:
            var line = lxw_chart_line()
            line.color = paint
            line.width = 2
            if role == .target { line.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue) }
            chart_series_set_line(series, &line)
            chart_series_set_labels_position(series, UInt8(LXW_CHART_LABEL_POSITION_ABOVE.rawValue))
        case .bar, .column, .stackedColumn:
            var fill = lxw_chart_fill()
            fill.color = paint
            chart_series_set_fill(series, &fill)
            guard kind == .stackedColumn else { return }
            var font = lxw_chart_font()
            font.color = rgb(ink) ?? 0
            chart_series_set_labels_font(series, &font)
        }
    }

    private func paintParts(_ colors: [String]) {
        let fills = UnsafeMutablePointer<lxw_chart_fill>.allocate(capacity: colors.count)
        let points = UnsafeMutablePointer<lxw_chart_point>.allocate(capacity: colors.count)
        defer {
            fills.deallocate()
            points.deallocate()
        }
        var list: [UnsafeMutablePointer<lxw_chart_point>?] = []
        for (index, color) in colors.enumerated() {
            fills[index] = lxw_chart_fill()
            fills[index].color = rgb(color) ?? 0
            points[index] = lxw_chart_point(line: nil, fill: fills + index, pattern: nil)
            list.append(points + index)
        }
        // The library copies the points and reads up to a null.
        list.append(nil)
        chart_series_set_points(series, &list)
    }
}
