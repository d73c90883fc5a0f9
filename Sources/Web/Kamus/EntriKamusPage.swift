import Documents
import Kinerja

/// One template, and the way into a tree.
struct EntriKamusPage: Sendable, Equatable {
    struct Instansi: Sendable, Equatable {
        var kode: String
        var nama: String
        /// Open years, the latest first.
        var daftarTahun: [Int]
    }

    var templat: TemplatIndikator
    var tujuan: TujuanKamus
    /// Where this person may add an indicator.
    var daftarInstansi: [Instansi]
    /// Nodes of the chosen tree; nil before one is chosen.
    var daftarSimpul: [ButirPilihan]?
    var contoh: String?
}

extension EntriKamusPage {
    init(_ templat: TemplatIndikator, tujuan: TujuanKamus, daftarInstansi: [Instansi], simpul: [ButirPilihan]?) {
        self.templat = templat
        self.tujuan = tujuan
        self.daftarInstansi = daftarInstansi
        daftarSimpul = simpul
        contoh = templat.contohTerhitung
    }

    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Kamus indikator", tujuan.terapkan(.kamus))], templat.kode)
        h.kepala(
            templat.nama,
            [templat.kode, templat.jenis.nama, templat.kelompok.nama, templat.satuan, templat.arah.kalimat].joined(
                separator: " · "))
        h.element("section", ["class": "bagian dua"]) { h in
            h.element("div") { h in
                h.judulBagian("Kartu")
                kartu(ke: &h)
            }
            h.element("div") { h in
                h.judulBagian("Pakai di pohon")
                pemakaian(ke: &h)
            }
        }
        if let komponen = templat.komponen, !komponen.isEmpty { tulisKomponen(komponen, ke: &h) }
    }

    private func kartu(ke h: inout HTMLBuilder) {
        let isi: [(String, String)] = [
            ("Definisi", templat.definisi), ("Formula", templat.formula), ("Rumus hitung", templat.rumus ?? ""),
            ("Contoh", contoh ?? ""),
            ("Rumus capaian", "\(templat.rumusCapaian.rawValue): \(templat.rumusCapaian.rumus)"),
            ("Pengukuran", "\(templat.frekuensi.kalimat); nilai tahun: \(templat.konsolidasi.nama)"),
            ("Sumber data", templat.sumberData), ("Pemilik data", templat.pemilikData),
            ("Keterbatasan", templat.keterbatasan ?? ""),
            ("Untuk", templat.tingkat.map(\.rawValue).joined(separator: ", ")),
            ("Kata kunci", templat.tag.joined(separator: ", ")),
        ]
        h.fakta { f in for (judul, teks) in isi where !teks.isEmpty { f.butir(judul, teks) } }
    }

    /// Three steps in one form without scripts: instansi and year, then the node, then the filled card.
    private func pemakaian(ke h: inout HTMLBuilder) {
        guard !daftarInstansi.isEmpty else {
            return h.p("Perencana instansi dapat memakai templat ini saat menyusun pohon kinerja.", "kecil")
        }
        if let tempat = tujuan.tempat, let daftarSimpul {
            h.formulirCari(ke: .indikatorBaru(tempat), kelas: "isian", label: "Pakai templat") { h in
                h.tersembunyi("kamus", templat.kode)
                h.pilih(
                    Bidang("simpul", "Simpul di pohon \(tempat.tahun)", nilai: tujuan.simpul), dari: daftarSimpul,
                    kosong: "Pilih nanti")
                h.tindakan { $0.tombol("Pakai di pohon", .utama) }
            }
            h.p("Kartu terisi dari templat; Anda memeriksa dan menyesuaikannya sebelum disimpan.", "kecil catatan-form")
        }
        h.formulirCari(ke: .kamus(templat.kode), kelas: "isian", label: "Pilih pohon") { h in
            h.pilih(
                Bidang("instansi", "Instansi", nilai: tujuan.instansi),
                dari: daftarInstansi.map { ButirPilihan($0.kode, $0.nama) })
            h.pilih(
                Bidang("tahun", "Tahun", nilai: tujuan.tahun),
                dari: Set(daftarInstansi.flatMap(\.daftarTahun)).sorted(by: >).map { ButirPilihan("\($0)", "\($0)") })
            h.tindakan {
                $0.tombol(daftarSimpul == nil ? "Pilih pohonnya" : "Ganti pohon", daftarSimpul == nil ? .utama : .biasa)
            }
        }
    }

    private func tulisKomponen(_ komponen: [TemplatIndikator.KomponenTemplat], ke h: inout HTMLBuilder) {
        h.bagian("Komponen") { h in
            h.tabel(
                Tabel(
                    [.init("Nama"), .init("Satuan"), .init("Bobot", .angka), .init("Uraian")], cara: .rapat,
                    judul: "Komponen \(templat.kode)")
            ) { t in
                for satu in komponen {
                    t.baris { t in
                        t.utama(satu.nama)
                        t.sel(satu.satuan)
                        t.sel(satu.bobot.map { $0.cetak() } ?? "")
                        t.sel(satu.uraian)
                    }
                }
            }
        }
    }
}

extension TemplatIndikator {
    /// `(40 − 36) / 40 × 100 = 10`
    fileprivate var contohTerhitung: String? {
        guard let contoh, let rumus, let hasil = try? PembacaRumus.baca(rumus) else { return nil }
        let isi = hasil.teksTerisi { nama, mundur in contoh.komponen[mundur == 0 ? nama : "\(nama)[n-\(mundur)]"] }
        return "\(isi) = \(contoh.hasil.cetak())"
    }

    /// The card for a node of a tree. The owner of the data is a name; it stays only when the instansi has such a unit.
    func kartu(kode: String, simpul: String, _ hitungan: Hitungan) -> Indikator {
        var hasil = indikator(kode: kode, simpul: simpul)
        let unit = hitungan.berkas.daftarUnit.first { $0.nama.lowercased() == pemilikData.lowercased() }
        hasil.penanggungJawab = unit?.kode ?? ""
        return hasil
    }
}
