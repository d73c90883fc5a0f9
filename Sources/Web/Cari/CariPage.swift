import Kinerja
import Storage

/// What a search has found, by kind.
struct CariPage {
    struct Baris {
        var kode: String
        var nama: String
        var keterangan: String
        var tempat: String
        var alamat: Alamat
    }

    struct Kelompok {
        var nama: String
        var baris: [Baris]
        /// More was found than is shown.
        var terpotong: Bool
    }

    var teks: String
    var kalimat: String
    var kelompok: [Kelompok]
    /// Too short to search for.
    var terlaluPendek: Bool

    init(_ teks: String, _ hasil: HasilCari, namaInstansi: [String: String]) {
        self.teks = teks
        terlaluPendek = teks.filter { !$0.isWhitespace }.count < Store.hurufCari
        kelompok = ButirCari.Jenis.allCases.map { jenis in
            Kelompok(
                nama: jenis.nama,
                baris: hasil.daftar.filter { $0.jenis == jenis }.map { Baris($0, namaInstansi[$0.instansi]) },
                terpotong: hasil.terpotong.contains(jenis))
        }.filter { !$0.baris.isEmpty }
        let banyak = kelompok.map(\.baris.count).reduce(0, +)
        kalimat =
            terlaluPendek
            ? "Ketik sedikitnya \(Store.hurufCari) huruf: kode, nama indikator, program, atau jabatan."
            : banyak == 0
                ? "Tidak ada yang memuat \u{201C}\(teks)\u{201D}."
                : "\(banyak) ditemukan untuk \u{201C}\(teks)\u{201D}\(hasil.terpotong.isEmpty ? "" : "; tidak semuanya tampil")."
    }
}

extension ButirCari.Jenis {
    var nama: String {
        switch self {
        case .indikator: "Indikator"
        case .simpul: "Pohon kinerja"
        case .perjanjian: "Perjanjian kinerja"
        }
    }
}

extension CariPage.Baris {
    init(_ temuan: ButirCari, _ instansi: String?) {
        let tempatKerja = TempatKerja(instansi: temuan.instansi, tahun: temuan.tahun)
        kode = temuan.kode
        nama = temuan.nama
        tempat = "\(instansi ?? temuan.instansi), \(temuan.tahun)"
        switch temuan.jenis {
        case .indikator:
            keterangan = temuan.keterangan
            alamat = Alamat.beranda(tempatKerja).ke("indikator", temuan.kode)
        case .simpul:
            keterangan = Simpul.Jenis(rawValue: temuan.keterangan)?.nama ?? temuan.keterangan
            alamat = Alamat.pohon(tempatKerja).ke("simpul", temuan.kode)
        case .perjanjian:
            keterangan = temuan.keterangan == "0" ? "murni" : "perubahan ke-\(temuan.keterangan)"
            alamat = Alamat.perjanjian(tempatKerja).ke(temuan.kode, temuan.keterangan)
        }
    }
}
