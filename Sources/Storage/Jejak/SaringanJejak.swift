internal import Databases
internal import Foundation
package import Kinerja

/// Which events to show; nil means all.
package struct SaringanJejak: Sendable, Equatable {
    /// First and last day, where the pemda is.
    package var dari: Tanggal?
    package var sampai: Tanggal?
    /// Id of the account.
    package var oleh: String?
    /// Raw value of the act.
    package var tindakan: String?
    package var instansi: String?
    /// Words in the object or in the name of who did it.
    package var teks: String?

    package init(
        dari: Tanggal? = nil, sampai: Tanggal? = nil, oleh: String? = nil, tindakan: String? = nil,
        instansi: String? = nil, teks: String? = nil
    ) {
        self.dari = dari
        self.sampai = sampai
        self.oleh = oleh
        self.tindakan = tindakan
        self.instansi = instansi
        self.teks = teks
    }

    /// The conditions, within what the reader may see.
    func syarat(pemda: String, terlihat: JangkauanJejak, geserDetik: Int) -> SQL {
        var daftar: [SQL] = ["pemda = \(pemda)"]
        if case .instansi(let kode) = terlihat { daftar.append("instansi IN \(kode)") }
        if let dari, let awal = awalHari(dari.iso, geserDetik) { daftar.append("pada >= \(awal.iso)") }
        if let sampai, let awal = awalHari(sampai.iso, geserDetik) {
            daftar.append("pada < \(awal.addingTimeInterval(86_400).iso)")
        }
        if let oleh { daftar.append("oleh = \(oleh)") }
        if let tindakan { daftar.append("tindakan = \(tindakan)") }
        if let instansi { daftar.append("instansi = \(instansi)") }
        if let teks = teks?.trimmingBlanks, !teks.isEmpty {
            let pola = "%\(teks.lowercased().luputLIKE)%"
            daftar.append("(LOWER(objek) LIKE \(pola) ESCAPE '!' OR LOWER(oleh_nama) LIKE \(pola) ESCAPE '!')")
        }
        return .joined(daftar, separator: " AND ")
    }

    /// Midnight there, as a moment.
    private func awalHari(_ hari: String, _ geserDetik: Int) -> Date? {
        Date(iso: "\(hari)T00:00:00.000Z").map { $0.addingTimeInterval(-Double(geserDetik)) }
    }
}

/// How much of the trail somebody may see.
enum JangkauanJejak: Sendable, Equatable {
    case semua
    case instansi([String])
}

extension String {
    /// Its wildcards as plain characters, escaped by `!`.
    var luputLIKE: String { String(flatMap { "!%_".contains($0) ? ["!", $0] : [$0] }) }
}
