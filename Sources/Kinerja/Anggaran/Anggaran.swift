/// Version of a budget or plan: before revision, or the n-th revision.
package enum VersiAnggaran: Hashable, Comparable, Sendable {
    case murni
    case perubahan(Int)

    /// `murni`, `perubahan` (= first) or `perubahan-n`.
    package init?(kode: String) {
        switch kode {
        case "murni": self = .murni
        case "perubahan": self = .perubahan(1)
        default:
            guard kode.hasPrefix("perubahan-"), let nomor = nomorPerubahan(kode.dropFirst("perubahan-".count))
            else { return nil }
            self = .perubahan(nomor)
        }
    }

    package var kode: String {
        switch self {
        case .murni: "murni"
        case .perubahan(let nomor): "perubahan-\(nomor)"
        }
    }

    package var nama: String {
        switch self {
        case .murni: "Murni"
        case .perubahan(1): "Perubahan"
        case .perubahan(let nomor): "Perubahan ke-\(nomor)"
        }
    }

    private var urutan: Int {
        switch self {
        case .murni: 0
        case .perubahan(let nomor): nomor
        }
    }

    package static func < (kiri: VersiAnggaran, kanan: VersiAnggaran) -> Bool { kiri.urutan < kanan.urutan }
}

/// Number of a revision as written in a code: 1...99, in its one spelling.
func nomorPerubahan(_ teks: Substring) -> Int? {
    guard let nomor = Int(teks), (1...99).contains(nomor), "\(nomor)" == teks else { return nil }
    return nomor
}

/// Budget of a node. A parent's budget is the sum of its children; a stated parent value must equal it exactly.
package struct Pagu: Sendable, Equatable {
    /// Kode simpul, or `TOTAL` for an agency total without breakdown (earlier years).
    package var simpul: String
    package var tahun: Int
    package var versi: VersiAnggaran
    package var nilai: Rupiah
    /// APBD, APBN, DAK ...
    package var sumberDana: String

    package init(simpul: String, tahun: Int, versi: VersiAnggaran, nilai: Rupiah, sumberDana: String = "APBD") {
        self.simpul = simpul
        self.tahun = tahun
        self.versi = versi
        self.nilai = nilai
        self.sumberDana = sumberDana
    }
}

/// Money spent by a node in a period (not cumulative); `tahun` = the whole year.
package struct RealisasiAnggaran: Sendable, Equatable {
    package var simpul: String
    package var tahun: Int
    package var periode: Periode
    package var nilai: Rupiah

    package init(simpul: String, tahun: Int, periode: Periode = .tahun, nilai: Rupiah) {
        self.simpul = simpul
        self.tahun = tahun
        self.periode = periode
        self.nilai = nilai
    }
}

/// Kind of expenditure (komposisi belanja).
package struct Belanja: Sendable, Equatable {
    package var uraian: String
    /// Uraian of the group it belongs to; empty for a top row.
    package var induk: String
    package var tahun: Int
    package var pagu: Rupiah
    package var realisasi: Rupiah?

    package init(uraian: String, induk: String = "", tahun: Int, pagu: Rupiah, realisasi: Rupiah? = nil) {
        self.uraian = uraian
        self.induk = induk
        self.tahun = tahun
        self.pagu = pagu
        self.realisasi = realisasi
    }
}

/// A grant: receiver, need, amounts per year.
package struct Hibah: Sendable, Equatable {
    package var penerima: String
    package var kebutuhan: String
    package var tahun: Int
    package var pagu: Rupiah
    package var realisasi: Rupiah?

    package init(penerima: String, kebutuhan: String = "", tahun: Int, pagu: Rupiah, realisasi: Rupiah? = nil) {
        self.penerima = penerima
        self.kebutuhan = kebutuhan
        self.tahun = tahun
        self.pagu = pagu
        self.realisasi = realisasi
    }
}

/// An output of a program, measured by an indicator (for output achievement by geometric mean).
package struct Keluaran: Sendable, Equatable {
    package var kode: String
    package var program: String
    package var uraian: String
    package var indikator: String

    package init(kode: String, program: String, uraian: String, indikator: String) {
        self.kode = kode
        self.program = program
        self.uraian = uraian
        self.indikator = indikator
    }
}
