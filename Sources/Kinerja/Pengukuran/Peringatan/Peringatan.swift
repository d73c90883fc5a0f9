/// Something about a typed value that its writer should look at before it is handed in.
package struct Peringatan: Sendable, Equatable {
    package enum Kode: String, Sendable, CaseIterable {
        /// Many times above or below everything known: a decimal comma is probably missing.
        case lonjakan
        /// Outside what a value in this unit can be.
        case diLuarRentang = "di_luar_rentang"
        /// Negative, for which there is no formula of achievement.
        case negatif
        /// Achievement above the limit of the rules.
        case capaianTinggi = "capaian_tinggi"
        /// Worse than the same period of an earlier year by more than the rules allow without a word.
        case memburuk
        /// A cumulative value below that of an earlier period.
        case kumulatifTurun = "kumulatif_turun"
        case satuan
        /// Not the kind of value the indicator has, or a grade its scale does not know.
        case jenis
        case catatanWajib = "catatan_wajib"
    }

    package enum Tingkat: String, Sendable, CaseIterable {
        /// The value is not saved.
        case galat
        /// Saved; the writer confirms or mends it.
        case awas
    }

    package var kode: Kode
    package var tingkat: Tingkat
    /// What is the matter, one sentence.
    package var pesan: String
    /// What to do, one or two sentences.
    package var tindakLanjut: String
    /// The value that was probably meant.
    package var saran: Angka?

    package init(kode: Kode, tingkat: Tingkat, pesan: String, tindakLanjut: String, saran: Angka? = nil) {
        self.kode = kode
        self.tingkat = tingkat
        self.pesan = pesan
        self.tindakLanjut = tindakLanjut
        self.saran = saran
    }

    /// As on the button that takes the suggestion: `Pakai 86,59`.
    package var ajakan: String? { saran.map { "Pakai \($0.cetak())" } }
}

/// A final number of an earlier period, against which a new one is held.
package struct NilaiLampau: Sendable, Equatable {
    package var tahun: Int
    package var periode: Periode
    package var nilai: Angka

    package init(tahun: Int, periode: Periode, nilai: Angka) {
        self.tahun = tahun
        self.periode = periode
        self.nilai = nilai
    }

    /// `TW II 2023`, or `2023` for a year.
    package var sebutan: String { periode == .tahun ? "\(tahun)" : "\(periode.singkatan) \(tahun)" }
}

/// A value as it was typed, with what it is held against.
package struct IsianRealisasi: Sendable, Equatable {
    package var indikator: Indikator
    package var tahun: Int
    package var periode: Periode
    /// The value itself; one made of komponen is passed as the number it came to.
    package var nilai: NilaiRealisasi
    /// Target of this period; nil when none is set.
    package var target: NilaiTarget?
    /// Earlier final numbers in any order: other years and earlier periods of this one.
    package var riwayat: [NilaiLampau]

    package init(
        indikator: Indikator, tahun: Int, periode: Periode, nilai: NilaiRealisasi, target: NilaiTarget? = nil,
        riwayat: [NilaiLampau] = []
    ) {
        self.indikator = indikator
        self.tahun = tahun
        self.periode = periode
        self.nilai = nilai
        self.target = target
        self.riwayat = riwayat
    }
}
