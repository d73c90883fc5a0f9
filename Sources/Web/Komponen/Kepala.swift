import Documents

extension HTMLBuilder {
    /// Heading of the page with the one sentence that says how it stands, and the actions at the right.
    mutating func kepala(_ judul: String, _ kalimat: String? = nil, tindakan: Isi? = nil) {
        element("div", ["class": "kepala"]) { h in
            h.element("div") { h in
                h.element("h1", text: judul)
                if let kalimat { h.p(kalimat, "sub") }
            }
            if let tindakan { h.tindakan(tindakan) }
        }
    }

    /// Where the page lies: links upward, then the page itself.
    mutating func remah(_ atas: [(teks: String, alamat: Alamat)], _ ini: String) {
        element("nav", ["class": "remah", "aria-label": "Remah"]) { h in
            for satu in atas {
                h.tautan(satu.teks, ke: satu.alamat)
                h.text(" / ")
            }
            h.text(ini)
        }
    }

    /// What is missing, why, and one way on.
    mutating func kosong(_ judul: String, _ sebab: String, tindakan: Isi? = nil) {
        element("div", ["class": "kosong-isi"]) { h in
            h.element("h3", text: judul)
            h.p(sebab)
            tindakan?(&h)
        }
    }

    /// Grey bars in the shape of a table, while it loads.
    mutating func memuat(_ apa: String, kolom: [Tabel.Kolom], baris: Int = 3) {
        element("table", ["class": "tabel rangka-muat", "aria-busy": "true"]) { h in
            h.element("caption", ["class": "sr"], text: "Memuat \(apa)")
            h.element("thead") { h in
                h.element("tr") { h in
                    for satu in kolom {
                        h.element("th", ["class": kelas(satu.jenis.rawValue), "scope": "col"], text: satu.judul)
                    }
                }
            }
            h.element("tbody") { h in
                for nomor in 0..<baris { h.barisMuat(kolom, nomor) }
            }
        }
        element("p", ["class": "bawah-tabel", "role": "status"], text: "Memuat \(apa)")
    }

    private mutating func barisMuat(_ kolom: [Tabel.Kolom], _ nomor: Int) {
        element("tr") { h in
            for satu in kolom {
                h.element("td") { h in
                    h.element("span", ["class": satu.jenis == .angka ? "m-angka" : "m\(nomor % 3 + 1)"], text: "")
                }
            }
        }
    }
}
