import Documents
import Testing

/// Word calls a file damaged when properties stand in another order than the schema's (ISO/IEC 29500-4).
@Suite("Order of elements in a DOCX")
struct DOCXSchemaTests {
    let archive: DOCXArchive

    init() throws {
        archive = try DOCXArchive(try writeDOCX(DOCXSample.document, pages: DOCXSample.pages).bytes)
    }

    @Test("children stand in the order of the schema", arguments: orders.keys.sorted())
    func order(of parent: String) throws {
        let order = try #require(Self.orders[parent]).split(separator: " ").map(String.init)
        var seen = 0
        for path in archive.xmlPaths where path.hasPrefix("word/") {
            for element in try archive.xml(path).descendants where element.name == parent {
                seen += 1
                let places = element.children.map { order.firstIndex(of: $0.name) }
                #expect(!places.contains(nil), "\(path): \(parent) \(element.children.map(\.name))")
                let known = places.compactMap(\.self)
                #expect(known == known.sorted(), "\(path): \(parent) \(element.children.map(\.name))")
            }
        }
        #expect(seen > 0)
    }

    @Test("every cell has a paragraph at its end, and every row fills the grid")
    func cells() throws {
        let body = try archive.xml("word/document.xml")
        let tables = body.all("w:tbl")
        #expect(tables.count == 6)
        for table in tables {
            let grid =
                table.first("w:tblGrid")?.children.compactMap { $0.attributes["w:w"].flatMap(Int.init) } ?? []
            #expect(
                grid.reduce(0, +)
                    == table.first("w:tblPr")?.first("w:tblW")?.attributes["w:w"].flatMap(Int.init))
            for row in table.children where row.name == "w:tr" {
                let cells = row.children.filter { $0.name == "w:tc" }
                #expect(cells.allSatisfy { $0.children.last?.name == "w:p" })
                let spans = cells.map { cell in
                    cell.first("w:tcPr")?.first("w:gridSpan")?.attributes["w:val"].flatMap(Int.init) ?? 1
                }
                #expect(spans.reduce(0, +) == grid.count)
            }
        }
    }

    @Test("no table touches the next, and the body ends with its section")
    func body() throws {
        let blocks = try #require(try archive.xml("word/document.xml").first("w:body")).children.filter {
            !$0.name.hasPrefix("w:bookmark")
        }
        for (block, next) in zip(blocks, blocks.dropFirst()) where block.name == "w:tbl" {
            #expect(next.name == "w:p")
        }
        #expect(blocks.last?.name == "w:sectPr")
        #expect(blocks.dropLast().last?.name == "w:p")
    }

    static let orders = [
        "w:pPr": """
        w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr \
        w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:spacing w:ind \
        w:contextualSpacing w:jc w:textDirection w:textAlignment w:outlineLvl w:cnfStyle w:rPr \
        w:sectPr w:pPrChange
        """,
        "w:rPr": """
        w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:noProof w:vanish w:color \
        w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:vertAlign \
        w:lang w14:numSpacing
        """,
        "w:tblPr": """
        w:tblStyle w:tblpPr w:tblOverlap w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd \
        w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription
        """,
        "w:tcPr": """
        w:cnfStyle w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection \
        w:tcFitText w:vAlign w:hideMark
        """,
        "w:tcBorders": "w:top w:left w:bottom w:right w:insideH w:insideV",
        "w:sectPr": """
        w:headerReference w:footerReference w:footnotePr w:type w:pgSz w:pgMar w:pgBorders \
        w:pgNumType w:cols w:vAlign w:titlePg w:docGrid
        """,
        "w:sdtPr": "w:rPr w:alias w:tag w:id w:lock w15:appearance w:text w:docPartObj",
        "w:style": """
        w:name w:aliases w:basedOn w:next w:link w:uiPriority w:semiHidden w:unhideWhenUsed \
        w:qFormat w:pPr w:rPr w:tblPr w:trPr w:tcPr
        """,
        "w:lvl": "w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlJc w:pPr w:rPr",
        "w:settings": """
        w:zoom w:defaultTabStop w:characterSpacingControl w:footnotePr w:compat w:themeFontLang \
        w:clrSchemeMapping w:decimalSymbol w:listSeparator
        """,
        "wp:inline": "wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic",
        "c:ser": """
        c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:dPt c:dLbls c:cat c:val c:smooth
        """,
        "c:dLbls": """
        c:dLbl c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName \
        c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines
        """,
        "c:dLbl": """
        c:idx c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName \
        c:showSerName c:showPercent c:showBubbleSize
        """,
        "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:axId",
        "c:lineChart": "c:grouping c:varyColors c:ser c:dLbls c:marker c:axId",
        "c:pieChart": "c:varyColors c:ser c:dLbls c:firstSliceAng",
        "c:catAx": """
        c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark \
        c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset \
        c:noMultiLvlLbl
        """,
        "c:valAx": """
        c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark \
        c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween
        """,
        "c:scaling": "c:logBase c:orientation c:max c:min",
        "c:chart": "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
        "c:chartSpace": "c:date1904 c:lang c:roundedCorners c:chart c:spPr c:txPr c:externalData",
    ]
}
