internal import Databases

/// Why the database cannot serve just now, for those who must not know the driver. Nothing has been changed, but for
/// ``takPasti``.
package enum Gangguan: Error, Equatable, Sendable {
    /// Cannot be reached, or the connection broke.
    case tidakTerjangkau
    /// The connection broke in the moment of storing: what was sent may be stored or not.
    case takPasti
    /// No room on the disk.
    case penuh
    /// Others hold it too long.
    case sibuk

    /// Nil for an error that is none of these.
    package init?(_ error: any Error) {
        switch error {
        case let gangguan as Gangguan: self = gangguan
        case DatabaseError.unavailable, DatabaseError.unsuitable: self = .tidakTerjangkau
        case DatabaseError.uncertain: self = .takPasti
        case DatabaseError.full: self = .penuh
        case DatabaseError.busy: self = .sibuk
        default: return nil
        }
    }

    /// The sentence the user reads.
    package var pesan: String {
        switch self {
        case .tidakTerjangkau:
            "Basis data tidak dapat dihubungi. Perubahan terakhir Anda belum tersimpan; coba lagi beberapa menit lagi. "
                + "Bila tetap begini, beri tahu pengelola server."
        case .takPasti:
            "Sambungan ke basis data putus tepat saat menyimpan. Perubahan terakhir Anda mungkin sudah tersimpan, mungkin "
                + "belum: buka lagi halamannya dan periksa sebelum mengirim ulang."
        case .penuh:
            "Ruang penyimpanan server penuh. Perubahan terakhir Anda belum tersimpan, dan yang sudah tersimpan tetap aman. "
                + "Beri tahu pengelola server agar menambah ruang, lalu kirim lagi."
        case .sibuk:
            "Terlalu banyak yang menyimpan pada saat yang sama. Perubahan terakhir Anda belum tersimpan; kirim sekali lagi."
        }
    }
}
