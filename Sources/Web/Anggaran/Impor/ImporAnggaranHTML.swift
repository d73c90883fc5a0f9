import Documents
import Kinerja

extension HTMLBuilder {
    mutating func imporAnggaran(_ page: ImporAnggaranPage, csrf: String) {
        remah([("Anggaran", .anggaran(page.tempat))], "Impor")
        kepala(
            "Impor anggaran",
            "Unduh lembarnya, isi di Excel, lalu unggah. Perubahan ditampilkan dulu, baru diterapkan setelah Anda setujui."
        ) { h in
            if page.bolehUnduh { h.tautanTombol("Unduh lembar isian (.xlsx)", ke: .lembarAnggaran(page.tempat)) }
        }
        if let masalah = page.daftarMasalah {
            element("div", ["class": "pesan-atas"]) {
                $0.pesan(.galat, inti: "Tidak ada yang diterapkan.", masalah.kalimat)
            }
            bagian("Yang harus diperbaiki", id: "masalah") { $0.daftarMasalah(masalah) }
        }
        formulir(ke: .imporAnggaran(page.tempat), csrf: csrf, kelas: "bagian", unggahan: true) { h in
            h.dua({ $0.sumberLembar(page) }, { $0.pilihanLembar(page) })
            h.tindakan { h in
                h.tombol("Periksa dan pratinjau", .utama)
                h.tautanTombol("Batal", ke: .anggaran(page.tempat))
            }
        }
    }

    private mutating func sumberLembar(_ page: ImporAnggaranPage) {
        bidang(
            Bidang(
                "berkas", "Lembar Excel (.xlsx) atau CSV", page.formulir,
                petunjuk:
                    "Lembar isian di atas, atau ekspor SIPD dengan urutan kolom apa pun. Paling besar \(page.batas) MB."
            ).dengan {
                $0.jenis = "file"
                $0.berkas = ".xlsx,.csv"
            })
        teksPanjang(
            Bidang(
                "tempelan", "Atau tempel blok dari Excel", page.formulir,
                petunjuk:
                    "Salin baris beserta judul kolomnya (Kode, Uraian, Pagu, Realisasi). Tanpa judul, kolom pertama dibaca sebagai kode atau nama."
            ), baris: 8)
    }

    private mutating func pilihanLembar(_ page: ImporAnggaranPage) {
        pilih(
            Bidang("versi", "Versi pagu", page.formulir, petunjuk: "Bila judul kolom pagu tidak menyebutnya."),
            dari: page.daftarVersi)
        pilih(
            Bidang(
                "periode", "Periode realisasi", page.formulir, petunjuk: "Bila judul kolom realisasi tidak menyebutnya."
            ),
            dari: page.daftarPeriode)
        radio(
            Bidang("cara", "Angka realisasi", page.formulir),
            dari: [
                ButirPilihan("periode", "Belanja periode itu saja"),
                ButirPilihan("kumulatif", "Kumulatif sejak Januari; selisihnya dihitung"),
            ])
        radio(
            Bidang("satu_kolom", "Tempelan tanpa judul dengan satu kolom angka berisi", page.formulir),
            dari: [ButirPilihan("pagu", "Pagu"), ButirPilihan("realisasi", "Realisasi")])
    }
}

// MARK: Preview

extension HTMLBuilder {
    mutating func pratinjauAnggaran(_ page: PratinjauAnggaranPage, csrf: String) {
        remah([("Anggaran", .anggaran(page.tempat)), ("Impor", .imporAnggaran(page.tempat))], "Pratinjau")
        kepala("Pratinjau \(page.masalah.nama)", page.kalimat)
        if page.bentrok {
            pesanAtas(
                "Data berubah sejak pratinjau ditampilkan, jadi tidak ada yang diterapkan.",
                "Di bawah ini pratinjau terbaru; yang diubah orang lain disebut pada kolom Sebelum.")
        }
        if page.masalah.banyakGalat > 0 { pesanAtas("Belum dapat diterapkan.", page.masalah.kalimat) }
        if !page.masalah.daftarBaris.isEmpty {
            bagian("Yang perlu dilihat", id: "masalah") { $0.daftarMasalah(page.masalah) }
        }
        if page.jumlah > 0 {
            bagian("Jumlah sebelum dan sesudah", page.kolomTerbaca, id: "jumlah") { $0.jumlahAnggaran(page) }
            bagian("Perubahan", id: "rincian") { $0.ubahanAnggaran(page) }
        }
        penerapanAnggaran(page, csrf: csrf)
    }

