import Documents
import Kinerja
import Storage

extension IndikatorPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah(
            [("Pohon kinerja", .pohon(tempat)), (namaSimpul.ringkas(60), .simpul(tempat, indikator.simpul))],
            indikator.kode)
        h.kepala(indikator.nama, kalimat) { tindakan(ke: &$0) }
        if let terkunci, dapatMengubah { h.sebabTerkunci(terkunci, tempat) }
        tulisJawab(ke: &h)
        if let garis { h.garisTolokPenuh(garis) }
        if let kaca { h.kaca(kaca, samping: { samping(ke: &$0) }) }
        bagianPeriode(ke: &h)
        bagianRiwayat(ke: &h)
        for satu in daftarKaca { h.kaca(satu) }
        bagianKartu(ke: &h)
    }

    private func tindakan(ke h: inout HTMLBuilder) {
        if let status { h.status(Status(realisasi: status)) }
        h.tautanTombol("Ke pengukuran", ke: .pengukuran(tempat))
        guard dapatMengubah else { return }
        guard terkunci == nil else { return h.tombolMati("Ubah kartu", .utama, sebab: "sebab-kunci") }
        h.tautanTombol("Hapus", ke: .penghapusanIndikator(tempat, indikator.kode))
        h.tautanTombol("Ubah kartu", ke: .ubahIndikator(tempat, indikator.kode), .utama)
    }

    private func tulisJawab(ke h: inout HTMLBuilder) {
        guard let jawab else {
            let hasil = kaca?.penjelasan.hasil ?? Hitungan.tandaBelum
            return h.p("Capaian \(tempat.tahun): \(hasil).", "ringkas")
        }
        h.jawab(jawab.angka) { h in
            if let predikat = jawab.predikat { h.predikat(predikat.nama, tingkat: predikat.tingkat) }
            h.element("span", ["class": "kecil"], text: jawab.kalimat)
        }
    }

    private func samping(ke h: inout HTMLBuilder) {
        h.element("h3", text: "Siapa dan kapan")
        if jejak.isEmpty { h.p("Belum ada yang mengisi tahun ini.", "kecil") }
        h.jejak(jejak.map { ButirJejak($0.apa, rincian: $0.rincian, kapan: $0.kapan) }, kecil: false)
        h.element("h3", text: "Bukti")
        if daftarBukti.isEmpty { h.p("Belum ada bukti.", "kecil") }
        h.element("ul", ["class": "berkas"]) { h in
            for satu in daftarBukti {
                h.element("li") { h in
                    h.tautan(satu.nama, ke: Alamat.beranda(tempat).ke("bukti", satu.sidik))
                    h.element("span", text: satu.keterangan)
                }
            }
        }
        guard !daftarPeringatan.isEmpty else { return }
        h.element("h3", text: "Pemeriksa")
        for satu in daftarPeringatan {
            h.pesan(satu.tingkat == .galat ? .galat : .awas, inti: satu.pesan, satu.tindakLanjut)
        }
    }
}

// MARK: Tables

extension IndikatorPage {
    private func bagianPeriode(ke h: inout HTMLBuilder) {
        h.bagian("Nilai tiap periode", "tahun \(tempat.tahun)") { h in
            h.tabel(
                Tabel(
                    [
                        .init("Periode"), .init("Target", .angka), .init("Realisasi", .angka),
                        .init("Capaian (%)", .angka, lebar: .l240), .init("Status"), .init("Diisi oleh"),
                        .init("Bukti", .angka),
                    ], judul: "Nilai \(indikator.kode) tiap periode \(tempat.tahun)")
            ) { t in
                for satu in daftarPeriode {
                    t.baris(satu.kode == "tahun" && daftarPeriode.count > 1 ? "jumlah" : nil) { periode(satu, &$0) }
                }
            }
        }
    }

