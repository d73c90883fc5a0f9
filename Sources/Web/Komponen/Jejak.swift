import Documents

/// Something that happened, in a timeline.
struct ButirJejak {
    var apa: String
    /// A quotation or detail below it.
    var rincian: String?
    /// `6 Januari, 14.20`.
    var kapan: String?

    init(_ apa: String, rincian: String? = nil, kapan: String? = nil) {
        self.apa = apa
        self.rincian = rincian
        self.kapan = kapan
    }
}

extension HTMLBuilder {
    mutating func jejak(_ daftar: [ButirJejak], kecil: Bool = true) {
        element("ol", ["class": kelas("jejak", kecil ? "kecil" : nil)]) { h in
            for satu in daftar {
                h.element("li") { h in
                    h.text(satu.apa)
                    if let rincian = satu.rincian { h.element("span", text: rincian) }
                    if let kapan = satu.kapan { h.element("time", text: kapan) }
                }
            }
        }
    }
}
