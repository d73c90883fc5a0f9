import Documents
import Testing

@Suite("Charts in a DOCX")
struct DOCXChartTests {
    let archive: DOCXArchive

    init() throws { archive = try DOCXArchive(try writeDOCX(DOCXSample.document).bytes) }

    @Test(
        "every kind of chart is a native chart",
        arguments: zip(1...5, ["c:barChart", "c:barChart", "c:lineChart", "c:barChart", "c:pieChart"]))
    func kinds(number: Int, element: String) throws {
        #expect(try archive.xml("word/charts/chart\(number).xml").all(element).count == 1)
    }

    @Test("a missing value is a gap in the chart and an empty cell in its workbook")
    func gap() throws {
        let chart = try archive.xml("word/charts/chart2.xml")
        let points = try #require(chart.all("c:val").last).all("c:pt")
        #expect(points.compactMap { $0.attributes["idx"] } == ["0", "2"])
        #expect(points.map(\.text) == ["68.2", "81"])
        #expect(chart.all("c:dispBlanksAs").first?.attributes["val"] == "gap")
        let workbook = try DOCXArchive(archive.bytes("word/embeddings/Microsoft_Excel_Sheet2.xlsx"))
        let cells = try workbook.xml("xl/worksheets/sheet1.xml").all("c").compactMap { $0.attributes["r"] }
        #expect(cells == ["A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3", "A4", "B4", "C4"])
    }

    @Test("labels show the digits of the printed form")
    func labels() throws {
        let target = try #require(try archive.xml("word/charts/chart1.xml").all("c:dLbls").first)
        #expect(target.first("c:numFmt")?.attributes["formatCode"] == "[$-421]#,##0")
        #expect(
            target.all("c:dLbl").compactMap { $0.first("c:numFmt")?.attributes["formatCode"] } == [
                "[$-421]#,##0.00", "[$-421]#,##0.00",
            ])
        let share = try #require(try archive.xml("word/charts/chart5.xml").all("c:dLbls").first)
        #expect(share.all("a:t").map(\.text) == ["1,25 miliar", "700 juta"])
        #expect(share.first("c:numFmt")?.attributes["formatCode"] == "[$-421]\"Rp\"#,##0")
    }

    @Test("in a line chart the higher of two labels stands above, the lower below")
    func linePositions() throws {
        let series = try archive.xml("word/charts/chart3.xml").all("c:dLbls")
        #expect(series.map { $0.first("c:dLblPos")?.attributes["val"] } == ["t", "b"])
        let realisasi = series.last?.all("c:dLbl") ?? []
        #expect(realisasi.map { $0.first("c:idx")?.attributes["val"] } == ["2"])
        #expect(realisasi.map { $0.first("c:dLblPos")?.attributes["val"] } == ["t"])
    }

    @Test("realisasi has the accent colour and target is grey")
    func colors() throws {
        let fills = try archive.xml("word/charts/chart1.xml").all("c:ser").map {
            $0.first("c:spPr")?.all("a:srgbClr").first?.attributes["val"]
        }
        #expect(fills == ["A9ADB5", "2B3990"])
    }
}
