import Foundation

extension ChartPart {
    func writeBars(to xml: inout XMLWriter) {
        xml.start("c:barChart")
        xml.value("c:barDir", chart.kind == .bar ? "bar" : "col")
        switch chart.kind {
        case .stackedColumn: xml.value("c:grouping", "stacked")
        case .share: xml.value("c:grouping", "percentStacked")
        case .bar, .column, .line: xml.value("c:grouping", "clustered")
        }
        xml.value("c:varyColors", "0")
        for (index, color) in seriesColors.enumerated() {
            writeSeries(index, to: &xml) { xml in
                xml.start("c:spPr")
                xml.solidFill(color)
                xml.end("c:spPr")
                xml.value("c:invertIfNegative", "0")
                labels(of: index, on: isStacked ? color : nil, to: &xml) { _ in isStacked ? "ctr" : "outEnd" }
            }
        }
        xml.value("c:gapWidth", isStacked ? "60" : "70")
        xml.value("c:overlap", isStacked ? "100" : "-5")
        writeAxisReferences(to: &xml)
        xml.end("c:barChart")
    }

    func writeLines(to xml: inout XMLWriter) {
        xml.start("c:lineChart")
        xml.value("c:grouping", "standard")
        xml.value("c:varyColors", "0")
        for (index, color) in seriesColors.enumerated() {
            writeSeries(index, to: &xml) { xml in
                writeLineLook(color, dashed: chart.series[index].role == .target, to: &xml)
                labels(of: index, on: nil, to: &xml) { linePosition(series: index, place: $0) }
            }
        }
        xml.value("c:marker", "1")
        writeAxisReferences(to: &xml)
        xml.end("c:lineChart")
    }

    func writePie(to xml: inout XMLWriter) {
        xml.start("c:pieChart")
        xml.value("c:varyColors", "1")
        writeSeries(0, to: &xml) { xml in
            for index in chart.categories.indices {
                xml.start("c:dPt")
                xml.value("c:idx", String(index))
                xml.value("c:bubble3D", "0")
                xml.start("c:spPr")
                xml.solidFill(sliceColor(index))
                xml.literal("<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></a:ln>")
                xml.end("c:spPr")
                xml.end("c:dPt")
            }
            labels(of: 0, on: nil, to: &xml) { _ in "outEnd" }
        }
        xml.value("c:firstSliceAng", "0")
        xml.end("c:pieChart")
    }

    func writeAxes(to xml: inout XMLWriter) {
        let isHorizontal = chart.kind == .bar
        xml.start("c:catAx")
        xml.value("c:axId", Self.categoryAxis)
        xml.start("c:scaling")
        // Bars run from top to bottom like the table they belong to.
        xml.value("c:orientation", isHorizontal ? "maxMin" : "minMax")
        xml.end("c:scaling")
        xml.value("c:delete", "0")
        xml.value("c:axPos", isHorizontal ? "l" : "b")
        writeAxisLook(format: "General", ruled: true, crossing: Self.valueAxis, crosses: "autoZero", to: &xml)
        xml.literal("<c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>")
        xml.literal("<c:noMultiLvlLbl val=\"0\"/>")
        xml.end("c:catAx")

        xml.start("c:valAx")
        xml.value("c:axId", Self.valueAxis)
        xml.start("c:scaling")
        xml.value("c:orientation", "minMax")
        if startsAtZero { xml.value("c:min", "0") }
        xml.end("c:scaling")
        xml.value("c:delete", "0")
        xml.value("c:axPos", isHorizontal ? "b" : "l")
        xml.literal("<c:majorGridlines><c:spPr><a:ln w=\"6350\">")
        xml.solidFill("#E2DED3")
        xml.literal("</a:ln></c:spPr></c:majorGridlines>")
        if !chart.unit.isEmpty { title(chart.unit, size: 800, bold: false, to: &xml) }
        writeAxisLook(
            format: chart.kind == .share ? "0%" : Self.indonesian + "#,##0", ruled: false,
            crossing: Self.categoryAxis,
            crosses: isHorizontal ? "max" : "autoZero", to: &xml)
        xml.value("c:crossBetween", "between")
        xml.end("c:valAx")
    }

    private func writeAxisLook(
        format: String, ruled: Bool, crossing: String, crosses: String, to xml: inout XMLWriter
    ) {
        xml.empty("c:numFmt", ["formatCode": format, "sourceLinked": "0"])
        xml.literal("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
        // Names of categories stay at the edge even where bars run below zero.
        xml.value("c:tickLblPos", ruled ? "low" : "nextTo")
        xml.literal("<c:spPr><a:ln w=\"9525\">")
        if ruled { xml.solidFill(theme.ink) } else { xml.literal("<a:noFill/>") }
        xml.literal("</a:ln></c:spPr>")
        text(size: 800, to: &xml)
        xml.value("c:crossAx", crossing)
        xml.value("c:crosses", crosses)
    }

    private func writeAxisReferences(to xml: inout XMLWriter) {
        xml.value("c:axId", Self.categoryAxis)
        xml.value("c:axId", Self.valueAxis)
    }

    private func writeLineLook(_ color: String, dashed: Bool, to xml: inout XMLWriter) {
        xml.literal("<c:spPr><a:ln w=\"25400\" cap=\"rnd\">")
        xml.solidFill(color)
        if dashed { xml.literal("<a:prstDash val=\"dash\"/>") }
        xml.literal(
            "<a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/><c:spPr>")
        xml.solidFill(color)
        xml.literal("<a:ln><a:noFill/></a:ln></c:spPr></c:marker>")
    }

    private var isStacked: Bool { chart.kind == .stackedColumn || chart.kind == .share }

    /// Without it Word may cut the axis and make small differences look large. Lines may be cut.
    private var startsAtZero: Bool {
        chart.kind != .line && !chart.series.contains { $0.values.contains { ($0 ?? 0) < 0 } }
    }

    /// The highest point of a category has its label above, the lowest below, those between at the right.
    private func linePosition(series index: Int, place: Int) -> String {
        let values = chart.series.map { $0.values.indices.contains(place) ? $0.values[place] : nil }
        guard let own = values[index] else { return "t" }
        let others = values.enumerated().filter { $0.offset != index }.compactMap(\.element)
        if others.allSatisfy({ $0 < own || ($0 == own && chart.series[index].role == .realisasi) }) {
            return "t"
        }
        return others.allSatisfy { $0 >= own } ? "b" : "r"
    }

    private func sliceColor(_ index: Int) -> String {
        theme.palette.isEmpty ? theme.accent : theme.palette[index % theme.palette.count]
    }

    private static let categoryAxis = "111111111"
    private static let valueAxis = "222222222"
}
