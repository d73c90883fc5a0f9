import Documents

extension TabelAnggaranJanji {
    func tulis(_ h: inout HTMLBuilder) {
        h.judulBagian(judul, catatan, id: "anggaran")
        guard !baris.isEmpty || jumlah != nil else {
            h.kosong("Belum ada anggaran", "Pilih program pada draf, atau isi pagunya di halaman Anggaran.")
            return
        }
        h.tabel(Tabel(kolom, judul: judul, lekat: true)) { t in
            for (nomor, satu) in baris.enumerated() {
                t.baris { b in
                    b.nomor(nomor + 1)
                    satu.tulis(&b, berdua: kepalaSebelum != nil)
                }
            }
            if let jumlah {
                t.jumlah { b in
                    b.nomor(nil)
                    jumlah.tulis(&b, berdua: kepalaSebelum != nil)
                }
            }
        }
        if baris.isEmpty {
            h.bawahTabel { $0.element("span", text: "Rincian per program pada versi ini tidak tercatat.") }
        }
    }

    private var kolom: [Tabel.Kolom] {
        let awal: [Tabel.Kolom] = [.nomor, .init(namaSimpul)]
        guard let kepalaSebelum else { return awal + [.init(kepalaSesudah, .angka)] }
        return awal + [
            .init(kepalaSebelum, .angka), .init(kepalaSesudah, .angka), .init("Selisih (Rp)", .angka),
            .init("%", .angka),
        ]
    }
}

extension TabelAnggaranJanji.Baris {
    fileprivate func tulis(_ b: inout PenulisTabel, berdua: Bool) {
        b.sel("utama tingkat-\(jenjang)") { $0.text(nama) }
        if berdua { b.nilai(sebelum, kosong: "tidak ada pada versi ini") }
        if let sesudah, berdua { b.sel(sesudah, "tebal") } else { b.nilai(sesudah, kosong: "tidak ada pada versi ini") }
        if berdua {
            b.sel(selisih)
            b.sel(persen)
        }
    }
}

extension TabelTargetJanji {
    func tulis(_ h: inout HTMLBuilder) {
        let kolom: [Tabel.Kolom] = [
            .nomor, .init("Indikator"), .init("Satuan"), .init(kepalaSebelum, .angka), .init(kepalaSesudah, .angka),
            .init("Perubahan", lebar: .l170),
        ]
        h.bagian("Target indikator", catatan, id: "target") { h in
            h.tabel(Tabel(kolom, judul: "Target indikator sebelum dan sesudah")) { t in
                var nomor = 0
                for satu in kelompok {
                    t.kelompok(satu.judul)
                    for baris in satu.baris {
                        nomor += 1
                        t.baris { b in
                            b.nomor(nomor)
                            baris.tulis(&b)
                        }
                    }
                }
            }
        }
    }
}

extension TabelTargetJanji.Baris {
    fileprivate func tulis(_ b: inout PenulisTabel) {
        b.utama(nama, ke: alamat)
        b.sel(satuan)
        for teks in [sebelum, sesudah] { b.nilai(teks, kosong: "tidak ada pada versi ini") }
        b.sel { h in
            switch keadaan {
            case .tetap: h.element("span", ["class": "redup"], text: perubahan)
            case .berubah: h.element("b", ["class": "tebal"], text: perubahan)
            case .tidakDiukur: h.status(.tidakDiukur, perubahan)
            }
        }
    }
}

extension TabelPembandingJanji {
    /// - Parameter utama: it is the table of targets itself.
    func tulis(_ h: inout HTMLBuilder, utama: Bool) {
        let kolom: [Tabel.Kolom] = [
            .nomor, .init("Indikator"), .init("Satuan"), .init("Realisasi \(tahun - 1)", .angka),
            .init("Renstra \(tahun)", .angka), .init("Target \(tahun)", .angka),
            .init("Terhadap Renstra", lebar: .l170),
        ]
        let judul = utama ? "Target indikator" : "Terhadap Renstra dan tahun lalu"
        h.bagian(judul, ringkasan, id: utama ? "target" : "pembanding") { h in
            guard !kelompok.isEmpty else {
                h.kosong("Belum ada indikator", "Pilih indikator pada draf; pohon kinerja menyediakan daftarnya.")
                return
            }
            h.tabel(Tabel(kolom, judul: judul)) { t in
                var nomor = 0
                for satu in kelompok {
                    t.kelompok(satu.judul)
                    for baris in satu.baris {
                        nomor += 1
                        t.baris(id: "t-\(baris.kode)") { b in
                            b.nomor(nomor)
                            baris.tulis(&b)
                        }
                    }
                }
            }
        }
    }
}

extension TabelPembandingJanji.Baris {
    fileprivate func tulis(_ b: inout PenulisTabel) {
        b.utama { h in
            h.tautan(nama, ke: alamat, "nama-baris")
            if !catatan.isEmpty { h.element("span", ["class": "catatan"], text: catatan) }
        }
        b.sel(satuan)
        b.sel { $0.tautan(realisasiLalu, ke: kaca) }
        b.nilai(renstra, kosong: "tidak ada di Renstra")
        if tidakDiukur {
            b.tidakDiukur()
        } else if let target {
            b.sel(target, "tebal")
        } else {
            b.belum()
        }
        b.sel { h in h.element("div") { dibandingkan(&$0) } }
    }

    private func dibandingkan(_ h: inout HTMLBuilder) {
        if tidakDiukur {
            h.status(.tidakDiukur, "tidak diukur")
        } else if menyimpang {
            h.status(.awas, terhadapRenstra)
        } else {
            h.element("span", ["class": "redup"], text: terhadapRenstra)
        }
        if let lebihRingan { h.element("span", ["class": "catatan"], text: lebihRingan) }
    }
}

extension TabelPeriodikJanji {
    func tulis(_ h: inout HTMLBuilder) {
        let kolom: [Tabel.Kolom] =
            [.init("Indikator"), .init("Satuan")] + periode.map { .init($0, .angka) }
            + [.init("Tahun", .angka), .init("Konsolidasi")]
        h.bagian(judul) { h in
            h.tabel(Tabel(kolom, cara: periode.count > 3 ? .beku : .tumpuk, judul: judul)) { t in
                for satu in baris { t.baris { satu.tulis(&$0) } }
            }
        }
    }
}

extension TabelPeriodikJanji.Baris {
    fileprivate func tulis(_ b: inout PenulisTabel) {
        b.utama(nama, ke: alamat)
        b.sel(satuan)
        for teks in nilai { b.nilai(teks, kosong: "tidak ada target") }
        if let setahun { b.sel(setahun, "tebal") } else { b.belum() }
        b.sel(konsolidasi)
    }
}

extension PenulisTabel {
    /// A printed value; what is missing is an en dash that says why.
    mutating func nilai(_ teks: String?, kosong: String) {
        switch teks {
        case nil: sel { $0.tidakDiukur(kosong) }
        case "\u{2013}"?: tidakDiukur()
        case let teks?: sel(teks)
        }
    }
}
