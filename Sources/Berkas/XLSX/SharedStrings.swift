/// Texts of a workbook, stored once; rich text is joined, phonetic guides are left out.
enum SharedStrings {
    static func read(_ bytes: [UInt8]) throws(XMLScanner.Failure) -> [String] {
        var strings: [String] = [], current = "", inText = false, phonetic = 0
        try XMLScanner.scan(
            bytes,
            start: { name, _ in
                switch name {
                case "si": current = ""
                case "t": inText = phonetic == 0
                case "rPh": phonetic += 1
                default: break
                }
            },
            end: { name in
                switch name {
                case "si": strings.append(decode(current))
                case "t": inText = false
                case "rPh": phonetic -= 1
                default: break
                }
            }, text: { if inText { current += $0 } })
        return strings
    }

    /// `_x000A_` stands for the character of that number.
    static func decode(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        var result = "", rest = text[...]
        while let start = rest.firstRange(of: "_x") {
            result += rest[..<start.lowerBound]
            let code = rest[start.upperBound...].prefix(5)
            if code.count == 5, code.last == "_", let value = UInt32(code.dropLast(), radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                result.unicodeScalars.append(scalar)
                rest = rest[code.endIndex...]
            } else {
                result += "_x"
                rest = rest[start.upperBound...]
            }
        }
        return result + rest
    }
}
