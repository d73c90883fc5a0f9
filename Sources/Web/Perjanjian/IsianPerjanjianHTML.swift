import Documents

extension IsianPerjanjianPage {
    func tulis(_ h: inout HTMLBuilder, csrf: String) {
        h.remah([("Perjanjian", .perjanjian(tempat))], pihakPertama)
        h.kepala(judul, kalimat)
        if let bentrokan { h.bentrokan(bentrokan) }
        h.pesanKesalahan(formulir, selain: ["pihak_kedua", "pihak_kedua_lain", "tempat", "alasan", "uraian_alasan"])
        h.formulir(ke: aksi, csrf: csrf, kelas: "isian") { h in
            h.tersembunyi("dasar", "\(dasar)")
            h.tersembunyi("jabatan", kodePihakPertama)
            if !alasan.isEmpty { perubahan(&h) }
            h.bagian("Para pihak") { pihak(&$0) }
            h.bagian("Indikator yang dijanjikan", id: "indikator") { daftarIndikator(&$0) }
            h.bagian("Program, kegiatan, dan subkegiatan", id: "simpul") { daftarSimpul(&$0) }
            h.tindakan { h in
                h.tombol("Simpan draf", .utama)
                h.tautanTombol("Batal", ke: batal)
            }
        }
    }

    private func perubahan(_ h: inout HTMLBuilder) {
        h.bagian("Dasar perubahan") { h in
            h.radio(Bidang("alasan", "Perubahan dilakukan karena", formulir), dari: alasan)
            h.teksPanjang(
                Bidang("uraian_alasan", "Uraian alasan", formulir, petunjuk: "Tercetak pada naskah perjanjian.")
                    .dengan { $0.wajib = true }, baris: 3)
        }
    }

    private func pihak(_ h: inout HTMLBuilder) {
        h.fakta { $0.butir("Pihak pertama", pihakPertama) }
        h.dua { h in
            h.pilih(
                Bidang("pihak_kedua", "Pihak kedua (atasan langsung)", formulir).dengan { $0.wajib = true },
                dari: pihakKedua, kosong: "Pilih jabatan")
            h.bidang(
                Bidang(
                    "pihak_kedua_lain", "Sebutan jabatan lain", formulir,
                    petunjuk: "Hanya bila di atas dipilih \u{201C}Jabatan lain\u{201D}."))
        } _: { h in
            h.bidang(
                Bidang(
                    "tempat", "Tempat penandatanganan", formulir,
                    petunjuk: "Tanggal diisi saat perjanjian ditandatangani."
                ).dengan { $0.wajib = true })
        }
    }

    private func daftarIndikator(_ h: inout HTMLBuilder) {
        guard !indikator.isEmpty else {
            h.kosong(
                "Pohon kinerja belum memuat indikator", "Perjanjian menjanjikan target indikator. Susun pohonnya dulu."
            ) { $0.tautanTombol("Ke pohon kinerja", ke: .pohon(tempat)) }
            return
        }
        h.tabel(Tabel([.init("Indikator"), .init("Satuan")], cara: .rapat, judul: "Indikator yang dapat dipilih")) {
            t in
            for kelompok in indikator {
                t.kelompok(kelompok.judul)
                for satu in kelompok.pilihan { t.baris { satu.tulis(&$0, nama: "indikator") } }
            }
        }
    }

    private func daftarSimpul(_ h: inout HTMLBuilder) {
        guard !simpul.isEmpty else {
            h.p("Pohon kinerja belum memuat program; perjanjian tanpa lampiran anggaran tetap dapat dibuat.", "kecil")
            return
        }
        let kolom: [Tabel.Kolom] = [.init("Program, kegiatan, subkegiatan"), .init("Anggaran", .angka)]
        h.tabel(Tabel(kolom, cara: .rapat, judul: "Anggaran yang dapat dipilih")) { t in
            for satu in simpul { t.baris { satu.tulis(&$0, nama: "simpul") } }
        }
    }
}

extension IsianPerjanjianPage.Pilihan {
    fileprivate func tulis(_ t: inout PenulisTabel, nama: String) {
        t.sel("utama tingkat-\(jenjang)") { h in
            h.element("label", ["class": "kotak"]) { h in
                h.void(
                    "input",
                    ["type": "checkbox", "name": "\(nama)", "value": kode, "checked": flag(terpilih)])
                h.element("span", text: self.nama)
            }
        }
        t.sel(keterangan)
    }
}

extension PilihJabatanPage {
    func tulis(_ h: inout HTMLBuilder) {
        h.remah([("Perjanjian", .perjanjian(tempat))], "Draf baru")
        h.kepala(
            "Draf perjanjian kinerja \(tempat.tahun)",
            "Pilih jabatan yang berjanji; isinya diusulkan dari pohon kinerja.")
        h.formulirCari(ke: .perjanjianBaru(tempat), kelas: "isian", label: "Jabatan") { h in
            h.pilih(Bidang("jabatan", "Pihak pertama", nilai: ""), dari: pilihan, kosong: "Pilih jabatan")
            h.tindakan { h in
                h.tombol("Lanjut", .utama)
                h.tautanTombol("Batal", ke: .perjanjian(tempat))
            }
        }
    }
}
