import Berkas
import Documents
import Storage

/// What an uploaded berkas would change, or why it cannot be taken.
struct PratinjauBerkasPage {
    /// Rows shown of each sheet.
    static let batasBaris = 50

    var tempat: TempatKerja
    /// Name of the uploaded file.
    var nama: String
    var sidik: String
    /// Nil when the berkas could not be read.
    var pratinjau: PratinjauImpor?
    var daftarMasalah: [MasalahBerkas]

    static func masalah(_ tempat: TempatKerja, _ nama: String, _ daftar: [MasalahBerkas]) -> Self {
        Self(tempat: tempat, nama: nama, sidik: "", pratinjau: nil, daftarMasalah: daftar)
    }

    /// Nothing stands in the way, even of changing nothing.
    var dapatDiterapkan: Bool { pratinjau?.daftarPenghalang.isEmpty ?? false }

    private var daftarGalat: [MasalahBerkas] { daftarMasalah.filter { $0.tingkat == .galat } }
    private var daftarPeringatan: [MasalahBerkas] { daftarMasalah.filter { $0.tingkat == .peringatan } }

    func tulis(_ h: inout HTMLBuilder, csrf: String) {
        h.remah([("Berkas", .berkas(tempat))], "Pratinjau")
        h.kepala("Pratinjau berkas", kalimat)
        tulisMasalah(&h)
        guard let pratinjau else { return tulisKembali(&h) }
        if !pratinjau.daftarPenghalang.isEmpty { tulisPenghalang(&h, pratinjau) }
        if pratinjau.daftarPerubahan.isEmpty { return tulisKembali(&h) }
        for lembar in DaftarLembar(pratinjau.daftarPerubahan).daftar { tulis(&h, lembar) }
        if dapatDiterapkan { tulisPersetujuan(&h, pratinjau, csrf: csrf) } else { tulisKembali(&h) }
    }

    private var kalimat: String {
        guard let pratinjau else {
            return "\(nama): \(daftarGalat.count) masalah harus diperbaiki. Tidak ada yang diterapkan."
        }
        if pratinjau.daftarPerubahan.isEmpty { return "Tidak ada perubahan: isi \(nama) sama dengan yang tersimpan." }
        let baru = pratinjau.tahunBaru ? " Tahun \(tempat.tahun) akan dibuat." : ""
        return "\(nama): \(pratinjau.daftarPerubahan.rincian). Belum ada yang diterapkan.\(baru)"
    }

    private func tulisMasalah(_ h: inout HTMLBuilder) {
        tulisDaftar(&h, .galat, "Harus diperbaiki.", daftarGalat)
        tulisDaftar(&h, .awas, "Perlu dilihat.", daftarPeringatan)
    }

    private func tulisDaftar(_ h: inout HTMLBuilder, _ jenis: JenisPesan, _ inti: String, _ daftar: [MasalahBerkas]) {
        guard !daftar.isEmpty else { return }
        h.pesan(jenis) { h in
            h.element("b", ["class": "tebal"], text: inti)
            h.element("ul", ["class": "butir"]) { h in for satu in daftar { h.element("li", text: satu.kalimat) } }
        }
    }

    private func tulisPenghalang(_ h: inout HTMLBuilder, _ pratinjau: PratinjauImpor) {
        h.pesan(.galat) { h in
            h.element("b", ["class": "tebal"], text: "Belum dapat diterapkan.")
            h.element("ul", ["class": "butir"]) { h in
                for satu in pratinjau.daftarPenghalang { h.element("li", text: satu) }
            }
        }
    }

    private func tulisKembali(_ h: inout HTMLBuilder) {
        h.tindakan { $0.tautanTombol("Kembali ke berkas", ke: .berkas(tempat)) }
    }

    private func tulisPersetujuan(_ h: inout HTMLBuilder, _ pratinjau: PratinjauImpor, csrf: String) {
        h.formulir(ke: .penerapanBerkas(tempat), csrf: csrf, kelas: "isian") { h in
            h.tersembunyi("sidik", sidik)
            h.tersembunyi("sidik_pratinjau", pratinjau.sidik)
            h.bidang(
                Bidang("alasan", "Alasan", Formulir(), petunjuk: "Boleh kosong. Tercatat di riwayat dan jejak audit."))
            h.tindakan { h in
                h.tombol("Terapkan \(pratinjau.daftarPerubahan.count) perubahan", .utama)
                h.tautanTombol("Batal", ke: .berkas(tempat))
            }
        }
    }
}

extension PratinjauBerkasPage {
    private func tulis(_ h: inout HTMLBuilder, _ lembar: DaftarLembar.Lembar) {
        h.bagian("Lembar \(lembar.nama)", lembar.daftar.rincian) { h in
            h.tabel(
                Tabel([.init("Apa"), .init("Sebelum"), .init("Sesudah")], judul: "Perubahan lembar \(lembar.nama)")
            ) { t in
                for satu in lembar.daftar.prefix(Self.batasBaris) { tulis(&t, satu) }
            }
            let sisa = lembar.daftar.count - Self.batasBaris
            if sisa > 0 { h.p("Dan \(sisa) perubahan lain pada lembar ini.", "kecil") }
        }
    }

    private func tulis(_ t: inout PenulisTabel, _ perubahan: PerubahanFakta) {
        t.baris { t in
            t.utama(perubahan.objek, satuan: perubahan.jenis.rawValue)
            t.sel(perubahan.jenis == .tambah ? "tidak ada" : perubahan.gabung(\.sebelum))
            t.sel(perubahan.jenis == .hapus ? "dihapus" : perubahan.gabung(\.sesudah))
        }
    }
}

extension PerubahanFakta {
    /// `Nilai: 5; Catatan: kosong`
    fileprivate func gabung(_ isi: (Sel) -> String) -> String {
        daftarSel.map { sel in
            let nilai = isi(sel)
            return "\(sel.judul): \(nilai.isEmpty ? "kosong" : nilai)"
        }.joined(separator: "; ")
    }
}

extension [PerubahanFakta] {
    /// `2 ditambah, 1 diubah, 0 dihapus`
    fileprivate var rincian: String {
        func jumlah(_ jenis: PerubahanFakta.Jenis) -> Int { count { $0.jenis == jenis } }
        return "\(jumlah(.tambah)) ditambah, \(jumlah(.ubah)) diubah, \(jumlah(.hapus)) dihapus"
    }
}

/// Changes by sheet, in the order the sheets first appear.
private struct DaftarLembar {
    struct Lembar {
        var nama: String
        var daftar: [PerubahanFakta]
    }

    private(set) var daftar: [Lembar] = []

    init(_ semua: [PerubahanFakta]) {
        for satu in semua {
            if let posisi = daftar.firstIndex(where: { $0.nama == satu.lembar }) {
                daftar[posisi].daftar.append(satu)
            } else {
                daftar.append(Lembar(nama: satu.lembar, daftar: [satu]))
            }
        }
    }
}
