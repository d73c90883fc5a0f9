package import Kinerja
package import Storage

/// A node of the tree: what it is, what hangs on it, what may be done with it.
package struct SimpulPage: Sendable, Equatable {
    /// Ways to go: a node above, or one below.
    package struct Tautan: Sendable, Equatable {
        package var kode: String
        package var teks: String
    }

    package struct BarisDukungan: Sendable, Equatable {
        package var mendukung: String
        package var nama: String
        package var pembebanan: String
        package var keterangan: String
        package var versi: Int
        /// It is this node that supports; otherwise it is supported.
        package var keluar: Bool
        package var simpul: String
    }

    package var tempat: TempatKerja
    package var simpul: Simpul
    package var daftarLeluhur: [Tautan]
    package var daftarAnak: [Tautan]
    package var pengampu: String?
    package var pagu: String?
    package var serapan: String?
    package var tahunBerlaku: String
    package var daftarIndikator: [PohonPage.BarisIndikator]
    package var daftarDukungan: [BarisDukungan]
    package var kurang: String?
    package var riwayat: RiwayatPage
    package var dapatMengubah: Bool
    /// Kinds that may be added below it.
    package var jenisAnak: [Simpul.Jenis]
    package var dapatMendukung: Bool
}

extension SimpulPage {
    /// - Parameters:
    ///   - versi: versions of the support links by ``Fakta/kunciFakta``.
    ///   - tahun: years of the plan whose tree knows the node.
    package init?(
        _ hitungan: Hitungan, kode: String, versi: [String: VersiFakta] = [:], tahun: [Int] = [],
        riwayat: RiwayatPage = RiwayatPage(daftar: []), dapatMengubah: Bool
    ) {
        guard let simpul = hitungan.simpul(kode) else { return nil }
        let instansi = hitungan.berkas.instansi
        let penyusun = PenyusunPohon(hitungan)
        let kartu = penyusun.kartu(simpul)
        tempat = TempatKerja(instansi: instansi.kode, tahun: instansi.tahun)
        self.simpul = simpul
        daftarLeluhur = hitungan.leluhur(kode).reversed().map { Tautan(kode: $0.kode, teks: "\($0.jenis.nama) \($0.kode)") }
        daftarAnak = hitungan.anak(kode).map { Tautan(kode: $0.kode, teks: "\($0.jenis.nama) \($0.kode). \($0.uraian)") }
        pengampu = kartu.pengampu
        pagu = kartu.pagu
        serapan = kartu.serapan
        tahunBerlaku = tahun.map(String.init).joined(separator: ", ")
        daftarIndikator = kartu.daftarIndikator
        daftarDukungan = Self.dukungan(hitungan, kode, versi)
        kurang = kartu.kurang
        self.riwayat = riwayat
        self.dapatMengubah = dapatMengubah
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
