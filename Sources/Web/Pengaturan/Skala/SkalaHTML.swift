import Documents
import Kinerja
import Storage

extension SkalaPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepalaPengaturan("Skala \(pilih.namaInstansi)", kalimat, pilih)
        if let bentrokan { h.bentrokan(bentrokan) }
        h.penggaris(berlaku)
        h.bawahTabel { h in
            h.element("span", text: berlaku.dasarHukum)
            if !berlaku.catatan.isEmpty { h.element("span", text: berlaku.catatan) }
        }
        h.bagian("Susun sendiri", menyunting ? nil : "Berangkat dari skala yang berlaku", id: "sendiri") {
            tulisEditor(ke: &$0)
        }
        h.bagian("Pilih skala nasional", id: "nasional") { tulisNasional(ke: &$0) }
    }

    private func tulisEditor(ke h: inout HTMLBuilder) {
        let periksa = Alamat.skala(pilih.tempat).ke("pemeriksaan")
        h.element(
            "form",
            [
                "method": "post", "action": "\(Alamat.skala(pilih.tempat))", "data-periksa": "\(periksa)",
                "data-hasil": "hasil-skala",
            ]
        ) { h in
            h.tersembunyi("_csrf", csrf)
            h.tersembunyi("versi", "\(versi.kepala)")
            h.pesanKesalahan(isian.formulir, selain: isian.bidangSendiri)
            tulisKepala(ke: &h)
            for (urut, satu) in isian.daftar.enumerated() { tulisBaris(urut + 1, satu, ke: &h) }
            h.tindakan { h in
                if isian.daftar.count < IsianSkala.terbanyak { h.tombol("Tambah pita", nama: "tambah", nilai: "1") }
            }
            h.element("div", ["id": "hasil-skala", "class": "hasil-skala", "aria-live": "polite"]) { h in
                if let pemeriksaan { pemeriksaan.tulis(ke: &h) }
            }
            h.tindakan { h in
                h.tombol("Simpan skala sendiri", .utama, nama: "aksi", nilai: "simpan")
                h.tombol("Periksa dan lihat pengaruhnya", nama: "aksi", nilai: "periksa")
            }
        }
    }

    private func tulisKepala(ke h: inout HTMLBuilder) {
        h.element("div", ["class": "dua-kolom"]) { h in
            h.bidang(Bidang("nama", "Nama skala", isian.formulir).dengan { $0.wajib = true })
            h.bidang(Bidang("dasar_hukum", "Dasar hukum", isian.formulir).dengan { $0.wajib = true })
            h.bidang(
                Bidang(
                    "pembulatan_awal", "Desimal pembulatan awal", isian.formulir,
                    petunjuk: "Kosong: tidak dibulatkan dulu. 0: nilai 90,4 dinilai sebagai 90."
                ).dengan { $0.papanKetik = "numeric" })
            h.bidang(Bidang("catatan", "Catatan di bawah tabel", isian.formulir))
        }
        h.p("Pita ditulis dari yang terbaik. Kosongkan batas atas pita terbaik dan batas bawah pita terendah.", "sub")
    }

    private func tulisBaris(_ urut: Int, _ baris: IsianSkala.Baris, ke h: inout HTMLBuilder) {
        let nomor = baris.nomor
        func bidang(_ nama: String, _ label: String, _ nilai: String) -> Bidang {
            Bidang("\(nama).\(nomor)", label, nilai: nilai, salah: isian.formulir.salah("\(nama).\(nomor)"))
        }
        h.element("fieldset", ["class": "baris-pita"]) { h in
            h.element("legend", ["class": "sr"], text: "Pita ke-\(urut)")
            h.bidang(bidang("predikat", "Predikat", baris.predikat))
            h.bidang(bidang("min", "Dari", baris.min).dengan { $0.papanKetik = "decimal" })
            h.kotak(bidang("min_termasuk", "termasuk", baris.minTermasuk ? "1" : ""))
            h.bidang(bidang("maks", "Sampai", baris.maks).dengan { $0.papanKetik = "decimal" })
            h.kotak(bidang("maks_termasuk", "termasuk", baris.maksTermasuk ? "1" : ""))
            h.bidang(bidang("warna", "Warna", baris.warna).dengan { $0.contoh = "#1B6B3A" })
            h.bidang(bidang("teks", "Tertulis sebagai", baris.teks).dengan { $0.contoh = "91 \u{2264} 100" })
            h.tombol("Hapus", rapat: true, nama: "hapus", nilai: "\(nomor)")
        }
    }

    private func tulisNasional(ke h: inout HTMLBuilder) {
        h.formulir(ke: .skala(pilih.tempat).ke("pilihan"), csrf: csrf) { h in
            h.tersembunyi("versi_kepala", "\(versi.kepala)")
            h.tersembunyi("versi_setelan", "\(versi.setelan)")
            h.pesanKesalahan(pilihan, selain: ["dasar", "skala"])
            h.element("fieldset", ["class": "daftar-skala"]) { h in
                h.element("legend", ["class": "sr"], text: "Skala nasional")
                for satu in daftarNasional { tulis(satu, ke: &h) }
            }
            if let salah = pilihan.salah("skala") { h.pesan(.galat, salah) }
            h.bidang(
                Bidang("dasar", "Dasar hukum memakai skala ini", pilihan).dengan {
                    $0.wajib = true
                    $0.lebar = nil
                })
            h.tindakan { $0.tombol("Lihat pengaruhnya") }
        }
    }

    private func tulis(_ satu: Nasional, ke h: inout HTMLBuilder) {
        let dipilih = pilihan.teks("skala") == satu.skala.kode
        h.element("label", ["class": "kotak"]) { h in
            h.void(
                "input",
                ["type": "radio", "name": "skala", "value": satu.skala.kode, "checked": flag(dipilih)])
            h.element("span") { h in
                h.text(satu.skala.nama)
                if satu.terpilih {
                    h.text(" ")
                    h.tanda("berlaku", .aksen)
                }
                h.element(
                    "span", ["class": "catatan"],
                    text: satu.skala.pita.map { "\($0.predikat) \($0.selang)" }.joined(separator: "; "))
            }
        }
    }
}

extension PemeriksaanSkala {
    /// Alone, too: what the browser puts into the form while somebody types.
    func tulis(ke h: inout HTMLBuilder) {
        h.penggaris(skala)
        if sah {
            h.status(.baik, "Skala utuh: setiap nilai dari 0 ke atas mempunyai tepat satu predikat.")
        } else {
            h.pesan(.galat) { h in
                h.element("b", ["class": "tebal"], text: "Belum dapat disimpan.")
                h.element("ul", ["class": "butir"]) { h in
                    for satu in daftarMasalah {
                        h.element(
                            "li", ["data-bidang": satu.bidang.isEmpty ? nil : satu.bidang], text: satu.pesan)
                    }
                }
            }
        }
        guard let pengaruh else { return }
        h.element("h3", ["class": "jarak"], text: "Pengaruh pada tahun ini")
        h.p(pengaruh.kalimat, "sub")
        if !pengaruh.daftar.isEmpty { h.pengaruh(pengaruh) }
    }
}
