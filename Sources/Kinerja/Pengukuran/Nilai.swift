/// A promised value of one indicator for one period.
package struct Target: Sendable, Equatable {
    package var indikator: String
    package var tahun: Int
    package var periode: Periode
    package var sumber: SumberTarget
    package var nilai: NilaiTarget
    package var catatan: String

    package init(
        indikator: String, tahun: Int, periode: Periode = .tahun, sumber: SumberTarget, nilai: NilaiTarget,
        catatan: String = ""
    ) {
        self.indikator = indikator
        self.tahun = tahun
        self.periode = periode
        self.sumber = sumber
        self.nilai = nilai
        self.catatan = catatan
    }
}

/// The document a target stands in.
package enum SumberTarget: Hashable, Sendable {
    case rpjmd, renstra, renja, pk
    /// Revision n of the perjanjian kinerja, n >= 1.
    case pkPerubahan(Int)

    package init?(kode: String) {
        switch kode {
        case "rpjmd": self = .rpjmd
        case "renstra": self = .renstra
        case "renja": self = .renja
        case "pk": self = .pk
        default:
            guard kode.hasPrefix("pk_perubahan-"), let nomor = nomorPerubahan(kode.dropFirst("pk_perubahan-".count))
            else { return nil }
            self = .pkPerubahan(nomor)
        }
    }

    package var kode: String {
        switch self {
        case .rpjmd: "rpjmd"
        case .renstra: "renstra"
        case .renja: "renja"
        case .pk: "pk"
        case .pkPerubahan(let nomor): "pk_perubahan-\(nomor)"
        }
    }

    package var nama: String {
        switch self {
        case .rpjmd: "RPJMD"
        case .renstra: "Renstra"
        case .renja: "Renja"
        case .pk: "Perjanjian Kinerja"
        case .pkPerubahan(1): "Perjanjian Kinerja Perubahan"
        case .pkPerubahan(let nomor): "Perjanjian Kinerja Perubahan ke-\(nomor)"
        }
    }
}

package enum NilaiTarget: Hashable, Sendable {
    case angka(Angka)
    /// Both ends included.
    case rentang(Angka, Angka)
    case predikat(String)
    /// A milestone that must happen.
    case ya
    /// Deliberately no target in this period (N/A). Never zero.
    case tidakDiukur
}

/// An actual value of one indicator for one period.
package struct Realisasi: Sendable, Equatable {
    package enum StatusAngka: String, Sendable, CaseIterable {
        case final, sementara, prakiraan
        case tahunLalu = "tahun_lalu"
    }

    package var indikator: String
    package var tahun: Int
    package var periode: Periode
    package var nilai: NilaiRealisasi
    /// The year the figure describes; nil = the year of the row.
    package var tahunData: Int?
    package var statusAngka: StatusAngka
    /// Achievement as published for an earlier year under that year's aturan; printed instead of a recomputed one.
    package var capaianTerbit: Angka?
    package var bukti: String
    package var catatan: String

    package init(
        indikator: String, tahun: Int, periode: Periode = .tahun, nilai: NilaiRealisasi, tahunData: Int? = nil,
        statusAngka: StatusAngka = .final, capaianTerbit: Angka? = nil, bukti: String = "", catatan: String = ""
    ) {
        self.indikator = indikator
        self.tahun = tahun
        self.periode = periode
        self.nilai = nilai
        self.tahunData = tahunData
        self.statusAngka = statusAngka
        self.capaianTerbit = capaianTerbit
        self.bukti = bukti
        self.catatan = catatan
    }
}

package enum NilaiRealisasi: Hashable, Sendable {
    case angka(Angka)
    case predikat(String)
    case ya
    case tidak
    /// Deliberately not measured in this period. Never zero.
    case tidakDiukur
    /// Due but missing. Never zero. Equivalent to having no row.
    case belumDilaporkan
    /// Computed from komponen by the indicator's rumus (or stage weights).
    case dariKomponen
}

/// A named raw number behind an indicator: numerator, denominator, or a stage.
package struct Komponen: Sendable, Equatable {
    package var indikator: String
    package var tahun: Int
    package var periode: Periode
    /// Letters, digits and `_`, starting with a letter; the name used in the rumus.
    package var nama: String
    /// For `tahapan`: percent of the stage done (0...100).
    package var nilai: Angka
    /// Weight of a stage, for `tahapan`.
    package var bobot: Angka?
    package var satuan: String
    package var keterangan: String

    package init(
        indikator: String, tahun: Int, periode: Periode = .tahun, nama: String, nilai: Angka, bobot: Angka? = nil,
        satuan: String = "", keterangan: String = ""
    ) {
        self.indikator = indikator
        self.tahun = tahun
        self.periode = periode
        self.nama = nama
        self.nilai = nilai
        self.bobot = bobot
        self.satuan = satuan
        self.keterangan = keterangan
    }
}
