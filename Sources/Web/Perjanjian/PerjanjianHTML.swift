import Documents
import Kinerja

extension PerjanjianPage {
    func tulis(_ h: inout HTMLBuilder) {
        h.remah([("Perjanjian", .perjanjian(tempat.tempat))], jabatan)
        h.kepala(judul, kalimat) { tombol(&$0) }
        keadaan(&h)
        if versi.count > 1 || adaPerbandingan { pilihVersi(&h) }
        if !pengembalian.isEmpty {
            h.pesan(.awas, inti: "Dikembalikan untuk diperbaiki.", "\u{201C}\(pengembalian)\u{201D}")
        }
        if status != .ditandatangani { daftarPeringatan(&h) }
        anggaran.tulis(&h)
        if target.ada { target.tulis(&h) }
        pembanding.tulis(&h, utama: !target.ada)
        for tabel in periodik { tabel.tulis(&h) }
        if status == .ditandatangani, !peringatan.isEmpty {
            h.bagian("Catatan pemeriksaan", id: "pemeriksaan") { daftarPeringatan(&$0) }
        }
        h.dua {
            paraPihak(&$0)
        } _: { h in
            h.element("h2", text: "Jejak")
            if jejak.isEmpty { h.p("Belum ada tindakan; draf dapat diubah.", "kecil") } else { h.jejak(jejak) }
        }
    }

    /// State, then documents, then acts; what cannot be done now says why.
    private func tombol(_ h: inout HTMLBuilder) {
        h.status(status.tanda, teksStatus, kelas: sidik == nil ? nil : "baik")
        h.tautanTombol("Unduh PDF", ke: .perjanjianPDF(tempat))
        h.tautanTombol("Word", ke: .perjanjianDOCX(tempat))
    }

    private func keadaan(_ h: inout HTMLBuilder) {
        guard !tindakan.isEmpty else { return }
        h.alat { h in
            for (nomor, satu) in tindakan.enumerated() {
                guard let sebab = satu.terhalang else {
                    h.tautanTombol(satu.teks, ke: satu.alamat, satu.jenis == .utama ? .utama : .biasa)
                    continue
                }
                h.tombolMati(satu.teks, sebab: "sebab-\(nomor)")
                h.element("span", ["class": "kecil", "id": "sebab-\(nomor)"], text: sebab)
            }
        }
    }

    private func pilihVersi(_ h: inout HTMLBuilder) {
        let banding = TautanPilihan("Perbandingan", ke: .perbandinganPerjanjian(tempat))
        h.saring("Versi", versi + (adaPerbandingan ? [banding] : []))
    }

    private func daftarPeringatan(_ h: inout HTMLBuilder) {
        guard !peringatan.isEmpty else { return }
        h.pesan(.awas) { h in
            h.element("ul", ["class": "butir"]) { h in
                for satu in peringatan { satu.tulis(&h) }
            }
        }
    }

    private func paraPihak(_ h: inout HTMLBuilder) {
        h.element("h2", text: "Para pihak")
        h.fakta { f in
            for satu in pihak {
                f.butir(satu.sebutan) { h in
                    h.text(satu.jabatan)
                    guard !satu.pejabat.isEmpty else { return }
                    h.void("br")
                    h.element("span", ["class": "redup"], text: satu.pejabat)
                }
            }
            f.butir("Tanggal", tanggal)
            f.butir("Tempat", tempatTTD)
            if let sidik {
                f.butir("Sidik naskah") { h in
                    h.element("span", ["class": "kode sidik"], text: sidik)
                    h.element("span", ["class": "kecil redup"], text: "SHA-256 naskah yang dibekukan")
                }
            }
            if let lampiran { f.butir("Naskah bertanda tangan") { lampiran.tulis(&$0) } }
        }
    }
}

extension PerjanjianPage.Peringatan {
    func tulis(_ h: inout HTMLBuilder) {
        h.element("li") { h in
            h.element("b", ["class": "tebal"], text: inti)
            if !teks.isEmpty { h.text(" " + teks) }
            guard let tautan else { return }
            h.text(" ")
            h.tautan(tautan.teks, ke: tautan.alamat)
        }
    }
}

extension PerjanjianPage.Lampiran {
    fileprivate func tulis(_ h: inout HTMLBuilder) {
        h.tautan(nama, ke: alamat)
        h.text(" (\(ukuran))")
        h.void("br")
        h.element("span", ["class": "kode sidik redup"], text: sidik)
    }
}
