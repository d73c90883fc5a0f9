import Kinerja
import Storage

/// Everything about one value: how it is filled, its words and evidence, and where it stands.
struct RincianPage: Sendable {
    struct Berkas: Sendable, Equatable {
        var id: String
        var nama: String
        var alamat: Alamat
        /// `84 kB, Operator, 6 Januari 14.20`
        var keterangan: String
    }

    var tempat: TempatPengukuran
    var kunci: String
    var kode: String
    /// `I4 Tingkat Partisipasi Pemilu`
    var judul: String
    var kalimat: String
    var target: String
    var nilai: String
    var capaian: String
    var rumus: String?
    var konsolidasi: String
    var definisi: String
    var sumberData: String
    var status: Status
    var keteranganStatus: String
    var dapatDiisi: Bool
    var dapatBukti: Bool
    var dapatNyatakanUlang: Bool
    /// Why nothing can be typed, with what to do.
    var sebab: String?
    var isian: BarisKisi.Isian
    var komponen: KomponenBaris?
    var dasar: Int
    var catatan: String
    var tahunData: String
    var statusAngka: Realisasi.StatusAngka
    var daftarBukti: [Berkas]
    var jenisBukti: String
    var pengisi: String
    /// Why what was typed is not stored.
    var galat: String?
    /// Mistakes about the file that was sent.
    var formulir: Formulir
    /// Shown over the grid rather than as a page.
    var dariKisi = false

    /// - Parameter batasBukti: bytes one file may have.
    init(_ baris: SusunBaris, batasBukti: Int, formulir: Formulir = Formulir()) {
        let susun = baris.susun
        tempat = susun.tempat
        kunci = baris.kunci
        kode = baris.kode
        judul = "\(baris.kode) \(baris.indikator.nama)"
        let capaianPeriode = susun.hitungan.capaian(baris.kode, tahun: susun.tahun, periode: baris.periode)
        target = susun.hitungan.cetak(baris.target, indikator: baris.indikator)
        nilai = susun.hitungan.cetak(baris.nilai, indikator: baris.indikator)
        capaian = susun.hitungan.cetak(capaianPeriode)
        rumus =
            baris.indikator.formula.isEmpty
            ? (baris.indikator.rumus.isEmpty ? nil : baris.indikator.rumus) : baris.indikator.formula
        konsolidasi = "nilai setahun: \(baris.indikator.konsolidasi.nama)"
        definisi = baris.indikator.definisi
        sumberData = baris.indikator.sumberData
        status = baris.statusTampil ?? .terbuka
        keteranganStatus = Self.keterangan(baris)
        dapatDiisi = baris.dapatDiisi
        dapatBukti = baris.alasan(.isiBukti) == nil && baris.gerbang.isEmpty
        dapatNyatakanUlang = baris.alasan(.nyatakanUlang) == nil
        sebab = Self.sebab(baris)
        isian = baris.isian
        komponen = baris.komponen.map { komponen in
            var terbuka = komponen
            terbuka.terbuka = true
            return terbuka
        }
        dasar = baris.catatan?.versi ?? 0
        catatan = baris.hasil?.catatanKetikan ?? baris.realisasi?.catatan ?? ""
        let ketikanTahun = "tahun_data.\(baris.kunci)", ketikanStatus = "status_angka.\(baris.kunci)"
        tahunData =
            formulir.ada(ketikanTahun) ? formulir.teks(ketikanTahun) : baris.realisasi?.tahunData.map { "\($0)" } ?? ""
        statusAngka =
            Realisasi.StatusAngka(rawValue: formulir.teks(ketikanStatus)) ?? baris.realisasi?.statusAngka ?? .final
        galat = baris.hasil.flatMap { $0.berhasil ? nil : "\($0.pesan) \($0.tindakLanjut)" }
        jenisBukti = "\(JenisBerkas.daftarSebutan); paling besar \(ukuran(batasBukti))."
        daftarBukti = (susun.lembar.bukti[baris.kunciNilai] ?? []).map { Self.berkas($0, susun) }
        pengisi = baris.catatan.map { $0.olehNama.isEmpty ? "" : "\($0.olehNama), \(susun.jam.saat($0.pada))" } ?? ""
        self.formulir = formulir
        kalimat = "\(baris.periode.nama) \(susun.tahun). Target \(target), realisasi \(nilai), capaian \(capaian)."
    }

    private static func keterangan(_ baris: SusunBaris) -> String {
        guard let status = baris.statusNilai else { return "belum diajukan" }
        return "\(status.status.nama) oleh \(status.olehNama), \(baris.susun.jam.saat(status.pada))"
            + (status.catatan.isEmpty ? "" : ": \u{201C}\(status.catatan)\u{201D}")
    }

    private static func sebab(_ baris: SusunBaris) -> String? {
        if let alasan = baris.alasan(.isiRealisasi) {
            return dapatSuatuSaat(.isiRealisasi, oleh: baris.susun.pelaku, di: baris.tempatHak) ? alasan.pesan : nil
        }
        return baris.gerbang.first.map { "\($0.pesan) \($0.perbaikan)" }
    }

    private static func berkas(_ tautan: TautanBukti, _ susun: SusunPengukuran) -> Berkas {
        Berkas(
            id: tautan.id, nama: tautan.nama, alamat: .bukti(susun.tempat.tempat, sidik: tautan.sidik),
            keterangan: "\(ukuran(tautan.ukuran)), \(tautan.olehNama), \(susun.jam.saat(tautan.pada))")
    }
}
