import Kinerja
import Storage

/// Pasting without scripts: a field for the block, then which row gets which value.
struct TempelanPage: Sendable {
    struct Baris: Sendable, Equatable {
        var kunci: String
        var nama: String
        var sekarang: String
        /// As it will be stored, or as it was pasted.
        var baru: String
        var dasar: Int
        /// Why it is not taken.
        var galat: String?
        var peringatan: String?
    }

    var tempat: TempatPengukuran
    var saringan: SaringanPengukuran
    var namaPeriode: String
    var teks: String
    var mulai: String
    /// Rows a block of one column may begin at.
    var daftarMulai: [ButirPilihan]
    var daftarBaris: [Baris]
    var terlewat: String?
    var salah: String?

    var sah: Int { daftarBaris.count { $0.galat == nil } }

    init(_ susun: SusunPengukuran, _ bacaan: BacaanTempelan? = nil, _ formulir: Formulir = Formulir()) {
        tempat = susun.tempat
        saringan = susun.saringan
        namaPeriode = susun.periode.sebutan(tahun: susun.tahun)
        teks = formulir.teks("teks")
        mulai = formulir.teks("mulai")
        let baris = susun.daftarIndikator.flatMap(susun.susunBaris).filter { $0.dapatDiisi && !$0.dariKomponen }
        daftarMulai = baris.map { ButirPilihan($0.kunci, "\($0.kunci) \($0.indikator.nama.prefix(80))") }
        daftarBaris =
            bacaan.map { bacaan in
                let pembaca = PembacaKisi(susun, kebiasaan: bacaan.kebiasaan)
                return bacaan.daftarKetikan.map { Self.baris($0, pembaca.baca($0), susun) }
            } ?? []
        terlewat = bacaan?.pesan
    }

    private static func baris(_ ketikan: KetikanBaris, _ bacaan: PembacaKisi.Bacaan, _ susun: SusunPengukuran) -> Baris
    {
        let baris = susun.susunBaris(ketikan.kunci)
        var hasil = Baris(
            kunci: ketikan.kunci.description, nama: baris?.indikator.nama ?? "", sekarang: baris?.teksIsian ?? "",
            baru: ketikan.nilai ?? "", dasar: ketikan.dasar)
        switch bacaan {
        case .sama: break
        case .gagal(let gagal): hasil.galat = "\(gagal.pesan) \(gagal.tindakLanjut)"
        case .isian(let isian):
            guard let baris, let nilai = isian.nilai else { break }
            hasil.baru = susun.teks(nilai, baris.indikator)
            hasil.peringatan =
                susun.hitungan.peringatan(
                    baris.kode, nilai: nilai, tahun: susun.tahun, periode: baris.periode
                ).first?.pesan
        }
        return hasil
    }
}
