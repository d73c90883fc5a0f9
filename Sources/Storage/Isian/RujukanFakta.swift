internal import Kinerja

/// A code in a fact that must be known in its year.
enum RujukanFakta: Sendable, Equatable {
    case simpul(String, bidang: String)
    case indikator(String, bidang: String)
    /// Indikator or simpul.
    case terukur(String, bidang: String)

    /// Nil when it is known.
    func kesalahan(_ hitungan: Hitungan) -> KesalahanIsian? {
        let tahun = hitungan.tahun
        switch self {
        case .simpul(let kode, let bidang):
            return hitungan.simpul(kode) == nil
                ? KesalahanIsian(bidang, "Simpul \"\(kode)\" tidak ada pada pohon kinerja \(tahun). Pilih dari daftar.")
                : nil
        case .indikator(let kode, let bidang):
            return hitungan.indikator(kode) == nil
                ? KesalahanIsian(bidang, "Indikator \"\(kode)\" tidak ada pada tahun \(tahun). Pilih dari daftar.")
                : nil
        case .terukur(let kode, let bidang):
            return hitungan.indikator(kode) == nil && hitungan.simpul(kode) == nil
                ? KesalahanIsian(
                    bidang, "Kode \"\(kode)\" bukan indikator atau sasaran tahun \(tahun). Pilih dari daftar.")
                : nil
        }
    }
}

/// Facts that speak of nodes or indicators of their year.
protocol BerRujukan {
    var daftarRujukan: [RujukanFakta] { get }
}

extension Strategi: BerRujukan {
    var daftarRujukan: [RujukanFakta] { [.simpul(simpul, bidang: "simpul")] }
}

extension Keluaran: BerRujukan {
    var daftarRujukan: [RujukanFakta] {
        [.simpul(program, bidang: "program"), .indikator(indikator, bidang: "indikator")]
    }
}

extension RencanaAksi: BerRujukan {
    var daftarRujukan: [RujukanFakta] {
        [.indikator(indikator, bidang: "indikator")] + (simpul.isEmpty ? [] : [.simpul(simpul, bidang: "simpul")])
    }
}

extension Analisis: BerRujukan {
    var daftarRujukan: [RujukanFakta] { [.terukur(indikator, bidang: "indikator")] }
}

extension Pembanding: BerRujukan {
    var daftarRujukan: [RujukanFakta] { [.indikator(indikator, bidang: "indikator")] }
}

extension Bernomor: BerRujukan {
    var daftarRujukan: [RujukanFakta] { (nilai as? any BerRujukan)?.daftarRujukan ?? [] }
}
