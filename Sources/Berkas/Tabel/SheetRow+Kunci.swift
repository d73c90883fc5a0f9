internal import Kinerja

extension Instansi {
    /// Reads the keys of the sheet `instansi`.
    init(_ row: RowReader) {
        let versi = row.kodeTetap("versi_renstra", bila: VersiAnggaran.murni, VersiAnggaran.init(kode:))
        self.init(
            kode: row.kode("kode"), nama: row.teks("nama"), namaSingkat: row.teks("nama_singkat"),
            tingkat: row.pilihan("tingkat") ?? .kota, wilayah: row.teks("wilayah"), pemda: row.teks("pemda"),
            tahun: row.tahun("tahun"), renstraDari: row.tahun("renstra_dari"),
            renstraSampai: row.tahun("renstra_sampai"), versiRenstra: versi.kode, tempat: row.teks("tempat"),
            alamat: row.teks("alamat"), laman: row.teks("laman"), kepala: row.kode("kepala"),
            atasan: row.teks("atasan"), tanggalLaporan: row.tanggal("tanggal_laporan"),
            versiNomenklatur: row.teks("versi_nomenklatur"), sistematika: row.teks("sistematika"),
            warna: row.warna("warna"), huruf: row.teks("huruf"))
    }

    /// Values by key.
    var cells: [String: CellValue] {
        [
            "kode": .text(kode), "nama": .text(nama), "nama_singkat": .text(namaSingkat), "tingkat": .code(tingkat),
            "wilayah": .text(wilayah), "pemda": .text(pemda), "tahun": .integer(tahun),
            "renstra_dari": .integer(renstraDari), "renstra_sampai": .integer(renstraSampai),
            "versi_renstra": .text(versiRenstra), "tempat": .text(tempat), "alamat": .text(alamat),
            "laman": .text(laman), "kepala": .text(kepala), "atasan": .text(atasan),
            "tanggal_laporan": .optional(tanggalLaporan), "versi_nomenklatur": .text(versiNomenklatur),
            "sistematika": .text(sistematika), "warna": .text(warna), "huruf": .text(huruf),
        ]
    }
}
