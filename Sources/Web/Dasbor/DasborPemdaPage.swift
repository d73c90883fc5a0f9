import Kinerja
import Storage

/// How the whole pemda stands in a year: plain data, made from the figures of every instansi.
struct DasborPemdaPage: Sendable {
    /// A number as printed, with the exact one for spreadsheets.
    struct Angka: Sendable, Equatable {
        var teks: String
        var nilai: Kinerja.Angka?

        static let tidakAda = Angka(teks: Hitungan.tandaTidakDiukur)
        static let belum = Angka(teks: Hitungan.tandaBelum)
    }

    struct Predikat: Sendable, Equatable {
        var label: String
        /// 5 best to 1 worst.
        var tingkat: Int
    }

    /// A goal of the pemda as a column.
    struct Kolom: Sendable, Equatable {
        var kode: String
        var judul: String
        var uraian: String
    }

    /// A mean with its predikat; nothing final yet has none.
    struct Sel: Sendable, Equatable {
        var angka: Angka
        var predikat: Predikat?
    }

    struct Lapor: Sendable, Equatable {
        var masuk: Int
        var wajib: Int
        var terlambatHari: Int?
        var tenggat: String

        var kurang: Int { max(0, wajib - masuk) }
    }

    struct Baris: Sendable, Equatable {
        var kode: String
        var nama: String
        var alamat: Alamat
        /// One per column; nil = not a goal of this instansi.
        var sel: [Sel?]
        var rerata: Sel
        var serapan: Angka
        /// Points by which achievement lies above absorption; negative when money runs ahead.
        var selisih: Angka
        var lapor: Lapor
        var boros: Bool
    }

    /// The lowest indicator of an instansi, with its glass box.
    struct Terendah: Sendable, Equatable {
        var nama: String
        var alamat: Alamat
        var capaian: String
        /// Who answers for it; empty when nobody is named.
        var pengampu: String
    }

    /// An instansi a leader has to look at.
    struct Keputusan: Sendable, Equatable {
        var baris: Baris
        var terendah: Terendah?
    }

    struct Sebaran: Sendable, Equatable {
        var predikat: Predikat
        var instansi: Int
        var indikator: Int
    }

    var namaPemda: String
    var tahun: Int
    var periode: Periode
    var saringan: SaringanDasbor
    var daftarTahun: [Int]
    var kalimat: String
    var asal: PetaSasaranDaerah.Asal
    /// All goals, for the filter; ``kolom`` are those shown.
    var daftarSasaran: [Kolom]
    var kolom: [Kolom]
    var daftar: [Baris]
    /// The pemda's own root, whose goals are the columns.
    var akar: Baris?
    var sebaran: [Sebaran]
    var keputusan: [Keputusan]
    var belumMelapor: [Baris]
    /// Instansi that have not opened the year.
    var belumBuka: [String]
    /// Cap of means, for the note; nil = none.
    var catatanRerata: String

    /// Money runs ahead by more than this many points.
    static let batasBoros: Kinerja.Angka = 5

    var sebutanPeriode: String { periode == .tahun ? "tahun \(tahun)" : "sampai \(periode.singkatan) \(tahun)" }
    /// The triwulan whose reports are counted.
    var periodeLapor: Periode { periode.triwulan }
}
