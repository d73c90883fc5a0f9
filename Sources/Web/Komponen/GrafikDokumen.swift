import Documents

extension HTMLBuilder {
    /// A chart of the documents, drawn the same way, with its numbers as a table for who cannot see it or wants to copy
    /// them.
    ///
    /// - Parameters:
    ///   - kalimat: what it shows, as a full sentence.
    ///   - lebar: of the drawing in points; the page scales it.
    mutating func grafik(_ chart: Chart, _ kalimat: String, lebar: Double = 300) {
        element("figure", ["class": "grafik-dokumen"]) { h in
            h.raw(TrustedMarkup(drawing: drawing(of: chart, theme: .official, width: lebar), title: kalimat))
            h.element("details") { h in
                h.element("summary", text: "Angka grafik")
                let kolom = [Tabel.Kolom("")] + chart.series.map { Tabel.Kolom($0.name, .angka) }
                h.tabel(Tabel(kolom, cara: .rapat, judul: chart.title)) { t in
                    for (nomor, nama) in chart.categories.enumerated() {
                        t.baris { t in
                            t.sel(nama)
                            for seri in chart.series {
                                t.sel(seri.values[nomor] == nil ? "\u{2013}" : seri.labels[nomor])
                            }
                        }
                    }
                }
            }
        }
    }
}
