import Documents

extension HTMLBuilder {
    mutating func tempelan(_ page: TempelanPage, csrf: String) {
        remah([("Pengukuran \(page.namaPeriode)", page.tempat.kisi(page.saringan))], "Tempel dari Excel")
        kepala(
            "Tempel dari Excel",
            page.daftarBaris.isEmpty
                ? "Salin kolom realisasi \(page.namaPeriode) di Excel, tempel di bawah, lalu periksa sebelum disimpan."
                : "\(page.sah) dari \(page.daftarBaris.count) nilai dapat disimpan. Periksa, lalu simpan.")
        if !page.daftarBaris.isEmpty { pratinjauTempelan(page, csrf) }
        if let terlewat = page.terlewat { pesan(.awas, terlewat) }
        formulirTempelan(page, csrf)
    }

    private mutating func pratinjauTempelan(_ page: TempelanPage, _ csrf: String) {
        formulir(ke: page.tempat.isian, csrf: csrf) { h in
            h.saringanTersembunyi(page.saringan)
            let kolom = [
                Tabel.Kolom("Kode"), .init("Indikator"), .init("Sekarang", .angka), .init("Menjadi", .angka),
                .init("Keterangan"),
            ]
            h.tabel(Tabel(kolom, judul: "Nilai yang akan disimpan")) { t in
                for satu in page.daftarBaris { t.barisTempelan(satu) }
            }
            for satu in page.daftarBaris where satu.galat == nil {
                h.tersembunyi("nilai.\(satu.kunci)", satu.baru)
                h.tersembunyi("dasar.\(satu.kunci)", "\(satu.dasar)")
            }
            h.element("div", ["class": "kaki-kisi tindakan"]) { h in
                if page.sah > 0 { h.tombol("Simpan \(page.sah) nilai", .utama) }
                h.tautanTombol("Batal", ke: page.tempat.kisi(page.saringan))
            }
        }
    }

    private mutating func formulirTempelan(_ page: TempelanPage, _ csrf: String) {
        formulir(ke: page.tempat.tempelan, csrf: csrf, kelas: "tempelan") { h in
            h.saringanTersembunyi(page.saringan)
            h.teksPanjang(
                Bidang(
                    "teks", "Sel dari Excel", nilai: page.teks, salah: page.salah,
                    petunjuk:
                        "Satu kolom mengisi baris demi baris. Bila ada kolom kode indikator, seperti pada berkas unduhan, "
                        + "nilai dipasang menurut kodenya. Tanda koma dan titik dikenali."), baris: 10)
            h.pilih(
                Bidang("mulai", "Mulai dari baris", nilai: page.mulai, petunjuk: "Hanya untuk satu kolom tanpa kode."),
                dari: page.daftarMulai)
            h.tombol(
                page.daftarBaris.isEmpty ? "Periksa tempelan" : "Periksa lagi",
                page.daftarBaris.isEmpty ? .utama : .biasa)
        }
    }

    mutating func saringanTersembunyi(_ saringan: SaringanPengukuran) {
        if let unit = saringan.unit { tersembunyi("unit", unit) }
        if saringan.tampil != .semua { tersembunyi("tampil", saringan.tampil.rawValue) }
    }
}

extension PenulisTabel {
    fileprivate mutating func barisTempelan(_ satu: TempelanPage.Baris) {
        baris { b in
            b.sel(satu.kunci)
            b.utama(satu.nama)
            b.sel(satu.sekarang.isEmpty ? "belum" : satu.sekarang)
            b.sel(satu.baru)
            b.sel { h in
                if let galat = satu.galat {
                    h.status(.galat, galat)
                } else if let peringatan = satu.peringatan {
                    h.status(.awas, peringatan)
                } else {
                    h.status(.baik, satu.baru == satu.sekarang ? "Sama" : "Dapat disimpan")
                }
            }
        }
    }
}
