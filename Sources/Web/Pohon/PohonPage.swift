import Kinerja

/// The tree of an instansi in a year, ready to be shown as cards or as tables.
struct PohonPage: Sendable, Equatable {
    enum Tampilan: String, Sendable, CaseIterable { case pohon, tabel }

    /// How deep the cards go.
    enum Sampai: String, Sendable, CaseIterable {
        case program, kegiatan, subkegiatan

        fileprivate func memuat(_ jenis: Simpul.Jenis) -> Bool {
            switch jenis {
            case .kegiatan: self != .program
            case .subkegiatan: self == .subkegiatan
            case .visi, .misi, .tujuan, .sasaran, .sasaranKhusus, .sasaranOperasional, .program: true
            }
        }
    }

    /// A tree of more nodes starts with its programmes.
    static let besar = 40

    struct Kartu: Sendable, Equatable {
        enum Gaya: Sendable { case biasa, visi, sasaran, sub }

        var kode: String
        var jenis: String
        var nama: String
        var gaya: Gaya
        var pengampu: String?
        var daftarIndikator: [BarisIndikator]
        /// Programmes that support it from elsewhere in the tree, and what it supports: one line each.
        var daftarKaitan: [String]
        var pagu: String?
        /// `4 program`
        var catatanPagu: String?
        /// `96,20% terserap`
        var serapan: String?
        /// What is missing here, in a sentence.
        var kurang: String?
        /// What lies below and is not shown: `7 kegiatan, 25 subkegiatan`.
        var terlipat: String?
        var anak: [Kartu]
    }

    struct BarisIndikator: Sendable, Equatable {
        var kode: String
        var nama: String
        var satuan: String
        var target: String
        var realisasi: String
        var capaian: Capaian
        /// As printed.
        var teksCapaian: String
        var predikat: KacaPage.Predikat?
    }

    /// Programmes under the goal they serve.
    struct Kelompok: Sendable, Equatable {
        var judul: String
        var catatan: String
        var daftar: [BarisProgram]
    }

    struct BarisProgram: Sendable, Equatable {
        var kode: String
        var nama: String
        /// `7 / 25`
        var banyakAnak: String
        var pagu: String
        var realisasi: String
        var serapan: String
        var persen: Angka?
        /// `25% bagian`, or that its whole budget stands under several goals.
        var catatan: String
    }

    struct KelompokIndikator: Sendable, Equatable {
        var judul: String
        var daftar: [BarisIndikator]
    }

    var tempat: TempatKerja
    var tampilan: Tampilan
    var sampai: Sampai
    var kalimat: String
    var daftarKurang: [String]
    var akar: [Kartu]
    var daftarSasaran: [KelompokIndikator]
    var daftarKelompok: [Kelompok]
    var jumlah: BarisProgram?
    var namaPagu: String
    var aturan: AturanKinerja
    var dapatMengubah: Bool
    /// There is another year whose tree may be taken over.
    var dapatMenyalin: Bool
}

extension PohonPage {
    init(
        _ hitungan: Hitungan, tampilan: Tampilan = .pohon, sampai: Sampai? = nil, dapatMengubah: Bool = false,
        dapatMenyalin: Bool = true
    ) {
        let instansi = hitungan.berkas.instansi
        tempat = TempatKerja(instansi: instansi.kode, tahun: instansi.tahun)
        self.tampilan = tampilan
        self.dapatMengubah = dapatMengubah
        self.dapatMenyalin = dapatMenyalin
        aturan = hitungan.aturan
        let penyusun = PenyusunPohon(hitungan)
        kalimat = penyusun.kalimat
        let kedalaman = sampai ?? (hitungan.berkas.daftarSimpul.count > Self.besar ? .program : .subkegiatan)
        self.sampai = kedalaman
        akar = hitungan.anak("").map { penyusun.kartu($0, kecuali: { !kedalaman.memuat($0) }) }
        daftarKurang = penyusun.daftarKurang
        daftarSasaran = penyusun.daftarSasaran
        daftarKelompok = penyusun.daftarKelompok
        jumlah = penyusun.jumlah
        let versi = hitungan.versiAnggaranBerlaku(tahun: instansi.tahun)
        namaPagu = versi == .murni ? "Pagu (Rp)" : "Pagu perubahan (Rp)"
    }
}
