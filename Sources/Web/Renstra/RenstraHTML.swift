import Documents
import Kinerja
import Storage

extension RenstraPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Pohon kinerja", .pohon(tempat))], "Target Renstra")
        h.kepala("Target Renstra", kalimat) { tindakan(ke: &$0) }
        tulisKeadaan(ke: &h)
        h.saring(
            "Jenjang",
            Jenjang.allCases.map {
                TautanPilihan($0.nama, ke: Alamat.renstra(tempat).dengan("jenjang", $0.rawValue), aktif: $0 == jenjang)
            })
        if daftar.isEmpty {
            h.kosong(
                "Belum ada indikator pada jenjang ini",
                "Tambahkan indikator di pohon kinerja, lalu isi targetnya di sini."
            ) {
                $0.tautanTombol("Ke pohon kinerja", ke: .pohon(tempat), .utama)
            }
        } else {
            tulisKisi(ke: &h)
        }
        tulisVersi(ke: &h)
    }

    private func tindakan(ke h: inout HTMLBuilder) {
        if daftarVersi.count > 1 { h.tautanTombol("Bandingkan versi", ke: .perbandinganRenstra(tempat)) }
        if versi.terkunci == nil {
            if dapatMenetapkan { h.tautanTombol("Tetapkan Renstra", ke: .penetapanRenstra(tempat)) }
        } else if dapatMembuka {
            h.tautanTombol("Buka perubahan", ke: .perubahanRenstra(tempat))
        }
    }

    private func tulisKeadaan(ke h: inout HTMLBuilder) {
        guard let terkunci = versi.terkunci else { return }
        h.element("div", ["class": "pesan-atas"]) { h in
            h.pesan(.info) { h in
                h.status(.dikunci, "Renstra \(namaVersi) sudah ditetapkan.")
                h.text(" " + (dapatMembuka ? terkunci : "Perencana atau Bappeda dapat membuka perubahannya."))
            }
        }
    }

    private func tulisKisi(ke h: inout HTMLBuilder) {
        guard dapatMengisi else { return tabel(ke: &h) }
        if banyakSalah > 0 {
            h.element("div", ["class": "pesan-atas"]) {
                $0.pesan(
                    .galat, inti: "\(banyakSalah) target belum disimpan.",
                    "Alasannya ada di bawah barisnya. Target lain sudah tersimpan.")
            }
        }
        h.formulir(ke: Alamat.renstra(tempat).dengan("jenjang", jenjang.rawValue), csrf: csrf, id: "kisi-renstra") {
            h in
            tabel(ke: &h)
            h.element("div", ["class": "bawah-tabel"]) {
                $0.element(
                    "span",
                    text:
                        "Angka Indonesia: 1.234,5. Kosong: belum ada target. N/A: memang tidak diukur tahun itu. Rentang: 75 sampai 90."
                )
            }
            h.element("div", ["class": "tindakan atas"]) { $0.tombol("Simpan target", .utama) }
        }
    }

    private func tabel(ke h: inout HTMLBuilder) {
        var kolom: [Tabel.Kolom] = [.init("Kode", .nomor), .init("Indikator")]
        kolom += daftarTahun.map { .init("\($0)", .angka, lebar: .l110) }
        h.element(
            "div", ["class": "target-renstra", "tabindex": "0", "role": "region", "aria-label": "Target Renstra"]
        ) { h in
            h.tabel(Tabel(kolom, judul: "Target Renstra menurut indikator dan tahun", lekat: true)) { t in
                for kelompok in daftar {
                    t.kelompok(kelompok.judul)
                    for satu in kelompok.daftar { baris(satu, &t) }
                }
            }
        }
    }

    private func baris(_ satu: Baris, _ t: inout PenulisTabel) {
        t.baris(satu.daftarSel.contains { $0.salah != nil || $0.bentrokan != nil } ? "berpesan" : nil) { t in
            t.sel(satu.kode, "kode")
            t.utama { h in
                h.tautan(satu.nama, ke: .indikator(tempat, satu.kode), "nama-baris")
                h.text(" ")
                h.element(
                    "span", ["class": "satuan"],
                    text: satu.sumber == "Renstra" ? satu.satuan : "\(satu.sumber) · \(satu.satuan)")
            }
            for sel in satu.daftarSel { isi(sel, satu, &t) }
        }
        for sel in satu.daftarSel {
            if let salah = sel.salah {
                t.barisPesan { $0.barisPesan(.galat(inti: "\(sel.tahun):", penjelasan: salah), id: "s-\(sel.kunci)") }
            }
            if let bentrokan = sel.bentrokan { t.barisPesan { bentrok(sel, bentrokan, &$0) } }
        }
    }

    private func isi(_ sel: Sel, _ baris: Baris, _ t: inout PenulisTabel) {
        guard baris.dapatDiisi else { return t.sel(sel.teks) }
        t.sel("ubah") { h in
            let keadaan: KeadaanSel =
                sel.salah != nil || sel.bentrokan != nil ? .galat : sel.ketikan.isEmpty ? .kosong : .terima
            h.sel(
                Web.Sel(
                    nama: "t|\(sel.kunci)", label: "\(baris.sumber) \(baris.kode) \(sel.tahun)", nilai: sel.ketikan,
                    keadaan: keadaan, pesan: sel.salah == nil ? nil : "s-\(sel.kunci)"))
            h.tersembunyi("a|\(sel.kunci)", "\(sel.versi)|\(sel.asal)")
        }
    }

    /// Both values, to choose from.
    private func bentrok(_ sel: Sel, _ bentrokan: Bentrokan, _ h: inout HTMLBuilder) {
        h.barisPesan(
            .bentrok(
                nama: "p|\(sel.kunci)",
                pilihan: [
                    .init(nilai: sel.ketikan, kirim: sel.ketikan, siapa: "Anda, \(sel.tahun)", terpilih: true),
                    .init(
                        nilai: sel.teks.isEmpty ? "kosong" : sel.teks, kirim: sel.asal,
                        siapa: bentrokan.olehNama, terpilih: false),
                ]))
    }

    private func tulisVersi(ke h: inout HTMLBuilder) {
        h.bagian("Versi Renstra") { h in
            guard !daftarVersi.isEmpty else {
                return h.p(
                    "Belum ada versi yang ditetapkan. Setelah ditetapkan, tujuan, sasaran, indikator, dan target Renstra tidak berubah sampai perubahannya dibuka.",
                    "kecil")
            }
            h.tabel(
                Tabel(
                    [
                        .init("Versi"), .init("Dokumen"), .init("Tanggal"), .init("Ditetapkan oleh"), .init("Alasan"),
                        .init("Sidik"),
                    ],
                    judul: "Versi Renstra yang ditetapkan")
            ) { t in
                for satu in daftarVersi {
                    t.baris { t in
                        t.utama { $0.text(satu.nama) }
                        t.sel(satu.dokumen)
                        t.sel(satu.tanggal)
                        t.sel(satu.olehNama)
                        t.sel(satu.alasan)
                        t.sel {
                            $0.element(
                                "span", ["class": "kode", "title": satu.sidik], text: String(satu.sidik.prefix(12)))
                        }
                    }
                }
            }
        }
    }
}
