import Kinerja

/// What is known of one version of an agreement beside its facts.
struct KeadaanVersi: Sendable, Equatable {
    var status: StatusPerjanjian = .draf
    /// SHA-256 of the frozen facts; nil while not signed here.
    var sidik: String?
    /// Who sent it back, and why.
    var pengembalian: Pengembalian?

    struct Pengembalian: Sendable, Equatable {
        var oleh: String
        /// As printed.
        var pada: String
        var catatan: String
    }
}

/// Names one version.
struct KunciVersi: Hashable, Sendable {
    var kode: String
    var versi: Int
}

extension PerjanjianKinerja {
    var kunciVersi: KunciVersi { KunciVersi(kode: kode, versi: versi) }
}

/// `PK awal`, `perubahan ke-2`.
func namaVersi(_ versi: Int) -> String { versi == 0 ? "PK awal" : "perubahan ke-\(versi)" }

extension StatusPerjanjian {
    /// Mark beside the word.
    var tanda: Status {
        switch self {
        case .draf: .terbuka
        case .diajukan: .diajukan
        case .ditandatangani: .dikunci
        }
    }

    var kata: String {
        switch self {
        case .draf: "Draf"
        case .diajukan: "Diajukan"
        case .ditandatangani: "Ditandatangani"
        }
    }
}
