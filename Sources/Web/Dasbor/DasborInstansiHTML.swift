import Documents
import Kinerja

extension DasborInstansiPage {
    func tulis(ke h: inout HTMLBuilder, unduh: Bool) {
        h.element("div", ["class": "dasbor"]) { h in
            h.kepala("Dasbor \(nama)", kalimat) { t in
                if unduh, !kosong {
                    t.tautanTombol("Unduh tabel", ke: .dasborXLSX(tempat).dengan("periode", periode.kode))
                }
            }
            guard !kosong else {
                return h.kosong(
                    "Belum ada indikator", "Dasbor terisi setelah pohon kinerja tahun ini berisi indikator."
                ) { $0.tautanTombol("Buka pohon kinerja", ke: .pohon(tempat), .utama) }
            }
            h.saring(
                "Periode",
                SaringanDasbor.daftarPeriode.map { satu in
                    TautanPilihan(
                        satu == .tahun ? "Setahun" : "s.d. \(satu.singkatan)",
                        ke: .dasbor(tempat).dengan("periode", satu.kode), aktif: satu == periode)
                })
            tulisSasaran(ke: &h)
            h.bagian("Keluar jalur", "yang terendah lebih dulu", id: "keluar-jalur") { tulisKeluarJalur(ke: &$0) }
            h.element("section", ["class": "bagian dua lapang"]) { h in
                h.element("div") { tulisTren(ke: &$0) }
                h.element("div") { tulisSerapan(ke: &$0) }
            }
            h.element("section", ["class": "bagian dua lapang"]) { h in
                h.element("div") { tulisTriwulan(ke: &$0) }
                h.element("div") { h in
                    h.judulBagian("Mutu data")
                    h.element("ul", ["class": "butir"]) { h in for satu in mutu { h.element("li", text: satu) } }
                }
            }
        }
    }

    private func tulisSasaran(ke h: inout HTMLBuilder) {
        h.bagian("Capaian per sasaran", sebutanPeriode, id: "sasaran") { h in
            let kolom: [Tabel.Kolom] = [
                .init("Sasaran"), .init("Capaian (%)", .angka, lebar: .l90), .init("Garis tolok", lebar: .l152),
                .init("Predikat", lebar: .l130), .init("Tren", lebar: .l170), .init("Serapan (%)", .angka, lebar: .l90),
                .init("Selisih", .angka, lebar: .l74),
            ]
            h.tabel(Tabel(kolom, judul: "Capaian per sasaran \(sebutanPeriode)")) { t in
                for satu in sasaran { t.baris { tulis(satu, ke: &$0) } }
            }
            h.bawahTabel { h in
                h.element(
                    "span",
                    text:
                        "Selisih: capaian dikurangi serapan. Tren: capaian setahun tiga tahun terakhir, dihitung dengan aturan tahun ini."
                )
                h.tautan("Semua indikator", ke: .daftarIndikator(tempat))
            }
        }
    }

    private func tulis(_ satu: Sasaran, ke t: inout PenulisTabel) {
        t.utama { h in
            h.tautan(satu.uraian, ke: satu.alamat, "nama-baris")
            if let catatan = satu.catatan { h.element("span", ["class": "catatan"], text: catatan) }
        }
        t.sel(satu.rerata.angka.teks, "tebal")
        t.sel { $0.garisTolok(satu.capaian, menurut: aturan) }
        t.sel { h in
            if let predikat = satu.rerata.predikat { h.predikat(predikat.label, tingkat: predikat.tingkat) }
        }
        t.sel { h in
            h.element("span") { h in
                h.element("span", ["class": "tren"], text: satu.trenRingkas)
                if !satu.perubahan.isEmpty { h.element("span", ["class": "catatan"], text: satu.perubahan) }
            }
        }
        t.sel(satu.serapan.teks)
        t.sel(satu.selisih)
    }

    /// Rows shown before the list of indicators has to be opened.
    private static let batas = 12

