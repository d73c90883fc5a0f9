/// Places on the page in twips (1/20 point) and English metric units, the two measures of Office Open XML.
struct PageGeometry {
    let width: Int
    let height: Int
    let top: Int
    let right: Int
    let bottom: Int
    let left: Int
    let isLandscape: Bool

    init(margins: Theme.Margins, orientation: SectionStart.Orientation) {
        isLandscape = orientation == .landscape
        width = isLandscape ? Self.longEdge : Self.shortEdge
        height = isLandscape ? Self.shortEdge : Self.longEdge
        top = Self.twips(millimetres: margins.top)
        right = Self.twips(millimetres: margins.right)
        bottom = Self.twips(millimetres: margins.bottom)
        left = Self.twips(millimetres: margins.left)
    }

    var textWidth: Int { width - left - right }
    var textHeight: Int { height - top - bottom }

    static func twips(millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }
    static func emu(millimetres: Double) -> Int { Int((millimetres * 36_000).rounded()) }
    static func emu(points: Double) -> Int { Int((points * 12_700).rounded()) }
    static func emu(twips: Int) -> Int { twips * 635 }

    /// A4.
    private static let shortEdge = 11_906
    private static let longEdge = 16_838
}
