import Foundation

/// Writes a drawing as an SVG element with a text alternative; stands alone as a file and inline in HTML.
///
/// - Parameter title: the text alternative, a full sentence.
package func writeSVG(_ drawing: Drawing, title: String) -> String {
    let width = SVG.number(drawing.width)
    let height = SVG.number(drawing.height)
    var svg = """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 \(width) \(height)" \
        width="\(width)pt" height="\(height)pt" font-family="\(SVG.fonts)">\
        <title>\(SVG.escaped(title))</title>
        """
    for shape in drawing.shapes { svg += "\n" + SVG.element(shape) }
    return svg + "\n</svg>"
}

private enum SVG {
    static let fonts = "Carlito, Calibri, 'Liberation Sans', Arial, sans-serif"

    static func element(_ shape: Drawing.Shape) -> String {
        switch shape {
        case .line(let from, let to, let stroke):
            "<path d=\"\(path([from, to]))\" \(paint(fill: nil, stroke: stroke))/>"
        case .polyline(let points, let stroke):
            "<path d=\"\(path(points))\" stroke-linejoin=\"round\" \(paint(fill: nil, stroke: stroke))/>"
        case .rectangle(let origin, let width, let height, let fill, let stroke):
            "<rect x=\"\(number(origin.x))\" y=\"\(number(origin.y))\" width=\"\(number(width))\" "
                + "height=\"\(number(height))\" \(paint(fill: fill, stroke: stroke))/>"
        case .circle(let center, let radius, let fill, let stroke):
            "<circle cx=\"\(number(center.x))\" cy=\"\(number(center.y))\" r=\"\(number(radius))\" "
                + "\(paint(fill: fill, stroke: stroke))/>"
        case .text(let text, let origin, let size, let bold, let color, let anchor):
            "<text x=\"\(number(origin.x))\" y=\"\(number(origin.y))\" font-size=\"\(number(size))\""
                + (bold ? " font-weight=\"700\"" : "") + self.anchor(anchor)
                + " fill=\"\(escaped(color))\">\(escaped(text))</text>"
        }
    }

    private static func anchor(_ anchor: Drawing.Anchor) -> String {
        switch anchor {
        case .start: ""
        case .middle: " text-anchor=\"middle\""
        case .end: " text-anchor=\"end\""
        }
    }

    private static func path(_ points: [Drawing.Point]) -> String {
        points.enumerated().map { index, point in
            (index == 0 ? "M" : "L") + number(point.x) + " " + number(point.y)
        }.joined()
    }

    private static func paint(fill: String?, stroke: Drawing.Stroke?) -> String {
        var attributes = "fill=\"\(escaped(fill ?? "none"))\""
        if let stroke {
            attributes += " stroke=\"\(escaped(stroke.color))\" stroke-width=\"\(number(stroke.width))\""
            if stroke.dashed { attributes += " stroke-dasharray=\"3 2\"" }
        }
        return attributes
    }

    /// At most two decimals: a hundredth of a point is finer than any printer.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        let fraction =
            rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return (hundredths < 0 ? "-" : "") + String(whole) + fraction
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: if scalar.isAllowedInXML { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// XML 1.0 has no place for control characters other than tab and line ends, not even escaped.
    var isAllowedInXML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
