import Documents
import Kinerja

extension PenggunaPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pengaturan", .pengaturan), ("Pengguna", .daftarPengguna)], judul)
        h.kepala(judul, kalimat) { $0.daftarTanda(keadaan) }
        if let bentrokan { h.bentrokan(bentrokan) }
        guard let id else { return tulisBaru(ke: &h) }
        h.dua({ tulisIdentitas(.pengguna(id), ke: &$0) }, { tulisMasuk(id, ke: &$0) })
        h.bagian("Peran", "Berlaku pada permintaan berikutnya, tanpa keluar", id: "peran") { h in
            h.formulir(ke: .pengguna(id).ke("penugasan"), csrf: csrf) { h in
                h.tombolBawaan()
                h.tersembunyi("sidik", sidikPeran)
                tulisPeran(ke: &h)
                h.tindakan { h in
                    h.tombol("Simpan peran", .utama)
                    tombolTambah(ke: &h)
                }
            }
        }
    }

    private func tulisBaru(ke h: inout HTMLBuilder) {
        h.formulir(ke: .daftarPengguna, csrf: csrf) { h in
            h.tombolBawaan()
            h.pesanKesalahan(identitas, selain: bidangSendiri)
            h.element("div", ["class": "sempit-bidang"]) { tulisBidang(ke: &$0) }
            h.bagian("Peran", "Boleh dikosongkan dan diisi kemudian", id: "peran") { tulisPeran(ke: &$0) }
            h.tindakan { h in
                h.tombol("Buat akun", .utama)
                tombolTambah(ke: &h)
                h.tautanTombol("Batal", ke: .daftarPengguna, .polos)
            }
        }
    }

    /// Fields that show their own mistakes.
    private var bidangSendiri: Set<String> {
        Set(["nama_masuk", "nama", "surel"]).union(
            peran.daftar.flatMap { satu in
                ["peran", "tempat", "dari", "sampai"].map { "\($0).\(satu.nomor)" }
            })
    }

    private func tulisIdentitas(_ alamat: Alamat, ke h: inout HTMLBuilder) {
        h.judulBagian("Nama")
        h.formulir(ke: alamat, csrf: csrf) { h in
            h.tersembunyi("versi", "\(versi)")
            h.pesanKesalahan(identitas, selain: bidangSendiri)
            tulisBidang(ke: &h)
            h.tindakan { $0.tombol("Simpan nama") }
        }
    }

    private func tulisBidang(ke h: inout HTMLBuilder) {
        h.bidang(
            Bidang(
                "nama_masuk", "Nama pengguna", identitas,
                petunjuk: "Huruf kecil, angka, titik, garis, atau @. Dipakai untuk masuk."
            )
            .dengan {
                $0.wajib = true
                $0.otomatis = "off"
            })
        h.bidang(Bidang("nama", "Nama lengkap", identitas).dengan { $0.wajib = true })
        h.bidang(Bidang("surel", "Surel", identitas, petunjuk: "Boleh kosong.").dengan { $0.jenis = "email" })
    }

    private func tulisPeran(ke h: inout HTMLBuilder) {
        h.pesanKesalahan(peran.formulir, selain: bidangSendiri)
        for (urut, satu) in peran.daftar.enumerated() { tulisBaris(urut + 1, satu, ke: &h) }
    }

    private func tulisBaris(_ urut: Int, _ baris: IsianPenugasan.Baris, ke h: inout HTMLBuilder) {
        let nomor = baris.nomor
        func bidang(_ nama: String, _ label: String, _ nilai: String) -> Bidang {
            Bidang("\(nama).\(nomor)", label, nilai: nilai, salah: peran.formulir.salah("\(nama).\(nomor)"))
        }
        h.element("fieldset", ["class": "baris-isian"]) { h in
            h.element("legend", ["class": "sr"], text: "Peran ke-\(urut)")
            h.pilih(
                bidang("peran", "Peran", baris.peran), dari: Peran.allCases.map { ButirPilihan($0.rawValue, $0.nama) },
                kosong: "Tidak ada")
            h.pilih(bidang("tempat", "Berlaku di", baris.tempat), dari: pilihanTempat, kosong: "Seluruh pemda")
            h.bidang(bidang("dari", "Mulai", baris.dari).dengan { $0.jenis = "date" })
            h.bidang(bidang("sampai", "Selesai", baris.sampai).dengan { $0.jenis = "date" })
            h.tombol("Hapus", rapat: true, nama: "hapus", nilai: "\(nomor)")
        }
    }

    private func tombolTambah(ke h: inout HTMLBuilder) {
        if peran.daftar.count < IsianPenugasan.terbanyak { h.tombol("Tambah peran", nama: "tambah", nilai: "1") }
    }

    private func tulisMasuk(_ id: String, ke h: inout HTMLBuilder) {
        h.judulBagian("Cara masuk")
        h.p(
            "Sandi yang disetel ulang hanya berlaku sekali; sesi yang sedang berjalan berakhir dan kunci percobaan terbuka.",
            "sub")
        h.element("div", ["class": "tindakan tumpuk-tindakan"]) { h in
            h.tombolAksi(
                "Setel ulang sandi", ke: .pengguna(id).ke("sandi"), csrf: csrf,
                konfirmasi: "Setel ulang sandi \(judul)? Sandi lama tidak berlaku lagi dan semua sesinya berakhir.")
            if autentikator {
                h.tombolAksi(
                    "Lepas autentikator", ke: .pengguna(id).ke("pelepasan-autentikator"), csrf: csrf,
                    konfirmasi: "Lepas autentikator \(judul)? Setelah itu kata sandi saja cukup untuk masuk.")
            }
            tulisAktif(id, ke: &h)
        }
    }

    private func tulisAktif(_ id: String, ke h: inout HTMLBuilder) {
        if !aktif {
            h.tombolAksi("Aktifkan", ke: .pengguna(id).ke("pengaktifan"), csrf: csrf)
        } else if diriSendiri {
            h.tombolMati("Nonaktifkan", sebab: "sebab-nonaktif")
            h.element(
                "span", ["class": "kecil", "id": "sebab-nonaktif"],
                text: "Akun Anda sendiri dinonaktifkan oleh admin lain.")
        } else {
            h.tombolAksi(
                "Nonaktifkan", ke: .pengguna(id).ke("penonaktifan"), csrf: csrf,
                konfirmasi: "Nonaktifkan \(judul)? Ia tidak dapat masuk lagi; yang pernah dikerjakannya tetap terbaca.")
        }
    }
}

extension SandiSekaliPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pengaturan", .pengaturan), ("Pengguna", .daftarPengguna)], judul)
        h.kepala(judul, "\(nama), masuk sebagai \(namaMasuk).")
        h.pesan(
            .awas, inti: "Catat sekarang.",
            "Sandi ini hanya ditampilkan di halaman ini, satu kali, dan tidak disimpan di mana pun. Sampaikan langsung kepada pemiliknya."
        )
        h.element("p", ["class": "sandi-sekali"]) { h in
            h.element("span", ["class": "kecil"], text: "Sandi sekali pakai")
            h.element("b", ["class": "kode"], text: sandi)
        }
        h.p("Saat pertama kali masuk, pemilik akun wajib menggantinya.", "kecil")
        h.tindakan { h in
            h.tautanTombol("Ke daftar pengguna", ke: .daftarPengguna)
            h.tautanTombol("Buka akun ini", ke: alamat, .polos)
        }
    }
}
