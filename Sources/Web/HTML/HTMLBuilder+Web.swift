package import Documents

/// Class names joined by spaces; nil when there are none, so that the attribute is left out.
func kelas(_ names: String?...) -> String? {
    let present = names.compactMap { $0 }.filter { !$0.isEmpty }
    return present.isEmpty ? nil : present.joined(separator: " ")
}

/// For attributes that are there or not, such as `checked`.
func flag(_ isOn: Bool) -> String? { isOn ? "" : nil }

/// What goes inside an element.
package typealias Isi = (inout HTMLBuilder) -> Void

extension HTMLBuilder {
    /// A paragraph.
    mutating func p(_ teks: String, _ kelas: String? = nil) { element("p", ["class": kelas], text: teks) }

    mutating func tautan(_ teks: String, ke alamat: Alamat, _ kelas: String? = nil) {
        element("a", ["href": "\(alamat)", "class": kelas], text: teks)
    }

    /// A part of the page below a heading of its own, with a remark at the right.
    mutating func bagian(
        _ judul: String, _ catatan: String? = nil, id: String? = nil, kelas tambahan: String? = nil, isi: Isi
    ) {
        element("section", ["class": kelas("bagian", tambahan), "aria-labelledby": id]) { h in
            h.judulBagian(judul, catatan, id: id)
            isi(&h)
        }
    }

    mutating func judulBagian(_ judul: String, _ catatan: String? = nil, id: String? = nil) {
        element("div", ["class": "judul-bagian"]) { h in
            h.element("h2", ["id": id], text: judul)
            if let catatan { h.element("span", ["class": "kecil"], text: catatan) }
        }
    }

    /// Two columns of equal width; one below the other on a narrow screen.
    mutating func dua(_ kiri: Isi, _ kanan: Isi) {
        element("section", ["class": "bagian dua"]) { h in
            h.element("div", content: kiri)
            h.element("div", content: kanan)
        }
    }

    /// The sentence at the place of the actions after saving: `Tersimpan 09.41`.
    mutating func tersimpan(_ jam: String) {
        element("span", ["class": "status baik", "role": "status"]) { h in
            h.ikon(.centang)
            h.text("Tersimpan \(jam)")
        }
    }

    /// Notes below a table.
    mutating func bawahTabel(_ isi: Isi) { element("div", ["class": "bawah-tabel"], content: isi) }

    /// Filters and hints above a table.
    mutating func alat(_ isi: Isi) { element("div", ["class": "alat"], content: isi) }

    mutating func tindakan(_ isi: Isi) { element("div", ["class": "tindakan"], content: isi) }

    mutating func sr(_ teks: String) { element("span", ["class": "sr"], text: teks) }
}

/// Writes a page part alone; for tests and fragments.
func tulis(_ isi: Isi) -> [UInt8] {
    var html = HTMLBuilder()
    isi(&html)
    return html.bytes
}
