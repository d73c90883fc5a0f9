import Documents

/// A field with its label, hint and mistake. What was typed stays.
struct Bidang {
    var nama: String
    var label: String
    var nilai: String
    var petunjuk: String?
    var salah: String?
    var wajib = false
    var terkunci = false
    /// `type` of an input: text, password, date, email, file, number.
    var jenis = "text"
    /// `autocomplete`: username, current-password, off.
    var otomatis: String?
    /// `inputmode`: decimal, numeric.
    var papanKetik: String?
    var contoh: String?
    var lebar: Tabel.Lebar?
    /// `accept` of a file field.
    var berkas: String?
    /// The cursor stands here when the page opens.
    var fokus = false
    /// Choosing sends the form, when scripts run.
    var kirim = false

    /// The value and mistake of a form.
    init(_ nama: String, _ label: String, _ formulir: Formulir = Formulir(), petunjuk: String? = nil) {
        self.nama = nama
        self.label = label
        self.petunjuk = petunjuk
        nilai = formulir.teks(nama)
        salah = formulir.salah(nama)
    }

    init(_ nama: String, _ label: String, nilai: String, salah: String? = nil, petunjuk: String? = nil) {
        self.nama = nama
        self.label = label
        self.nilai = nilai
        self.salah = salah
        self.petunjuk = petunjuk
    }

    /// The same field with some of its properties changed.
    func dengan(_ ubah: (inout Bidang) -> Void) -> Bidang {
        var hasil = self
        ubah(&hasil)
        return hasil
    }

    var id: String { "f-\(nama)" }
    fileprivate var idSalah: String? { salah == nil ? nil : "s-\(nama)" }
    fileprivate var idPetunjuk: String? { petunjuk == nil ? nil : "p-\(nama)" }
    fileprivate var keterangan: String? { kelas(idSalah, idPetunjuk) }
}

/// One entry of a choice.
struct ButirPilihan: Sendable, Equatable {
    var nilai: String
    var label: String
    /// Heading it stands under.
    var kelompok: String?

    init(_ nilai: String, _ label: String, kelompok: String? = nil) {
        self.nilai = nilai
        self.label = label
        self.kelompok = kelompok
    }
}

extension HTMLBuilder {
    mutating func bidang(_ bidang: Bidang) {
        kolom(bidang) { h in
            h.void(
                "input",
                [
                    "class": kelas("bidang", bidang.lebar?.kelas), "id": bidang.id, "name": bidang.nama,
                    "type": bidang.jenis,
                    "value": bidang.jenis == "password" || bidang.jenis == "file" ? nil : bidang.nilai,
                    "autocomplete": bidang.otomatis, "inputmode": bidang.papanKetik, "placeholder": bidang.contoh,
                    "accept": bidang.berkas, "autofocus": flag(bidang.fokus),
                    "aria-required": bidang.wajib ? "true" : nil, "disabled": flag(bidang.terkunci),
                    "aria-invalid": bidang.salah == nil ? nil : "true", "aria-describedby": bidang.keterangan,
                ])
        }
    }

    mutating func teksPanjang(_ bidang: Bidang, baris: Int = 4) {
        kolom(bidang) { h in
            h.element(
                "textarea",
                [
                    "class": "bidang", "id": bidang.id, "name": bidang.nama, "rows": "\(baris)",
                    "placeholder": bidang.contoh, "aria-required": bidang.wajib ? "true" : nil,
                    "disabled": flag(bidang.terkunci), "aria-invalid": bidang.salah == nil ? nil : "true",
                    "aria-describedby": bidang.keterangan,
                ]
            ) { h in
                // A parser drops the first line end of a textarea.
                h.text((bidang.nilai.hasPrefix("\n") ? "\n" : "") + bidang.nilai)
            }
        }
    }

    /// - Parameter kosong: text of an entry without value; nil when one must be chosen.
    mutating func pilih(_ bidang: Bidang, dari pilihan: [ButirPilihan], kosong: String? = nil) {
        kolom(bidang) { h in
            h.element(
                "select",
                [
                    "class": kelas("bidang", bidang.lebar?.kelas), "id": bidang.id, "name": bidang.nama,
                    "aria-required": bidang.wajib ? "true" : nil, "disabled": flag(bidang.terkunci),
                    "aria-invalid": bidang.salah == nil ? nil : "true", "aria-describedby": bidang.keterangan,
                    "data-kirim": flag(bidang.kirim),
                ]
            ) { h in
                if let kosong { h.butir(ButirPilihan("", kosong), terpilih: bidang.nilai.isEmpty) }
                h.butir(pilihan, terpilih: bidang.nilai)
            }
        }
    }

    /// A box to tick.
    mutating func kotak(_ bidang: Bidang, nilai: String = "1") {
        element("div", ["class": "kolom"]) { h in
            h.element("label", ["class": "kotak"]) { h in
                h.void(
                    "input",
                    [
                        "type": "checkbox", "id": bidang.id, "name": bidang.nama, "value": nilai,
                        "checked": flag(bidang.nilai == nilai), "disabled": flag(bidang.terkunci),
                        "aria-invalid": bidang.salah == nil ? nil : "true", "aria-describedby": bidang.keterangan,
                    ])
                h.element("span", text: bidang.label)
            }
            h.bawahBidang(bidang)
        }
    }

    /// One of few, all of them in sight.
    mutating func radio(_ bidang: Bidang, dari pilihan: [ButirPilihan]) {
        element("fieldset", ["class": "kolom", "aria-describedby": bidang.keterangan]) { h in
            h.element("legend", text: bidang.label)
            for satu in pilihan {
                h.element("label", ["class": "kotak"]) { h in
                    h.void(
                        "input",
                        [
                            "type": "radio", "name": bidang.nama, "value": satu.nilai,
                            "checked": flag(bidang.nilai == satu.nilai), "disabled": flag(bidang.terkunci),
                        ])
                    h.element("span", text: satu.label)
                }
            }
            h.bawahBidang(bidang)
        }
    }

    private mutating func kolom(_ bidang: Bidang, isi: Isi) {
        element("div", ["class": "kolom"]) { h in
            h.element("label", ["for": bidang.id], text: bidang.label)
            isi(&h)
            h.bawahBidang(bidang)
        }
    }

    private mutating func bawahBidang(_ bidang: Bidang) {
        if let salah = bidang.salah {
            element("span", ["class": "salah", "id": bidang.idSalah]) { h in
                h.ikon(.silang)
                h.element("span", text: salah)
            }
        }
        if let petunjuk = bidang.petunjuk {
            element("span", ["class": "petunjuk", "id": bidang.idPetunjuk], text: petunjuk)
        }
    }

    private mutating func butir(_ daftar: [ButirPilihan], terpilih: String) {
        var kelompok: String?
        for satu in daftar {
            if satu.kelompok != kelompok {
                if kelompok != nil { close("optgroup") }
                if let nama = satu.kelompok { open("optgroup", ["label": nama]) }
                kelompok = satu.kelompok
            }
            butir(satu, terpilih: satu.nilai == terpilih)
        }
        if kelompok != nil { close("optgroup") }
    }

    private mutating func butir(_ butir: ButirPilihan, terpilih: Bool) {
        element("option", ["value": butir.nilai, "selected": flag(terpilih)], text: butir.label)
    }
}
