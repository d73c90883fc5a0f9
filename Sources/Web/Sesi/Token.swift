import Crypto
import Foundation

/// Random bytes as text that may stand in a cookie or a form.
func randomToken(bytes count: Int = 32) -> String {
    base64(randomBytes(count))
}

private func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}

/// Compares without telling by its time where the difference is.
func equalsInConstantTime(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

/// A secret as it goes into a page: XORed with fresh random bytes that stand before it. The page never holds the
/// same text twice, so its compressed length tells nothing of the secret (the BREACH attack).
func maskedToken(_ secret: String) -> String {
    let bytes = Array(secret.utf8)
    let mask = randomBytes(bytes.count)
    return base64(mask + zip(bytes, mask).map { $0 ^ $1 })
}

/// Whether a text sent back is the secret, masked or plain.
func matches(_ sent: String, secret: String) -> Bool {
    let bytes = Array(secret.utf8)
    guard !bytes.isEmpty else { return false }
    if equalsInConstantTime(Array(sent.utf8), bytes) { return true }
    guard let masked = unbase64(sent), masked.count == 2 * bytes.count else { return false }
    let plain = zip(masked[..<bytes.count], masked[bytes.count...]).map { $0 ^ $1 }
    return equalsInConstantTime(plain, bytes)
}

/// For forms before anybody is signed in: a random text and its signature stand in a cookie and in the form. Another
/// site can neither read the cookie nor make a pair of its own.
struct TokenAwal {
    static let namaCookie = "tolok_awal"

    let teks: String

    init(rahasia: SymmetricKey) {
        let acak = randomToken()
        teks = "\(acak).\(Self.tandaTangan(acak, rahasia))"
    }

    /// A token of ours that came back; nil when the signature is not ours.
    init?(_ teks: String, rahasia: SymmetricKey) {
        let bagian = teks.split(separator: ".", omittingEmptySubsequences: false)
        guard bagian.count == 2,
            equalsInConstantTime(Array(bagian[1].utf8), Array(Self.tandaTangan(String(bagian[0]), rahasia).utf8))
        else { return nil }
        self.teks = teks
    }

    private static func tandaTangan(_ acak: String, _ rahasia: SymmetricKey) -> String {
        base64(Array(HMAC<SHA256>.authenticationCode(for: Array(acak.utf8), using: rahasia)))
    }
}

/// Base64 for addresses, without padding.
private func base64(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
}

private func unbase64(_ text: String) -> [UInt8]? {
    let padded = text.replacing("-", with: "+").replacing("_", with: "/")
    return Data(base64Encoded: padded + String(repeating: "=", count: (4 - padded.utf8.count % 4) % 4)).map(Array.init)
}
