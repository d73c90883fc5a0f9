import Foundation

/// The small workbook behind a chart, which Word opens for “Edit Data”: categories down, series across.
func chartWorkbook(_ chart: Chart, theme: Theme) throws(WriterError) -> [UInt8] {
    let look = ["format": numberFormat(decimals: chart.decimals), "font": theme.firstFont]
    return try writeZip([
        ZipEntry(path: "[Content_Types].xml", bytes: try AssetTemplate("lembar/content-types.xml").filled()),
        ZipEntry(path: "_rels/.rels", bytes: try AssetTemplate("lembar/rels.xml").filled()),
        ZipEntry(path: "xl/workbook.xml", bytes: try AssetTemplate("lembar/workbook.xml").filled()),
        ZipEntry(
            path: "xl/_rels/workbook.xml.rels",
            bytes: try AssetTemplate("lembar/workbook-rels.xml").filled()),
        ZipEntry(
            path: "xl/theme/theme1.xml", bytes: try AssetTemplate("theme.xml").filled(theme.officeValues)),
        ZipEntry(path: "xl/styles.xml", bytes: try AssetTemplate("lembar/styles.xml").filled(look)),
        ZipEntry(path: "xl/worksheets/sheet1.xml", bytes: sheet(of: chart)),
    ])
}

private func sheet(of chart: Chart) -> [UInt8] {
    var xml = XMLWriter()
    xml.literal(xmlDeclaration)
    xml.start("worksheet", ["xmlns": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"])
    xml.literal("<cols><col min=\"1\" max=\"1\" width=\"42\" customWidth=\"1\"/></cols>")
    xml.start("sheetData")
    xml.start("row", ["r": "1"])
    text(chart.unit, at: "A1", to: &xml)
    for (index, series) in chart.series.enumerated() {
        text(series.name, at: "\(spreadsheetColumn(index + 1))1", to: &xml)
    }
    xml.end("row")
    for (place, category) in chart.categories.enumerated() {
        let row = place + 2
        xml.start("row", ["r": String(row)])
        text(category, at: "A\(row)", to: &xml)
        for (index, series) in chart.series.enumerated() where place < series.values.count {
            guard let value = series.values[place] else { continue }
            xml.start("c", ["r": "\(spreadsheetColumn(index + 1))\(row)", "s": "1"])
            xml.element("v", text: value.description)
            xml.end("c")
        }
        xml.end("row")
    }
    xml.end("sheetData")
    xml.end("worksheet")
    return xml.bytes
}

private func text(_ words: String, at cell: String, to xml: inout XMLWriter) {
    guard !words.isEmpty else { return }
    xml.start("c", ["r": cell, "t": "inlineStr"])
    xml.literal("<is>")
    xml.element("t", ["xml:space": "preserve"], text: words)
    xml.literal("</is>")
    xml.end("c")
}