    private func periode(_ satu: BarisPeriode, _ t: inout PenulisTabel) {
        t.utama { h in
            h.text(satu.nama)
            if !satu.catatan.isEmpty { h.element("span", ["class": "catatan"], text: satu.catatan) }
        }
        t.sel(satu.target)
        t.sel(satu.realisasi)
        t.sel { h in
            h.element("span", ["class": "dengan-tolok"]) { h in
                h.element("span", ["class": "angka"]) { h in
                    if satu.berkaca {
                        h.kait(satu.teksCapaian, ke: .kaca(tempat, indikator: indikator.kode, satu.kode))
                    } else {
                        h.text(satu.teksCapaian)
                    }
                }
                h.garisTolok(satu.capaian, menurut: aturan)
            }
        }
        t.sel { h in if let status = satu.status { h.status(Status(realisasi: status)) } }
        t.sel { h in
            h.text(satu.siapa)
            if !satu.kapan.isEmpty { h.element("span", ["class": "catatan"], text: satu.kapan) }
        }
        t.sel(satu.banyakBukti == 0 ? "" : "\(satu.banyakBukti)")
    }

    private func bagianRiwayat(ke h: inout HTMLBuilder) {
        h.element("section", ["class": "bagian dua"]) { h in
            h.element("div") { h in
                h.judulBagian(
                    "Riwayat",
                    "\(riwayat.daftar.first?.tahun ?? tempat.tahun) sampai \(riwayat.daftar.last?.tahun ?? tempat.tahun)"
                )
                if riwayat.bergambar { GrafikRiwayat(riwayat: riwayat).tulis(ke: &h) }
                tabelRiwayat(ke: &h)
            }
            h.element("div") { h in
                if !daftarPembentuk.isEmpty { tabelPembentuk(ke: &h) }
                h.judulBagian("Riwayat kartu")
                h.riwayat(riwayatKartu)
            }
        }
    }

    private func tabelRiwayat(ke h: inout HTMLBuilder) {
        h.tabel(
            Tabel(
                [
                    .init("Tahun"), .init("Renstra", .angka), .init("Target", .angka), .init("Realisasi", .angka),
                    .init("Capaian (%)", .angka),
                ], cara: .rapat, judul: "Riwayat \(indikator.kode)")
        ) { t in
            for satu in riwayat.daftar {
                t.baris(satu.tahun == tempat.tahun ? "pilih" : nil) { t in
                    t.utama("\(satu.tahun)")
                    t.sel(satu.renstra)
                    t.sel { h in h.element("span", ["title": satu.sumber], text: satu.target) }
                    t.sel(satu.realisasi)
                    t.sel(satu.capaian + (satu.terbit ? "*" : ""))
                }
            }
        }
        guard riwayat.daftar.contains(where: \.terbit) else { return }
        h.bawahTabel { $0.element("span", text: "* sebagaimana terbit pada laporan tahun itu") }
    }

    private func tabelPembentuk(ke h: inout HTMLBuilder) {
        h.judulBagian("Pembentuk realisasi \(tempat.tahun)")
        h.tabel(
            Tabel(
                [.init("Komponen"), .init("Periode"), .init("Nilai", .angka), .init("Keterangan")], cara: .rapat,
                judul: "Komponen \(indikator.kode) \(tempat.tahun)")
        ) { t in
            for satu in daftarPembentuk {
                t.baris { t in
                    t.utama(satu.nama)
                    t.sel(satu.periode)
                    t.sel(satu.nilai)
                    t.sel(satu.keterangan)
                }
            }
        }
    }

    private func bagianKartu(ke h: inout HTMLBuilder) {
        h.bagian("Kartu indikator") { h in
            h.fakta { f in
                for satu in kartu {
                    if satu.isi.isEmpty {
                        f.kosong(
                            satu.judul, "Belum ditetapkan.",
                            tindakan: dapatMengubah
                                ? (
                                    "Tetapkan",
                                    satu.judul.hasPrefix("Target")
                                        ? .renstra(tempat) : .ubahIndikator(tempat, indikator.kode)
                                ) : nil)
                    } else if let kode = satu.tautan {
                        f.butir(satu.judul) { $0.tautan(satu.isi, ke: .simpul(tempat, kode)) }
                    } else {
                        f.butir(satu.judul, satu.isi)
                    }
                }
            }
        }
    }
}

extension Status {
    init(realisasi status: StatusRealisasi) {
        switch status {
        case .terbuka: self = .terbuka
        case .diajukan: self = .diajukan
        case .diverifikasi: self = .diverifikasi
        case .disetujui: self = .disetujui
        case .dikunci: self = .dikunci
        case .dikembalikan: self = .dikembalikan
        }
    }
}
