extension Formulir {
    static let batasBidang = 5000

    /// Reads a body by its media type.
    static func urai(_ isi: [UInt8], jenis: String) throws(FormulirRusak) -> Formulir {
        let media = MediaTypeHeader(jenis)
        switch media.name {
        case "application/x-www-form-urlencoded": return try urlencoded(String(decoding: isi, as: UTF8.self))
        case "multipart/form-data":
            guard let pembatas = media.parameters["boundary"] else { throw .tanpaPembatas }
            return try MultipartParser(isi, boundary: pembatas).formulir()
        default: throw .jenis(jenis)
        }
    }

    /// `a=1&b=2+3`, the body of a plain form or the query of an address.
    static func urlencoded(_ teks: String) throws(FormulirRusak) -> Formulir {
        var nilai: [(nama: String, isi: String)] = []
        for pasangan in teks.split(separator: "&") {
            guard nilai.count < batasBidang else { throw .terlaluBanyakBidang(batas: batasBidang) }
            let bagian = pasangan.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let nama = percentDecoded(bagian[0], plusIsSpace: true),
                let isi = percentDecoded(bagian.count > 1 ? bagian[1] : "", plusIsSpace: true)
            else { throw .kode }
            nilai.append((nama, isi))
        }
        return Formulir(nilai: nilai)
    }
}

/// `multipart/form-data; boundary="x"` taken apart: name in lower case, parameters by lower-case name.
struct MediaTypeHeader {
    let name: String
    private(set) var parameters: [String: String] = [:]

    init(_ header: String) {
        var rest = header[...]
        name = Self.token(&rest, until: ";").lowercased()
        while !rest.isEmpty {
            rest.removeFirst()
            let key = Self.token(&rest, until: "=;").lowercased()
            guard rest.first == "=" else { continue }
            rest.removeFirst()
            let value = rest.drop { $0 == " " }.first == "\"" ? Self.quoted(&rest) : Self.token(&rest, until: ";")
            if !key.isEmpty, parameters[key] == nil { parameters[key] = value }
            rest = rest.drop { $0 != ";" }
        }
    }

    private static func token(_ rest: inout Substring, until stops: String) -> String {
        let token = rest.prefix { !stops.contains($0) }
        rest = rest[token.endIndex...]
        return String(token).trimmed
    }

    /// A backslash escapes a quote or a backslash; before anything else it is itself, as browsers write it.
    private static func quoted(_ rest: inout Substring) -> String {
        rest = rest.drop { $0 == " " }.dropFirst()
        var value = ""
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
                value.append(next)
                rest.removeFirst()
            } else {
                value.append(character)
            }
        }
        return value
    }
}
