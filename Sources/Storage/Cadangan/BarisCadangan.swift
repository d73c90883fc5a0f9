internal import Databases
internal import Foundation

/// One value of a row on a line of a backup: null, a whole number, text, or bytes in base64.
struct NilaiCadangan: Codable {
    let nilai: DatabaseValue

    private struct Bita: Codable { let b64: String }

    init(_ nilai: DatabaseValue) { self.nilai = nilai }

    init(from decoder: any Decoder) throws {
        let wadah = try decoder.singleValueContainer()
        if wadah.decodeNil() {
            nilai = .null
        } else if let teks = try? wadah.decode(String.self) {
            nilai = .text(teks)
        } else if let bilangan = try? wadah.decode(Int64.self) {
            nilai = .integer(bilangan)
        } else {
            let isi = try wadah.decode(Bita.self).b64
            guard let data = Data(base64Encoded: isi) else {
                throw DecodingError.dataCorruptedError(in: wadah, debugDescription: "base64")
            }
            nilai = .blob([UInt8](data))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var wadah = encoder.singleValueContainer()
        switch nilai {
        case .null: try wadah.encodeNil()
        case .integer(let bilangan): try wadah.encode(bilangan)
        case .text(let teks): try wadah.encode(teks)
        case .blob(let bita): try wadah.encode(Bita(b64: Data(bita).base64EncodedString()))
        }
    }
}
