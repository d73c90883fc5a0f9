import Documents
import Kinerja

extension HTMLBuilder {
    /// The budget grid. Without scripts it is one form that is sent; with scripts the sums follow while one types.
    mutating func anggaran(_ page: AnggaranPage, csrf: String) {
        kepala("Anggaran", page.kalimat) { h in
            if page.dapatDiisi {
                h.element(
                    "button", ["class": "tombol utama", "type": "submit", "form": "kisi-anggaran"], text: "Simpan")
                h.tautanTombol("Impor dari Excel", ke: .imporAnggaran(page.tempat))
            }
            h.tautanTombol(
                "Unduh",
                ke: .tabelKatalog(page.tempat, "realisasi-anggaran.xlsx")
                    .dengan("tingkat", page.saringan.tingkat.rawValue))
        }
        if let hasil = page.hasil { element("div", ["class": "pesan-atas"]) { $0.pesan(.galat, hasil) } }
        alatAnggaran(page)
        if let catatan = page.catatanVersi { element("div", ["class": "pesan-atas"]) { $0.pesan(.info, catatan) } }
        if let catatan = page.catatanKumulatif { element("div", ["class": "pesan-atas"]) { $0.pesan(.awas, catatan) } }
        guard !page.daftarBaris.isEmpty else { return kosongAnggaran(page) }
        formulir(ke: .isianAnggaran(page.tempat), csrf: csrf, id: "kisi-anggaran") { h in
            h.tersembunyi("versi", page.saringan.versi.kode)
            h.tersembunyi("periode", page.saringan.periode.kode)
            h.tersembunyi("tingkat", page.saringan.tingkat.rawValue)
            h.tabelAnggaran(page)
            if page.dapatDiisi { h.element("div", ["class": "kaki-kisi"]) { $0.tombol("Simpan", .utama) } }
        }
        bawahTabel { h in for satu in page.catatan { h.element("span", text: satu) } }
    }

    private mutating func alatAnggaran(_ page: AnggaranPage) {
        alat { h in
            h.pilihan("Tampilkan", page.daftarTampil)
            h.menuPilihan("Tingkat", page.daftarTingkat)
            h.pilihan(
                "Periode realisasi", page.daftarPeriode.map { TautanPilihan($0.teks, ke: $0.alamat, aktif: $0.aktif) })
            h.menuPilihan("Periode lain", page.periodeLain)
        }
        element("div", ["class": "saring-versi"]) { h in
            h.saring("Versi anggaran", page.daftarVersi)
            if let buka = page.bukaPerubahan { h.tautanTombol(buka.teks, ke: buka.alamat, rapat: true) }
        }
    }

    /// Choices behind a head that shows the chosen one.
    mutating func menuPilihan(_ sebutan: String, _ daftar: [TautanPilihan]) {
        element("details", ["class": "menu"]) { h in
            h.element("summary", ["class": "pemilih"]) { h in
                h.text(daftar.first(where: \.aktif).map { "\(sebutan): \($0.teks.lowercased())" } ?? sebutan)
                h.ikon(.bawah)
            }
            h.element("ul", ["class": "isi-menu", "aria-label": sebutan]) { h in
                for satu in daftar {
                    h.element("li") { h in
                        h.element("a", ["href": "\(satu.alamat)", "aria-current": satu.aktif ? "true" : nil]) { h in
                            h.text(satu.teks)
                            guard let catatan = satu.catatan else { return }
                            h.text(" ")
                            h.element("span", ["class": "redup"], text: catatan)
                        }
                    }
                }
            }
        }
    }

    private mutating func kosongAnggaran(_ page: AnggaranPage) {
        kosong(
            "Belum ada program",
            "Anggaran diisi pada program, kegiatan, dan subkegiatan. Susun dulu di pohon kinerja, atau impor berkas kinerja."
        ) { h in
            h.tindakan { h in
                h.tautanTombol("Ke pohon kinerja", ke: .pohon(page.tempat), .utama)
                h.tautanTombol("Impor berkas", ke: .berkas(page.tempat))
            }
        }
    }
}

// MARK: Table

