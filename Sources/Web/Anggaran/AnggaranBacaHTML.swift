import Documents

// The budget to be read: all periods, and behind each goal.
extension HTMLBuilder {
    mutating func anggaranPeriode(_ page: AnggaranPeriodePage, _ tempat: TempatKerja) {
        kepala("Anggaran", page.kalimat) { h in
            h.tautanTombol("Unduh", ke: .tabelKatalog(tempat, "realisasi-anggaran.xlsx"))
        }
        alat { h in
            h.pilihan("Tampilkan", page.daftarTampil)
            h.menuPilihan("Tingkat", page.daftarTingkat)
        }
        guard !page.daftarBaris.isEmpty else {
            return kosong("Belum ada program", "Susun program, kegiatan, dan subkegiatan di pohon kinerja.") {
                $0.tautanTombol("Ke pohon kinerja", ke: .pohon(tempat), .utama)
            }
        }
        let kolom =
            [Tabel.Kolom("Program, kegiatan, subkegiatan")] + page.daftarKolom.map { .init($0, .angka) }
            + [.init("Serapan (%)", .angka), .init("Garis tolok")]
        tabel(Tabel(kolom, cara: .beku, judul: "Pagu dan realisasi tahun \(tempat.tahun) menurut periode, rupiah")) {
            t in
            for baris in page.daftarBaris { t.baris("t\(baris.tingkat)") { $0.barisPeriode(baris) } }
            t.jumlah { $0.barisPeriode(page.jumlah) }
        }
        bawahTabel { h in h.element("span", text: "Realisasi per periode, bukan kumulatif; rupiah penuh.") }
    }

    mutating func anggaranSasaran(_ page: AnggaranSasaranPage, _ tempat: TempatKerja) {
        kepala("Anggaran", page.kalimat) { h in
            h.tautanTombol(
                "Unduh", ke: .tabelKatalog(tempat, "realisasi-anggaran.xlsx").dengan("tingkat", "sasaran"))
        }
        alat { $0.pilihan("Tampilkan", page.daftarTampil) }
        let kolom: [Tabel.Kolom] = [
            .init("Sasaran dan pendukungnya"), .init("Pagu", .angka, lebar: .l140),
            .init("Realisasi", .angka, lebar: .l140),
            .init("Serapan (%)", lebar: .l240), .init("Sisa", .angka, lebar: .l140),
        ]
        tabel(Tabel(kolom, judul: "Anggaran per sasaran tahun \(tempat.tahun), rupiah")) { t in
            for kelompok in page.daftarKelompok { t.kelompokSasaran(kelompok) }
            t.jumlah { $0.barisSasaran(page.jumlah) }
        }
        bawahTabel { h in
            h.element("span", text: page.catatanPagu)
            if page.adaBersama {
                h.element(
                    "span",
                    text:
                        "\(tandaBersama) juga mendukung sasaran lain, sehingga jumlah per sasaran tidak dijumlahkan lagi."
                )
            }
            if page.adaPorsi { h.element("span", text: "Persen di belakang nama adalah porsi yang dibebankan.") }
        }
    }
}

private let tandaBersama = "\u{2021}"

extension PenulisTabel {
    fileprivate mutating func barisPeriode(_ baris: AnggaranPeriodePage.Baris) {
        utama(baris.nama, ke: baris.alamat)
        for satu in baris.daftarSel { sel { $0.isiUang(satu) } }
        if let serapan = baris.serapan {
            sel { $0.kait(serapan, ke: baris.alamat.bagian("kaca-serapan")) }
        } else {
            sel { $0.tidakDiukur("belum ada realisasi") }
        }
        sel { $0.garisTolok(baris.garis) }
    }

    fileprivate mutating func kelompokSasaran(_ kelompok: AnggaranSasaranPage.Kelompok) {
        self.kelompok(kelompok.judul, kelompok.catatan)
        for baris in kelompok.daftarBaris { self.baris { $0.barisSasaran(baris) } }
        if let jumlah = kelompok.jumlah { baris("subjumlah") { $0.barisSasaran(jumlah) } }
    }

    fileprivate mutating func barisSasaran(_ baris: AnggaranSasaranPage.Baris) {
        utama { h in
            if let alamat = baris.alamat { h.tautan(baris.nama, ke: alamat, "nama-baris") } else { h.text(baris.nama) }
            if let porsi = baris.porsi { h.element("span", ["class": "satuan"], text: " \(porsi)") }
            if baris.bersama {
                h.element("abbr", ["title": "juga mendukung sasaran lain"], text: " \(tandaBersama)")
            }
        }
        sel { $0.isiUang(baris.pagu) }
        sel { $0.isiUang(baris.realisasi) }
        sel { h in
            h.element("span", ["class": "dengan-tolok"]) { h in
                h.element("span", ["class": "angka"]) { h in
                    if let serapan = baris.serapan { h.text(serapan) } else { h.tidakDiukur("belum ada realisasi") }
                }
                h.garisTolok(baris.garis)
            }
        }
        sel { $0.isiUang(baris.sisa) }
    }
}
