/// One row of an efficiency table: budget, spending and achievement of one object.
package struct BarisEfisiensi: Sendable, Equatable {
    package let objek: String
    /// A.
    package let pagu: Rupiah
    /// B; nil = nothing recorded, the row is excluded.
    package let realisasi: Rupiah?
    /// C in percent, capped as the rules say; nil = no achievement, the row is excluded.
    package let capaian: Angka?
    /// The achievement before any cap, for the guard rails; nil = as ``capaian``.
    package let capaianMentah: Angka?
    /// TV and RV, only for the unit-cost variant.
    package let target: Angka?
    package let realisasiKeluaran: Angka?

    package init(
        objek: String, pagu: Rupiah, realisasi: Rupiah?, capaian: Angka?, capaianMentah: Angka? = nil,
        target: Angka? = nil, realisasiKeluaran: Angka? = nil
    ) {
        self.objek = objek
        self.pagu = pagu
        self.realisasi = realisasi
        self.capaian = capaian
        self.capaianMentah = capaianMentah
        self.target = target
        self.realisasiKeluaran = realisasiKeluaran
    }

    /// S, unrounded percent.
    package var serapan: Angka? { Serapan(pagu: pagu, realisasi: realisasi).persen }
    /// A C: the budget the achievement was worth, in rupiah (unrounded).
    package var paguCapaian: Angka? { capaian.flatMap { (pagu.angka * $0).dibagi(.seratus) } }
}

/// A computed efficiency, or why there is none.
package enum HasilEfisiensi: Hashable, Sendable {
    /// Unrounded; percent, or points for `EF_SELISIH`.
    case ada(Angka)
    case tidakTerdefinisi(AlasanTidakTerdefinisi)
    /// Spending or achievement is missing.
    case belum

    package var nilai: Angka? { if case .ada(let nilai) = self { nilai } else { nil } }
}

/// Marks of a row that deserve a second look; they never change the figure.
package enum PagarEfisiensi: Hashable, Sendable {
    /// Low absorption beside very high achievement.
    case periksaTarget
    case paguNol
    /// The same budget stands under another row too.
    case anggaranGanda(String)

    package var pesan: String {
        switch self {
        case .periksaTarget: "Serapan rendah di samping capaian sangat tinggi: periksa kewajaran target."
        case .paguNol: "Pagu 0: baris tidak masuk perhitungan."
        case .anggaranGanda(let lain): "Anggaran yang sama juga dipakai pada \(lain): tidak dijumlahkan dua kali."
        }
    }
}

/// Efficiency of one row.
///
/// - Rumus: EF_PMK214 1 - S/C; EF_PMK22 and EF_SELISIH C - S; EF_RASIO C/S - 1; EF_SISA (A - B)/A; EF_PMK249 by unit cost.
/// - Satuan: percent (points for EF_SELISIH), unrounded.
/// - Batas: missing spending or achievement gives `.belum`; a zero divisor `.tidakTerdefinisi`.
/// - Dasar: PMK 214/2017, PMK 22/2021, PMK 249/2011 by analogy; no single definition binds the regions.
/// - Contoh: C 103,24 S 58,33 -> PMK22 44,91; PMK214 43,50; RASIO 76,99.
package func efisiensi(_ baris: BarisEfisiensi, varian: VarianEfisiensi) -> HasilEfisiensi {
    guard baris.realisasi != nil else { return .belum }
    guard let serapan = baris.serapan else { return .tidakTerdefinisi(.paguNol) }
    switch varian {
    case .sisa: return .ada(.seratus - serapan)
    case .pmk249: return efisiensiSatuan(baris)
    case .pmk22, .selisih: return baris.capaian.map { .ada($0 - serapan) } ?? .belum
    case .pmk214:
        guard let capaian = baris.capaian else { return .belum }
        return (serapan * .seratus).dibagi(capaian).map { .ada(.seratus - $0) }
            ?? .tidakTerdefinisi(.pembagiNol("capaian"))
    case .rasio:
        guard let capaian = baris.capaian else { return .belum }
        return (capaian * .seratus).dibagi(serapan).map { .ada($0 - .seratus) } ?? .tidakTerdefinisi(.serapanNol)
    }
}

