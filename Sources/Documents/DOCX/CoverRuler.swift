/// The ruler across the cover: short and long ticks on a base line, and one mark in the accent colour.
struct CoverRuler {
    /// English metric units, as everything here.
    let width: Int

    private let height = PageGeometry.emu(millimetres: 15)
    private let baseline = PageGeometry.emu(millimetres: 11)
    private let shortTick = PageGeometry.emu(millimetres: 2.4)
    private let longTick = PageGeometry.emu(millimetres: 5)
    private let spacing = PageGeometry.emu(millimetres: 3.1)
    private let markWidth = PageGeometry.emu(millimetres: 1.1)

    init(width: Int) { self.width = width }

    func write(to builder: inout DOCXBuilder) {
        let size = PictureSize(width: width, height: height)
        let ids = (builder.nextID(), builder.nextID())
        let theme = builder.document.theme
        builder.openShape(size, name: "Penggaris", alternative: "", requires: "wpg")
        builder.story.xml.element("a:graphicData", ["uri": Self.groupNamespace]) { xml in
            xml.literal("<wpg:wgp><wpg:cNvGrpSpPr/>")
            xml.start("wpg:grpSpPr")
            xml.start("a:xfrm")
            let extent: XMLWriter.Attributes = ["cx": String(width), "cy": String(height)]
            xml.literal("<a:off x=\"0\" y=\"0\"/>")
            xml.empty("a:ext", extent)
            xml.literal("<a:chOff x=\"0\" y=\"0\"/>")
            xml.empty("a:chExt", extent)
            xml.end("a:xfrm")
            xml.end("wpg:grpSpPr")
            shape(id: ids.0, name: "Garis", to: &xml) { xml in
                xml.transform(size)
                path(to: &xml)
                xml.literal("<a:ln w=\"10800\">")
                xml.solidFill(theme.ink)
                xml.literal("</a:ln>")
            }
            shape(id: ids.1, name: "Tanda", to: &xml) { xml in
                xml.transform(x: width / 2 - markWidth / 2, PictureSize(width: markWidth, height: height))
                xml.literal("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
                xml.solidFill(theme.accent)
                xml.literal("<a:ln><a:noFill/></a:ln>")
            }
            xml.literal("</wpg:wgp>")
        }
        builder.closeShape()
    }

    private func shape(
        id: String, name: String, to xml: inout XMLWriter, _ properties: (inout XMLWriter) -> Void
    ) {
        xml.start("wps:wsp")
        xml.empty("wps:cNvPr", ["id": id, "name": "\(name) \(id)"])
        xml.literal("<wps:cNvSpPr/>")
        xml.element("wps:spPr", [:], properties)
        xml.literal("<wps:bodyPr/>")
        xml.end("wps:wsp")
    }

    /// The base line and all ticks as one outline.
    private func path(to xml: inout XMLWriter) {
        xml.literal("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>")
        xml.literal("<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>")
        xml.start("a:path", ["w": String(width), "h": String(height), "fill": "none"])
        line(from: (0, baseline), to: (width, baseline), &xml)
        for index in 0...(width / spacing) {
            let x = index * spacing
            line(from: (x, baseline), to: (x, baseline - (index % 5 == 0 ? longTick : shortTick)), &xml)
        }
        xml.end("a:path")
        xml.literal("</a:pathLst></a:custGeom><a:noFill/>")
    }

    private func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ xml: inout XMLWriter) {
        xml.start("a:moveTo")
        xml.empty("a:pt", ["x": String(start.x), "y": String(start.y)])
        xml.end("a:moveTo")
        xml.start("a:lnTo")
        xml.empty("a:pt", ["x": String(end.x), "y": String(end.y)])
        xml.end("a:lnTo")
    }

    private static let groupNamespace = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
}
