import Documents

/// The shape of a table: its columns and how it is read on a narrow screen.
struct Tabel {
    /// What becomes of it at 390 px.
    enum Cara: String {
        case biasa = ""
        /// One record per block: a row is one thing to read or decide.
        case tumpuk
        /// Small enough to stay a table.
        case rapat
        /// Scrolls sideways with the first column frozen: comparing across columns is the point.
        case beku
    }

    struct Kolom {
        enum Jenis: String {
            case teks = ""
            case angka = "a"
            case nomor = "no"
            case tengah = "t"
        }

        var judul: String
        var jenis: Jenis
        var lebar: Lebar?

        init(_ judul: String, _ jenis: Jenis = .teks, lebar: Lebar? = nil) {
            self.judul = judul
            self.jenis = jenis
            self.lebar = lebar
        }

        static let nomor = Kolom("No.", .nomor)
    }

    /// Fixed widths, as classes: a strict policy forbids style attributes.
    enum Lebar: Int, CaseIterable {
        case l30 = 30, l42 = 42, l48 = 48, l54 = 54, l58 = 58, l74 = 74, l90 = 90, l110 = 110, l126 = 126, l130 = 130
        case l140 = 140, l152 = 152, l170 = 170, l190 = 190, l240 = 240, l320 = 320

        var kelas: String { "l\(rawValue)" }
    }

    var kolom: [Kolom]
    var cara: Cara
    /// Says what the table is.
    var judul: String?
    /// For those who cannot see it only.
    var judulTersembunyi: Bool
    /// Smaller line below the title.
    var catatan: String?
    /// The head stays in sight.
    var lekat: Bool

    init(
        _ kolom: [Kolom], cara: Cara = .tumpuk, judul: String? = nil, judulTersembunyi: Bool = true,
        catatan: String? = nil, lekat: Bool = false
    ) {
        self.kolom = kolom
        self.cara = cara
        self.judul = judul
        self.judulTersembunyi = judulTersembunyi
        self.catatan = catatan
        self.lekat = lekat
    }

    /// `display: block` takes the meaning of a table away, so it is said again.
    fileprivate func peran(_ nama: String) -> String? { cara == .tumpuk ? nama : nil }
}

extension HTMLBuilder {
    mutating func tabel(_ tabel: Tabel, isi: (inout PenulisTabel) -> Void) {
        if tabel.cara == .beku {
            let nama = tabel.judul ?? "Tabel"
            element("div", ["class": "gulir beku", "tabindex": "0", "role": "region", "aria-label": nama]) { h in
                h.tabelSaja(tabel, isi: isi)
            }
        } else {
            tabelSaja(tabel, isi: isi)
        }
    }

    private mutating func tabelSaja(_ tabel: Tabel, isi: (inout PenulisTabel) -> Void) {
        let gaya = tabel.cara == .beku ? nil : tabel.cara.rawValue
        element("table", ["role": tabel.peran("table"), "class": kelas("tabel", gaya)]) { h in
            h.judulTabel(tabel)
            h.element("thead", ["role": tabel.peran("rowgroup"), "class": tabel.lekat ? "lekat" : nil]) { h in
                h.element("tr", ["role": tabel.peran("row")]) { h in
                    for kolom in tabel.kolom { h.kepalaKolom(kolom, peran: tabel.peran("columnheader")) }
                }
            }
            h.element("tbody", ["role": tabel.peran("rowgroup")]) { h in
                var penulis = PenulisTabel(tabel)
                isi(&penulis)
                h.append(penulis.html)
            }
        }
    }

    private mutating func judulTabel(_ tabel: Tabel) {
        guard let judul = tabel.judul else { return }
        element("caption", ["class": tabel.judulTersembunyi ? "sr" : nil]) { h in
            h.text(judul)
            if let catatan = tabel.catatan { h.element("span", ["class": "kecil"], text: catatan) }
        }
    }

    private mutating func kepalaKolom(_ kolom: Tabel.Kolom, peran: String?) {
        element(
            "th", ["role": peran, "class": kelas(kolom.jenis.rawValue, kolom.lebar?.kelas), "scope": "col"],
            text: kolom.judul)
    }
}

