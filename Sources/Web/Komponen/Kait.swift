import Documents

/// How a figure inside a text stands to its source.
enum KeadaanKait: String, CaseIterable {
    case sesuai = ""
    /// The source has changed since it was written.
    case berubah
    /// There is no such figure.
    case rusak
}

extension HTMLBuilder {
    /// A figure that leads to its glass box.
    mutating func kait(_ teks: String, ke alamat: Alamat, _ keadaan: KeadaanKait = .sesuai) {
        element("a", ["class": kelas("kait", keadaan.rawValue), "href": "\(alamat)"], text: teks)
    }

    /// The one large figure of a page: the answer it is about.
    mutating func jawab(_ angka: String, isi: Isi) {
        element("p", ["class": "jawab"]) { h in
            h.element("b", text: angka)
            isi(&h)
        }
    }
}
