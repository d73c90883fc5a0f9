/// Where the realisasi of one indicator and period stands. No record = terbuka.
package enum StatusRealisasi: String, Sendable, CaseIterable {
    case terbuka, diajukan, diverifikasi, disetujui, dikunci, dikembalikan

    package var nama: String {
        switch self {
        case .terbuka: "terbuka"
        case .diajukan: "diajukan"
        case .diverifikasi: "diverifikasi"
        case .disetujui: "disetujui"
        case .dikunci: "dikunci"
        case .dikembalikan: "dikembalikan"
        }
    }

    /// The value may be typed in this state.
    package var dapatDiisi: Bool { sesudah(.isiRealisasi) != nil }

    /// The state after an act; nil when the act is not possible in this state for anybody.
    package func sesudah(_ tindakan: Tindakan) -> StatusRealisasi? {
        guard case .realisasi(let status)? = TabelHak.sesudah(tindakan, dari: .realisasi(self)) else { return nil }
        return status
    }
}

/// Where one version of a perjanjian kinerja stands.
package enum StatusPerjanjian: String, Sendable, CaseIterable {
    case draf, diajukan
    /// Frozen: text and hash are kept, only a perubahan follows.
    case ditandatangani

    package var nama: String {
        switch self {
        case .draf: "draf"
        case .diajukan: "diajukan"
        case .ditandatangani: "ditandatangani"
        }
    }

    /// The state after an act; nil when the act is not possible in this state for anybody.
    ///
    /// - Batas: after `.mulaiPerubahan` it is the state of the new version; the signed one stays signed.
    package func sesudah(_ tindakan: Tindakan) -> StatusPerjanjian? {
        guard case .perjanjian(let status)? = TabelHak.sesudah(tindakan, dari: .perjanjian(self)) else { return nil }
        return status
    }
}

/// Where the report of an instansi in a year stands. No record = draf.
package enum StatusLaporan: String, Sendable, CaseIterable {
    case draf, diajukan, direviu
    /// Returned; it is being mended.
    case diperbaiki
    /// Frozen: facts, texts, rules and outline are kept as they were signed.
    case ditandatangani
    /// The rendered files of what was signed are public.
    case terbit

    package var nama: String { rawValue }

    /// Texts and outline may be changed in this state.
    package var dapatDitulis: Bool { sesudah(.tulisNarasi) != nil }

    /// The state after an act; nil when the act is not possible in this state for anybody.
    package func sesudah(_ tindakan: Tindakan) -> StatusLaporan? {
        guard case .laporan(let status)? = TabelHak.sesudah(tindakan, dari: .laporan(self)) else { return nil }
        return status
    }
}

/// State of what is acted upon.
package enum StatusObjek: Hashable, Sendable {
    case realisasi(StatusRealisasi)
    case perjanjian(StatusPerjanjian)
    case laporan(StatusLaporan)

    package var nama: String {
        switch self {
        case .realisasi(let status): status.nama
        case .perjanjian(let status): status.nama
        case .laporan(let status): status.nama
        }
    }

    /// Every state of the same kind of object.
    package var sejenis: [StatusObjek] {
        switch self {
        case .realisasi: StatusRealisasi.allCases.map { .realisasi($0) }
        case .perjanjian: StatusPerjanjian.allCases.map { .perjanjian($0) }
        case .laporan: StatusLaporan.allCases.map { .laporan($0) }
        }
    }
}
