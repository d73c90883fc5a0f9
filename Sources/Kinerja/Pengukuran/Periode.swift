/// A reporting period inside a fiscal year (calendar year): a month, a triwulan or the whole year.
package enum Periode: Hashable, Sendable {
    case bulan(Int)
    case triwulan(Int)
    case tahun

    /// `b01`...`b12`, `tw1`...`tw4`, `tahun`; nil for anything else.
    package init?(kode: String) {
        if kode == "tahun" {
            self = .tahun
        } else if kode.hasPrefix("tw"), let nomor = Int(kode.dropFirst(2)), (1...4).contains(nomor) {
            self = .triwulan(nomor)
        } else if kode.count == 3, kode.hasPrefix("b"), let nomor = Int(kode.dropFirst()), (1...12).contains(nomor) {
            self = .bulan(nomor)
        } else {
            return nil
        }
        // Int reads `+1` and `01`; a code has one spelling.
        guard self.kode == kode else { return nil }
    }

    package var kode: String {
        switch self {
        case .bulan(let nomor): nomor < 10 ? "b0\(nomor)" : "b\(nomor)"
        case .triwulan(let nomor): "tw\(nomor)"
        case .tahun: "tahun"
        }
    }

    package static let semuaTriwulan: [Periode] = (1...4).map { .triwulan($0) }
    package static let semuaBulan: [Periode] = (1...12).map { .bulan($0) }

    /// Last month this period covers, 1...12: the place of a period in the year.
    package var bulanTerakhir: Int {
        switch self {
        case .bulan(let nomor): nomor
        case .triwulan(let nomor): nomor * 3
        case .tahun: 12
        }
    }
}

/// How often an indicator is due within the year.
package enum Frekuensi: String, Sendable, CaseIterable, Codable {
    case tahunan, triwulanan, bulanan

    /// The periods in which a value is due.
    package var periodeWajib: [Periode] {
        switch self {
        case .tahunan: [.tahun]
        case .triwulanan: Periode.semuaTriwulan
        case .bulanan: Periode.semuaBulan
        }
    }
}
