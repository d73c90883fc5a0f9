package import Foundation

/// Why somebody is not let in. Says the same for a wrong password and for a name nobody has.
package enum GagalMasuk: Error, Equatable, Sendable {
    /// Name or password is wrong, or the account is closed; so many tries are left.
    case salah(sisa: Int)
    /// The password is right; the code of the authenticator app is still needed.
    case perluTOTP
    case totpSalah(sisa: Int)
    /// The password is right; the key of the server that opens the secret of the app is missing.
    case kunciServer
    /// Too many failures for this name.
    case terkunci(sampai: Date)
    /// Too many failures from this address, whatever the names.
    case terlaluSering(sampai: Date)
    /// The machine is checking as many passwords as it can.
    case sibuk

    package var pesan: String {
        switch self {
        case .salah(let sisa): "Nama pengguna atau kata sandi salah. \(Self.kalimat(sisa))"
        case .perluTOTP: "Ketik kode 6 angka dari aplikasi autentikator Anda, atau satu kode pemulihan."
        case .totpSalah(let sisa): "Kode salah atau sudah dipakai. Tunggu kode berikutnya. \(Self.kalimat(sisa))"
        case .kunciServer:
            "Kode autentikator tidak dapat diperiksa karena kunci server tidak ada. Ketik satu kode pemulihan, atau minta admin pemda melepas autentikator akun Anda."
        case .terkunci:
            "Terlalu banyak percobaan untuk nama ini. Coba lagi nanti, atau minta admin pemda menyetel ulang kata sandi."
        case .terlaluSering: "Terlalu banyak percobaan dari jaringan ini. Coba lagi nanti."
        case .sibuk: "Terlalu banyak orang masuk bersamaan. Coba lagi beberapa detik lagi."
        }
    }

    /// When it makes sense to try again; for the header `Retry-After`.
    package var cobaLagi: Date? {
        switch self {
        case .terkunci(let sampai), .terlaluSering(let sampai): sampai
        case .salah, .perluTOTP, .totpSalah, .kunciServer, .sibuk: nil
        }
    }

    private static func kalimat(_ sisa: Int) -> String {
        sisa > 0 ? "Sisa \(sisa) percobaan." : "Percobaan berikutnya ditunda."
    }
}
