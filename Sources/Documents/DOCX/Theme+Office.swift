extension Theme {
    /// The font Word is told to use.
    var firstFont: String { fonts.first ?? "Calibri" }

    /// Values of the placeholders in the parts that carry the look: styles, theme, fonts.
    var officeValues: [String: String] {
        var values = [
            "ink": hexDigits(ink), "accent": hexDigits(accent), "accentTint": accentTint,
            "rule": hexDigits(rule), "groupFill": hexDigits(groupFill), "font": firstFont,
            "alternativeFont": fonts.dropFirst().joined(separator: ","),
        ]
        // The first of Word's six theme colours is the accent itself.
        for place in 2...6 {
            values["palette\(place)"] = hexDigits(palette.count >= place ? palette[place - 1] : accent)
        }
        return values
    }

    /// A breath of the accent on white, as behind warnings in PDF.
    private var accentTint: String {
        let value = UInt32(hexDigits(accent), radix: 16) ?? 0
        return [value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF].map { part in
            let light = 255 - (255 - part) * 7 / 100
            return (light < 16 ? "0" : "") + String(light, radix: 16, uppercase: true)
        }.joined()
    }
}

/// `#RRGGBB` as Office Open XML writes it.
func hexDigits(_ color: String) -> String {
    String(color.hasPrefix("#") ? color.dropFirst() : color[...]).uppercased()
}
