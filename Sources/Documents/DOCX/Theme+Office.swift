extension Theme {
    /// The font Word is told to use.
    var firstFont: String { fonts.first ?? "Calibri" }

    /// Values of the placeholders in the parts that carry the look: styles, theme, fonts.
    var officeValues: [String: String] {
        var values = [
            "ink": hexDigits(ink), "accent": hexDigits(accent), "rule": hexDigits(rule),
            "groupFill": hexDigits(groupFill), "font": firstFont,
            "alternativeFont": fonts.dropFirst().joined(separator: ","),
        ]
        // The first of Word's six theme colours is the accent itself.
        for place in 2...6 {
            values["palette\(place)"] = hexDigits(palette.count >= place ? palette[place - 1] : accent)
        }
        return values
    }
}

/// `#RRGGBB` as Office Open XML writes it.
func hexDigits(_ color: String) -> String {
    String(color.hasPrefix("#") ? color.dropFirst() : color[...]).uppercased()
}
