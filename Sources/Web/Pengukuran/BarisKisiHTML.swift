import Documents
import Kinerja

// MARK: Head

extension HTMLBuilder {
    mutating func kolomPengukuran(_ page: PengukuranPage) {
        element("colgroup") { h in
            h.void("col", ["class": "l30"])
            h.void("col")
            for kolom in page.daftarKolom {
                for lebar in kolom.ini ? ["l54", "l74", "l42"] : ["l42", "l48"] { h.void("col", ["class": lebar]) }
            }
            for lebar in page.ringkas ? ["l74", "l126"] : ["l58", "l74", "l74", "l126"] {
                h.void("col", ["class": lebar])
            }
        }
    }

    mutating func judulPengukuran(_ page: PengukuranPage) {
        element("thead", ["role": "rowgroup", "class": "lekat"]) { h in
            h.element("tr", ["role": "row"]) { h in
                h.element("th", ["role": "columnheader", "class": "no", "rowspan": "2", "scope": "col"], text: "No.")
                h.element("th", ["role": "columnheader", "rowspan": "2", "scope": "col"], text: "Indikator")
                for kolom in page.daftarKolom { h.judulPeriode(kolom) }
                h.element(
                    "th",
                    [
                        "role": "columnheader", "class": "t tw tw-nama", "colspan": page.ringkas ? "2" : "4",
                        "scope": "colgroup",
                    ]
                ) { h in
                    h.text(page.judulTahun)
                    h.element("small", text: page.batas)
                }
            }
            h.element("tr", ["role": "row"]) { h in
                for kolom in page.daftarKolom { h.judulSel(kolom) }
                let judulTahun = page.ringkas ? ["Capaian"] : ["Target", "Real.", "Capaian"]
                for (nomor, judul) in judulTahun.enumerated() { h.judulSel(judul, kelas("a", nomor == 0 ? "tw" : nil)) }
                h.judulSel("Garis tolok", nil)
            }
        }
    }

    private mutating func judulPeriode(_ kolom: PengukuranPage.KolomPeriode) {
        element(
            "th",
            [
                "role": "columnheader", "class": kelas("t tw", kolom.ini ? "buka" : "kunci", "tw-nama"),
                "colspan": kolom.ini ? "3" : "2", "scope": "colgroup",
            ]
        ) { h in
            if kolom.ini { h.text(kolom.nama) } else { h.tautan(kolom.nama, ke: kolom.alamat) }
            h.element("small") { h in
                if kolom.dikunci {
                    h.ikon(.gembok)
                    h.text(" ")
                }
                h.text(kolom.keterangan)
            }
        }
    }

    private mutating func judulSel(_ kolom: PengukuranPage.KolomPeriode) {
        let keadaan = kolom.ini ? "buka" : "kunci"
        judulSel(kolom.ini ? "Target" : "Tgt", kelas("a tw", keadaan))
        judulSel(kolom.ini ? "Realisasi" : "Real.", kelas("a", keadaan))
        if kolom.ini { judulSel("Bukti", kelas("a", keadaan)) }
    }

    private mutating func judulSel(_ teks: String, _ kelas: String?) {
        element("th", ["role": "columnheader", "class": kelas, "scope": "col"], text: teks)
    }
}

// MARK: Rows

extension HTMLBuilder {
    mutating func kelompokPengukuran(_ kelompok: PengukuranPage.KelompokBaris, _ page: PengukuranPage) {
        element("tr", ["role": "row", "class": "kelompok"]) { h in
            h.element(
                "th", ["role": "rowheader", "colspan": "\(page.lebarTabel)", "scope": "rowgroup"]
            ) { h in
                h.text("\(kelompok.judul) ")
                h.element("span", ["class": "satuan"], text: kelompok.catatan)
            }
        }
        for baris in kelompok.daftarBaris { barisPengukuran(baris, page) }
    }

    /// The row and what is said below it.
    mutating func barisPengukuran(_ baris: BarisKisi, _ page: PengukuranPage) {
        let berpesan = baris.berpesan
        element(
            "tr",
            [
                "role": "row", "class": berpesan ? "berpesan" : nil, "id": baris.id, "data-kode": baris.kunci,
                "data-keadaan": baris.keadaan.rawValue, "data-terisi": flag(baris.terisi && baris.jatuhTempo),
            ]
        ) { h in
            h.nomorPengukuran(baris, page)
            h.element("th", ["role": "rowheader", "class": "nama", "scope": "row"]) { h in
                h.element(
                    "a", ["href": "\(Alamat.indikator(page.tempat.tempat, baris.kode))", "title": baris.judulLengkap]
                ) { h in
                    h.text(baris.nama)
                    if !baris.satuan.isEmpty { h.element("span", ["class": "satuan"], text: " \(baris.satuan)") }
                }
                if let bagian = baris.bagian { h.element("small", text: bagian) }
            }
            h.periodePengukuran(baris, page)
            h.tahunPengukuran(baris, page)
        }
        if berpesan { pesanPengukuran(baris, page) }
    }

    private mutating func nomorPengukuran(_ baris: BarisKisi, _ page: PengukuranPage) {
        element("td", ["role": "cell", "class": kelas("no", baris.dapatDipilih ? "pilih-baris" : nil)]) { h in
            guard baris.dapatDipilih else { return h.text(baris.nomor.map { "\($0)" } ?? "") }
            h.element("label") { h in
                let dipilih = page.ditolak?.daftarKunci.contains(baris.kunci) ?? false
                h.void(
                    "input",
                    ["type": "checkbox", "name": "kode", "value": baris.kunci, "checked": flag(dipilih)])
                h.text(baris.nomor.map { "\($0)" } ?? "")
                h.sr(" pilih \(baris.kode)")
            }
        }
    }

