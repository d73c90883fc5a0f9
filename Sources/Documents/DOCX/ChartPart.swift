import Foundation

/// A native, editable DrawingML chart.
struct ChartPart {
    /// The chart as drawn; its rows and columns are those of the embedded workbook.
    let chart: Chart
    let theme: Theme
    let showsTitle: Bool

    /// `showsTitle` is for a chart without a caption.
    init(_ chart: Chart, theme: Theme, showsTitle: Bool) {
        self.chart = chart.withSharesInOneSeries
        self.theme = theme
        self.showsTitle = showsTitle && !chart.title.isEmpty
    }

    /// Height on paper in English metric units that suits the number of bars.
    var naturalHeight: Int {
        let bars = Double(chart.series.count)
        let millimetres: Double =
            switch chart.kind {
            case .bar: 24 + Double(chart.categories.count) * (4 + 5.5 * bars)
            case .column, .stackedColumn: 80
            // Trends come in rows of one figure per indicator; three of them fill a page.
            case .line: 62
            case .share: 72
            }
        return PageGeometry.emu(millimetres: max(millimetres, 48))
    }

    func bytes(workbookRelationship: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.literal(xmlDeclaration)
        xml.start(
            "c:chartSpace",
            [
                "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
                "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            ])
        xml.value("c:date1904", "0")
        xml.value("c:lang", "id-ID")
        xml.value("c:roundedCorners", "0")
        writeChart(to: &xml)
        xml.literal("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
        text(size: 900, to: &xml)
        xml.start("c:externalData", ["r:id": workbookRelationship])
        xml.value("c:autoUpdate", "0")
        xml.end("c:externalData")
        xml.end("c:chartSpace")
        return xml.bytes
    }

    private func writeChart(to xml: inout XMLWriter) {
        xml.start("c:chart")
        if showsTitle { title(chart.title, size: 1000, bold: true, to: &xml) }
        xml.value("c:autoTitleDeleted", showsTitle ? "0" : "1")
        xml.start("c:plotArea")
        xml.empty("c:layout")
        switch chart.kind {
        case .bar, .column, .stackedColumn: writeBars(to: &xml)
        case .line: writeLines(to: &xml)
        case .share: if isPie { writePie(to: &xml) } else { writeBars(to: &xml) }
        }
        if !isPie { writeAxes(to: &xml) }
        xml.literal("<c:spPr><a:noFill/></c:spPr>")
        xml.end("c:plotArea")
        if chart.series.count > 1 || isPie {
            xml.start("c:legend")
            xml.value("c:legendPos", isPie ? "r" : "b")
            xml.value("c:overlay", "0")
            xml.end("c:legend")
        }
        xml.value("c:plotVisOnly", "1")
        xml.value("c:dispBlanksAs", "gap")
        xml.end("c:chart")
    }

    var isPie: Bool { chart.kind == .share && chart.series.count == 1 }

    /// One colour a series: the accent for realisasi, grey for target, the palette in order for the rest.
    var seriesColors: [String] {
        var others = freePalette.makeIterator()
        return chart.series.map { series in
            switch series.role {
            case .realisasi: theme.accent
            case .target: Self.quietGrey
            case .other: others.next() ?? theme.accent
            }
        }
    }

    private var freePalette: [String] {
        let taken = chart.series.contains { $0.role == .realisasi } ? theme.accent : nil
        return theme.palette.filter { $0 != taken }
    }

    static let quietGrey = "#A9ADB5"

    /// `<c:txPr>` in the ink and font of the theme; `size` in hundredths of a point.
    func text(size: Int, color: String? = nil, to xml: inout XMLWriter) {
        xml.literal("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
        xml.start("a:defRPr", ["sz": String(size)])
        xml.solidFill(color ?? theme.ink)
        xml.value("a:latin", theme.firstFont, attribute: "typeface")
        xml.end("a:defRPr")
        xml.literal("</a:pPr><a:endParaRPr lang=\"id-ID\"/></a:p></c:txPr>")
    }

    func title(_ words: String, size: Int, bold: Bool, to xml: inout XMLWriter) {
        xml.literal("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
        xml.start("a:defRPr", ["sz": String(size), "b": bold ? "1" : "0"])
        xml.end("a:defRPr")
        xml.literal("</a:pPr><a:r>")
        xml.start("a:rPr", ["lang": "id-ID", "sz": String(size), "b": bold ? "1" : "0"])
        xml.solidFill(theme.ink)
        xml.end("a:rPr")
        xml.element("a:t", text: words)
        xml.literal("</a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
    }
}

extension Chart {
    /// Shares given as one series each, turned into one series with a category each, as a pie needs them.
    fileprivate var withSharesInOneSeries: Chart {
        guard kind == .share, series.count > 1, categories.count <= 1 else { return self }
        var chart = self
        chart.categories = series.map(\.name)
        chart.series = [
            Series(
                name: categories.first ?? title, role: .other, values: series.map { $0.values.first ?? nil },
                labels: series.map { $0.labels.first ?? "" })
        ]
        return chart
    }
}