extension HTMLBuilder {
    private mutating func tabelAnggaran(_ page: AnggaranPage) {
        let judul = "\(page.namaPagu) dan \(page.namaRealisasi.lowercased()) \(page.tempat.tahun), rupiah"
        element(
            "table",
            [
                "role": "table", "class": "tabel kisi uang", "data-anggaran": "\(page.desimalSerapan)",
                "data-nol": flag(page.nolBelakang),
            ]
        ) { h in
            h.element("caption", ["class": "sr"], text: judul)
            h.kepalaAnggaran(page)
            h.element("tbody", ["role": "rowgroup"]) { h in
                for baris in page.daftarBaris { h.barisAnggaran(baris, page) }
                h.jumlahAnggaran(page.jumlah, page)
            }
        }
    }

    private mutating func kepalaAnggaran(_ page: AnggaranPage) {
        element("thead", ["role": "rowgroup", "class": "lekat"]) { h in
            h.element("tr", ["role": "row"]) { h in
                h.judulKolom("Program, kegiatan, subkegiatan", "k-nama")
                if let lalu = page.namaPaguLalu { h.judulKolom(lalu, "a k-uang") }
                h.judulKolom(page.namaPagu, page.dapatDiisi ? "a buka k-isi" : "a k-isi")
                h.judulKolom(page.namaRealisasi, page.dapatDiisi ? "a tw buka k-isi" : "a tw k-isi")
                if let sampai = page.namaSampai { h.judulKolom(sampai, "a k-uang") }
                h.judulKolom("Serapan (%)", "k-serapan")
                h.judulKolom("Sisa", "a k-uang")
            }
        }
    }

    private mutating func judulKolom(_ teks: String, _ kelas: String) {
        element("th", ["role": "columnheader", "class": kelas, "scope": "col"], text: teks)
    }

    private mutating func barisAnggaran(_ baris: BarisAnggaran, _ page: AnggaranPage) {
        let berpesan = baris.daftarPesan.isEmpty ? nil : "berpesan"
        element(
            "tr",
            [
                "role": "row", "class": kelas("t\(baris.tingkat)", berpesan), "id": "s-\(baris.kode)",
                "data-kode": baris.kode, "data-induk": baris.induk, "data-pagu": baris.angka.pagu.map { "\($0)" },
                "data-realisasi": baris.angka.realisasi.map { "\($0)" },
                "data-sampai": baris.angka.sampai.map { "\($0)" },
            ]
        ) { h in
            h.element("th", ["role": "rowheader", "class": "nama", "scope": "row"]) { h in
                h.element("a", ["href": "\(baris.alamat)", "title": baris.nama]) { h in
                    if !baris.nomenklatur.isEmpty {
                        h.element("span", ["class": "satuan"], text: baris.nomenklatur)
                        h.text(" ")
                    }
                    h.text(baris.nama)
                }
            }
            h.selBaris(baris, page)
        }
        pesanBaris(baris, page)
    }

    private mutating func jumlahAnggaran(_ baris: BarisAnggaran, _ page: AnggaranPage) {
        element(
            "tr",
            [
                "role": "row", "class": kelas("jumlah", baris.daftarPesan.isEmpty ? nil : "berpesan"),
                "data-kode": baris.kode, "data-pagu": baris.angka.pagu.map { "\($0)" },
                "data-realisasi": baris.angka.realisasi.map { "\($0)" },
                "data-sampai": baris.angka.sampai.map { "\($0)" },
            ]
        ) { h in
            h.element("th", ["role": "rowheader", "class": "nama", "scope": "row"]) {
                $0.tautan(baris.nama, ke: baris.alamat)
            }
            h.selBaris(baris, page)
        }
        pesanBaris(baris, page)
    }

    private mutating func selBaris(_ baris: BarisAnggaran, _ page: AnggaranPage) {
        if let lalu = page.namaPaguLalu { selUang(baris.paguLalu, "a tgt s-lalu", label: lalu) }
        selAnggaran(baris.pagu, "pagu", label: page.namaPagu)
        selAnggaran(baris.realisasi, "realisasi", label: page.namaRealisasi)
        if let sampai = page.namaSampai { selUang(baris.sampai, "a s-sampai", label: sampai, kolom: "sampai") }
        selSerapan(baris.serapan, baris.garis, ke: baris.alamat.bagian("kaca-serapan"))
        selUang(baris.sisa, "a s-sisa", label: "Sisa", kolom: "sisa")
    }