/// 1 - (B/RV) / (A/TV), in percent.
private func efisiensiSatuan(_ baris: BarisEfisiensi) -> HasilEfisiensi {
    guard let target = baris.target, let keluaran = baris.realisasiKeluaran, let realisasi = baris.realisasi else {
        return .belum
    }
    guard let biaya = realisasi.angka.dibagi(keluaran) else { return .tidakTerdefinisi(.pembagiNol("keluaran")) }
    guard let rencana = baris.pagu.angka.dibagi(target) else { return .tidakTerdefinisi(.targetNol) }
    guard let nisbah = (biaya * .seratus).dibagi(rencana) else { return .tidakTerdefinisi(.paguNol) }
    return .ada(.seratus - nisbah)
}

/// Efficiency of the whole table.
///
/// - Rumus: EF_PMK214 sum(AC - B)/sum(AC); EF_PMK22 sum(AC - B)/sum(A); EF_PMK249 mean of rows; EF_SISA from sums;
///   EF_SELISIH and EF_RASIO from the budget-weighted achievement and the total absorption.
/// - Satuan: percent (points for EF_SELISIH), unrounded.
/// - Batas: rows without spending, achievement or budget do not enter; EF_SISA needs no achievement, EF_PMK249 target and
///   realisation of the output instead. `.belum` when no row is left.
/// - Dasar: PMK 214/2017, PMK 22/2021, PMK 249/2011 by analogy.
/// - Contoh: the six programmes of DKI Jakarta 2024 -> PMK22 16,45; PMK214 14,22; SISA 0,75.
package func efisiensiTotal(_ daftar: [BarisEfisiensi], varian: VarianEfisiensi) -> HasilEfisiensi {
    if varian == .pmk249 {
        let nilai = daftar.compactMap { efisiensi($0, varian: varian).nilai }
        return konsolidasi(nilai, cara: .rata).map { .ada($0) } ?? .belum
    }
    let lengkap = daftar.filter { $0.realisasi != nil && $0.pagu != .nol && ($0.capaian != nil || varian == .sisa) }
    guard !lengkap.isEmpty else { return .belum }
    let pagu = lengkap.map(\.pagu).jumlah.angka
    let realisasi = lengkap.compactMap(\.realisasi).jumlah.angka
    let paguCapaian = lengkap.compactMap(\.paguCapaian).reduce(.nol, +)
    func persen(_ pembilang: Angka, _ penyebut: Angka, _ alasan: AlasanTidakTerdefinisi) -> HasilEfisiensi {
        (pembilang * .seratus).dibagi(penyebut).map { .ada($0) } ?? .tidakTerdefinisi(alasan)
    }
    switch varian {
    case .pmk214: return persen(paguCapaian - realisasi, paguCapaian, .pembagiNol("capaian"))
    case .pmk22, .selisih, .pmk249: return persen(paguCapaian - realisasi, pagu, .paguNol)
    case .rasio: return persen(paguCapaian - realisasi, realisasi, .serapanNol)
    case .sisa: return persen(pagu - realisasi, pagu, .paguNol)
    }
}

/// Nilai efisiensi 0...100 from an efficiency in percent: middle + E/width x middle, E clamped to ± width.
///
/// - Satuan: 0...100 with the national values (middle 50, width 20), unrounded.
/// - Batas: an efficiency beyond the width counts as the width, so that the value never leaves its range.
/// - Dasar: PMK 22/2021, by analogy; middle and width from the rules.
/// - Contoh: E 0 -> 50; 20 -> 100; -20 -> 0; 16,45 -> 91,125.
package func nilaiEfisiensi(_ efisiensi: Angka, menurut aturan: AturanKinerja) -> Angka {
    let tengah = aturan.nilaiEfisiensi.tengah, lebar = aturan.nilaiEfisiensi.lebar
    let dibatasi = Swift.min(Swift.max(efisiensi, -lebar), lebar)
    return tengah + ((dibatasi * tengah).dibagi(lebar) ?? .nol)
}

/// Guard rails of one row among the others of its table.
package func pagarEfisiensi(
    _ baris: BarisEfisiensi, ganda: [String], menurut aturan: AturanKinerja
) -> [PagarEfisiensi] {
    guard baris.pagu != .nol else { return [.paguNol] }
    var hasil: [PagarEfisiensi] = ganda.map { .anggaranGanda($0) }
    if let serapan = baris.serapan, let capaian = baris.capaianMentah ?? baris.capaian,
        serapan < aturan.pagar.serapanRendah, capaian > aturan.pagar.capaianTinggi
    {
        hasil.append(.periksaTarget)
    }
    return hasil
}
