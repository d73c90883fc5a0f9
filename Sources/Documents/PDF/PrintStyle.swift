/// Sizes and colours of the printed page. Lengths in points unless they say millimetres.
enum PrintStyle {
    static let body = TypeStyle(size: 10.5, alignment: .justified, leading: 1.42)
    static let quote = TypeStyle(size: 10, alignment: .justified, leading: 1.4)
    static let title = TypeStyle(size: 13, bold: true, alignment: .center, leading: 1.3)
    static let caption = TypeStyle(size: 9.5, bold: true, alignment: .center, leading: 1.3)
    static let note = TypeStyle(size: 8, leading: 1.35, tabularFigures: true)
    static let warning = TypeStyle(size: 9.5, leading: 1.38)
    static let footnote = TypeStyle(size: 8, leading: 1.3)
    static let runningHead = TypeStyle(size: 8.5, leading: 1.2)
    static let pageNumber = TypeStyle(size: 9, alignment: .center, leading: 1.2, tabularFigures: true)
    static let table = TypeStyle(size: 8.5, leading: 1.28, tabularFigures: true)
    static let columnNumber = TypeStyle(size: 7.5, alignment: .center, leading: 1.25, tabularFigures: true)
    /// Smallest type a wide table is shrunk to.
    static let smallestTable = 6.5

    static let head = PaperColor(hex: "#444444")
    static let muted = PaperColor(hex: "#666666")

    static func heading(_ level: Int) -> TypeStyle {
        switch level {
        case ...1: TypeStyle(size: 14, bold: true, alignment: .center, leading: 1.35)
        case 2: TypeStyle(size: 13, bold: true, leading: 1.3)
        case 3: TypeStyle(size: 11.5, bold: true, leading: 1.3)
        case 4: TypeStyle(size: 10.5, bold: true, leading: 1.35)
        default: TypeStyle(size: 10.5, bold: true, italic: true, leading: 1.35)
        }
    }
}

/// Millimetres in points.
func millimetres(_ length: Double) -> Double { length * 72 / 25.4 }
