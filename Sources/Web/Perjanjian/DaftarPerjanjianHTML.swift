import Documents

extension DaftarPerjanjianPage {
    func tulis(_ h: inout HTMLBuilder) {
        h.kepala("Perjanjian kinerja \(tempat.tahun)", kalimat) { h in
            h.tautanTombol("SKP XLSX", ke: skpXLSX)
            h.tautanTombol("SKP CSV", ke: skpCSV)
            if let buatBebas { h.tautanTombol("Buat perjanjian", ke: buatBebas, .utama) }
        }
        if tanpaJabatan {
            h.kosong(
                "Belum ada jabatan",
                "Perjanjian kinerja dibuat antara dua jabatan. Susun jabatan dan pejabatnya di Pengaturan lebih dulu.")
            return
        }
        if tanpaIndikator {
            h.pesan(.awas) { h in
                h.element("b", ["class": "tebal"], text: "Pohon kinerja belum memuat indikator.")
                h.text(" Perjanjian tanpa target tidak dapat diajukan. ")
                h.tautan("Susun pohon kinerja", ke: .pohon(tempat))
            }
        }
        tabel(&h)
    }

    private func tabel(_ h: inout HTMLBuilder) {
        let kolom: [Tabel.Kolom] = [
            .init("Jabatan"), .init("Versi"), .init("Keadaan"), .init("Tanggal"), .init("Sidik"),
        ]
        h.tabel(Tabel(kolom, judul: "Perjanjian kinerja menurut jabatan", lekat: true)) { t in
            for satu in baris { t.baris(id: "j-\(satu.kode)") { satu.tulis(&$0) } }
        }
        h.bawahTabel { h in
            h.element(
                "span", text: "Sidik: awal SHA-256 naskah yang dibekukan; kosong berarti belum dibekukan di Tolok.")
        }
    }
}

extension DaftarPerjanjianPage.Baris {
    fileprivate func tulis(_ t: inout PenulisTabel) {
        t.sel("utama tingkat-\(min(jenjang, 6))") { h in
            if let terakhir = versi.first {
                h.tautan(jabatan, ke: terakhir.alamat, "nama-baris")
            } else {
                h.text(jabatan)
            }
            if !pejabat.isEmpty { h.element("span", ["class": "catatan"], text: pejabat) }
        }
        guard let terakhir = versi.first else {
            t.sel(rentang: 4) { h in h.element("span") { belumAda(&$0) } }
            return
        }
        t.sel { h in h.element("span") { daftarVersi(&$0) } }
        t.sel {
            $0.status(terakhir.status.tanda, terakhir.diLuar ? "Ditandatangani di luar Tolok" : terakhir.status.kata)
        }
        t.sel(terakhir.tanggal)
        t.sel(terakhir.sidik == nil ? "hilang" : nil) { h in
            if let sidik = terakhir.sidik { h.element("span", ["class": "kode"], text: sidik) }
        }
    }

    private func belumAda(_ h: inout HTMLBuilder) {
        h.element("span", ["class": "belum"], text: "belum ada")
        guard let buat else { return }
        h.text(" ")
        h.element("a", ["href": "\(buat)"]) { h in
            h.text("Buat draf")
            h.sr(" untuk \(jabatan)")
        }
    }

    private func daftarVersi(_ h: inout HTMLBuilder) {
        for (nomor, satu) in versi.enumerated() {
            if nomor > 0 { h.text(", ") }
            h.tautan(nomor == 0 ? satu.nama.berkapital : satu.nama, ke: satu.alamat)
        }
    }
}

extension String {
    /// First letter in upper case.
    var berkapital: String { prefix(1).uppercased() + dropFirst() }
}
