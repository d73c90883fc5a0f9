import Documents

extension Galeri {
    func kendali(_ h: inout HTMLBuilder) {
        h.dua(kendaliKiri, kendaliKanan)
    }

    private func kendaliKiri(_ h: inout HTMLBuilder) {
        h.element("h2", text: "Tombol")
        h.tindakan { h in
            h.tombol("Simpan", .utama)
            h.tombol("Batal")
            h.tombol("Tunda", .polos)
            h.tombolMati("Ajukan", .utama)
            h.tombol("Rapat", rapat: true)
        }
        h.bagian("Bidang") { h in
            h.bidang(Bidang("a", "Realisasi TW IV", nilai: "74,28", petunjuk: "Persen, 0 sampai 100."))
            h.bidang(
                Bidang("b", "Realisasi TW IV", nilai: "8659", salah: "Di luar rentang 0 sampai 100. Maksud Anda 86,59?")
            )
            h.bidang(Bidang("c", "Terkunci", nilai: "Perjanjian kinerja").dengan { $0.terkunci = true })
            h.pilih(
                Bidang("d", "Triwulan", nilai: "tw2").dengan { $0.lebar = .l190 },
                dari: [.init("tw1", "TW I"), .init("tw2", "TW II"), .init("tw3", "TW III")], kosong: "Pilih")
            h.bidang(Bidang("berkas", "Berkas bukti", nilai: "").dengan { $0.jenis = "file" })
        }
    }

    private func kendaliKanan(_ h: inout HTMLBuilder) {
        h.element("h2", text: "Isian lain")
        h.teksPanjang(
            Bidang("e", "Catatan", nilai: "Kegiatan dijadwalkan ulang.", petunjuk: "Sebab dan langkah berikutnya."))
        h.kotak(Bidang("f", "Wajib ganti kata sandi saat masuk berikutnya", nilai: "1"))
        h.radio(
            Bidang("g", "Arah", nilai: "naik"),
            dari: [.init("naik", "Makin tinggi makin baik"), .init("turun", "Makin rendah makin baik")])
        h.bagian("Pilihan") { h in
            h.alat { h in
                h.pilihan(
                    "Tampilkan",
                    [
                        .init("Semua 15", ke: .awal, aktif: true), .init("Perlu tindakan 6", ke: .awal),
                        .init("Milik saya 4", ke: .awal),
                    ])
            }
            h.saring(
                "Versi",
                [.init("PK", "2 Januari", ke: .awal), .init("Perubahan ke-1", "2 Oktober", ke: .awal, aktif: true)])
            h.element("p", ["class": "tindakan"]) { h in
                h.tanda("draf")
                h.tanda("IKU", .aksen)
                h.tanda("berubah", .awas)
                h.tanda("rusak", .galat)
            }
            h.penghalaman(Penghalaman(halaman: 2, perHalaman: 50, jumlah: 1230, sebutan: "entri")) {
                Alamat("komponen").dengan("halaman", "\($0)")
            }
        }
    }

    func pesan(_ h: inout HTMLBuilder) {
        h.dua({ h in
            h.element("h2", text: "Pesan")
            h.pesan(.info, "TW IV terbuka sampai 10 Januari.")
            h.pesan(.awas, inti: "Di bawah target 77,75.", "Catatan wajib.")
            h.pesan(.galat) { h in
                h.text("Gagal menyimpan. Isian Anda masih ada di halaman ini. ")
                h.tautan("Coba lagi", ke: .awal)
            }
            h.pesan(.baik, "Tersimpan 09.41")
        }) { h in
            h.element("h2", text: "Kosong")
            h.kosong(
                "Belum ada realisasi TW I 2027",
                "TW I dibuka 1 April. Sementara itu Anda dapat memeriksa target yang berasal dari perjanjian kinerja."
            ) { $0.tautanTombol("Lihat target", ke: .awal) }
            h.bagian("Memuat") { h in
                h.memuat(
                    "15 indikator", kolom: [.init("Indikator"), .init("Target", .angka), .init("Realisasi", .angka)])
            }
        }
    }
}
