import Documents

/// One entry of a row of links.
struct TautanPilihan {
    var teks: String
    /// Quieter, behind the text: a date or a count.
    var catatan: String?
    var alamat: Alamat
    var aktif: Bool

    init(_ teks: String, _ catatan: String? = nil, ke alamat: Alamat, aktif: Bool = false) {
        self.teks = teks
        self.catatan = catatan
        self.alamat = alamat
        self.aktif = aktif
    }
}

extension HTMLBuilder {
    /// Segmented choice between views of the same page.
    mutating func pilihan(_ label: String, _ daftar: [TautanPilihan]) {
        element("span", ["class": "pilihan", "role": "group", "aria-label": label]) { h in
            for satu in daftar {
                let atribut: Attributes = [
                    "class": satu.aktif ? "aktif" : nil, "href": "\(satu.alamat)",
                    "aria-current": satu.aktif ? "true" : nil,
                ]
                h.element("a", atribut, text: satu.teks)
            }
        }
    }

    /// Filters or versions: a line of links with the chosen one underlined.
    mutating func saring(_ label: String, _ daftar: [TautanPilihan]) {
        element("nav", ["class": "saring", "aria-label": label]) { h in
            for satu in daftar {
                h.element("a", ["href": "\(satu.alamat)", "aria-current": satu.aktif ? "true" : nil]) { h in
                    h.text(satu.teks)
                    guard let catatan = satu.catatan else { return }
                    h.text(" ")
                    h.element("span", text: catatan)
                }
            }
        }
    }
}
