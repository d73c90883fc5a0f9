import Documents
import Kinerja

extension SimpulPage {
    func tulis(ke h: inout HTMLBuilder, csrf: String) {
        let atas = daftarLeluhur.map { (teks: $0.teks, alamat: Alamat.simpul(tempat, $0.kode)) }
        h.remah([("Pohon kinerja", .pohon(tempat))] + atas, "\(simpul.jenis.nama) \(simpul.kode)")
        h.kepala(simpul.uraian, kalimat) { tindakan(ke: &$0) }
        if let terkunci, dapatMengubah { h.sebabTerkunci(terkunci, tempat) }
        if let kurang {
            h.element("div", ["class": "pesan-atas"]) {
                $0.pesan(.awas, inti: kurang, dapatMengubah ? "Lengkapi di bawah ini." : "")
            }
        }
        h.element("section", ["class": "bagian dua"]) { h in
            h.element("div") { fakta(ke: &$0) }
            h.element("div") { h in
                h.judulBagian("Riwayat")
                h.riwayat(riwayat)
            }
        }
        if !simpul.jenis.hasil || !daftarIndikator.isEmpty || simpul.jenis.berindikator { bagianIndikator(ke: &h) }
        bagianDukungan(ke: &h, csrf: csrf)
        bagianAnak(ke: &h)
    }

