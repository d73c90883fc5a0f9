import Documents
import Kinerja
import Storage

extension IsianRencanaAksiPage {
    func tulis(_ h: inout HTMLBuilder, csrf: String) {
        h.remah([("Rencana aksi", .rencanaAksi(tempat))], "Ubah")
        h.kepala(
            "Ubah rencana aksi \(tempat.tahun)",
            "Satu baris satu langkah. Baris kosong di bawah untuk langkah baru; centang Hapus untuk membuang langkah.")
        if baris.contains(where: { $0.tersimpan != nil }) {
            h.pesan(
                .awas, inti: "Sebagian langkah diubah orang lain sejak Anda membuka halaman ini.",
                "Bandingkan dengan yang tersimpan pada baris itu; menyimpan lagi memakai isian Anda.")
        }
        if baris.contains(where: { !$0.salah.isEmpty }) {
            h.pesan(.galat, inti: "Belum disimpan.", "Perbaiki baris yang ditandai, lalu simpan lagi.")
        }
        h.formulir(ke: .rencanaAksi(tempat), csrf: csrf) { h in
            h.tabel(Tabel(kolom, judul: "Langkah rencana aksi")) { t in
                for (posisi, satu) in baris.enumerated() {
                    t.baris(satu.berpesan ? "berpesan" : nil) { satu.tulis(&$0, posisi, self) }
                    satu.pesan(&t, posisi)
                }
            }
            h.tindakan { h in
                h.tombol("Simpan rencana", .utama)
                h.tautanTombol("Batal", ke: .rencanaAksi(tempat))
            }
        }
    }

    private var kolom: [Tabel.Kolom] {
        [
            .init("Indikator", lebar: .l190), .init("Langkah"), .init("TW I", lebar: .l110),
            .init("TW II", lebar: .l110),
            .init("TW III", lebar: .l110), .init("TW IV", lebar: .l110), .init("Anggaran", lebar: .l130),
            .init("Penanggung jawab", lebar: .l130), .init("Hapus", .tengah, lebar: .l54),
        ]
    }
}

extension IsianRencanaAksiPage.Baris {
    fileprivate var berpesan: Bool { !salah.isEmpty || tersimpan != nil }

    fileprivate func tulis(_ b: inout PenulisTabel, _ posisi: Int, _ page: IsianRencanaAksiPage) {
        let sebut = nomor == 0 ? "langkah baru \(posisi + 1)" : nilai.langkah
        b.sel { h in
            h.tersembunyi("nomor.\(posisi)", "\(nomor)")
            h.tersembunyi("versi.\(posisi)", "\(versi)")
            h.pilihSel("indikator.\(posisi)", "Indikator \(sebut)", nilai.indikator, page.indikator, kosong: "Pilih")
        }
        b.sel { h in
            let atribut: HTMLBuilder.Attributes = [
                "class": "bidang", "name": "langkah.\(posisi)", "rows": "2", "aria-label": "Langkah \(sebut)",
                "aria-invalid": salah.contains { $0.bidang == "langkah" } ? "true" : nil,
                "aria-describedby": berpesan ? "m-\(posisi)" : nil,
            ]
            h.element("textarea", atribut, text: nilai.langkah)
        }
        for triwulan in 1...4 {
            b.sel { h in
                let isi = triwulan <= nilai.triwulan.count ? nilai.triwulan[triwulan - 1] : ""
                let atribut: HTMLBuilder.Attributes = [
                    "class": "bidang", "name": "tw\(triwulan).\(posisi)", "rows": "2",
                    "aria-label": "Rencana triwulan \(triwulan) \(sebut)",
                ]
                h.element("textarea", atribut, text: isi)
            }
        }
        b.sel { $0.pilihSel("simpul.\(posisi)", "Anggaran \(sebut)", nilai.simpul, page.simpul, kosong: "Tanpa") }
        b.sel { h in
            h.pilihSel(
                "penanggung_jawab.\(posisi)", "Penanggung jawab \(sebut)", nilai.penanggungJawab,
                page.penanggungJawab.memuat(nilai.penanggungJawab), kosong: "Belum ada")
        }
        b.sel { h in
            guard nomor > 0 else { return }
            h.void(
                "input",
                [
                    "type": "checkbox", "name": "hapus.\(posisi)", "value": "1", "aria-label": "Hapus \(sebut)",
                    "checked": flag(hapus),
                ])
        }
    }

    fileprivate func pesan(_ t: inout PenulisTabel, _ posisi: Int) {
        guard berpesan else { return }
        t.barisPesan { h in
            h.element("div", ["id": "m-\(posisi)"]) { h in
                for satu in salah { h.barisPesan(.galat(inti: "Belum disimpan.", penjelasan: satu.pesan)) }
                guard let tersimpan else { return }
                let isi = tersimpan.tersimpan.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
                    .map { "\($0.key): \($0.value)" }.joined(separator: "; ")
                h.barisPesan(
                    .awas(
                        inti: "Tersimpan oleh \(tersimpan.olehNama).",
                        penjelasan: isi.isEmpty ? "Langkah ini sudah dihapus." : isi))
            }
        }
    }
}

extension [ButirPilihan] {
    /// With a value that is not among them, such as an owner named in words.
    fileprivate func memuat(_ nilai: String) -> [ButirPilihan] {
        nilai.isEmpty || contains { $0.nilai == nilai }
            ? self : self + [ButirPilihan(nilai, nilai, kelompok: "Lainnya")]
    }
}

extension HTMLBuilder {
    /// A choice inside a cell: its label is for those who cannot see the heads.
    fileprivate mutating func pilihSel(
        _ nama: String, _ label: String, _ nilai: String, _ pilihan: [ButirPilihan], kosong: String
    ) {
        element("select", ["class": "bidang", "name": nama, "aria-label": label]) { h in
            h.element("option", ["value": "", "selected": flag(nilai.isEmpty)], text: kosong)
            for satu in pilihan {
                h.element("option", ["value": satu.nilai, "selected": flag(satu.nilai == nilai)], text: satu.label)
            }
        }
    }
}
