/// Sheet and text area in points, origin at the top left corner of the sheet.
struct PaperGeometry: Sendable, Equatable {
    var width: Double
    var height: Double
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    init(_ orientation: SectionStart.Orientation, margins: Theme.Margins) {
        let short = millimetres(210)
        let long = millimetres(297)
        width = orientation == .portrait ? short : long
        height = orientation == .portrait ? long : short
        left = millimetres(margins.left)
        top = millimetres(margins.top)
        right = width - millimetres(margins.right)
        bottom = height - millimetres(margins.bottom)
    }

    var textWidth: Double { max(right - left, 72) }
    var bodyHeight: Double { max(bottom - top, 72) }
}