    mutating func selSerapan(_ serapan: String?, _ garis: GarisTolok, ke alamat: Alamat?) {
        element("td", ["role": "cell", "class": "grs", "data-l": "Serapan (%)"]) { h in
            h.element("span", ["class": "dengan-tolok"]) { h in
                if let serapan {
                    if let alamat {
                        h.element(
                            "a", ["class": "angka kait", "href": "\(alamat)", "data-kolom": "serapan"], text: serapan)
                    } else {
                        h.element("span", ["class": "angka"], text: serapan)
                    }
                } else {
                    h.element("span", ["class": "angka", "data-kolom": "serapan"]) {
                        $0.tidakDiukur("belum ada realisasi")
                    }
                }
                h.garisTolok(garis)
            }
        }
    }

    private mutating func selUang(_ sel: SelUang, _ kelas: String, label: String, kolom: String? = nil) {
        element("td", ["role": "cell", "class": kelas, "data-l": label]) { h in
            h.element("span", ["data-kolom": kolom]) { $0.isiUang(sel) }
        }
    }

    mutating func isiUang(_ sel: SelUang) {
        switch sel {
        case .nilai(let teks): text(teks)
        case .belum: element("span", ["class": "belum"], text: "belum")
        case .tidakAda(let sebab): tidakDiukur(sebab)
        }
    }

    private mutating func selAnggaran(_ sel: SelAnggaran, _ kolom: String, label: String) {
        switch sel {
        case .tetap(let uang): selUang(uang, "a s-\(kolom)", label: label, kolom: kolom)
        case .ketik(let ketikan):
            element("td", ["role": "cell", "class": "ubah s-\(kolom)", "data-l": label]) { h in
                h.void(
                    "input",
                    [
                        "class": kelas("sel", ketikan.keadaan.rawValue), "name": ketikan.nama,
                        "id": "f-\(ketikan.nama)",
                        "inputmode": "numeric", "autocomplete": "off", "aria-label": ketikan.label,
                        "value": ketikan.teks,
                        "placeholder": ketikan.lanjutan ?? (ketikan.keadaan == .kosong ? "belum" : nil),
                        "data-kolom": kolom, "data-lanjut": ketikan.lanjutan, "aria-describedby": ketikan.pesan,
                        "aria-invalid": ketikan.keadaan == .galat ? "true" : nil,
                    ])
                h.tersembunyi("dasar.\(ketikan.nama)", ketikan.dasar)
            }
        }
    }

    private mutating func pesanBaris(_ baris: BarisAnggaran, _ page: AnggaranPage) {
        for pesan in baris.daftarPesan {
            element("tr", ["role": "row", "class": "baris-pesan"]) { h in
                h.element("td", ["role": "cell", "colspan": "\(page.lebarTabel)"]) { $0.isiPesan(pesan, baris, page) }
            }
        }
    }

    private mutating func isiPesan(_ pesan: PesanAnggaran, _ baris: BarisAnggaran, _ page: AnggaranPage) {
        let isi: BarisPesan =
            switch pesan.isi {
            case .galat(let inti, let penjelasan): .galat(inti: inti, penjelasan: penjelasan)
            case .awas(let inti, let penjelasan): .awas(inti: inti, penjelasan: penjelasan)
            case .bentrok(let nama, let milikSaya, let tersimpan, let siapa):
                .bentrok(
                    nama: nama,
                    pilihan: [
                        .init(nilai: milikSaya, kirim: "saya", siapa: "isian Anda", terpilih: true),
                        .init(nilai: tersimpan, kirim: "tersimpan", siapa: siapa, terpilih: false),
                    ])
            }
        let bertindakan = pesan.saran != nil || pesan.pakaiJumlah != nil
        barisPesan(isi, id: pesan.id, tindakan: bertindakan ? { $0.tindakanPesan(pesan, baris, page) } : nil)
    }

    private mutating func tindakanPesan(_ pesan: PesanAnggaran, _ baris: BarisAnggaran, _ page: AnggaranPage) {
        if let (nama, teks) = pesan.saran, page.dapatDiisi {
            element(
                "button", ["class": "tombol rapat", "type": "button", "data-isi": nama, "data-teks": teks],
                text: "Pakai \(teks)")
        }
        if let kolom = pesan.pakaiJumlah {
            element(
                "button",
                [
                    "class": "tombol rapat", "type": "submit", "name": "pakai_jumlah",
                    "value": "\(kolom) \(baris.kode)",
                ], text: "Pakai jumlah rincian")
        }
    }
}