    private func tulisKeluarJalur(ke h: inout HTMLBuilder) {
        guard !keluarJalur.isEmpty || !belum.isEmpty else {
            return h.p("Semua indikator yang dapat dinilai mencapai targetnya.", "kecil")
        }
        let kolom: [Tabel.Kolom] = [
            .init("Indikator"), .init("Capaian (%)", .angka, lebar: .l110), .init("Sebab"), .init("Tindak lanjut"),
            .init("Pengampu", lebar: .l170),
        ]
        h.tabel(Tabel(kolom, judul: "Indikator di bawah target atau belum dapat dinilai")) { t in
            for satu in keluarJalur.prefix(Self.batas) { t.baris { tulis(satu, ke: &$0) } }
            if !belum.isEmpty { t.kelompok("Belum dapat dinilai", "\(belum.count) indikator") }
            for satu in belum.prefix(Self.batas) { t.baris { tulis(satu, ke: &$0) } }
        }
        let sisa = max(0, keluarJalur.count - Self.batas) + max(0, belum.count - Self.batas)
        if sisa > 0 { h.bawahTabel { $0.tautan("\(sisa) indikator lagi", ke: .daftarIndikator(tempat)) } }
    }

    private func tulis(_ satu: KeluarJalur, ke t: inout PenulisTabel) {
        t.utama { $0.tautan(satu.nama, ke: satu.kaca, "nama-baris") }
        t.sel { h in
            h.element("span") { h in
                if satu.alasan != nil {
                    h.element("span", ["class": "belum"], text: satu.capaian)
                } else {
                    h.tautan(satu.capaian, ke: satu.kaca, "nama-baris")
                    if let predikat = satu.predikat { h.element("span", ["class": "catatan"], text: predikat.label) }
                }
            }
        }
        t.teks(satu.sebab.isEmpty ? satu.alasan ?? "" : satu.sebab)
        t.teks(satu.tindakLanjut)
        t.sel(satu.pengampu.isEmpty ? "\u{2013}" : satu.pengampu)
    }

    private func tulisTren(ke h: inout HTMLBuilder) {
        h.judulBagian("Tren", "rata-rata capaian per tahun")
        guard trenInstansi.count > 1 else {
            return h.p("Tren muncul setelah ada capaian pada dua tahun atau lebih.", "kecil")
        }
        h.grafik(grafikTren, kalimatTren)
    }

    private func tulisSerapan(ke h: inout HTMLBuilder) {
        h.judulBagian("Serapan terhadap capaian", totalSerapan.map { "serapan seluruhnya \($0)%" })
        guard let grafik = grafikSerapan else {
            return h.p("Belum ada sasaran yang punya capaian dan realisasi anggaran \(sebutanPeriode).", "kecil")
        }
        h.grafik(grafik, kalimatSerapan)
    }

    private func tulisTriwulan(ke h: inout HTMLBuilder) {
        h.judulBagian("Kemajuan triwulan")
        let kolom: [Tabel.Kolom] = [
            .init("Periode"), .init("Masuk", .angka), .init("Diperiksa", .angka), .init("Dikunci", .angka),
            .init("Rata-rata", .angka), .init("Keterangan"),
        ]
        h.tabel(Tabel(kolom, judul: "Kemajuan pengukuran menurut triwulan")) { t in
            for satu in triwulan {
                t.baris { t in
                    t.utama(satu.nama, ke: satu.alamat)
                    t.sel(satu.wajib == 0 ? "\u{2013}" : "\(satu.masuk)/\(satu.wajib)")
                    t.sel(satu.wajib == 0 ? "\u{2013}" : "\(satu.diperiksa)")
                    t.sel(satu.wajib == 0 ? "\u{2013}" : "\(satu.dikunci)")
                    t.sel(satu.rerata)
                    t.sel { h in
                        if satu.terlambat { h.status(.awas, satu.keterangan) } else { h.text(satu.keterangan) }
                    }
                }
            }
        }
    }
}

extension PenulisTabel {
    /// Prose, or a remark that nobody wrote it.
    fileprivate mutating func teks(_ teks: String) {
        sel { h in
            if teks.isEmpty {
                h.element("span", ["class": "belum"], text: "belum ditulis")
            } else {
                h.element("span", text: teks)
            }
        }
    }
}
