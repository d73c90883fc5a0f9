import Foundation

extension ChartPart {
    /// One series with its references into the workbook; `look` writes what stands between name and data.
    func writeSeries(_ index: Int, to xml: inout XMLWriter, look: (inout XMLWriter) -> Void) {
        let series = chart.series[index]
        let column = spreadsheetColumn(index + 1)
        let last = chart.categories.count + 1
        xml.start("c:ser")
        xml.value("c:idx", String(index))
        xml.value("c:order", String(index))
        xml.start("c:tx")
        texts([series.name], formula: "Data!$\(column)$1", to: &xml)
        xml.end("c:tx")
        look(&xml)
        xml.start("c:cat")
        texts(chart.categories, formula: "Data!$A$2:$A$\(last)", to: &xml)
        xml.end("c:cat")
        xml.start("c:val")
        numbers(series.values, formula: "Data!$\(column)$2:$\(column)$\(last)", to: &xml)
        xml.end("c:val")
        if chart.kind == .line { xml.value("c:smooth", "0") }
        xml.end("c:ser")
    }

    /// Data labels. `background` is the colour they stand on, nil for paper; `position` tells where the label
    /// of a category stands.
    func labels(
        of index: Int, on background: String?, to xml: inout XMLWriter, position: (_ place: Int) -> String
    ) {
        let labels = zip(chart.series[index].values, chart.series[index].labels).map { value, label in
            value.map { ChartLabel(label, of: $0) }
        }
        let format = labels.lazy.compactMap { $0?.format }.first ?? numberFormat(decimals: chart.decimals)
        let usual = position(0)
        xml.start("c:dLbls")
        for (place, label) in labels.enumerated() {
            let own = position(place)
            guard let label, label.format != format || own != usual else { continue }
            xml.start("c:dLbl")
            xml.value("c:idx", String(place))
            if let format = label.format {
                labelLook(format, background, own, to: &xml)
            } else {
                fixedLabel(label.text, own, to: &xml)
            }
            xml.end("c:dLbl")
        }
        labelLook(format, background, usual, to: &xml)
        if isPie { xml.value("c:showLeaderLines", "0") }
        xml.end("c:dLbls")
    }

    private func labelLook(
        _ format: String, _ background: String?, _ position: String, to xml: inout XMLWriter
    ) {
        xml.empty("c:numFmt", ["formatCode": Self.indonesian + format, "sourceLinked": "0"])
        xml.literal("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
        text(size: 800, color: background.map { isDark($0) ? "#FFFFFF" : theme.ink }, to: &xml)
        labelContent(position, to: &xml)
    }

    /// Asks for the decimal comma; LibreOffice obeys, Word goes by the settings of the computer.
    static let indonesian = "[$-421]"

    /// A label whose digits are not those of the value: printed as it came.
    private func fixedLabel(_ words: String, _ position: String, to xml: inout XMLWriter) {
        xml.literal("<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang=\"id-ID\" sz=\"800\"/>")
        xml.element("a:t", text: words)
        xml.literal("</a:r></a:p></c:rich></c:tx>")
        labelContent(position, to: &xml)
    }

    private func labelContent(_ position: String, to xml: inout XMLWriter) {
        xml.value("c:dLblPos", position)
        xml.literal("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>")
        xml.literal("<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>")
    }

    private func texts(_ words: [String], formula: String, to xml: inout XMLWriter) {
        xml.start("c:strRef")
        xml.element("c:f", text: formula)
        xml.start("c:strCache")
        xml.value("c:ptCount", String(words.count))
        for (index, word) in words.enumerated() {
            xml.start("c:pt", ["idx": String(index)])
            xml.element("c:v", text: word)
            xml.end("c:pt")
        }
        xml.end("c:strCache")
        xml.end("c:strRef")
    }

    /// A missing value has no point at all: a gap, never zero.
    private func numbers(_ values: [Decimal?], formula: String, to xml: inout XMLWriter) {
        xml.start("c:numRef")
        xml.element("c:f", text: formula)
        xml.start("c:numCache")
        xml.element("c:formatCode", text: numberFormat(decimals: chart.decimals))
        xml.value("c:ptCount", String(chart.categories.count))
        for (index, value) in values.prefix(chart.categories.count).enumerated() {
            guard let value else { continue }
            xml.start("c:pt", ["idx": String(index)])
            xml.element("c:v", text: value.description)
            xml.end("c:pt")
        }
        xml.end("c:numCache")
        xml.end("c:numRef")
    }

    /// Whether white text reads better than ink on a colour (ITU-R BT.601 luma below the middle).
    private func isDark(_ color: String) -> Bool {
        guard let value = Int(hexDigits(color), radix: 16) else { return false }
        return 299 * (value >> 16 & 255) + 587 * (value >> 8 & 255) + 114 * (value & 255) < 140_000
    }
}

/// The letters of a column, counted from 0.
func spreadsheetColumn(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : spreadsheetColumn(index / 26 - 1) + letter
}
