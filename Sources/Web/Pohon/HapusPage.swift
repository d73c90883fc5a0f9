import Kinerja

/// What deleting a node or an indicator would do, or why it cannot be done.
struct HapusPage: Sendable, Equatable {
    var judul: String
    var kalimat: String
    /// What happens, one sentence each.
    var akibat: [String]
    /// What stands in the way; empty when it can be done.
    var penghalang: [Penghalang]
    var versi: Int
    var alamat: Alamat
    var batal: Alamat
    var csrf: String

    struct Penghalang: Sendable, Equatable {
        var kalimat: String
        var tautan: String
        var alamat: Alamat
    }
}

extension HapusPage {
    init?(_ hitungan: Hitungan, simpul kode: String, versi: Int, csrf: String) {
        guard let simpul = hitungan.simpul(kode) else { return nil }
        let tempat = TempatKerja(instansi: hitungan.berkas.instansi.kode, tahun: hitungan.tahun)
        judul = "Hapus \(simpul.jenis.nama.lowercased()) \(kode)"
        kalimat = simpul.uraian
        akibat = [
            "\(simpul.jenis.nama) \(kode) keluar dari pohon kinerja tahun \(hitungan.tahun). Pohon tahun lain tidak berubah.",
            "Semua versinya tetap terbaca di riwayat, dan kodenya tidak dipakai untuk simpul lain.",
        ]
        penghalang = hitungan.gerbangHapus(simpul: kode).map { gerbang in
            let tujuan = Self.tujuan(gerbang, tempat) ?? ("Buka \(kode)", .simpul(tempat, kode))
            return Penghalang(kalimat: "\(gerbang.pesan) \(gerbang.perbaikan)", tautan: tujuan.0, alamat: tujuan.1)
        }
        self.versi = versi
        alamat = .penghapusanSimpul(tempat, kode)
        batal = .simpul(tempat, kode)
        self.csrf = csrf
    }

    init?(_ hitungan: Hitungan, indikator kode: String, versi: Int, csrf: String) {
        guard let indikator = hitungan.indikator(kode) else { return nil }
        let tempat = TempatKerja(instansi: hitungan.berkas.instansi.kode, tahun: hitungan.tahun)
        judul = "Hapus indikator \(kode)"
        kalimat = indikator.nama
        akibat = [
            "Indikator \(kode) keluar dari pohon kinerja tahun \(hitungan.tahun). Pohon tahun lain tidak berubah.",
            "Kartunya tetap terbaca di riwayat.",
        ]
        penghalang = hitungan.gerbangHapus(indikator: kode).map { gerbang in
            let tujuan = Self.tujuan(gerbang, tempat) ?? ("Buka kartu indikator", .indikator(tempat, kode))
            return Penghalang(kalimat: "\(gerbang.pesan) \(gerbang.perbaikan)", tautan: tujuan.0, alamat: tujuan.1)
        }
        self.versi = versi
        alamat = .penghapusanIndikator(tempat, kode)
        batal = .indikator(tempat, kode)
        self.csrf = csrf
    }

    /// Where what stands in the way is to be found; nil when it is the thing itself.
    private static func tujuan(_ gerbang: Gerbang, _ tempat: TempatKerja) -> (String, Alamat)? {
        let daftar: [(String, String, Alamat)] = [
            ("anggaran", "Buka anggaran", .anggaran(tempat)), ("perjanjian", "Buka perjanjian", .perjanjian(tempat)),
            ("rencana aksi", "Buka rencana aksi", .rencanaAksi(tempat)),
            ("target", "Buka target Renstra", .renstra(tempat)),
            ("realisasi", "Buka pengukuran", .pengukuran(tempat)),
        ]
        return daftar.first { gerbang.pesan.contains($0.0) }.map { ($0.1, $0.2) }
    }
}
