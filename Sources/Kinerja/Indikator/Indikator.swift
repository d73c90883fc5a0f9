/// A measure of a simpul, with a stable identity across years and revisions (kartu indikator).
package struct Indikator: Sendable, Equatable {
    package var kode: String
    package var simpul: String
    package var nama: String
    package var satuan: String
    package var arah: Arah
    package var jenisNilai: JenisNilai
    /// Formula of achievement, fixed per indicator in the perjanjian kinerja.
    package var rumusCapaian: RumusCapaian
    package var konsolidasi: Konsolidasi
    package var frekuensi: Frekuensi
    /// Formula over komponen in Tolok's formula language; empty when the value is entered directly.
    package var rumus: String
    /// The formula in words, as printed in the IKU table.
    package var formula: String
    package var definisi: String
    package var sumberData: String
    /// Kode unit, kode jabatan, or free text.
    package var penanggungJawab: String
    package var keterbatasan: String
    package var iku: Bool
    /// Weight in a weighted mean; nil counts as 1.
    package var bobot: Angka?
    /// Ordinal scale of letters or opinions for `.predikat`, e.g. `akip`, `opini_bpk`.
    package var skalaPredikat: String
    /// Decimals the value is printed with; nil prints the digits that were entered.
    package var desimal: Int?

    package init(
        kode: String, simpul: String, nama: String, satuan: String = "", arah: Arah = .naik,
        jenisNilai: JenisNilai = .angka, rumusCapaian: RumusCapaian = .naik, konsolidasi: Konsolidasi = .tahunan,
        frekuensi: Frekuensi = .tahunan, rumus: String = "", formula: String = "", definisi: String = "",
        sumberData: String = "", penanggungJawab: String = "", keterbatasan: String = "", iku: Bool = false,
        bobot: Angka? = nil, skalaPredikat: String = "", desimal: Int? = nil
    ) {
        self.kode = kode
        self.simpul = simpul
        self.nama = nama
        self.satuan = satuan
        self.arah = arah
        self.jenisNilai = jenisNilai
        self.rumusCapaian = rumusCapaian
        self.konsolidasi = konsolidasi
        self.frekuensi = frekuensi
        self.rumus = rumus
        self.formula = formula
        self.definisi = definisi
        self.sumberData = sumberData
        self.penanggungJawab = penanggungJawab
        self.keterbatasan = keterbatasan
        self.iku = iku
        self.bobot = bobot
        self.skalaPredikat = skalaPredikat
        self.desimal = desimal
    }
}

/// Which way is better.
package enum Arah: String, Sendable, CaseIterable {
    case naik, turun, rentang, stabil
}

package enum JenisNilai: String, Sendable, CaseIterable {
    case angka, predikat
    case yaTidak = "ya_tidak"
    /// Value = sum of stage weights reached; the weights sum to 100.
    case tahapan
}

/// Code of the achievement formula (see the rule catalogue).
package enum RumusCapaian: String, Sendable, CaseIterable {
    case naik = "NAIK"
    case turunSelisih = "TURUN_SELISIH"
    case turunRasio = "TURUN_RASIO"
    case rentang = "RENTANG"
    /// Range where lower is better.
    case rentangTurun = "RENTANG_TURUN"
    case stabil = "STABIL"
    case predikat = "PREDIKAT"
    case yaTidak = "YA_TIDAK"

    /// The direction an indicator measured by this formula must have; nil when any fits.
    package var arah: Arah? {
        switch self {
        case .naik: .naik
        case .turunSelisih, .turunRasio: .turun
        case .rentang, .rentangTurun: .rentang
        case .stabil: .stabil
        case .predikat, .yaTidak: nil
        }
    }
}

/// How periods make a year.
package enum Konsolidasi: String, Sendable, CaseIterable {
    case jumlah, terakhir, rata, tahunan, maks, min
    case rasioKumulatif = "rasio_kumulatif"
}

extension Konsolidasi {
    /// How periods make the year, in words.
    package var nama: String {
        switch self {
        case .jumlah: "dijumlahkan"
        case .terakhir: "nilai terakhir"
        case .rata: "rata-rata"
        case .tahunan: "diukur sekali setahun"
        case .maks: "nilai tertinggi"
        case .min: "nilai terendah"
        case .rasioKumulatif: "rasio dari komponen yang dijumlahkan"
        }
    }
}
