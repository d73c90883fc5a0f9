import Documents

/// The glass box of one figure.
struct Kaca {
    var judul: String
    /// In the fixed order: masukan, realisasi, capaian, pembulatan, batas, predikat.
    var langkah: [Langkah]

    struct Langkah {
        var judul: String
        var isi: Isi

        init(_ judul: String, isi: @escaping Isi) {
            self.judul = judul
            self.isi = isi
        }
    }
}

extension HTMLBuilder {
    /// - Parameters:
    ///   - tindakan: at the right of the head.
    ///   - samping: who and when, evidence, checks.
    mutating func kaca(_ kaca: Kaca, id: String = "kaca", tindakan: Isi? = nil, samping: Isi? = nil) {
        element("section", ["class": "bagian", "aria-labelledby": id]) { h in
            h.element("div", ["class": "kaca"]) { h in
                h.element("header") { h in
                    h.element("h2", ["id": id], text: kaca.judul)
                    if let tindakan { h.tindakan(tindakan) }
                }
                h.element("div", ["class": samping == nil ? "dalam penuh" : "dalam"]) { h in
                    h.element("ol", ["class": "langkah"]) { h in
                        for langkah in kaca.langkah { h.langkah(langkah) }
                    }
                    if let samping { h.element("aside", ["aria-label": "Jejak dan bukti"], content: samping) }
                }
            }
        }
    }

    /// A formula with its numbers; the result is bold.
    mutating func rumus(_ teks: String, hasil: String) {
        element("p", ["class": "rumus"]) { h in
            h.text(teks + " ")
            h.element("b", text: hasil)
        }
    }

    private mutating func langkah(_ langkah: Kaca.Langkah) {
        element("li") { h in
            h.element("h3", text: langkah.judul)
            langkah.isi(&h)
        }
    }
}
