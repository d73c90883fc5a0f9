import Documents

extension BantuanPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Bantuan", "Apa yang dikerjakan siapa dan kapan, cara menempel angka, dan arti kata-katanya.")
        if peranSendiri.isEmpty {
            h.pesan(.info, "Akun Anda belum punya peran. Minta admin pemda memberinya.")
        }
        for satu in peranSendiri {
            h.bagian("Anda sebagai \(satu.nama.lowercased())", satu.uraian) { tulis(satu, ke: &$0) }
        }
        h.bagian("Menempel angka", id: "tempel") { h in
            h.element("ul", ["class": "butir-bantuan"]) { h in
                for satu in Self.aturanTempel { h.element("li", text: satu) }
            }
        }
        h.bagian("Peran lain", id: "peran-lain") { h in
            for satu in peranLain {
                h.element("details", ["class": "lipat"]) { h in
                    h.element("summary") { h in
                        h.element("b", ["class": "tebal"], text: satu.nama)
                        h.text(" \(satu.uraian)")
                    }
                    tulis(satu, ke: &h)
                }
            }
        }
        h.bagian("Arti kata", id: "glosarium") { h in
            h.fakta { f in for satu in Self.glosarium { f.butir(satu.kata, satu.arti) } }
        }
        h.bagian("Siapa boleh apa", "Yang tidak tertulis di sini ditolak", id: "hak") { tulisHak(ke: &$0) }
    }

    private func tulis(_ peran: PeranTampil, ke h: inout HTMLBuilder) {
        h.fakta { f in for satu in peran.langkah { f.butir(satu.kapan, satu.apa) } }
        if let panduan = peran.panduan { h.panduan(panduan) }
    }

    private func tulisHak(ke h: inout HTMLBuilder) {
        let kolom =
            [Tabel.Kolom("Tindakan"), .init("Status")] + Self.daftarPeran.map { Tabel.Kolom($0, .tengah) }
            + [Tabel.Kolom("Tercatat", .tengah)]
        h.tabel(Tabel(kolom, cara: .beku, judul: "Tindakan, status, dan peran yang boleh")) { t in
            for satu in daftarHak {
                t.baris { b in
                    b.utama(satu.tindakan)
                    b.sel(satu.status, "kecil")
                    for boleh in satu.boleh + [satu.dicatat] { b.sel { $0.centang(boleh) } }
                }
            }
        }
        h.bawahTabel { h in
            h.element(
                "span",
                text:
                    "Status menyebut keadaan sebelum dan, bila berubah, sesudah tindakan. Tidak seorang pun memverifikasi atau menyetujui nilai yang diisinya sendiri. Tercatat: masuk jejak audit."
            )
        }
    }
}

extension HTMLBuilder {
    fileprivate mutating func centang(_ ada: Bool) {
        guard ada else { return }
        ikon(.centang)
        sr("boleh")
    }
}
