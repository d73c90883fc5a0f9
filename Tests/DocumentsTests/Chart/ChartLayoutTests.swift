import Foundation
import Testing

@testable import Documents

@Suite struct ChartLayoutTests {
    private static let names = [
        "Nilai tiga indikator pada aspek kebebasan dalam Indeks Demokrasi Indonesia tingkat provinsi",
        "Partisipasi", "Data",
    ]

    private func chart(
        _ kind: Chart.Kind, _ categories: [String], _ values: [String?], role: Chart.Series.Role = .realisasi
    ) -> Chart {
        Chart(
            kind: kind, title: "Judul", categories: categories,
            series: [
                Chart.Series(
                    name: "Realisasi", role: role, values: values.map { $0.flatMap { Decimal(string: $0) } },
                    labels: values.map { $0 ?? "belum" })
            ], unit: "%", decimals: 2)
    }

    private func bars(_ drawing: Drawing, _ color: String = Theme.official.accent) -> [DrawingFrame] {
        drawing.shapes.compactMap { shape in
            guard case .rectangle(let origin, let width, let height, color, _) = shape else { return nil }
            return DrawingFrame(x: origin.x, y: origin.y, width: width, height: height)
        }
    }

    private func texts(_ drawing: Drawing) -> [String] {
        drawing.shapes.compactMap { if case .text(let text, _, _, _, _, _) = $0 { text } else { nil } }
    }

    private func dashedLines(_ drawing: Drawing) -> Int {
        drawing.shapes.filter { if case .line(_, _, let stroke) = $0 { stroke.dashed } else { false } }.count
    }

    @Test func barsAreAsLongAsTheirValues() throws {
        let bars = bars(
            drawing(of: chart(.bar, ChartLayoutTests.names, ["80", "40", "0"]), theme: .official, width: 440))
        try #require(bars.count == 3)
        #expect(abs(bars[0].width - 2 * bars[1].width) < 1e-9)
        #expect(bars[2].width == 0)
    }

    @Test func negativeBarsEndWherePositiveOnesStart() throws {
        let bars = bars(
            drawing(of: chart(.bar, ChartLayoutTests.names, ["10", "-5", "0"]), theme: .official, width: 440))
        try #require(bars.count == 3)
        #expect(abs(bars[1].right - bars[0].x) < 1e-9)
        #expect(abs(bars[0].width - 2 * bars[1].width) < 1e-9)
    }

    @Test(arguments: [Chart.Kind.bar, .column])
    func aMissingValueIsADashedPlaceWithItsWordAndNoBar(_ kind: Chart.Kind) {
        let drawing = drawing(
            of: chart(kind, ["A", "B", "C"], ["80", nil, "40"]), theme: .official, width: 440)
        #expect(bars(drawing).count == 2)
        #expect(dashedLines(drawing) == 1)
        #expect(texts(drawing).contains("belum"))
    }

    @Test func aMissingValueBreaksALine() {
        let drawing = drawing(
            of: chart(.line, ["1", "2", "3", "4", "5"], ["1", "2", nil, "4", "5"]), theme: .official,
            width: 440)
        let runs = drawing.shapes.compactMap {
            if case .polyline(let points, _) = $0 { points.count } else { nil }
        }
        #expect(runs == [2, 2])
    }

    @Test func columnsStandOnTheAxisAndGrowWithTheirValues() throws {
        let bars = bars(drawing(of: chart(.column, ["A", "B"], ["30", "60"]), theme: .official, width: 440))
        try #require(bars.count == 2)
        #expect(abs(bars[0].bottom - bars[1].bottom) < 1e-9)
        #expect(abs(bars[1].height - 2 * bars[0].height) < 1e-9)
    }

    @Test func columnsWithLongNamesBecomeBarsSoThatNothingIsCut() {
        let many = (1...9).map {
            "Persentase penyelenggaraan pemerintahan dan pertanggungjawaban nomor \($0)"
        }
        let drawing = drawing(of: chart(.column, many, many.map { _ in "50" }), theme: .official, width: 300)
        let bars = bars(drawing)
        #expect(Set(bars.map(\.x)).count == 1)
        let words = texts(drawing).joined(separator: " ")
        #expect(many.allSatisfy { words.contains($0.split(separator: " ").last ?? "") })
    }

    @Test func everyValueLabelIsPrintedAndEveryShapeStaysInside() {
        for kind in [Chart.Kind.bar, .column, .stackedColumn, .line, .share] {
            let chart = chart(kind, ["A", "B", "C"], ["84.29", "1200.5", "640"])
            let drawing = drawing(of: chart, theme: .official, width: 440)
            #expect(drawing.height > 0)
            #expect(chart.series[0].labels.allSatisfy(texts(drawing).contains))
            for case .text(let text, let origin, let size, let bold, _, let anchor) in drawing.shapes {
                let width = TextWidth.of(text, size: size, bold: bold)
                let left =
                    anchor == .start ? origin.x : anchor == .middle ? origin.x - width / 2 : origin.x - width
                #expect(left >= -0.01 && left + width <= 440.01, "\(text) in \(kind)")
                #expect(origin.y > 0 && origin.y <= drawing.height, "\(text) in \(kind)")
            }
        }
    }

    @Test func partsOfAWholeShareTheWholeWidth() throws {
        let drawing = drawing(
            of: chart(.share, ["A", "B", "C"], ["50", "30", "20"]), theme: .official, width: 400)
        let parts = Theme.official.palette.prefix(3).compactMap { color in
            bars(drawing, color).first { $0.height > 10 }?.width
        }
        #expect(parts == [200, 120, 80])
    }

    @Test func aChartWithoutDataSaysSo() {
        let drawing = drawing(of: chart(.bar, [], []), theme: .official, width: 400)
        #expect(texts(drawing) == ["Tidak ada data."])
    }

    @Test func tooFewValuesAreGapsNotACrash() {
        var chart = chart(.column, ["A", "B"], ["1", "2"])
        chart.series[0].values = [1]
        chart.series[0].labels = []
        #expect(bars(drawing(of: chart, theme: .official, width: 400)).count == 1)
    }
}
