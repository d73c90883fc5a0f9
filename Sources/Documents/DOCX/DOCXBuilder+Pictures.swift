/// Size of a picture on paper in English metric units.
struct PictureSize {
    var width: Int
    var height: Int

    /// The same shape, no larger than the box.
    func fitted(width maximumWidth: Int, height maximumHeight: Int) -> PictureSize {
        guard width > 0, height > 0 else { return PictureSize(width: 0, height: 0) }
        let scale = min(1, Double(maximumWidth) / Double(width), Double(maximumHeight) / Double(height))
        return PictureSize(width: Int(Double(width) * scale), height: Int(Double(height) * scale))
    }
}

extension Image {
    /// Natural size at 96 pixels an inch.
    var naturalSize: PictureSize { PictureSize(width: pixelWidth * 9_525, height: pixelHeight * 9_525) }
}

extension DOCXBuilder {
    /// A run with a raster picture; its bytes become a part of the package.
    mutating func picture(_ image: Image, size: PictureSize, name: String, alternative: String) {
        mediaCount += 1
        let suffix = image.mediaType == .png ? "png" : "jpeg"
        let file = "media/image\(mediaCount).\(suffix)"
        parts.add("word/\(file)", image.bytes)
        let relationship = story.relationships.id(.image, file)
        openInlineDrawing(size, name: name, alternative: alternative)
        story.xml.element(
            "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"]
        ) { xml in
            xml.start("pic:pic")
            xml.start("pic:nvPicPr")
            xml.empty("pic:cNvPr", ["id": "0", "name": name])
            xml.empty("pic:cNvPicPr")
            xml.end("pic:nvPicPr")
            xml.start("pic:blipFill")
            xml.empty("a:blip", ["r:embed": relationship])
            xml.literal("<a:stretch><a:fillRect/></a:stretch>")
            xml.end("pic:blipFill")
            xml.start("pic:spPr")
            xml.transform(size)
            xml.literal("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
            xml.end("pic:spPr")
            xml.end("pic:pic")
        }
        closeInlineDrawing()
    }

    /// Opens a run with a drawing that stands in the line like a letter, up to its `a:graphicData`.
    ///
    /// An empty text alternative marks the drawing as decoration.
    mutating func openInlineDrawing(_ size: PictureSize, name: String, alternative: String) {
        story.xml.literal("<w:r>")
        openDrawing(size, name: name, alternative: alternative)
    }

    mutating func closeInlineDrawing() {
        closeDrawing()
        story.xml.literal("</w:r>")
    }

    mutating func openDrawing(_ size: PictureSize, name: String, alternative: String) {
        let extent: XMLWriter.Attributes = ["cx": String(size.width), "cy": String(size.height)]
        story.xml.literal("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
        story.xml.empty("wp:extent", extent)
        story.xml.literal("<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>")
        let id = nextID()
        if alternative.isEmpty {
            story.xml.start("wp:docPr", ["id": id, "name": "\(name) \(id)"])
            story.xml.literal(Self.decorationMark)
            story.xml.end("wp:docPr")
        } else {
            story.xml.empty("wp:docPr", ["id": id, "name": "\(name) \(id)", "descr": alternative])
        }
        story.xml.literal("<wp:cNvGraphicFramePr/><a:graphic>")
    }

    mutating func closeDrawing() { story.xml.literal("</a:graphic></wp:inline></w:drawing>") }

    private static let decorationMark: StaticString = """
        <a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative \
        xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>
        """
}

extension XMLWriter {
    /// Place and size of a shape.
    mutating func transform(x: Int = 0, y: Int = 0, _ size: PictureSize) {
        start("a:xfrm")
        empty("a:off", ["x": String(x), "y": String(y)])
        empty("a:ext", ["cx": String(size.width), "cy": String(size.height)])
        end("a:xfrm")
    }

    mutating func solidFill(_ color: String) {
        start("a:solidFill")
        value("a:srgbClr", hexDigits(color))
        end("a:solidFill")
    }
}
