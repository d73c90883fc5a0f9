import Kinerja
import Storage

/// How one instansi stands in a year, for its head: plain data, made from its figures and the states of its values.
struct DasborInstansiPage: Sendable {
    struct Sasaran: Sendable {
        var uraian: String
        var alamat: Alamat
        /// `3 dari 4 indikator`, unless all count.
        var catatan: String?
        /// Drawn as a ruler; its number is ``rerata``.
        var capaian: Capaian
        var rerata: DasborPemdaPage.Sel
        /// `2022 91,2; 2023 93,4; 2024 95,1`, and the change to the year before.
        var tren: String
        var perubahan: String
        /// Values alone, of the last three years.
        var trenRingkas: String
        var serapan: DasborPemdaPage.Angka
        var selisih: String
    }

    struct KeluarJalur: Sendable {
        var nama: String
        var kaca: Alamat
        var capaian: String
        var predikat: DasborPemdaPage.Predikat?
        /// Cause or obstacle as written, shortened; empty when nobody wrote one.
        var sebab: String
        var tindakLanjut: String
        var pengampu: String
        /// Why there is no figure; nil for one below its target.
        var alasan: String?
    }

    struct Triwulan: Sendable {
        var nama: String
        var alamat: Alamat
        var wajib: Int
        var masuk: Int
        var diperiksa: Int
        var dikunci: Int
        /// Mean up to this triwulan.
        var rerata: String
        var keterangan: String
        var terlambat: Bool
    }

    var nama: String
    var tempat: TempatKerja
    var periode: Periode
    var aturan: AturanKinerja
    var kalimat: String
    var sasaran: [Sasaran]
    var trenInstansi: [(tahun: Int, rerata: Rerata)]
    /// Below target, the lowest first.
    var keluarJalur: [KeluarJalur]
    var belum: [KeluarJalur]
    var triwulan: [Triwulan]
    /// What the figures rest on, one sentence each.
    var mutu: [String]
    var totalSerapan: String?
    /// Nothing is planned yet.
    var kosong: Bool

    var sebutanPeriode: String {
        periode == .tahun ? "tahun \(tempat.tahun)" : "sampai \(periode.singkatan) \(tempat.tahun)"
    }
}
