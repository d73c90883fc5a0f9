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
        if let galat { h.pesan(.galat, galat) }
        if belumDibuka { return tulisPembukaan(ke: &h) }
        h.bagian("Terlambat", "Wajib diisi dan belum diajukan sesudah tenggat", id: "terlambat", kelas: "pertama") {
            tulisTerlambat(ke: &$0)
        }
        h.bagian("Jadwal", id: "jadwal") { tulisJadwal(ke: &$0) }
        if !daftarTahun.contains(tahun + 1) {
            h.tindakan { $0.tautanTombol("Siapkan tahun \(tahun + 1)", ke: .daftarPeriode(tahun + 1)) }
        }
    }

    private func tulisPembukaan(ke h: inout HTMLBuilder) {
        h.kosong(
            "Tahun \(tahun) belum dibuka",
            "Membuka tahun membuat jadwal untuk tiap bulan, triwulan, dan tahun: dibuka pada hari pertamanya, tenggat sepuluh hari sesudah berakhir. Tanggalnya dapat diubah satu per satu."
        ) { h in
            h.tombolAksi(
                "Buka tahun \(tahun)", ke: Alamat.daftarPeriode(tahun).ke("pembukaan"), csrf: csrf, .utama)
        }
    }

    private func tulisJadwal(ke h: inout HTMLBuilder) {
        let kolom =
            [
                Tabel.Kolom("Periode"), .init("Dibuka", lebar: .l190), .init("Tenggat", lebar: .l190),
                .init("Keadaan"),
            ] + (dasarBersama == nil ? [.init("Dasar", lebar: .l320)] : [])
        h.tabel(Tabel(kolom, judul: "Jadwal pengisian \(tahun)")) { t in
            for satu in kelompok {
                t.kelompok(satu.nama)
                for baris in satu.baris {
                    t.baris { b in
                        b.utama(baris.nama, ke: .periode(tahun, baris.kode))
                        b.sel(baris.dibuka)
                        b.sel(baris.tenggat)
                        b.sel { $0.status(baris.keadaan.status, baris.keadaan.teks) }
                        if dasarBersama == nil { b.sel(baris.dasar, "kecil") }
                    }
                }
            }
        }
        if let dasarBersama { h.bawahTabel { $0.element("span", text: "Dasar semua tanggal: \(dasarBersama).") } }
    }

    private func tulisTerlambat(ke h: inout HTMLBuilder) {
        guard !daftarTerlambat.isEmpty else {
            return h.p("Semua nilai yang sudah jatuh tempo sudah masuk.")
        }
        let kolom = [
            Tabel.Kolom("Instansi"), .init("Kurang per periode"), .init("Jumlah", .angka),
            .init("Paling lama", .angka, lebar: .l110),
        ]
        h.tabel(Tabel(kolom, judul: "Instansi yang terlambat")) { t in
            for satu in daftarTerlambat {
                t.baris { b in
                    b.utama(satu.instansi)
                    b.sel { $0.periodeKurang(satu.daftarPeriode) }
                    b.sel(satu.kurang)
                    b.sel(satu.terlama)
                }
            }
        }
    }
}

extension HTMLBuilder {
    /// `TW I 10, TW II 11`, each leading to where it is filled.
    fileprivate mutating func periodeKurang(_ daftar: [TautanPilihan]) {
        element("span") { h in
            for (nomor, satu) in daftar.enumerated() {
                if nomor > 0 { h.text(", ") }
                h.tautan(satu.teks, ke: satu.alamat)
                h.text(" \(satu.catatan ?? "")")
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
