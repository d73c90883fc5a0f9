internal import Crypto
package import Foundation

/// One-time codes by time (RFC 6238, HMAC-SHA-1, 30 seconds, 6 digits), as every authenticator app makes them.
package struct TOTP: Sendable, Equatable {
    package let rahasia: [UInt8]

    package init(rahasia: [UInt8]) { self.rahasia = rahasia }

    /// Reads the secret as it is stored and shown.
    package init?(base32: String) {
        guard let bytes = Base32.bytes(base32), bytes.count >= 16 else { return nil }
        rahasia = bytes
    }

    /// A new secret of 160 bits.
    package static func baru() -> TOTP { TOTP(rahasia: .random(20)) }

    package var base32: String { Base32.text(rahasia) }

    package static func langkah(pada saat: Date) -> Int64 { Int64((saat.timeIntervalSince1970 / 30).rounded(.down)) }

    /// The code of a time step (RFC 4226, dynamic truncation).
    package func kode(langkah: Int64, digit: Int = 6) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: langkah >> (56 - 8 * Int64($0))) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: rahasia)))
        let offset = Int(mac[mac.count - 1] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        let digits = String(number % (0..<digit).reduce(UInt32(1)) { value, _ in value * 10 })
        return String(repeating: "0", count: digit - digits.count) + digits
    }

    /// The step a code belongs to: now, the one before or the one after, and later than the last one accepted.
    package func langkah(dari kode: String, pada saat: Date, sesudah terakhir: Int64) -> Int64? {
        let kini = Self.langkah(pada: saat)
        let teks = kode.filter { $0 != " " }
        return [kini, kini - 1, kini + 1].first { $0 > terakhir && self.kode(langkah: $0).equalsInConstantTime(teks) }
    }

    /// What an authenticator app reads from a QR code.
    package func alamat(penerbit: String, namaMasuk: String) -> String {
        func escaped(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~")))
                ?? ""
        }
        let label = "\(escaped(penerbit)):\(escaped(namaMasuk))"
        return "otpauth://totp/\(label)?secret=\(base32)&issuer=\(escaped(penerbit))&algorithm=SHA1&digits=6&period=30"
    }
}

/// RFC 4648, without padding.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = [], buffer: UInt32 = 0, bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                result.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { result.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
        return String(decoding: result, as: UTF8.self)
    }

    static func bytes(_ text: String) -> [UInt8]? {
        var result: [UInt8] = [], buffer: UInt32 = 0, bits = 0
        for letter in text.uppercased().utf8 {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            buffer = buffer << 5 | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                result.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return result
    }
}
