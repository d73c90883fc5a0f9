import Documents
import Kinerja

extension DaftarPeriodePage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pengaturan", .pengaturan)], "Periode")
        h.kepala("Periode pengukuran \(tahun)", kalimat)
        h.saring(
            "Tahun",
            Set(daftarTahun + [tahun]).sorted(by: >).map {
                TautanPilihan("\($0)", ke: .daftarPeriode($0), aktif: $0 == tahun)
            })
        if belumDibuka { tulisPembukaan(ke: &h) } else { tulisJadwal(ke: &h) }
        h.bagian("Terlambat", "Nilai yang wajib diisi dan belum diajukan sesudah tenggat", id: "terlambat") {
            tulisTerlambat(ke: &$0)
        }
        if !belumDibuka, !daftarTahun.contains(tahun + 1) {
            h.tindakan { $0.tautanTombol("Siapkan tahun \(tahun + 1)", ke: .daftarPeriode(tahun + 1)) }
        }
    }

    private func tulisPembukaan(ke h: inout HTMLBuilder) {
        if let galat { h.pesan(.galat, galat) }
        h.kosong(
            "Tahun \(tahun) belum dibuka",
            "Membuka tahun membuat jadwal untuk tiap bulan, triwulan, dan tahun: dibuka pada hari pertamanya, tenggat sepuluh hari sesudah berakhir. Tanggalnya dapat diubah satu per satu."
        ) { h in
            h.tombolAksi(
                "Buka tahun \(tahun)", ke: Alamat.daftarPeriode(tahun).ke("pembukaan"), csrf: csrf, .utama)
        }
    }

    private func tulisJadwal(ke h: inout HTMLBuilder) {
        let kolom = [
            Tabel.Kolom("Periode"), .init("Dibuka", lebar: .l152), .init("Tenggat", lebar: .l152),
            .init("Keadaan", lebar: .l240), .init("Dasar"),
        ]
        h.tabel(Tabel(kolom, judul: "Jadwal pengisian \(tahun)")) { t in
            for satu in kelompok {
                t.kelompok(satu.nama)
                for baris in satu.baris {
                    t.baris { b in
                        b.utama(baris.nama, ke: .periode(tahun, baris.kode))
                        b.sel(baris.dibuka)
                        b.sel(baris.tenggat)
                        b.sel { $0.status(baris.keadaan.status, baris.keadaan.teks) }
                        b.sel(baris.dasar, "kecil")
                    }
                }
            }
        }
    }

    private func tulisTerlambat(ke h: inout HTMLBuilder) {
        guard !daftarTerlambat.isEmpty else {
            return h.p("Semua nilai yang sudah jatuh tempo sudah masuk.")
        }
        let kolom = [
            Tabel.Kolom("Instansi"), .init("Periode"), .init("Masuk", .angka), .init("Kurang", .angka),
            .init("Tenggat"), .init("Terlambat", .angka),
        ]
        h.tabel(Tabel(kolom, judul: "Instansi yang terlambat")) { t in
            for satu in daftarTerlambat {
                t.baris { b in
                    b.utama(satu.instansi, ke: satu.alamat)
                    b.sel(satu.periode)
                    b.sel(satu.masuk)
                    b.sel(satu.kurang)
                    b.sel(satu.tenggat)
                    b.sel(satu.hari)
                }
            }
        }
    }
}

extension PeriodePage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pengaturan", .pengaturan), ("Periode \(tahun)", .daftarPeriode(tahun))], periode.nama)
        h.kepala("\(periode.nama) \(tahun)", kalimat)
        if let bentrokan { h.bentrokan(bentrokan) }
        h.dua({ tulisJadwal(ke: &$0) }, { tulisPenutupan(ke: &$0) })
    }

    private func tulisJadwal(ke h: inout HTMLBuilder) {
        h.judulBagian("Jadwal")
        h.formulir(ke: .periode(tahun, periode.kode), csrf: csrf) { h in
            h.tersembunyi("versi", "\(versi)")
            h.pesanKesalahan(formulir, selain: ["dibuka", "tenggat", "dasar"])
            h.element("div", ["class": "berdampingan"]) { h in
                h.bidang(Bidang("dibuka", "Dibuka", formulir).dengan { $0.jenis = "date" })
                h.bidang(
                    Bidang("tenggat", "Tenggat", formulir, petunjuk: "Hari terakhir mengisi.").dengan {
                        $0.jenis = "date"
                    })
            }
            h.teksPanjang(
                Bidang("dasar", "Dasar", formulir, petunjuk: "Peraturan atau surat yang menetapkan tanggal ini.").dengan
                {
                    $0.wajib = true
                }, baris: 2)
            h.tindakan { $0.tombol("Simpan jadwal", .utama) }
        }
    }

    private func tulisPenutupan(ke h: inout HTMLBuilder) {
        h.judulBagian(ditutup ? "Buka lagi" : "Tutup")
        h.p(
            ditutup
                ? "Periode ini ditutup: tidak ada nilai yang dapat diisi, juga yang dikembalikan. Membukanya lagi tercatat beserta alasannya."
                : "Sesudah ditutup tidak ada nilai yang dapat diisi, juga yang dikembalikan. Nilai yang sudah masuk tetap diperiksa seperti biasa.",
            "sub")
        let alamat = Alamat.periode(tahun, periode.kode)
        h.formulir(ke: alamat.ke(ditutup ? "pembukaan" : "penutupan"), csrf: csrf) { h in
            h.tersembunyi("versi", "\(versi)")
            h.pesanKesalahan(alasan, selain: ["alasan"])
            h.teksPanjang(Bidang("alasan", "Alasan", alasan).dengan { $0.wajib = true }, baris: 2)
            h.tindakan {
                $0.tombol(
                    ditutup ? "Buka lagi" : "Tutup periode",
                    konfirmasi: ditutup ? nil : "Tutup \(periode.nama) \(tahun) mulai hari ini?")
            }
        }
    }
}