    private mutating func periodePengukuran(_ baris: BarisKisi, _ page: PengukuranPage) {
        var lain = baris.lain.makeIterator()
        for kolom in page.daftarKolom {
            if kolom.ini {
                isianPengukuran(baris, page)
            } else if let satu = lain.next() {
                selPengukuran(satu.target, "a tgt tw kunci")
                selPengukuran(satu.realisasi, kelas("a kunci", satu.realisasi.tidakDiukur ? "tidak" : nil), satu.nama)
            }
        }
    }

    private mutating func isianPengukuran(_ baris: BarisKisi, _ page: PengukuranPage) {
        selPengukuran(baris.target, "a tgt tw buka", "Target \(page.namaPeriode)")
        element(
            "td",
            [
                "role": "cell", "class": baris.isian.dapatDiubah ? "ubah" : "a ubah tetap",
                "data-l": "Realisasi \(page.namaPeriode)",
            ]
        ) { h in
            h.isianSaja(baris, page)
            if baris.isian.dapatDiubah {
                h.tersembunyi("dasar.\(baris.kunci)", "\(baris.dasar)")
            } else if let status = baris.status {
                h.status(status, kelas: "kecil")
            }
        }
        element("td", ["role": "cell", "class": "a bkt", "data-l": "Bukti"]) { h in
            h.element("a", ["href": "\(page.tempat.baris(baris.kunci))", "data-rincian": ""]) { h in
                h.text(baris.jumlahBukti == 0 ? (baris.isian.dapatDiubah ? "isi" : "\u{2013}") : "\(baris.jumlahBukti)")
                h.sr(" bukti dan rincian \(baris.kode)\(baris.adaCatatan ? ", ada catatan" : "")")
            }
        }
    }

    private mutating func isianSaja(_ baris: BarisKisi, _ page: PengukuranPage) {
        let label = "Realisasi \(page.namaPeriode) \(baris.kode)"
        let nama = "nilai.\(baris.kunci)"
        switch baris.isian {
        case .ketik(let teks, let keadaan):
            sel(Sel(nama: nama, label: label, nilai: teks, keadaan: keadaan, pesan: baris.idPesan))
        case .pilih(let teks, let pilihan, let keadaan):
            element(
                "select",
                [
                    "class": kelas("sel", keadaan.rawValue), "name": nama, "id": "f-\(nama)", "aria-label": label,
                    "aria-describedby": baris.idPesan, "aria-invalid": keadaan == .galat ? "true" : nil,
                ]
            ) { h in
                let daftar = [ButirPilihan("", "belum")] + pilihan
                let asing = daftar.contains { $0.nilai == teks } ? [] : [ButirPilihan(teks, teks)]
                for butir in daftar + asing {
                    h.element(
                        "option", ["value": butir.nilai, "selected": flag(butir.nilai == teks)], text: butir.label)
                }
            }
        case .dihitung(let sel, let keadaan):
            element("output", ["class": kelas("sel", "hitung", keadaan.rawValue), "aria-label": label]) {
                $0.isiSel(sel)
            }
        case .tetap(let sel): isiSel(sel)
        }
    }

    mutating func tahunPengukuran(_ baris: BarisKisi, _ page: PengukuranPage) {
        let tahun = page.tempat.tempat.tahun
        if !page.ringkas {
            selPengukuran(baris.tahun.target, "a tgt tw th", "Target \(tahun)")
            selPengukuran(baris.tahun.realisasi, "a th", "Realisasi")
        }
        element(
            "td", ["role": "cell", "class": kelas("a th cap", page.ringkas ? "tw" : nil), "data-l": "Capaian \(tahun)"]
        ) { h in
            guard case .nilai = baris.tahun.capaian else { return h.isiSel(baris.tahun.capaian) }
            let kaca = Alamat.kaca(page.tempat.tempat, indikator: baris.kode)
            h.element("a", ["href": "\(kaca)"]) { $0.isiSel(baris.tahun.capaian) }
        }
        element("td", ["role": "cell", "class": "grs"]) { h in
            if let garis = baris.tahun.garis { h.garisTolok(garis) }
        }
    }

    private mutating func selPengukuran(_ sel: BarisKisi.SelAngka, _ kelas: String?, _ label: String? = nil) {
        element("td", ["role": "cell", "class": kelas, "data-l": label]) { $0.isiSel(sel) }
    }

    mutating func isiSel(_ sel: BarisKisi.SelAngka) {
        switch sel {
        case .nilai(let teks, nil): text(teks)
        case .nilai(let teks, let dari?):
            text(teks)
            element("small", ["class": "dari", "title": "sementara, \(dari) periode terisi"], text: " \(dari)")
        case .tidakDiukur(let sebab): tidakDiukur(sebab)
        case .belum(let kata): element("span", ["class": "belum"], text: kata)
        case .kosong: break
        }
    }
}

extension BarisKisi.SelAngka {
    fileprivate var tidakDiukur: Bool { if case .tidakDiukur = self { true } else { false } }
}

extension BarisKisi {
    /// Something stands in the row below.
    var berpesan: Bool { !daftarPesan.isEmpty || komponen != nil || tinjau != nil }

    /// The name and what it is counted in; the cell shows two lines of it.
    fileprivate var judulLengkap: String { satuan.isEmpty ? nama : "\(nama) (\(satuan))" }
}
