import Documents
import Kinerja

extension HTMLBuilder {
    /// - Parameters:
    ///   - tindakan: at the right of the head.
    ///   - samping: who and when, evidence; left out where there is nothing of the kind.
    mutating func kaca(_ page: KacaPage, tindakan: Isi? = nil, samping: Isi? = nil) {
        kaca(Kaca(judul: page.judul, langkah: page.langkah), id: page.id, tindakan: tindakan, samping: samping)
    }
}

extension KacaPage {
    /// masukan, realisasi, capaian, pembulatan, batas, predikat: always these, always in this order.
    var langkah: [Kaca.Langkah] {
        let satu = penjelasan
        return [
            Kaca.Langkah("Masukan") { $0.masukan(satu) },
            Kaca.Langkah("Realisasi") { h in
                if let hasilRealisasi { h.rumus(realisasi + " =", hasil: hasilRealisasi) } else { h.p(realisasi) }
            },
            Kaca.Langkah("Capaian") { h in
                h.rumus("\(satu.rumus) = \(satu.hitungan) =", hasil: satu.takDibulatkan)
                h.element("p") { h in
                    h.text("Aturan ")
                    h.element("b", ["class": "tebal"], text: satu.aturan)
                    h.text(". Dasar: \(satu.dasarHukum.isEmpty ? "belum dicatat" : satu.dasarHukum).")
                }
            },
            Kaca.Langkah("Pembulatan") { h in
                h.element("p") { h in
                    h.text("\(satu.pembulatan): \(satu.takDibulatkan) menjadi ")
                    h.element("b", ["class": "tebal"], text: satu.hasil)
                    h.text(". Perhitungan lanjutan memakai nilai yang belum dibulatkan.")
                }
            },
            Kaca.Langkah("Batas") { $0.p(satu.batas) },
            Kaca.Langkah("Predikat") { h in
                h.element("p") { h in
                    if let predikat {
                        h.predikat(predikat.nama, tingkat: predikat.tingkat, labelTersembunyi: true)
                        h.text(" ")
                    }
                    h.text(satu.predikat)
                }
            },
        ]
    }
}

extension HTMLBuilder {
    fileprivate mutating func masukan(_ penjelasan: Penjelasan) {
        let bentuk = Tabel(
            [.init("Masukan"), .init("Nilai", .angka), .init("Sumber")], cara: .rapat,
            judul: "Masukan: \(penjelasan.judul)")
        tabel(bentuk) { t in
            for satu in penjelasan.masukan {
                t.baris { t in
                    t.utama(satu.nama)
                    t.sel(satu.nilai, "tebal")
                    t.sel(satu.sumber)
                }
            }
        }
    }
}