    private var kalimat: String {
        let uang = [pagu.map { "Pagu \($0)" }, serapan].compactMap { $0 }.joined(separator: ", ")
        return [
            "\(simpul.jenis.nama) \(simpul.kode)", uang,
            simpul.nomenklatur.isEmpty ? "" : "nomenklatur \(simpul.nomenklatur)",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func tindakan(ke h: inout HTMLBuilder) {
        guard dapatMengubah else { return }
        guard terkunci == nil else { return h.tombolMati("Ubah simpul", .utama, sebab: "sebab-kunci") }
        h.tautanTombol("Pindahkan", ke: .indukSimpul(tempat, simpul.kode))
        h.tautanTombol("Hapus", ke: .penghapusanSimpul(tempat, simpul.kode))
        h.tautanTombol("Ubah simpul", ke: .isianSimpul(tempat, simpul.kode), .utama)
    }

    private func fakta(ke h: inout HTMLBuilder) {
        h.judulBagian("Simpul")
        h.fakta { f in
            f.butir("Jenis", simpul.jenis.nama)
            if let pengampu {
                f.butir("Pengampu", pengampu)
            } else {
                f.kosong(
                    "Pengampu", "Belum ditetapkan.",
                    tindakan: dapatMengubah ? ("Tetapkan", .isianSimpul(tempat, simpul.kode).bagian("f-pengampu")) : nil
                )
            }
            if !simpul.jenis.hasil {
                if simpul.nomenklatur.isEmpty {
                    f.kosong(
                        "Nomenklatur", "Belum diisi.",
                        tindakan: dapatMengubah
                            ? ("Cari kodenya", .isianSimpul(tempat, simpul.kode).bagian("f-nomenklatur")) : nil)
                } else {
                    f.butir("Nomenklatur") { $0.tautan(simpul.nomenklatur, ke: .nomenklatur(cari: simpul.nomenklatur)) }
                }
            }
            if let pagu { f.butir("Pagu \(tempat.tahun)", pagu) }
            if let serapan {
                f.butir("Serapan") { $0.kait(serapan, ke: .kaca(tempat, objek: "\(simpul.kode).serapan")) }
            }
            if !tahunBerlaku.isEmpty { f.butir("Ada pada pohon tahun", tahunBerlaku) }
        }
    }

    private func bagianIndikator(ke h: inout HTMLBuilder) {
        h.bagian("Indikator") { h in
            if daftarIndikator.isEmpty {
                h.p("Belum ada indikator yang mengukur simpul ini.", "kecil")
            } else {
                h.tabel(
                    Tabel(
                        [
                            .init("Kode", .nomor), .init("Indikator"), .init("Target", .angka),
                            .init("Realisasi", .angka),
                            .init("Capaian (%)", .angka), .init("Predikat"),
                        ], judul: "Indikator \(simpul.kode) tahun \(tempat.tahun)")
                ) { t in for satu in daftarIndikator { t.baris { baris(satu, &$0) } } }
            }
            guard dapatMengubah, terkunci == nil else { return }
            h.element("p", ["class": "alat atas"]) { h in
                h.tautanTombol("Tambah indikator", ke: .indikatorBaru(tempat, simpul: simpul.kode))
                h.text(" ")
                h.tautanTombol("Ambil dari kamus", ke: .kamus(tempat, simpul: simpul.kode))
            }
        }
    }

    private func baris(_ satu: PohonPage.BarisIndikator, _ t: inout PenulisTabel) {
        t.sel(satu.kode, "kode")
        t.utama(satu.nama, ke: .indikator(tempat, satu.kode), satuan: satu.satuan)
        t.sel(satu.target)
        t.sel(satu.realisasi)
        t.sel { $0.kait(satu.teksCapaian, ke: .kaca(tempat, indikator: satu.kode)) }
        t.sel { h in if let satu = satu.predikat { h.predikat(satu.nama, tingkat: satu.tingkat) } }
    }

    private func bagianAnak(ke h: inout HTMLBuilder) {
        guard !daftarAnak.isEmpty || (dapatMengubah && !jenisAnak.isEmpty) else { return }
        h.bagian("Di bawahnya") { h in
            if daftarAnak.isEmpty { h.p("Belum ada.", "kecil") }
            h.element("ul", ["class": "butir"]) { h in
                for satu in daftarAnak { h.element("li") { $0.tautan(satu.teks, ke: .simpul(tempat, satu.kode)) } }
            }
            guard dapatMengubah, !jenisAnak.isEmpty else { return }
            h.element("p", ["class": "alat atas"]) {
                // Several kinds would make a button wider than a phone; the form lets one choose.
                let apa = jenisAnak.count == 1 ? jenisAnak[0].nama.lowercased() : "simpul di bawahnya"
                $0.tautanTombol("Tambah \(apa)", ke: .simpulBaru(tempat, induk: simpul.kode))
            }
        }
    }
}

// MARK: Support

extension SimpulPage {
    private func bagianDukungan(ke h: inout HTMLBuilder, csrf: String) {
        guard !daftarDukungan.isEmpty || (dapatMendukung && dapatMengubah) else { return }
        h.bagian("Dukungan", "di luar tempatnya di pohon") { h in
            if daftarDukungan.isEmpty {
                h.p("Simpul ini belum mendukung sasaran atau indikator lain.", "kecil")
            } else {
                tabelDukungan(ke: &h, csrf: csrf)
            }
            guard dapatMendukung, dapatMengubah else { return }
            h.element("p", ["class": "alat atas"]) {
                $0.tautanTombol("Tambah dukungan", ke: .dukunganBaru(tempat, simpul.kode))
            }
        }
    }

    private func tabelDukungan(ke h: inout HTMLBuilder, csrf: String) {
        var kolom: [Tabel.Kolom] = [
            .init("Arah"), .init("Simpul atau indikator"), .init("Pembebanan"), .init("Keterangan"),
        ]
        if dapatMengubah { kolom.append(.init("")) }
        h.tabel(Tabel(kolom, judul: "Dukungan \(simpul.kode)")) { t in
            for satu in daftarDukungan {
                t.baris { t in
                    t.sel(satu.keluar ? "Mendukung" : "Didukung")
                    t.utama { $0.text(satu.nama) }
                    t.sel(satu.pembebanan)
                    t.sel(satu.keterangan)
                    guard dapatMengubah else { return }
                    t.sel { h in
                        h.tindakan { tindakan(dukungan: satu, ke: &$0, csrf: csrf) }
                    }
                }
            }
        }
    }
}

extension SimpulPage {
    private func tindakan(dukungan satu: BarisDukungan, ke h: inout HTMLBuilder, csrf: String) {
        h.tautanTombol("Ubah", ke: .dukungan(tempat, satu.simpul, satu.mendukung), .polos, rapat: true)
        h.tombolAksi(
            "Hapus", ke: .penghapusanDukungan(tempat, satu.simpul, satu.mendukung), csrf: csrf, .polos, rapat: true,
            konfirmasi: "Hapus dukungan \(satu.simpul) kepada \(satu.mendukung)? Pembebanan anggarannya ikut berubah.",
            isian: ["versi": "\(satu.versi)"])
    }
}

extension Simpul.Jenis {
    /// Usually measured by indicators.
    var berindikator: Bool { self != .visi && self != .misi }
}

extension HTMLBuilder {
    /// Why a part of the plan cannot be changed, with the way on.
    mutating func sebabTerkunci(_ kalimat: String, _ tempat: TempatKerja) {
        element("div", ["class": "pesan-atas", "id": "sebab-kunci"]) { h in
            h.pesan(.info) { h in
                h.text(kalimat + " ")
                h.tautan("Ke target Renstra", ke: .renstra(tempat))
            }
        }
    }
}
