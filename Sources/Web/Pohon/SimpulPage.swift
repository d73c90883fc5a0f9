import Kinerja
import Storage

/// A node of the tree: what it is, what hangs on it, what may be done with it.
struct SimpulPage: Sendable, Equatable {
    /// Ways to go: a node above, or one below.
    struct Tautan: Sendable, Equatable {
        var kode: String
        var teks: String
    }

    struct BarisDukungan: Sendable, Equatable {
        var mendukung: String
        var nama: String
        var pembebanan: String
        var keterangan: String
        var versi: Int
        /// It is this node that supports; otherwise it is supported.
        var keluar: Bool
        var simpul: String
    }

    var tempat: TempatKerja
    var simpul: Simpul
    var daftarLeluhur: [Tautan]
    var daftarAnak: [Tautan]
    var pengampu: String?
    var pagu: String?
    var serapan: String?
    var tahunBerlaku: String
    var daftarIndikator: [PohonPage.BarisIndikator]
    var daftarDukungan: [BarisDukungan]
    var kurang: String?
    var riwayat: RiwayatPage
    var dapatMengubah: Bool
    /// Why a goal may not be changed now; nil while it may.
    var terkunci: String?
    /// Kinds that may be added below it.
    var jenisAnak: [Simpul.Jenis]
    var dapatMendukung: Bool
}

extension SimpulPage {
    /// - Parameters:
    ///   - versi: versions of the support links by ``Fakta/kunciFakta``.
    ///   - tahun: years of the plan whose tree knows the node.
    init?(
        _ hitungan: Hitungan, kode: String, versi: [String: VersiFakta] = [:], tahun: [Int] = [],
        riwayat: RiwayatPage = RiwayatPage(daftar: []), dapatMengubah: Bool, terkunci: String? = nil
    ) {
        guard let simpul = hitungan.simpul(kode) else { return nil }
        let instansi = hitungan.berkas.instansi
        let penyusun = PenyusunPohon(hitungan)
        let kartu = penyusun.kartu(simpul)
        tempat = TempatKerja(instansi: instansi.kode, tahun: instansi.tahun)
        self.simpul = simpul
        daftarLeluhur = hitungan.leluhur(kode).reversed().map {
            Tautan(kode: $0.kode, teks: "\($0.jenis.nama) \($0.kode)")
        }
        daftarAnak = hitungan.anak(kode).map {
            Tautan(kode: $0.kode, teks: "\($0.jenis.nama) \($0.kode). \($0.uraian)")
        }
        pengampu = kartu.pengampu
        pagu = kartu.pagu
        serapan = kartu.serapan
        tahunBerlaku = tahun.map(String.init).joined(separator: ", ")
        daftarIndikator = kartu.daftarIndikator
        daftarDukungan = Self.dukungan(hitungan, kode, versi)
        kurang = kartu.kurang
        self.riwayat = riwayat
        self.dapatMengubah = dapatMengubah
        self.terkunci = simpul.jenis.hasil ? terkunci : nil
        jenisAnak = Simpul.Jenis.allCases.filter { $0.indukYangBoleh.contains(simpul.jenis) }
        dapatMendukung = !simpul.jenis.hasil
    }

    private static func dukungan(
        _ hitungan: Hitungan, _ kode: String, _ versi: [String: VersiFakta]
    ) -> [BarisDukungan] {
        hitungan.berkas.daftarDukungan.filter { $0.simpul == kode || $0.mendukung == kode }.map { satu in
            let keluar = satu.simpul == kode
            let lain = keluar ? satu.mendukung : satu.simpul
            let nama = hitungan.simpul(lain)?.uraian ?? hitungan.indikator(lain)?.nama ?? ""
            return BarisDukungan(
                mendukung: satu.mendukung, nama: "\(lain) \(nama)", pembebanan: satu.sebutanPembebanan,
                keterangan: satu.keterangan, versi: versi[satu.kunciFakta]?.versi ?? 0, keluar: keluar,
                simpul: satu.simpul)
        }
    }
}

extension Dukungan {
    /// `25% anggaran`, `anggaran penuh`, `tanpa anggaran`.
    var sebutanPembebanan: String {
        switch pembebanan {
        case .penuh: "anggaran penuh"
        case .porsi: porsi.map { "\($0.cetak())% anggaran" } ?? "porsi belum diisi"
        case .tanpa: "tanpa anggaran"
        }
    }
}
