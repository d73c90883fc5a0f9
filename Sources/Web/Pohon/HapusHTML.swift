import Documents

extension HapusPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepala(judul, kalimat)
        if penghalang.isEmpty { tulisAkibat(ke: &h) } else { tulisPenghalang(ke: &h) }
    }

    private func tulisAkibat(ke h: inout HTMLBuilder) {
        h.pesan(.awas) { h in
            h.element("b", ["class": "tebal"], text: "Yang akan terjadi")
            h.element("ul", ["class": "butir"]) { h in for satu in akibat { h.element("li", text: satu) } }
        }
        h.formulir(ke: alamat, csrf: csrf, kelas: "isian") { h in
            h.tersembunyi("versi", "\(versi)")
            h.bidang(Bidang("alasan", "Alasan", nilai: "", petunjuk: "Boleh kosong. Tersimpan di riwayat."))
            h.tindakan { h in
                h.tombol("Hapus", .utama)
                h.tautanTombol("Batal", ke: batal)
            }
        }
    }

    private func tulisPenghalang(ke h: inout HTMLBuilder) {
        h.pesan(.galat) { h in
            h.element("b", ["class": "tebal"], text: "Belum dapat dihapus.")
            h.element("ul", ["class": "butir"]) { h in
                for satu in penghalang {
                    h.element("li") { h in
                        h.text(satu.kalimat + " ")
                        h.tautan(satu.tautan, ke: satu.alamat)
                    }
                }
            }
        }
        h.element("p", ["class": "tindakan atas"]) { h in
            h.tombolMati("Hapus", .utama, sebab: "sebab-hapus")
            h.tautanTombol("Kembali", ke: batal)
            h.element("span", ["class": "kecil", "id": "sebab-hapus"], text: "Selesaikan dulu yang di atas.")
        }
    }
}
