/// A link inside the application, always from the root. Each area adds its own in `<Area>Alamat.swift`:
/// `extension Alamat { static func pohon(...) -> Alamat }`.
package struct Alamat: Sendable, Hashable, CustomStringConvertible {
    /// Percent-encoded, starts with `/`.
    private let jalur: String
    private var kueri: [String] = []
    private var jangkar: String?

    /// An address of path segments: `Alamat("i", instansi, "2024")`. A slash inside a segment stays inside it.
    package init(_ ruas: String...) { self.init(ruas: ruas) }

    package init(ruas: [String]) {
        jalur = "/" + ruas.map(Self.segmen).joined(separator: "/")
    }

    /// The same address with one more segment.
    package func ke(_ ruas: String...) -> Alamat {
        var hasil = Alamat(terkode: (jalur == "/" ? "" : jalur) + ruas.map { "/" + Self.segmen($0) }.joined())
        hasil.kueri = kueri
        return hasil
    }

    /// With a query value; nil leaves the name out.
    package func dengan(_ nama: String, _ nilai: String?) -> Alamat {
        guard let nilai else { return self }
        var hasil = self
        hasil.kueri.append("\(percentEncoded(nama))=\(percentEncoded(nilai))")
        return hasil
    }

    /// At an element of the page.
    package func bagian(_ id: String) -> Alamat {
        var hasil = self
        hasil.jangkar = percentEncoded(id)
        return hasil
    }

    /// A path and query given from outside, such as `?ke=`: only one that stays on this site.
    ///
    /// `//host`, `/\host`, schemes, control characters and overlong texts are refused.
    package init?(relatif teks: String) {
        let byte = Array(teks.utf8)
        guard byte.count <= 1000, byte.first == UInt8(ascii: "/"), byte.dropFirst().first != UInt8(ascii: "/"),
            byte.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
        else { return nil }
        self.init(terkode: teks)
    }

    private init(terkode: String) { jalur = terkode }

    /// As it stands in `href`.
    package var description: String {
        jalur + (kueri.isEmpty ? "" : "?" + kueri.joined(separator: "&")) + (jangkar.map { "#" + $0 } ?? "")
    }

    /// The path alone, as a router sees it.
    package var jalurSaja: String { jalur }

    /// A browser takes `.` and `..` out of a path, however they are written.
    private static func segmen(_ ruas: String) -> String {
        ruas.isEmpty || ruas == "." || ruas == ".." ? "-" : percentEncoded(ruas)
    }
}

/// Everything but unreserved characters as `%XX`.
func percentEncoded(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            result.append(byte)
        default:
            result += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
        }
    }
    return String(decoding: result, as: UTF8.self)
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

/// The text a percent-encoded one stands for; nil when an escape is broken or the bytes are not UTF-8, or hold a NUL,
/// which no page sends and no database takes.
func percentDecoded(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
    var result: [UInt8] = []
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
        if byte == UInt8(ascii: "%") {
            guard let high = bytes.next().flatMap(hexValue), let low = bytes.next().flatMap(hexValue) else {
                return nil
            }
            result.append(high << 4 | low)
        } else {
            result.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        }
    }
    return result.contains(0) ? nil : String(validating: result, as: UTF8.self)
}

private func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
