import Documents

extension PengaturanPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Pengaturan", kalimat)
        let kolom = [Tabel.Kolom("Bagian"), .init("Keadaan"), .init("Perlu dilihat", lebar: .l240)]
        h.tabel(Tabel(kolom, judul: "Bagian pengaturan")) { t in
            for satu in daftar {
                t.baris { b in
                    b.utama { h in
                        h.tautan(satu.nama, ke: satu.alamat, "nama-baris tebal")
                        h.element("span", ["class": "catatan"], text: satu.uraian)
                    }
                    b.sel(satu.keadaan)
                    b.sel { tulisPerhatian(satu, ke: &$0) }
                }
            }
        }
    }

    private func tulisPerhatian(_ satu: Baris, ke h: inout HTMLBuilder) {
        guard !satu.perhatian.isEmpty else { return h.element("span", ["class": "na"], text: "tidak ada") }
        h.element("span", ["class": "status awas"]) { h in
            h.ikon(.awas)
            if let alamat = satu.alamatPerhatian {
                h.tautan(satu.perhatian, ke: alamat)
            } else {
                h.text(satu.perhatian)
            }
        }
    }
}