    private mutating func pesanAtas(_ inti: String, _ teks: String) {
        element("div", ["class": "pesan-atas"]) { $0.pesan(.galat, inti: inti, teks) }
    }

    /// Every sum above a change, beside what the sheet says of it.
    private mutating func jumlahAnggaran(_ page: PratinjauAnggaranPage) {
        let kolom: [Tabel.Kolom] = [
            .init("Induk"), .init("Sebelum (Rp)", .angka, lebar: .l152), .init("Sesudah (Rp)", .angka, lebar: .l152),
            .init("Selisih", .angka, lebar: .l140), .init("Tertulis di lembar", .angka, lebar: .l152),
        ]
        tabel(Tabel(kolom, judul: "Jumlah sebelum dan sesudah, rupiah")) { t in
            for kelompok in page.daftarKelompok {
                t.kelompok(kelompok.kolom)
                for baris in kelompok.daftarBaris { t.baris("t\(baris.tingkat)") { $0.jumlahAnggaran(baris) } }
                t.jumlah { $0.jumlahAnggaran(kelompok.jumlah) }
            }
        }
        bawahTabel { h in
            h.element("span", text: "Jumlah induk dihitung dari rinciannya; yang tertulis di lembar sudah dicocokkan.")
        }
    }

    private mutating func ubahanAnggaran(_ page: PratinjauAnggaranPage) {
        let kolom: [Tabel.Kolom] = [
            .init("Tempat", lebar: .l90), .init("Simpul"), .init("Kolom", lebar: .l152),
            .init("Sebelum (Rp)", .angka, lebar: .l152), .init("Sesudah (Rp)", .angka, lebar: .l152),
        ]
        tabel(Tabel(kolom, judul: "Nilai yang berubah")) { t in
            for baris in page.daftarBaris {
                t.baris { t in
                    t.sel(baris.tempat, "kecil")
                    t.utama { h in
                        h.element("span", ["class": "satuan"], text: baris.kode + " ")
                        h.text(baris.nama)
                    }
                    t.sel(baris.kolom)
                    t.sel("redup") { $0.sebelumUbahan(baris) }
                    t.sel(baris.sesudah, "tebal")
                }
            }
        }
        let alamat = page.isian.reduce(Alamat.pratinjauAnggaran(page.tempat, page.sidikUnggahan)) {
            $0.dengan($1.nama, $1.nilai)
        }
        penghalaman(page.penghalaman) { alamat.dengan("halaman", "\($0)").bagian("rincian") }
    }

    private mutating func sebelumUbahan(_ baris: PratinjauAnggaranPage.Baris) {
        isiUang(baris.sebelum)
        if let siapa = baris.diubahOleh {
            element("span", ["class": "catatan"]) { $0.status(.awas, "baru diubah \(siapa)") }
        }
    }

    private mutating func penerapanAnggaran(_ page: PratinjauAnggaranPage, csrf: String) {
        element("section", ["class": "bagian"]) { h in
            guard page.dapatDiterapkan else {
                return h.tindakan { $0.tautanTombol("Kembali ke impor", ke: .imporAnggaran(page.tempat)) }
            }
            h.formulir(ke: .penerapanAnggaran(page.tempat, page.sidikUnggahan), csrf: csrf) { h in
                for (nama, nilai) in page.isian { h.tersembunyi(nama, nilai) }
                h.tersembunyi("sidik", page.sidikPratinjau)
                h.tersembunyi("dibuat", page.dibuat)
                h.bidang(
                    Bidang(
                        "alasan", "Alasan", page.formulir,
                        petunjuk: "Boleh kosong. Ikut tersimpan pada riwayat dan jejak audit."))
                h.tindakan { h in
                    h.tombol("Terapkan \(Angka(page.jumlah).cetak()) perubahan", .utama)
                    h.tautanTombol("Batal", ke: .imporAnggaran(page.tempat))
                }
            }
        }
    }
}

extension PenulisTabel {
    fileprivate mutating func jumlahAnggaran(_ baris: PratinjauAnggaranPage.BarisJumlah) {
        utama(baris.nama)
        sel("redup") { $0.isiUang(baris.sebelum) }
        sel("tebal") { $0.isiUang(baris.sesudah) }
        sel(baris.selisih)
        if let diLembar = baris.diLembar { sel(diLembar) } else { sel { $0.tidakDiukur("tidak tertulis di lembar") } }
    }
}
