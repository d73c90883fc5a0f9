import Documents

extension HTMLBuilder {
    /// A form that changes something. It carries the secret of the session.
    mutating func formulir(
        ke alamat: Alamat, csrf: String, kelas: String? = nil, unggahan: Bool = false, id: String? = nil, isi: Isi
    ) {
        element(
            "form",
            [
                "method": "post", "action": "\(alamat)", "class": kelas, "id": id,
                "enctype": unggahan ? "multipart/form-data" : nil,
            ]
        ) { h in
            h.tersembunyi("_csrf", csrf)
            isi(&h)
        }
    }

    /// A form that asks: its fields become the query of the address.
    mutating func formulirCari(ke alamat: Alamat, kelas: String? = nil, label: String? = nil, isi: Isi) {
        element(
            "form", ["method": "get", "action": "\(alamat)", "class": kelas, "role": "search", "aria-label": label],
            content: isi)
    }

    mutating func tersembunyi(_ nama: String, _ nilai: String) {
        void("input", ["type": "hidden", "name": nama, "value": nilai])
    }

    /// A form of nothing but one button.
    mutating func tombolAksi(
        _ teks: String, ke alamat: Alamat, csrf: String, _ gaya: GayaTombol = .biasa, rapat: Bool = false,
        konfirmasi: String? = nil, isian: KeyValuePairs<String, String> = [:]
    ) {
        formulir(ke: alamat, csrf: csrf, kelas: "sebutir") { h in
            for (nama, nilai) in isian { h.tersembunyi(nama, nilai) }
            h.tombol(teks, gaya, rapat: rapat, konfirmasi: konfirmasi)
        }
    }
}
