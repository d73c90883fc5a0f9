/// How a whole text is set: size, weight, alignment and distance of lines. Lengths in points.
struct TypeStyle: Sendable, Hashable {
    enum Alignment: Sendable, Hashable { case left, center, right, justified }

    var size: Double
    var bold = false
    var italic = false
    var alignment = Alignment.left
    /// Distance from baseline to baseline.
    var pitch: Double
    /// All figures equally wide, so that columns of numbers line up.
    var tabularFigures = false

    init(
        size: Double, bold: Bool = false, italic: Bool = false, alignment: Alignment = .left,
        leading: Double = 1.3,
        tabularFigures: Bool = false
    ) {
        self.size = size
        self.bold = bold
        self.italic = italic
        self.alignment = alignment
        self.pitch = size * leading
        self.tabularFigures = tabularFigures
    }

    func aligned(_ alignment: Alignment) -> TypeStyle {
        var style = self
        style.alignment = alignment
        return style
    }

    func bold(_ bold: Bool) -> TypeStyle {
        var style = self
        style.bold = bold
        return style
    }

    func scaled(_ factor: Double) -> TypeStyle {
        var style = self
        style.size *= factor
        style.pitch *= factor
        return style
    }
}
