internal import Databases

/// Why the database cannot serve just now, for those who must not know the driver. Nothing has been changed.
package enum Gangguan: Error, Equatable, Sendable {
    /// Cannot be reached, or the connection broke.
    case tidakTerjangkau
    /// No room on the disk.
    case penuh
    /// Others hold it too long.
    case sibuk

    /// Nil for an error that is none of these.
    package init?(_ error: any Error) {
        switch error {
        case let gangguan as Gangguan: self = gangguan
        case DatabaseError.unavailable, DatabaseError.unsuitable: self = .tidakTerjangkau
        case DatabaseError.full: self = .penuh
        case DatabaseError.busy: self = .sibuk
        default: return nil
        }
    }

    /// The sentence the user reads.
    package var pesan: String {
        switch self {
        case .tidakTerjangkau:
            "Basis data tidak dapat dihubungi. Perubahan terakhir Anda belum tersimpan; coba lagi beberapa menit lagi."
        case .penuh:
            "Ruang penyimpanan server penuh. Perubahan terakhir Anda belum tersimpan; beri tahu pengelola server."
        case .sibuk:
            "Terlalu banyak yang menyimpan pada saat yang sama. Perubahan terakhir Anda belum tersimpan; kirim sekali lagi."
        }
    }
}
