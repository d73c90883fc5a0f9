package import Documents
package import Kinerja

/// Id of a chart or diagram of the catalogue.
package enum IdGrafik: String, CaseIterable, Sendable, Codable {
    /// Target and realisasi side by side, as achievement in percent.
    case capaian
    /// Several years of one indicator (or of each).
    case tren
    /// Budget absorption per program.
    case serapan
    /// Composition of expenditure.
    case belanja
    case strukturOrganisasi = "struktur-organisasi"
    case pohonKinerja = "pohon-kinerja"
}

/// The figures of one catalogue entry; empty when the berkas has nothing for it. Numbering as for tables.
package func susunGrafik(_ id: IdGrafik, opsi: OpsiTabel = OpsiTabel(), hitungan: Hitungan) -> [Figure] {
    let bahan = BahanGrafik(id: id, opsi: opsi, hitungan: hitungan)
    switch id {
    case .capaian: return bahan.grafikCapaian()
    case .tren: return bahan.grafikTren()
    case .serapan: return bahan.grafikSerapan()
    case .belanja: return bahan.grafikBelanja()
    case .strukturOrganisasi: return bahan.strukturOrganisasi()
    case .pohonKinerja: return bahan.pohonKinerja()
    }
}
