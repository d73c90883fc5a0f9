/// How figures are computed for one instansi and year. Every number that a regulation or an agency chooses is here,
/// as dated data with its legal basis; nothing of it stands in the formulas.
package struct AturanKinerja: Sendable, Equatable {
    /// Caps of achievement in percent; nil = no cap. The raw value is always kept.
    package struct BatasAtas: Sendable, Equatable {
        package var tampilan: Angka?
        package var rerata: Angka?
        package var efisiensi: Angka?

        package init(tampilan: Angka? = nil, rerata: Angka? = nil, efisiensi: Angka? = nil) {
            self.tampilan = tampilan
            self.rerata = rerata
            self.efisiensi = efisiensi
        }
    }

    /// What a lower-is-better formula gives where it is not defined.
    package struct TargetNol: Sendable, Equatable {
        /// Target 0 and realisasi 0.
        package var tercapai: Angka
        /// Target 0 and realisasi above 0.
        package var terlampaui: Angka
        /// Ratio formula with realisasi 0 and target above 0; nil = the display cap, or undefined without one.
        package var rasioRealisasiNol: Angka?
    }

    /// Which mean of the whole instansi is printed; they are different numbers.
    package enum CaraRerata: String, Sendable, CaseIterable {
        case perSasaran = "per_sasaran"
        case perIndikator = "per_indikator"
    }

    /// How a predikat indicator (AKIP grade, audit opinion) is measured.
    package enum CaraPredikat: String, Sendable, CaseIterable {
        case rasio
        /// Full achievement when the target grade is reached, ratio below it.
        case tercapai
    }

    /// Nilai efisiensi: middle + E / width * middle, E clamped to the width.
    package struct NilaiEfisiensi: Sendable, Equatable {
        package var tengah: Angka
        package var lebar: Angka
    }

    /// Limits that mark a figure as worth a second look.
    package struct Pagar: Sendable, Equatable {
        /// Absorption in percent below which high achievement is suspicious.
        package var serapanRendah: Angka
        package var capaianTinggi: Angka
    }

    /// When a typed value draws a warning. Proposals of this system; no norm sets them.
    package struct Ambang: Sendable, Equatable {
        /// Achievement in percent above which a value is shown for a second look.
        package var capaianTinggi: Angka
        /// How many times above or below every reference (target, earlier values) a value must lie to be a jump.
        package var lonjakan: Angka
        /// How many times a value may differ from a reference and still count as near it.
        package var dekat: Angka
        /// Plausible range of a value in percent.
        package var persenTerkecil: Angka
        package var persenTerbesar: Angka
        /// Change for the worse against the same period of an earlier year, in percent of it, that is worth a word.
        package var memburuk: Angka
        /// Achievement in percent below which a note is mandatory.
        package var catatanWajib: Angka
    }

    package var kode: String
    package var uraian: String
    package var batasAtas: BatasAtas
    package var batasBawah: Angka?
    package var targetNol: TargetNol
    package var caraRerata: CaraRerata
    package var caraPredikat: CaraPredikat
    package var desimalCapaian: Int
    package var desimalSerapan: Int
    package var desimalEfisiensi: Int
    package var pembulatan: Pembulatan
    /// `100,00` instead of `100`.
    package var nolBelakang: Bool
    package var skala: Skala
    /// Decimals the value is rounded to before it is classified; nil = unrounded.
    package var desimalKlasifikasi: Int?
    package var efisiensi: VarianEfisiensi
    package var nilaiEfisiensi: NilaiEfisiensi
    package var pagar: Pagar
    package var ambang: Ambang
    /// Months after approval of the budget document within which the agreement is signed.
    package var tenggatPerjanjian: Int
    /// Ordinal scales of letters and opinions by kode.
    package var skalaOrdinal: [String: SkalaOrdinal]
    /// Legal basis or source of each key, for the glass box.
    package var dasar: [String: String]
    /// Keys set by the instansi itself, in order, as written in the berkas.
    package var setelan: [Setelan]

    /// One line of the `aturan` sheet.
    package struct Setelan: Sendable, Equatable {
        package var kunci: String
        package var nilai: String
        package var dasar: String
        package init(kunci: String, nilai: String, dasar: String = "") {
            self.kunci = kunci
            self.nilai = nilai
            self.dasar = dasar
        }
    }
}

/// Grades in order of worth, e.g. WTP 4, WDP 3, TW 2, TMP 1.
package struct SkalaOrdinal: Sendable, Equatable, Codable {
    package var kode: String
    package var nama: String
    package var dasarHukum: String
    package var nilai: [String: Int]

    enum CodingKeys: String, CodingKey {
        case kode, nama, nilai
        case dasarHukum = "dasar_hukum"
    }

    package func nilai(_ predikat: String) -> Int? {
        nilai[predikat] ?? nilai.first { $0.key.lowercased() == predikat.lowercased() }?.value
    }
}

/// Named definitions of efficiency; a table uses exactly one.
package enum VarianEfisiensi: String, Sendable, CaseIterable {
    /// sum(A C - B) / sum(A C), PMK 214/2017.
    case pmk214 = "EF_PMK214"
    /// sum(A C - B) / sum(A), PMK 22/2021 layout.
    case pmk22 = "EF_PMK22"
    /// mean of 1 - (B/RV) / (A/TV), PMK 249/2011.
    case pmk249 = "EF_PMK249"
    /// C - S in points.
    case selisih = "EF_SELISIH"
    /// C / S - 1.
    case rasio = "EF_RASIO"
    /// (A - B) / A.
    case sisa = "EF_SISA"

    /// The formula as printed under the table.
    package var rumus: String {
        switch self {
        case .pmk214: "jumlah((pagu × capaian) − realisasi) ÷ jumlah(pagu × capaian) × 100"
        case .pmk22: "jumlah((pagu × capaian) − realisasi) ÷ jumlah(pagu) × 100"
        case .pmk249: "rata-rata (1 − (realisasi anggaran ÷ realisasi keluaran) ÷ (pagu ÷ target keluaran)) × 100"
        case .selisih: "capaian kinerja (%) − serapan anggaran (%)"
        case .rasio: "(capaian kinerja ÷ serapan anggaran − 1) × 100"
        case .sisa: "(pagu − realisasi) ÷ pagu × 100"
        }
    }
}
