import Documents

extension RencanaAksiPage {
    func tulis(_ h: inout HTMLBuilder, csrf: String) {
        h.kepala("Rencana aksi \(tempat.tahun)", kalimat) { h in
            if !kelompok.isEmpty {
                h.tautanTombol("XLSX", ke: .rencanaAksiXLSX(tempat))
                h.tautanTombol("PDF", ke: .rencanaAksiPDF(tempat))
                h.tautanTombol("Word", ke: .rencanaAksiDOCX(tempat))
            }
            if bolehUbah, !tanpaIndikator { h.tautanTombol("Ubah rencana", ke: .ubahRencanaAksi(tempat), .utama) }
        }
        h.alat { h in
            h.element("span", text: "Di bawah perjanjian: ")
            if let alamatPerjanjian { h.tautan(perjanjian, ke: alamatPerjanjian) } else { h.text(perjanjian) }
        }
        if let tertinggal { h.pesan(.awas, inti: "Perlu disesuaikan.", tertinggal) }
        if kelompok.isEmpty { kosong(&h) } else { tabel(&h, csrf: csrf) }
        guard !tanpaLangkah.isEmpty, !kelompok.isEmpty else { return }
        h.bagian("Indikator tanpa langkah", "\(tanpaLangkah.count) indikator") { h in
            h.element("ul", ["class": "butir"]) { h in for nama in tanpaLangkah { h.element("li", text: nama) } }
        }
    }

    private func kosong(_ h: inout HTMLBuilder) {
        h.kosong(
            "Belum ada rencana aksi",
            tanpaIndikator
                ? "Rencana aksi berisi langkah untuk mencapai target indikator. Susun pohon kinerja lebih dulu."
                : "Tulis langkah untuk tiap indikator, hasil yang direncanakan tiap triwulan, dan siapa yang mengerjakan."
        ) { h in
            if tanpaIndikator {
                h.tautanTombol("Ke pohon kinerja", ke: .pohon(tempat))
            } else if bolehUbah {
                h.tautanTombol("Susun rencana aksi", ke: .ubahRencanaAksi(tempat), .utama)
            }
        }
    }

    private func tabel(_ h: inout HTMLBuilder, csrf: String) {
        let kolom: [Tabel.Kolom] = [
            .init("Langkah"), .init("TW I"), .init("TW II"), .init("TW III"), .init("TW IV"), .init("Anggaran"),
            .init("Penanggung jawab"), .init("Kemajuan", lebar: .l240),
        ]
        h.tabel(Tabel(kolom, judul: "Rencana aksi menurut indikator", lekat: true)) { t in
            for satu in kelompok {
                let target = satu.target.isEmpty ? "belum ada target" : "target \(satu.target)"
                t.kelompok(satu.indikator, [satu.satuan, target].filter { !$0.isEmpty }.joined(separator: ", "))
                for langkah in satu.langkah {
                    t.baris(id: "r-\(langkah.nomor)") { langkah.tulis(&$0, tempat, csrf: csrf) }
                }
            }
        }
    }
}

extension RencanaAksiPage.Langkah {
    fileprivate func tulis(_ b: inout PenulisTabel, _ tempat: TempatKerja, csrf: String) {
        b.utama(langkah)
        for isi in triwulan {
            if isi.isEmpty { b.sel { $0.tidakDiukur("tidak direncanakan") } } else { b.sel(isi) }
        }
        b.sel { h in
            if simpul.isEmpty {
                h.tidakDiukur("tanpa anggaran")
            } else {
                h.text(simpul)
                if !pagu.isEmpty { h.element("span", ["class": "catatan"], text: pagu) }
            }
        }
        b.sel(penanggungJawab)
        b.sel { h in
            if !bolehKemajuan {
                if kemajuan.isEmpty { h.element("span", ["class": "belum"], text: "belum") } else { h.text(kemajuan) }
            } else {
                h.formulir(ke: .kemajuanRencanaAksi(tempat), csrf: csrf, kelas: "catat") { h in
                    h.tersembunyi("nomor", "\(nomor)")
                    h.tersembunyi("dasar", "\(versi)")
                    let atribut: HTMLBuilder.Attributes = [
                        "class": "bidang", "name": "kemajuan", "rows": "2", "aria-label": "Kemajuan: \(langkah)",
                        "placeholder": "sejauh mana?",
                    ]
                    h.element("textarea", atribut, text: kemajuan)
                    h.tombol("Simpan", rapat: true)
                }
            }
            if !siapa.isEmpty { h.element("span", ["class": "catatan"], text: siapa) }
        }
    }
}
