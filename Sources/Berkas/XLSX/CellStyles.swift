/// How the cell styles of a workbook show a number: as a date, a percentage, or a plain number.
struct CellStyles {
    enum Kind { case plain, date, percent }

    private(set) var kinds: [Kind] = []

    init() {}

    init(_ bytes: [UInt8]) throws(XMLScanner.Failure) {
        var custom: [Int: String] = [:], formats: [Int] = [], inCellFormats = false
        try XMLScanner.scan(
            bytes,
            start: { name, attributes in
                switch name {
                case "numFmt":
                    if let id = attributes["numFmtId"].flatMap(Int.init) { custom[id] = attributes["formatCode"] ?? "" }
                case "cellXfs": inCellFormats = true
                case "xf" where inCellFormats: formats.append(attributes["numFmtId"].flatMap(Int.init) ?? 0)
                default: break
                }
            }, end: { if $0 == "cellXfs" { inCellFormats = false } })
        kinds = formats.map { custom[$0].map(Self.kind) ?? Self.builtIn($0) }
    }

    func kind(_ style: Int?) -> Kind {
        guard let style, kinds.indices.contains(style) else { return .plain }
        return kinds[style]
    }

    private static func builtIn(_ id: Int) -> Kind {
        switch id {
        case 9, 10: .percent
        case 14...17, 22, 27...36, 50...58: .date
        default: .plain
        }
    }

    /// A format code: day or year letters outside quotes, brackets and escapes make a date.
    static func kind(_ code: String) -> Kind {
        var letters = "", inQuotes = false, inBrackets = false, escaped = false
        for character in code.prefix(while: { $0 != ";" || inQuotes }) {
            if escaped {
                escaped = false
            } else if character == "\"" {
                inQuotes.toggle()
            } else if inQuotes {
                continue
            } else if character == "\\" || character == "_" || character == "*" {
                escaped = true
            } else if character == "[" {
                inBrackets = true
            } else if character == "]" {
                inBrackets = false
            } else if !inBrackets {
                letters.append(contentsOf: character.lowercased())
            }
        }
        if letters.contains("%") { return .percent }
        return letters.contains("y") || letters.contains("d") ? .date : .plain
    }
}
