internal import Databases
internal import Foundation

/// JSON in one spelling: keys sorted, no spaces, only text, whole numbers and null.
enum JSONKanonik {
    static func larik(_ nilai: [DatabaseValue]) -> String {
        var hasil: [UInt8] = [UInt8(ascii: "[")]
        for (nomor, satu) in nilai.enumerated() {
            if nomor > 0 { hasil.append(UInt8(ascii: ",")) }
            tulis(satu, ke: &hasil)
        }
        hasil.append(UInt8(ascii: "]"))
        return String(decoding: hasil, as: UTF8.self)
    }

    static func objek(_ isi: [String: DatabaseValue]) -> String {
        var hasil: [UInt8] = [UInt8(ascii: "{")]
        for (nomor, kunci) in isi.keys.sorted().enumerated() {
            if nomor > 0 { hasil.append(UInt8(ascii: ",")) }
            tulis(kunci, ke: &hasil)
            hasil.append(UInt8(ascii: ":"))
            tulis(isi[kunci] ?? .null, ke: &hasil)
        }
        hasil.append(UInt8(ascii: "}"))
        return String(decoding: hasil, as: UTF8.self)
    }

    private static func tulis(_ nilai: DatabaseValue, ke hasil: inout [UInt8]) {
        switch nilai {
        case .null: hasil += Array("null".utf8)
        case .integer(let bulat): hasil += Array("\(bulat)".utf8)
        case .text(let teks): tulis(teks, ke: &hasil)
        case .blob(let isi): tulis(isi.sha256, ke: &hasil)
        }
    }

    private static func tulis(_ teks: String, ke hasil: inout [UInt8]) {
        let digit = Array("0123456789abcdef".utf8)
        hasil.append(UInt8(ascii: "\""))
        for byte in teks.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): hasil += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): hasil += Array("\\n".utf8)
            case 0..<32: hasil += Array("\\u00".utf8) + [digit[Int(byte >> 4)], digit[Int(byte & 15)]]
            default: hasil.append(byte)
            }
        }
        hasil.append(UInt8(ascii: "\""))
    }

    /// Reads what ``objek(_:)`` wrote; nil for anything else.
    static func baca(objek teks: String) -> [String: DatabaseValue]? {
        (try? JSONDecoder().decode([String: Nilai].self, from: Data(teks.utf8)))?.mapValues(\.nilai)
    }

    /// Reads what ``larik(_:)`` wrote; nil for anything else.
    static func baca(larik teks: String) -> [DatabaseValue]? {
        (try? JSONDecoder().decode([Nilai].self, from: Data(teks.utf8)))?.map(\.nilai)
    }

    /// One value of an object or list.
    struct Nilai: Decodable {
        var nilai: DatabaseValue

        init(from decoder: any Decoder) throws {
            let wadah = try decoder.singleValueContainer()
            if wadah.decodeNil() {
                nilai = .null
            } else if let bulat = try? wadah.decode(Int64.self) {
                nilai = .integer(bulat)
            } else {
                nilai = .text(try wadah.decode(String.self))
            }
        }
    }
}