/// Writes rows. Cells follow the columns: each knows its label and whether it holds a number.
struct PenulisTabel {
    fileprivate(set) var html = HTMLBuilder()
    private let tabel: Tabel
    private var posisi = 0

    init(_ tabel: Tabel) { self.tabel = tabel }

    mutating func baris(_ kelas: String? = nil, id: String? = nil, isi: (inout PenulisTabel) -> Void) {
        posisi = 0
        html.open("tr", ["role": tabel.peran("row"), "class": kelas, "id": id])
        isi(&self)
        html.close("tr")
    }

    /// The row of totals.
    mutating func jumlah(isi: (inout PenulisTabel) -> Void) { baris("jumlah", isi: isi) }

    /// A row that names the group below it.
    mutating func kelompok(_ judul: String, _ catatan: String? = nil) {
        html.element("tr", ["role": tabel.peran("row"), "class": "kelompok"]) { h in
            h.element(
                "th", ["role": tabel.peran("rowheader"), "colspan": "\(tabel.kolom.count)", "scope": "rowgroup"]
            ) { h in
                h.text(judul)
                if let catatan {
                    h.text(" ")
                    h.element("span", ["class": "satuan"], text: catatan)
                }
            }
        }
    }

    /// A message that belongs to the row above.
    mutating func barisPesan(_ isi: Isi) {
        html.element("tr", ["role": tabel.peran("row"), "class": "baris-pesan"]) { h in
            h.element("td", ["role": tabel.peran("cell"), "colspan": "\(tabel.kolom.count)"], content: isi)
        }
    }

    /// A row across all columns, such as the sentence of an empty table.
    mutating func rentang(_ isi: Isi) {
        html.element("tr", ["role": tabel.peran("row")]) { h in
            h.element("td", ["role": tabel.peran("cell"), "colspan": "\(tabel.kolom.count)"], content: isi)
        }
    }

    mutating func sel(_ teks: String, _ kelas: String? = nil) {
        sel(kelas) { $0.text(teks) }
    }

    mutating func sel(_ tambahan: String? = nil, rentang: Int = 1, isi: Isi) {
        let kolom = posisi < tabel.kolom.count ? tabel.kolom[posisi] : Tabel.Kolom("")
        let berlabel = kolom.jenis != .nomor && !kolom.judul.isEmpty && tambahan?.hasPrefix("utama") != true
        let label = berlabel && tabel.cara != .biasa ? kolom.judul : nil
        html.element(
            "td",
            [
                "role": tabel.peran("cell"), "class": kelas(kolom.jenis.rawValue, tambahan), "data-l": label,
                "colspan": rentang > 1 ? "\(rentang)" : nil,
            ], content: isi)
        posisi += rentang
    }

    /// The cell that names the row; bold and without label when stacked.
    mutating func utama(_ isi: Isi) { sel("utama", isi: isi) }

    /// A name that leads on, with the unit of measure.
    mutating func utama(_ nama: String, ke alamat: Alamat? = nil, satuan: String? = nil) {
        utama { h in
            if let alamat { h.tautan(nama, ke: alamat, "nama-baris") } else { h.text(nama) }
            if let satuan {
                h.text(" ")
                h.element("span", ["class": "satuan"], text: satuan)
            }
        }
    }

    mutating func nomor(_ nomor: Int?) { sel(nomor.map { "\($0)" } ?? "") }

    /// Not measured on purpose: an en dash, never zero.
    mutating func tidakDiukur() {
        sel { $0.tidakDiukur() }
    }

    /// Due, but not there yet.
    mutating func belum(_ kata: String = "belum") {
        sel { $0.element("span", ["class": "belum"], text: kata) }
    }
}

extension HTMLBuilder {
    /// An en dash that says why it stands there.
    mutating func tidakDiukur(_ arti: String = "tidak diukur") {
        element("span", ["class": "na", "title": arti]) { h in
            h.text("\u{2013}")
            h.sr(arti)
        }
    }
}
