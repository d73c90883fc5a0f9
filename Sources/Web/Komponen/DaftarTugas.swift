import Documents

/// One thing to do.
struct Tugas {
    /// In words: `2 hari lagi`, `Terlambat 1 hari`.
    var kapan: String
    /// The date: `10 Januari`.
    var tanggal: String
    var terlambat = false
    var judul: String
    var rincian: String
    var alamat: Alamat
    /// Verb first: `Isi`.
    var tombol: String
}

extension HTMLBuilder {
    /// The most urgent first; it alone has the primary button.
    mutating func daftarTugas(_ daftar: [Tugas]) {
        element("ul", ["class": "tugas"]) { h in
            for (nomor, tugas) in daftar.enumerated() { h.tugas(tugas, terpenting: nomor == 0) }
        }
    }

    private mutating func tugas(_ tugas: Tugas, terpenting: Bool) {
        element("li", ["class": tugas.terlambat ? "lewat" : nil]) { h in
            h.element("div", ["class": "kapan"]) { h in
                h.element("b", text: tugas.kapan)
                h.element("span", text: tugas.tanggal)
            }
            h.element("div") { h in
                h.tautan(tugas.judul, ke: tugas.alamat, "tebal nama-baris")
                h.p(tugas.rincian)
            }
            h.tautanTombol(tugas.tombol, ke: tugas.alamat, terpenting ? .utama : .biasa, rapat: true)
        }
    }
}
