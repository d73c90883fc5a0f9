/// A colour on paper, components from 0 to 1.
struct PaperColor: Sendable, Hashable {
    var red: Double
    var green: Double
    var blue: Double

    static let black = PaperColor(red: 0, green: 0, blue: 0)
    static let white = PaperColor(red: 1, green: 1, blue: 1)

    init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#RRGGBB`; anything else is black, because a wrong colour in a theme must not stop a report.
    init(hex: String) {
        guard hex.hasPrefix("#"), hex.utf8.count == 7, let number = UInt32(hex.dropFirst(), radix: 16) else {
            self = .black
            return
        }
        self.init(
            red: Double(number >> 16 & 0xFF) / 255, green: Double(number >> 8 & 0xFF) / 255,
            blue: Double(number & 0xFF) / 255)
    }

    /// The colour as far as `share` of it goes on white paper.
    func tint(_ share: Double) -> PaperColor {
        PaperColor(
            red: 1 - (1 - red) * share, green: 1 - (1 - green) * share, blue: 1 - (1 - blue) * share)
    }
}
