import Documents
import Kinerja

extension DaftarAturanPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepalaPengaturan("Aturan \(pilih.namaInstansi)", kalimat, pilih)
        let kolom = [
            Tabel.Kolom("Aturan"), .init("Berlaku", lebar: .l190), .init("Dasar"),
            .init("Bawaan nasional", lebar: .l190),
        ]
        h.tabel(Tabel(kolom, judul: "Aturan perhitungan tahun \(pilih.tempat.tahun)")) { t in
            for satu in kelompok {
                t.kelompok(satu.nama)
                for baris in satu.baris { t.baris { tulis(baris, ke: &$0) } }
            }
        }
        h.bawahTabel { h in
            h.element(
                "span",
                text:
                    "Tanda \u{201C}sendiri\u{201D}: ditetapkan instansi ini untuk tahun ini. Mengubah aturan mengubah cara angka dihitung, bukan nilai yang diisi."
            )
        }
    }

    private func tulis(_ baris: BarisAturan, ke b: inout PenulisTabel) {
        let alamat = baris.kunci == .skala ? Alamat.skala(pilih.tempat) : .aturan(pilih.tempat, baris.kunci.rawValue)
        b.utama { h in
            h.tautan(baris.nama, ke: alamat, "nama-baris")
            h.element("span", ["class": "catatan kode"], text: baris.kunci.rawValue)
        }
        b.sel { h in
            h.element("span") { h in
                h.element("b", ["class": "tebal"], text: baris.nilai)
                if Angka(kanonik: baris.nilai.replacing(",", with: ".")) != nil { h.text(" \(baris.satuan)") }
                if baris.sendiri {
                    h.text(" ")
                    h.tanda("sendiri", .aksen)
                }
            }
        }
        b.sel(baris.dasar)
        b.sel { h in
            h.element("span") { h in
                guard baris.sendiri else { return h.text("sama") }
                h.text(baris.nasional)
                h.element("span", ["class": "catatan"], text: baris.keyakinan)
            }
        }
    }
}

extension AturanPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pengaturan", .pengaturan), ("Aturan", .daftarAturan(pilih.tempat))], baris.nama)
        h.kepala(baris.nama, baris.kunci.penjelasan)
        if let bentrokan { h.bentrokan(bentrokan) }
        h.dua({ tulisFormulir(ke: &$0) }, { tulisKeterangan(ke: &$0) })
    }

    private func tulisFormulir(ke h: inout HTMLBuilder) {
        h.judulBagian("Ubah untuk \(pilih.namaInstansi) \(pilih.tempat.tahun)")
        h.formulir(ke: .aturan(pilih.tempat, baris.kunci.rawValue), csrf: csrf) { h in
            h.tersembunyi("versi", "\(versi)")
            h.pesanKesalahan(formulir, selain: ["nilai", "dasar", "kata"])
            tulisMasukan(ke: &h)
            h.teksPanjang(
                Bidang("dasar", "Dasar hukum", formulir, petunjuk: "Peraturan dan pasalnya; tercetak di kaca bening.")
                    .dengan {
                        $0.wajib = true
                        $0.contoh = "Peraturan Wali Kota ... Pasal ..."
                    }, baris: 2)
            h.tindakan { h in
                h.tombol("Lihat pengaruhnya", .utama, nama: "aksi", nilai: "periksa")
                if versi > 0, baris.sendiri { h.tombol("Kembali ke bawaan", nama: "aksi", nilai: "bawaan") }
                h.tautanTombol("Batal", ke: .daftarAturan(pilih.tempat), .polos)
            }
        }
        h.p("Belum ada yang disimpan sebelum Anda melihat angka mana yang berubah.", "kecil")
    }

    private func tulisMasukan(ke h: inout HTMLBuilder) {
        switch baris.kunci.masukan {
        case .teks: h.bidang(Bidang("nilai", "Isi", formulir).dengan { $0.wajib = true })
        case .angka, .bilangan:
            h.bidang(
                Bidang("nilai", "Isi (\(baris.satuan))", formulir).dengan {
                    $0.papanKetik = "decimal"
                    $0.lebar = .l170
                })
            if let kata = baris.kunci.kata {
                h.kotak(Bidang("kata", KunciAturan.kata(kata, baris.kunci), formulir))
            }
        case .pilihan(let daftar):
            h.radio(Bidang("nilai", "Pilihan", formulir), dari: daftar.map { ButirPilihan($0.kode, $0.nama) })
        case .skala: h.tautanTombol("Ke halaman skala", ke: .skala(pilih.tempat))
        }
    }

    private func tulisKeterangan(ke h: inout HTMLBuilder) {
        h.judulBagian("Sekarang")
        h.fakta { f in
            f.butir("Berlaku", baris.nilai)
            f.butir("Dasar", baris.dasar.isEmpty ? "belum disebut" : baris.dasar)
            f.butir("Satuan", baris.satuan)
            f.butir("Bawaan nasional", baris.nasional)
            f.butir("Dasar bawaan", "\(baris.dasarNasional) (\(baris.keyakinan))")
            f.butir("Kunci") { $0.element("code", ["class": "kode"], text: baris.kunci.rawValue) }
        }
        if !riwayat.isEmpty {
            h.element("h3", ["class": "jarak"], text: "Riwayat")
            h.jejak(riwayat)
        }
    }
}

extension PratinjauAturanPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pengaturan", .pengaturan)] + remah, "Pengaruh")
        h.kepala(judul, kalimat)
        h.fakta { f in
            f.butir("Sebelum", sebelum)
            f.butir("Sesudah", sesudah)
        }
        h.bagian("Angka yang berubah", pengaruh.kalimat, id: "pengaruh") { h in
            if hanyaPeringatan {
                h.p("Aturan ini tidak mengubah angka yang dicetak, hanya peringatan dan tenggat.", "sub")
            }
            h.pengaruh(pengaruh)
        }
        h.formulir(ke: alamat, csrf: csrf, kelas: "jarak") { h in
            for satu in isian { h.tersembunyi(satu.nama, satu.isi) }
            h.tindakan { h in
                h.tombol("Simpan", .utama)
                h.tautanTombol("Batal", ke: batal, .polos)
            }
        }
    }
}

extension HTMLBuilder {
    /// Figures before and after.
    mutating func pengaruh(_ pengaruh: PengaruhAturan) {
        guard !pengaruh.daftar.isEmpty else { return p(pengaruh.kalimat) }
        let kolom = [
            Tabel.Kolom("Indikator"), .init("Angka", lebar: .l170), .init("Sebelum", .angka, lebar: .l152),
            .init("Sesudah", .angka, lebar: .l152),
        ]
        tabel(Tabel(kolom, judul: "Angka sebelum dan sesudah")) { t in
            for satu in pengaruh.daftar {
                t.baris { b in
                    b.utama(satu.nama, ke: satu.alamat)
                    b.sel(satu.apa)
                    b.sel(satu.sebelum)
                    b.sel { $0.element("b", ["class": "tebal"], text: satu.sesudah) }
                }
            }
        }
    }
}
