import Documents

extension CariPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Pencarian", kalimat)
        h.formulirCari(ke: .cari, kelas: "saringan", label: "Cari lagi") { h in
            h.bidang(
                Bidang("q", "Cari", nilai: teks).dengan {
                    $0.jenis = "search"
                    $0.fokus = kelompok.isEmpty
                })
            h.tindakan { $0.tombol("Cari") }
        }
        if kelompok.isEmpty, !terlaluPendek {
            return h.kosong(
                "Tidak ditemukan",
                "Periksa ejaannya, atau pakai sebagian kata. Yang dicari hanya instansi yang boleh Anda lihat.")
        }
        for (nomor, satu) in kelompok.enumerated() {
            h.bagian(
                satu.nama, satu.terpotong ? "\(satu.baris.count) yang pertama; persempit kata pencarian" : nil,
                id: "k\(nomor)"
            ) {
                tulis(satu, ke: &$0)
            }
        }
    }

    private func tulis(_ kelompok: Kelompok, ke h: inout HTMLBuilder) {
        let kolom = [
            Tabel.Kolom("Nama"), .init("Kode", lebar: .l170), .init("Jenis", lebar: .l170),
            .init("Tempat", lebar: .l240),
        ]
        h.tabel(Tabel(kolom, judul: kelompok.nama)) { t in
            for satu in kelompok.baris {
                t.baris { b in
                    b.utama(satu.nama, ke: satu.alamat)
                    b.sel { $0.element("span", ["class": "kode"], text: satu.kode) }
                    b.sel(satu.keterangan)
                    b.sel(satu.tempat)
                }
            }
        }
    }
}
