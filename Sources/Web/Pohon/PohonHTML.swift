import Documents
import Kinerja

extension PohonPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Pohon kinerja", kalimat) { h in
            h.pilihan(
                "Tampilan",
                [
                    TautanPilihan("Pohon", ke: .pohon(tempat), aktif: tampilan == .pohon),
                    TautanPilihan("Tabel", ke: .pohon(tempat, tampilan: .tabel), aktif: tampilan == .tabel),
                ])
            h.tautanTombol("Indikator", ke: .daftarIndikator(tempat))
            h.tautanTombol("Target Renstra", ke: .renstra(tempat))
            if dapatMengubah {
                h.tautanTombol("Tambah simpul", ke: .simpulBaru(tempat), akar.isEmpty ? .biasa : .utama)
            }
        }
        if akar.isEmpty {
            tulisKosong(ke: &h)
        } else {
            tulisKurang(ke: &h)
            switch tampilan {
            case .pohon:
                tulisKedalaman(ke: &h)
                h.pohon(akar.map(kartu))
            case .tabel: tulisTabel(ke: &h)
            }
        }
    }

    private func tulisKosong(ke h: inout HTMLBuilder) {
        h.kosong(
            "Pohon kinerja \(tempat.tahun) masih kosong",
            ajakan
        ) { h in
            guard dapatMengubah else { return }
            if dapatMenyalin {
                h.tautanTombol("Salin dari tahun lain", ke: .salinTahun(tempat), .utama)
                h.text(" ")
            }
            h.tautanTombol("Tambah simpul pertama", ke: .simpulBaru(tempat), dapatMenyalin ? .biasa : .utama)
            h.text(" ")
            h.tautanTombol("Impor berkas", ke: .berkas(tempat))
        }
    }

    private var ajakan: String {
        guard dapatMengubah else { return "Perencana instansi ini belum menyusunnya." }
        return dapatMenyalin
            ? "Salin pohon tahun lain bila Renstra-nya sama, atau mulai dari visi, tujuan, atau sasaran."
            : "Mulai dari visi, tujuan, atau sasaran; atau impor berkas kinerja yang sudah ada."
    }

    private func tulisKedalaman(ke h: inout HTMLBuilder) {
        let pilihan: [(Sampai, String)] = [
            (.program, "Sampai program"), (.kegiatan, "Sampai kegiatan"), (.subkegiatan, "Sampai subkegiatan"),
        ]
        h.saring(
            "Kedalaman pohon",
            pilihan.map { TautanPilihan($1, ke: .pohon(tempat, sampai: $0), aktif: $0 == sampai) })
    }

    private func tulisKurang(ke h: inout HTMLBuilder) {
        guard !daftarKurang.isEmpty else { return }
        h.element("div", ["class": "pesan-atas"]) { h in
            h.pesan(.awas) { h in
                h.element("b", ["class": "tebal"], text: "Pohon belum lengkap.")
                h.element("ul", ["class": "butir"]) { h in
                    for satu in daftarKurang.prefix(6) { h.element("li", text: satu) }
                    if daftarKurang.count > 6 { h.element("li", text: "dan \(daftarKurang.count - 6) lagi") }
                }
            }
        }
    }
}

// MARK: Cards

extension PohonPage {
    private func kartu(_ satu: Kartu) -> KartuSimpul {
        var hasil = KartuSimpul(jenis: satu.jenis, kode: satu.kode, nama: satu.nama)
        hasil.pagu = satu.pagu
        hasil.catatanPagu = satu.catatanPagu
        hasil.serapan = satu.serapan
        hasil.alamatSerapan = .kaca(tempat, objek: "\(satu.kode).serapan")
        hasil.gaya = gaya(satu.gaya)
        hasil.alamat = .simpul(tempat, satu.kode)
        hasil.anak = satu.anak.map(kartu)
        hasil.bawah = { bawah(satu, &$0) }
        return hasil
    }

