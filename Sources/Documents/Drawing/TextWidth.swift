/// Estimated widths of text in a humanist sans (Carlito, the metric twin of Calibri), so that a drawing is
/// laid out the same everywhere, whichever font a reader has in the end.
package enum TextWidth {
    /// Advance widths of U+0020 to U+007E in thousandths of the font size.
    private static let regular: [Double] = [
        226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
        507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
        459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
        487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
        229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
    ]
    private static let bold: [Double] = [
        226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507,
        507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488,
        459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551,
        520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480,
        246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
    ]
    /// Used for every character outside the table; wider than most letters, so that text rather has room to
    /// spare.
    private static let other = 560.0
    /// Full-width scripts and emoji.
    private static let wide = 1000.0

    /// Width in the unit of `size`.
    package static func of(_ text: String, size: Double, bold isBold: Bool = false) -> Double {
        let table = isBold ? bold : regular
        var sum = 0.0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20...0x7E: sum += table[Int(scalar.value) - 0x20]
            case 0x300...0x36F: break
            case 0x2E80...0xFFEF, 0x1F000...0x3FFFF: sum += wide
            default: sum += other
            }
        }
        return sum * size / 1000
    }

    /// Breaks a text into lines no wider than `width`, at spaces, and inside a word only when the word alone
    /// is wider. An empty text has no lines.
    package static func lines(_ text: String, width: Double, size: Double, bold: Bool = false) -> [String] {
        var lines: [String] = []
        var current = ""
        var used = 0.0
        let space = of(" ", size: size, bold: bold)
        for word in words(text) {
            let wordWidth = of(String(word), size: size, bold: bold)
            if !current.isEmpty, used + space + wordWidth <= width {
                current += " " + word
                used += space + wordWidth
                continue
            }
            if !current.isEmpty { lines.append(current) }
            let pieces = pieces(of: word, width: width, size: size, bold: bold)
            lines += pieces.dropLast()
            current = pieces.last ?? ""
            used = of(current, size: size, bold: bold)
        }
        if !current.isEmpty { lines.append(current) }
        return lines
    }

    /// Number of ``lines(_:width:size:bold:)``, at least 1: most texts fit in one and need no breaking.
    package static func lineCount(_ text: String, width: Double, size: Double, bold: Bool = false) -> Int {
        if of(text, size: size, bold: bold) <= width { return 1 }
        return max(1, lines(text, width: width, size: size, bold: bold).count)
    }

    /// Split by bytes: asking every character for its Unicode properties took most of a tree's layout.
    private static func words(_ text: String) -> [Substring] {
        text.utf8.split { $0 <= 0x20 }.map { Substring($0) }
    }

    /// The widest word of a text: below this width a box has to break inside words.
    package static func longestWord(_ text: String, size: Double, bold: Bool = false) -> Double {
        words(text).map { of(String($0), size: size, bold: bold) }.max() ?? 0
    }

    /// A word cut where it has to be, after a slash or hyphen if one is near enough.
    private static func pieces(of word: Substring, width: Double, size: Double, bold: Bool) -> [String] {
        var pieces: [String] = []
        var rest = word
        while of(String(rest), size: size, bold: bold) > width {
            var end = rest.startIndex
            var breakable: Substring.Index?
            while end < rest.endIndex {
                let next = rest.index(after: end)
                if of(String(rest[..<next]), size: size, bold: bold) > width { break }
                if "/-–".contains(rest[end]) { breakable = next }
                end = next
            }
            // At least one character a line, or a very narrow column would never end.
            if end == rest.startIndex { end = rest.index(after: end) }
            let cut = breakable ?? end
            pieces.append(String(rest[..<cut]))
            rest = rest[cut...]
        }
        if !rest.isEmpty { pieces.append(String(rest)) }
        return pieces
    }
}
