import Documents
import Kinerja

extension HTMLBuilder {
    mutating func anggaranSimpul(_ page: AnggaranSimpulPage, csrf: String) {
        remah([("Anggaran", .anggaran(page.tempat))], page.jenis)
        kepala(page.nama, page.kalimat)
        pesanKesalahan(
            page.formulir, selain: Set(page.daftarPagu.map(\.bidang) + ["nilai_baru", "sumber_baru", "versi_baru"]))
        bagian("Pagu", id: "pagu") { $0.paguSimpul(page, csrf: csrf) }
        bagian("Realisasi", id: "realisasi") { $0.realisasiSimpul(page) }
        if let penjelasan = page.penjelasan { kacaSerapan(penjelasan) }
        dua(
            { $0.tautanSimpul(page) },
            { h in
                h.judulBagian("Riwayat")
                if page.daftarRiwayat.isEmpty {
                    h.p("Belum ada yang tercatat.", "kecil")
                } else {
                    h.jejak(page.daftarRiwayat)
                }
            })
    }

    private mutating func paguSimpul(_ page: AnggaranSimpulPage, csrf: String) {
        if page.daftarPagu.isEmpty {
            p(
                page.rincian.isEmpty
                    ? "Belum ada pagu yang tertulis."
                    : "Pagu di sini adalah jumlah rincian di bawahnya; tidak ada yang tertulis sendiri.",
                "kecil")
        }
        guard page.dapatDiisi else { return tabelPagu(page, isian: false) }
        formulir(ke: .sumberDana(page.tempat, page.kode), csrf: csrf) { h in
            h.tabelPagu(page, isian: true)
            h.element("div", ["class": "baris-bidang"]) { h in
                h.pilih(Bidang("versi_baru", "Tambah versi", page.formulir), dari: page.daftarVersi)
                h.bidang(Bidang("sumber_baru", "Sumber dana", page.formulir).dengan { $0.contoh = "DAK Nonfisik" })
                h.bidang(Bidang("nilai_baru", "Pagu (Rp)", page.formulir).dengan { $0.papanKetik = "numeric" })
            }
            h.tindakan { $0.tombol("Simpan pagu", .utama) }
        }
    }

    private mutating func tabelPagu(_ page: AnggaranSimpulPage, isian: Bool) {
        guard !page.daftarPagu.isEmpty else { return }
        let kolom: [Tabel.Kolom] = [
            .init("Versi"), .init("Sumber dana"), .init("Pagu (Rp)", .angka, lebar: .l190), .init("Diisi oleh"),
        ]
        tabel(Tabel(kolom, judul: "Pagu menurut versi dan sumber dana")) { t in
            for baris in page.daftarPagu {
                t.baris { t in
                    t.utama(baris.versi)
                    t.sel(baris.sumberDana)
                    t.sel { isian ? $0.isianPagu(baris) : $0.text(baris.teks) }
                    t.sel(baris.oleh, "kecil")
                }
            }
        }
    }

    private mutating func isianPagu(_ baris: AnggaranSimpulPage.BarisPagu) {
        let idSalah = baris.salah.map { _ in "s-\(baris.bidang)" }
        void(
            "input",
            [
                "class": kelas("sel", baris.salah == nil ? "terima" : "galat"), "name": baris.bidang,
                "id": "f-\(baris.bidang)", "inputmode": "numeric", "autocomplete": "off",
                "aria-label": "Pagu \(baris.versi.lowercased()) \(baris.sumberDana)", "value": baris.teks,
                "aria-describedby": idSalah, "aria-invalid": baris.salah == nil ? nil : "true",
            ])
        tersembunyi("dasar.\(baris.bidang.dropFirst("nilai.".count))", baris.dasar)
        if let salah = baris.salah { element("span", ["class": "salah", "id": idSalah], text: salah) }
    }

    private mutating func realisasiSimpul(_ page: AnggaranSimpulPage) {
        guard !page.daftarRealisasi.isEmpty else {
            return p("Belum ada realisasi tahun ini.", "kecil")
        }
        let kolom: [Tabel.Kolom] = [
            .init("Periode"), .init("Realisasi (Rp)", .angka), .init("Sampai periode (Rp)", .angka),
            .init("Diisi oleh"),
        ]
        tabel(Tabel(kolom, judul: "Realisasi menurut periode")) { t in
            for baris in page.daftarRealisasi {
                t.baris { t in
                    t.utama(baris.periode)
                    t.sel { $0.isiUang(baris.nilai) }
                    t.sel { $0.isiUang(baris.sampai) }
                    t.sel(baris.oleh, "kecil")
                }
            }
        }
    }

    private mutating func tautanSimpul(_ page: AnggaranSimpulPage) {
        if !page.rincian.isEmpty {
            judulBagian("Rincian")
            element("ul", ["class": "butir"]) { h in
                for satu in page.rincian { h.element("li") { $0.tautan(satu.teks, ke: satu.alamat) } }
            }
        }
        judulBagian("Mendukung")
        if page.daftarSasaran.isEmpty {
            p("Belum ditautkan langsung ke sasaran.", "kecil")
        } else {
            element("ul", ["class": "butir"]) { h in for satu in page.daftarSasaran { h.element("li", text: satu) } }
        }
    }

    private mutating func kacaSerapan(_ penjelasan: Penjelasan) {
        let bentuk = Tabel(
            [.init("Masukan"), .init("Nilai"), .init("Sumber")], cara: .rapat, judul: "Masukan: \(penjelasan.judul)")
        let kaca = Kaca(
            judul: "Kaca bening: \(penjelasan.pertanyaan(satuan: "%"))",
            langkah: [
                .init("Masukan") { h in
                    h.tabel(bentuk) { t in
                        for satu in penjelasan.masukan {
                            t.baris { t in
                                t.utama(satu.nama)
                                t.sel(satu.nilai)
                                t.sel(satu.sumber)
                            }
                        }
                    }
                },
                .init("Serapan") { h in
                    h.rumus("\(penjelasan.rumus) = \(penjelasan.hitungan) =", hasil: penjelasan.takDibulatkan)
                    h.p("Dasar: \(penjelasan.dasarHukum).")
                },
                .init("Pembulatan") {
                    $0.p("\(penjelasan.pembulatan): \(penjelasan.takDibulatkan) menjadi \(penjelasan.hasil).")
                },
                .init("Sisa") { $0.p(penjelasan.batas) },
            ])
        self.kaca(kaca, id: "kaca-serapan") {
            $0.p("Siapa yang mengisi tiap nilai ada pada riwayat di bawah.", "kecil")
        }
    }
}
