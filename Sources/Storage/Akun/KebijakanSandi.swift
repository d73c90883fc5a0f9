internal import CAset
internal import Foundation

/// What a password must be. Length counts; composition rules do not (NIST SP 800-63B).
package enum KebijakanSandi {
    package static let panjangMinimal = 10
    /// Bytes; more is no password but an attack.
    package static let panjangMaksimal = 1000

    /// The sentence that says why a password is refused, or nil when it will do.
    package static func kesalahan(_ sandi: String, namaMasuk: String) -> String? {
        guard sandi.count >= panjangMinimal else { return "Kata sandi paling pendek \(panjangMinimal) huruf." }
        guard sandi.utf8.count <= panjangMaksimal else { return "Kata sandi terlalu panjang." }
        let kecil = sandi.lowercased()
        if kecil.contains(namaMasuk) || namaMasuk.contains(kecil) {
            return "Kata sandi tidak boleh memuat nama pengguna."
        }
        guard Set(sandi).count >= 5 else { return "Pakai lebih banyak huruf yang berbeda." }
        if kecil.hasPrefix("$argon2") { return "Itu sidik kata sandi, bukan kata sandi. Ketik yang lain." }
        if lazim.contains(kecil) || lazim.contains(inti(kecil)) {
            return "Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan."
        }
        return nil
    }

    /// Without the digits and signs people put at the end.
    private static func inti(_ sandi: String) -> String {
        String(sandi.reversed().drop { !$0.isLetter }.reversed())
    }

    private static let lazim: Set<String> = {
        guard let aset = tolok_aset_find("akun/sandi-lazim.txt") else { return [] }
        let teks = String(
            decoding: UnsafeBufferPointer(start: aset.pointee.bytes, count: aset.pointee.length), as: UTF8.self)
        return Set(teks.split(separator: "\n").map(String.init))
    }()

    /// A password for one use, easy to read aloud: four groups of four, about 79 bits.
    static func sekaliPakai() -> String {
        (0..<4).map { _ in acak(4) }.joined(separator: "-")
    }

    /// A code that replaces the authenticator app once.
    static func kodePemulihan() -> String { (0..<3).map { _ in acak(4) }.joined(separator: "-") }

    private static func acak(_ panjang: Int) -> String {
        // Without letters and digits that look alike.
        let huruf = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return String((0..<panjang).compactMap { _ in huruf.randomElement() })
    }
}
