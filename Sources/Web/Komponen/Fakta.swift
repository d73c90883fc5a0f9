import Documents

extension HTMLBuilder {
    /// Names and what they are, one pair per line.
    mutating func fakta(_ isi: (inout PenulisFakta) -> Void) {
        element("dl", ["class": "fakta"]) { h in
            var penulis = PenulisFakta()
            isi(&penulis)
            h.append(penulis.html)
        }
    }
}

struct PenulisFakta {
    fileprivate var html = HTMLBuilder()

    mutating func butir(_ nama: String, _ isi: String, angka: Bool = false) {
        html.element("dt", text: nama)
        html.element("dd", ["class": angka ? "a" : nil], text: isi)
    }

    mutating func butir(_ nama: String, isi: Isi) {
        html.element("dt", text: nama)
        html.element("dd", content: isi)
    }

    /// Nothing there yet, and how to mend it.
    mutating func kosong(_ nama: String, _ kalimat: String, tindakan: (teks: String, alamat: Alamat)? = nil) {
        html.element("dt", text: nama)
        html.element("dd", ["class": "na"]) { h in
            h.text(kalimat)
            guard let tindakan else { return }
            h.text(" ")
            h.tautan(tindakan.teks, ke: tindakan.alamat)
        }
    }
}
