import Documents
import Kinerja

extension TargetPerjanjianPage {
    func tulis(_ h: inout HTMLBuilder, csrf: String, formulir: Formulir = Formulir()) {
        h.remah(
            [("Perjanjian", .perjanjian(tempat.tempat)), (tempat.kode, .perjanjian(tempat))], "Target")
        h.kepala(judul, kalimat)
        h.pesanKesalahan(formulir)
        if kelompok.contains(where: { $0.baris.contains { $0.kolom.contains { $0.tersimpan != nil } } }) {
            h.pesan(
                .awas, inti: "Sebagian nilai diubah orang lain sejak Anda membuka halaman ini.",
                "Nilai lain sudah tersimpan; pilih yang benar pada baris yang ditandai, lalu simpan lagi.")
        }
        guard !kelompok.isEmpty else {
            h.kosong("Belum ada indikator", "Pilih indikator yang dijanjikan lebih dulu.") {
                $0.tautanTombol("Ubah draf", ke: .ubahPerjanjian(tempat))
            }
            return
        }
        h.formulir(ke: .targetPerjanjian(tempat), csrf: csrf) { h in
            for satu in kelompok {
                let judul = satu.periode.count > 4 ? "Indikator bulanan" : "Target indikator"
                h.bagian(judul) { satu.tulis(&$0, judul: judul, tahun: tahun) }
            }
            h.tindakan { h in
                h.tombol("Simpan target", .utama)
                h.tautanTombol("Batal", ke: .perjanjian(tempat))
            }
        }
    }
}

extension TargetPerjanjianPage.Kelompok {
    fileprivate func tulis(_ h: inout HTMLBuilder, judul: String, tahun: Int) {
        let lebar: Tabel.Lebar = periode.count > 4 ? .l54 : .l74
        let kolom: [Tabel.Kolom] =
            [.init("Indikator"), .init("Realisasi \(tahun - 1)", .angka), .init("Renstra \(tahun)", .angka)]
            + periode.map { .init($0.singkatan, .angka, lebar: lebar) }
            + [
                .init("Target \(tahun)", .angka, lebar: .l90),
                .init("Catatan", lebar: periode.count > 4 ? .l90 : .l170),
            ]
        h.tabel(Tabel(kolom, judul: judul, lekat: true)) { t in
            for satu in baris {
                t.baris(satu.berpesan ? "berpesan" : nil, id: "i-\(satu.kode)") { satu.tulis(&$0, periode) }
                satu.pesan(&t)
            }
        }
    }
}

extension TargetPerjanjianPage.Baris {
    fileprivate var berpesan: Bool { terkunci != nil || !masalah.isEmpty || !salah.isEmpty || adaBentrok }
    private var adaBentrok: Bool { kolom.contains { $0.tersimpan != nil } }
    private var idPesan: String { "m-\(kode)" }

    fileprivate func tulis(_ b: inout PenulisTabel, _ periode: [Periode]) {
        b.utama(nama, satuan: satuan + (konsolidasi.isEmpty ? "" : ", \(konsolidasi)"))
        b.sel(realisasiLalu)
        if renstra.isEmpty { b.belum("tidak ada") } else { b.sel(renstra) }
        for satu in periode + [.tahun] {
            guard let sel = kolom.first(where: { $0.periode == satu }), !sel.tidakDipakai else {
                b.tidakDiukur()
                continue
            }
            b.sel("ubah") { kolom(&$0, sel) }
        }
        b.sel("ubah") { h in
            guard terkunci == nil else { return h.text(catatan) }
            h.void(
                "input",
                [
                    "class": "bidang", "name": "k.\(kode)", "value": catatan, "aria-label": "Catatan target \(nama)",
                    "autocomplete": "off", "placeholder": "alasan bila berbeda",
                ])
            h.tersembunyi("b.\(kode)", catatanAwal)
        }
    }

    private func kolom(_ h: inout HTMLBuilder, _ sel: TargetPerjanjianPage.Kolom) {
        guard terkunci == nil else { return h.text(sel.nilai.isEmpty ? "\u{2013}" : sel.nilai) }
        let ekor = "\(kode).\(sel.periode.kode)"
        let keadaan: KeadaanSel =
            sel.salah != nil ? .galat : sel.tersimpan != nil ? .awas : sel.nilai.isEmpty ? .kosong : .terima
        h.sel(
            Sel(
                nama: "t.\(ekor)", label: "Target \(sel.periode.nama) \(nama)", nilai: sel.nilai, keadaan: keadaan,
                pesan: berpesan ? idPesan : nil))
        h.tersembunyi("a.\(ekor)", sel.awal)
        h.tersembunyi("v.\(ekor)", "\(sel.versi)")
    }

    fileprivate func pesan(_ t: inout PenulisTabel) {
        guard berpesan else { return }
        t.barisPesan { h in
            h.element("div", ["id": idPesan]) { h in
                if let terkunci { h.barisPesan(.awas(inti: "Terkunci.", penjelasan: terkunci)) }
                for satu in salah { h.barisPesan(.galat(inti: "Belum disimpan.", penjelasan: satu)) }
                for satu in masalah { h.barisPesan(.awas(inti: "Periksa target periodik.", penjelasan: satu)) }
                for sel in kolom { bentrok(&h, sel) }
            }
        }
    }

    private func bentrok(_ h: inout HTMLBuilder, _ sel: TargetPerjanjianPage.Kolom) {
        guard let tersimpan = sel.tersimpan else { return }
        h.barisPesan(
            .bentrok(
                nama: "p.\(kode).\(sel.periode.kode)",
                pilihan: [
                    .init(
                        nilai: "\(sel.periode.singkatan): \(sel.nilai.isEmpty ? "kosong" : sel.nilai)",
                        kirim: sel.nilai, siapa: "Anda", terpilih: false),
                    .init(
                        nilai: "\(sel.periode.singkatan): \(tersimpan.nilai.isEmpty ? "kosong" : tersimpan.nilai)",
                        kirim: tersimpan.nilai, siapa: tersimpan.siapa, terpilih: true),
                ]))
    }
}
