import Documents

/// Where something stands, as mark and word.
enum Status: CaseIterable {
    case terbuka, diajukan, diverifikasi, disetujui, dikembalikan, dikunci, tidakDiukur, galat, awas, baik

    var nama: String {
        switch self {
        case .terbuka: "Terbuka"
        case .diajukan: "Diajukan"
        case .diverifikasi: "Diverifikasi"
        case .disetujui: "Disetujui"
        case .dikembalikan: "Dikembalikan"
        case .dikunci: "Dikunci"
        case .tidakDiukur: "Tidak diukur"
        case .galat: "Galat"
        case .awas: "Perlu dilihat"
        case .baik: "Selesai"
        }
    }

    fileprivate var ikon: Ikon {
        switch self {
        case .terbuka: .lingkaran
        case .diajukan: .separuh
        case .diverifikasi, .baik: .centang
        case .disetujui: .setuju
        case .dikembalikan: .kembali
        case .dikunci: .gembok
        case .tidakDiukur: .putus
        case .galat: .silang
        case .awas: .awas
        }
    }

    fileprivate var warna: String? {
        switch self {
        case .terbuka, .dikunci, .tidakDiukur: nil
        case .diajukan: "info"
        case .diverifikasi, .disetujui, .baik: "baik"
        case .dikembalikan, .awas: "awas"
        case .galat: "galat"
        }
    }
}

extension HTMLBuilder {
    /// - Parameter teks: other words than the usual, such as `Terbuka, belum diajukan`.
    mutating func status(_ status: Status, _ teks: String? = nil, kelas tambahan: String? = nil, id: String? = nil) {
        element("span", ["class": kelas("status", status.warna, tambahan), "id": id]) { h in
            h.ikon(status.ikon)
            h.text(teks ?? status.nama)
        }
    }

    /// A hint beside a table, with a mark of its own.
    mutating func petunjuk(_ ikon: Ikon, _ teks: String, kelas tambahan: String? = nil) {
        element("span", ["class": kelas("status", tambahan)]) { h in
            h.ikon(ikon)
            h.text(teks)
        }
    }

    /// A word in a thin frame.
    mutating func tanda(_ teks: String, _ warna: WarnaTanda = .biasa) {
        element("span", ["class": kelas("tanda", warna.rawValue)], text: teks)
    }
}

enum WarnaTanda: String, CaseIterable {
    case biasa = ""
    case aksen, galat, awas
}
