import Kinerja
import Storage

/// The card of an indicator: what it says this year, where the figure comes from, and what it said before.
struct IndikatorPage: Sendable, Equatable {
    /// The large figure of the page.
    struct Jawab: Sendable, Equatable {
        var angka: String
        var predikat: KacaPage.Predikat?
        var kalimat: String
    }

    struct BarisPeriode: Sendable, Equatable {
        var kode: String
        var nama: String
        var target: String
        var realisasi: String
        var capaian: Capaian
        var teksCapaian: String
        var status: StatusRealisasi?
        var siapa: String
        var kapan: String
        var catatan: String
        var banyakBukti: Int
        /// It has a glass box on this page.
        var berkaca: Bool
    }

    struct Jejak: Sendable, Equatable {
        var apa: String
        var rincian: String?
        var kapan: String
    }

    struct Bukti: Sendable, Equatable {
        var nama: String
        var keterangan: String
        var sidik: String
    }

    struct Pembentuk: Sendable, Equatable {
        var nama: String
        var periode: String
        var nilai: String
        var keterangan: String
    }

    struct Butir: Sendable, Equatable {
        var judul: String
        var isi: String
        var tautan: String?
    }

    var tempat: TempatKerja
    var indikator: Indikator
    var namaSimpul: String
    var kalimat: String
    var status: StatusRealisasi?
    var jawab: Jawab?
    var garis: GarisTolokPenuh?
    var daftarPeriode: [BarisPeriode]
    var kaca: KacaPage?
    var daftarKaca: [KacaPage]
    var jejak: [Jejak]
    var daftarBukti: [Bukti]
    var daftarPeringatan: [Peringatan]
    var riwayat: RiwayatIndikator
    var daftarPembentuk: [Pembentuk]
    var kartu: [Butir]
    var riwayatKartu: RiwayatPage
    var aturan: AturanKinerja
    var dapatMengubah: Bool
    /// Why the card may not be changed now; nil while it may.
    var terkunci: String?
}

/// What belongs to the values of an indicator beside the values themselves.
struct BahanIndikator: Sendable {
    var status: [KunciNilai: StatusNilai] = [:]
    var bukti: [TautanBukti] = []
    /// Versions of the value of each period, the latest first.
    var versiNilai: [Periode: [VersiRiwayat]] = [:]
    var versiKartu: [VersiRiwayat] = []
    var geserDetik = 0
}

extension IndikatorPage {
    init?(
        _ hitungan: Hitungan, kode: String, bahan: BahanIndikator = BahanIndikator(), dapatMengubah: Bool = false,
        terkunci: String? = nil
    ) {
        guard let indikator = hitungan.indikator(kode) else { return nil }
        let instansi = hitungan.berkas.instansi
        let penyusun = PenyusunIndikator(hitungan: hitungan, indikator: indikator, bahan: bahan)
        tempat = TempatKerja(instansi: instansi.kode, tahun: instansi.tahun)
        self.indikator = indikator
        namaSimpul = hitungan.simpul(indikator.simpul)?.uraian ?? indikator.simpul
        kalimat = penyusun.kalimat
        status = penyusun.status
        jawab = penyusun.jawab
        garis = penyusun.garis
        kaca = KacaPage(hitungan, indikator: kode)
        let berperiode = hitungan.periodeWajib(indikator, tahun: instansi.tahun).filter { $0 != .tahun }
        // Nothing was to be measured, so there is nothing to explain.
        let diukur = berperiode.filter { hitungan.capaian(kode, tahun: instansi.tahun, periode: $0) != .tidakDiukur }
        daftarKaca = diukur.compactMap { KacaPage(hitungan, indikator: kode, periode: $0) }
        daftarPeriode = penyusun.daftarPeriode(berkaca: Set(daftarKaca.map(\.id)))
        jejak = penyusun.jejak
        daftarBukti = penyusun.daftarBukti
        daftarPeringatan = penyusun.daftarPeringatan
        riwayat = RiwayatIndikator(hitungan, indikator)
        daftarPembentuk = penyusun.daftarPembentuk
        kartu = penyusun.kartu
        riwayatKartu = RiwayatPage(bahan.versiKartu, geserDetik: bahan.geserDetik)
        aturan = hitungan.aturan
        self.dapatMengubah = dapatMengubah
        self.terkunci = hitungan.simpul(indikator.simpul)?.jenis.hasil == true ? terkunci : nil
    }
}
