import Documents

enum GayaTombol: String, CaseIterable {
    case biasa = ""
    /// One per view.
    case utama
    case polos
}

extension HTMLBuilder {
    /// A button that sends the form it stands in.
    ///
    /// - Parameters:
    ///   - nama: with `nilai`, sent along, to tell several buttons apart.
    ///   - konfirmasi: a question asked before sending, when scripts run.
    mutating func tombol(
        _ teks: String, _ gaya: GayaTombol = .biasa, rapat: Bool = false, nama: String? = nil, nilai: String? = nil,
        konfirmasi: String? = nil
    ) {
        element(
            "button",
            [
                "class": kelas("tombol", gaya.rawValue, rapat ? "rapat" : nil), "type": "submit", "name": nama,
                "value": nilai, "data-konfirmasi": konfirmasi,
            ], text: teks)
    }

    /// What the Enter key presses in a form with several buttons: the first button of a form is its default.
    ///
    /// - Parameter aksi: value of `aksi`, where the form tells its buttons apart by it.
    mutating func tombolBawaan(_ aksi: String? = nil) {
        element(
            "button",
            [
                "class": "bawaan", "type": "submit", "name": aksi == nil ? nil : "aksi", "value": aksi,
                "tabindex": "-1", "aria-hidden": "true",
            ],
            text: "Simpan")
    }

    /// A button that cannot be used now; the text with the id `sebab` beside it says why.
    mutating func tombolMati(_ teks: String, _ gaya: GayaTombol = .biasa, sebab: String? = nil) {
        element(
            "button",
            [
                "class": kelas("tombol", gaya.rawValue), "type": "button", "aria-disabled": "true",
                "aria-describedby": sebab,
            ],
            text: teks)
    }

    /// A link that looks like a button: it shows something and changes nothing.
    mutating func tautanTombol(_ teks: String, ke alamat: Alamat, _ gaya: GayaTombol = .biasa, rapat: Bool = false) {
        element(
            "a", ["class": kelas("tombol", rapat ? "rapat" : nil, gaya.rawValue), "href": "\(alamat)"], text: teks)
    }
}
