import Documents

/// A card of the performance tree.
struct KartuSimpul {
    enum Gaya: String {
        case biasa = ""
        case visi = "kunci-visi"
        case sasaran
        case sub
    }

    var jenis: String
    var kode: String
    var nama: String
    var catatan: String?
    /// `Rp7.841.848.683`.
    var pagu: String?
    var catatanPagu: String?
    /// `96,20% terserap`.
    var serapan: String?
    /// Glass box of the absorption.
    var alamatSerapan: Alamat?
    /// More small lines below the name.
    var bawah: @Sendable (inout HTMLBuilder) -> Void = { _ in }
    var gaya: Gaya = .biasa
    var alamat: Alamat?
    var anak: [KartuSimpul] = []
}

extension HTMLBuilder {
    mutating func pohon(_ akar: [KartuSimpul]) {
        element("div", ["class": "pohon", "tabindex": "0", "role": "region", "aria-label": "Pohon kinerja"]) { h in
            h.ranting(akar)
        }
    }

    private mutating func ranting(_ daftar: [KartuSimpul]) {
        element("ul") { h in
            for simpul in daftar {
                h.element("li", ["id": "s-\(simpul.kode)"]) { h in
                    h.kartu(simpul)
                    if !simpul.anak.isEmpty { h.ranting(simpul.anak) }
                }
            }
        }
    }

    private mutating func kartu(_ simpul: KartuSimpul) {
        element("div", ["class": kelas("simpul", simpul.gaya.rawValue)]) { h in
            h.element("span", ["class": "jenis"]) { h in
                h.text(simpul.jenis + " ")
                h.element("span", ["class": "kode"], text: simpul.kode)
            }
            h.element("span", ["title": simpul.nama]) { h in
                h.element("span", ["class": "nama-simpul"]) { h in
                    if let alamat = simpul.alamat {
                        h.tautan(simpul.nama, ke: alamat, "nama-baris")
                    } else {
                        h.text(simpul.nama)
                    }
                }
                if let catatan = simpul.catatan { h.element("small", text: catatan) }
                simpul.bawah(&h)
            }
            h.kolomUang(simpul.pagu, simpul.catatanPagu)
            h.kolomUang(simpul.serapan, nil, ke: simpul.alamatSerapan)
        }
    }

    private mutating func kolomUang(_ teks: String?, _ catatan: String?, ke alamat: Alamat? = nil) {
        element("span", ["class": teks == nil ? nil : "a"]) { h in
            if let alamat, let teks { h.kait(teks, ke: alamat) } else { h.text(teks ?? "") }
            if let catatan { h.element("small", text: catatan) }
        }
    }
}
