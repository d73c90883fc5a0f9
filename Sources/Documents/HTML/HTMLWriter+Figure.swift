import Foundation

/// Pictures: charts and trees as inline SVG, rasters as data.
extension HTMLWriter {
    mutating func write(_ figure: Figure) {
        output.open("figure", ["id": identifier(figure.anchor)])
        writeContent(of: figure)
        if let caption = caption(of: figure) {
            output.element("figcaption") { output in
                output.element("strong", text: caption.label)
                output.text(caption.text)
            }
        }
        for note in figure.notes {
            output.raw("\n")
            write(note)
        }
        output.close("figure")
    }

    private func caption(of figure: Figure) -> (label: String, text: String)? {
        if let caption = figure.caption { return (caption.label, " " + caption.text) }
        guard case .chart(let chart) = figure.content, !chart.title.isEmpty else { return nil }
        return (chart.title, "")
    }

    private mutating func writeContent(of figure: Figure) {
        let name = figure.caption?.full ?? figure.alternative
        switch figure.content {
        case .chart(let chart):
            write(drawing(of: chart, theme: document.theme, width: textWidth), of: figure, name: name)
        case .tree(let tree):
            let picture = drawing(of: tree, theme: document.theme, width: textWidth, height: textHeight)
            write(picture, of: figure, name: name)
        case .image(let image): write(image, alternative: figure.alternative)
        }
    }

    private mutating func write(_ picture: Drawing, of figure: Figure, name: String) {
        output.element(
            "div", ["class": "gulir gambar", "role": "region", "tabindex": "0", "aria-label": name]
        ) {
            $0.raw(TrustedMarkup(drawing: picture, title: figure.alternative))
        }
    }

    mutating func write(_ image: Image, alternative: String) {
        let data = Data(image.bytes).base64EncodedString()
        let width = image.maximumWidth.map { "width:\(Int($0.rounded()))mm" }
        output.void(
            "img",
            [
                "src": "data:\(image.mediaType.rawValue);base64,\(data)", "alt": alternative,
                "width": String(image.pixelWidth), "height": String(image.pixelHeight), "style": width,
            ])
    }

    /// Width of the text in points: A4 without its margins.
    private var textWidth: Double {
        let margins = document.theme.margins
        let paper = orientation == .portrait ? 210.0 : 297
        return max(100, paper - margins.left - margins.right) * 72 / 25.4
    }

    /// Height a picture may have, with room for its caption.
    private var textHeight: Double {
        let margins = document.theme.margins
        let paper = orientation == .portrait ? 297.0 : 210
        return max(60, paper - margins.top - margins.bottom - 15) * 72 / 25.4
    }
}
