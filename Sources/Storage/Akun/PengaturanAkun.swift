package import Foundation

/// How accounts are guarded; the operator of the server may set it.
package struct PengaturanAkun: Sendable {
    package var sandi: PasswordHasher
    /// Wrong passwords in a row before the account is closed for a while.
    package var batasGagal = 5
    /// Failed logins from one address within the window before that address waits.
    package var batasAlamat = 30
    /// First closing; it doubles with every further failure.
    package var kunciAwal: TimeInterval = 60
    package var kunciTerlama: TimeInterval = 3600
    /// Failures older than this are forgotten.
    package var jendela: TimeInterval = 15 * 60
    /// A session without any request ends.
    package var sesiDiam: TimeInterval = 8 * 3600
    /// A session ends anyway.
    package var sesiTerlama: TimeInterval = 24 * 3600

    package init(sandi: PasswordHasher = PasswordHasher()) { self.sandi = sandi }

    /// How long an account or address is closed after so many failures.
    func lamaKunci(gagal: Int, batas: Int) -> TimeInterval? {
        guard gagal >= batas else { return nil }
        return min(kunciTerlama, kunciAwal * pow(2, Double(min(gagal - batas, 20))))
    }
}