    private func gaya(_ gaya: Kartu.Gaya) -> KartuSimpul.Gaya {
        switch gaya {
        case .biasa: .biasa
        case .visi: .visi
        case .sasaran: .sasaran
        case .sub: .sub
        }
    }

    private func bawah(_ kartu: Kartu, _ h: inout HTMLBuilder) {
        for satu in kartu.daftarIndikator { h.element("small") { indikator(satu, &$0) } }
        for satu in kartu.daftarKaitan { h.element("small", text: satu) }
        if let terlipat = kartu.terlipat {
            h.element("small") { h in
                h.tautan(terlipat, ke: Alamat.pohon(tempat, sampai: .subkegiatan).bagian("s-\(kartu.kode)"))
            }
        }
        if let pengampu = kartu.pengampu { h.element("small", text: "Pengampu: \(pengampu)") }
        if let kurang = kartu.kurang { h.element("small", ["class": "belum"], text: kurang) }
    }

    private func indikator(_ satu: BarisIndikator, _ h: inout HTMLBuilder) {
        h.tautan(satu.nama, ke: .indikator(tempat, satu.kode))
        h.text(": \(satu.realisasi) dari target \(satu.target) ")
        if let predikat = satu.predikat { h.predikat(predikat.nama, tingkat: predikat.tingkat) }
    }
}

// MARK: Tables

extension PohonPage {
    private func tulisTabel(ke h: inout HTMLBuilder) {
        h.judulBagian("Program menurut sasaran")
        h.tabel(
            Tabel(
                [
                    .init("Kode", .nomor), .init("Program"), .init("Kegiatan / sub", .angka), .init(namaPagu, .angka),
                    .init("Realisasi (Rp)", .angka), .init("Serapan (%)", .angka, lebar: .l190),
                ], judul: "Program menurut sasaran, pagu dan realisasi \(tempat.tahun)", lekat: true)
        ) { t in
            for kelompok in daftarKelompok {
                t.kelompok(kelompok.judul, kelompok.catatan)
                for satu in kelompok.daftar { t.baris { program(satu, &$0) } }
            }
            if let jumlah { t.jumlah { program(jumlah, &$0) } }
        }
        h.bawahTabel { h in
            h.element("span", text: "Penggaris serapan: 0 sampai 100 persen, tanpa target.")
            if daftarKelompok.contains(where: { $0.daftar.contains { !$0.catatan.isEmpty } }) {
                h.element(
                    "span",
                    text:
                        "Anggaran yang mendukung beberapa sasaran ditulis pada masing-masing; jumlah menghitungnya sekali."
                )
            }
        }
        h.bagian("Indikator menurut sasaran") {
            $0.tabelIndikator("Indikator menurut sasaran \(tempat.tahun)", daftarSasaran, tempat, aturan)
        }
    }

    private func program(_ satu: BarisProgram, _ t: inout PenulisTabel) {
        t.sel(satu.kode, "kode")
        t.utama { h in
            if satu.kode.isEmpty {
                h.text(satu.nama)
            } else {
                h.tautan(satu.nama, ke: .simpul(tempat, satu.kode), "nama-baris")
            }
            if !satu.catatan.isEmpty { h.element("span", ["class": "catatan"], text: satu.catatan) }
        }
        t.sel(satu.banyakAnak)
        t.sel(satu.pagu)
        t.sel(satu.realisasi)
        t.sel { h in
            let objek = satu.kode.isEmpty ? "total.serapan" : "\(satu.kode).serapan"
            guard satu.persen != nil else { return h.element("span", ["class": "belum"], text: "belum") }
            h.element("span", ["class": "dengan-tolok"]) { h in
                h.element("span", ["class": "angka"]) { $0.kait(satu.serapan, ke: .kaca(tempat, objek: objek)) }
                h.garisTolok(.serapan(satu.persen))
            }
        }
    }
}
