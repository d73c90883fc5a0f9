/// The outline of a report as data: parts, nested sections, and what stands in each.
///
/// An agency's own outline is a JSON file; nothing of an outline stands in code.
package struct Sistematika: Sendable, Equatable {
    package var kode: String
    package var nama: String
    package var dasarHukum: String
    package var bab: [BabSistematika]

    package init(kode: String, nama: String, dasarHukum: String, bab: [BabSistematika]) {
        self.kode = kode
        self.nama = nama
        self.dasarHukum = dasarHukum
        self.bab = bab
    }
}

/// A part of the report: front matter, a chapter or an annex.
package struct BabSistematika: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        /// Before the chapters, with roman page numbers.
        case depan
        case bab
        /// Left out of the report when nothing can be printed in it.
        case lampiran
    }

    package var jenis: Jenis
    package var gayaNomor: GayaNomorBab
    /// May hold `{tahun}`, `{tahun_lalu}` and `{instansi}`.
    package var judul: String
    package var isi: [IsiBagian]
    package var bagian: [BagianSistematika]

    package init(
        jenis: Jenis, gayaNomor: GayaNomorBab, judul: String, isi: [IsiBagian] = [], bagian: [BagianSistematika] = []
    ) {
        self.jenis = jenis
        self.gayaNomor = gayaNomor
        self.judul = judul
        self.isi = isi
        self.bagian = bagian
    }
}

/// A numbered section with its content and subsections.
package struct BagianSistematika: Sendable, Equatable {
    package var gayaNomor: GayaNomor
    /// May hold the places of a part's title, and inside a repetition `{nama}`, `{kode}` and `{nomor}` of its node.
    package var judul: String
    /// The whole section stands on landscape pages.
    package var lanskap: Bool
    /// Left out, number and all, when nothing can be printed in it.
    package var opsional: Bool
    /// Which of the seven mandated analyses have their place here.
    package var analisis: [AnalisisWajib]
    package var isi: [IsiBagian]
    package var bagian: [BagianSistematika]

    package init(
        gayaNomor: GayaNomor, judul: String, lanskap: Bool = false, opsional: Bool = false,
        analisis: [AnalisisWajib] = [], isi: [IsiBagian] = [], bagian: [BagianSistematika] = []
    ) {
        self.gayaNomor = gayaNomor
        self.judul = judul
        self.lanskap = lanskap
        self.opsional = opsional
        self.analisis = analisis
        self.isi = isi
        self.bagian = bagian
    }
}
