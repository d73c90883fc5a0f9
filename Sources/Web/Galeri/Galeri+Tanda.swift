import Documents
import Kinerja

extension Galeri {
    func tanda(_ h: inout HTMLBuilder) {
        h.element("section", ["class": "dua"]) { h in
            h.element("div") { h in
                h.judulBagian("Garis tolok")
                daftarGaris(&h)
            }
            h.element("div") { h in
                h.judulBagian("Predikat")
                predikat(&h)
                h.bagian("Status") { h in
                    h.element("p", ["class": "tindakan"]) { h in
                        for status in Status.allCases { h.status(status) }
                    }
                }
                h.bagian("Angka terkait") { h in
                    h.element("p") { h in
                        h.text("Capaian ")
                        h.kait("95,54%", ke: .awal)
                        h.text(", berubah ")
                        h.kait("74,28%", ke: .awal, .berubah)
                        h.text(", rusak ")
                        h.kait("{{I4.capaian@2022}}", ke: .awal, .rusak)
                        h.text(".")
                    }
                }
            }
        }
        penuh(&h)
    }

    private var contohGaris: [(keadaan: String, garis: GarisTolok, arti: String)] {
        func garis(_ capaian: Capaian) -> GarisTolok { GarisTolok(capaian, menurut: aturan) }
        return [
            ("Di bawah target", garis(capaian("95.54")), "Batang berhenti sebelum garis tegak."),
            ("Tepat target", garis(capaian("100")), "Batang menyentuh garis tegak."),
            ("Melampaui", garis(capaian("113.53")), "Batang melewati garis tegak; nilai sebelum dibatasi."),
            ("Jauh melampaui", garis(capaian("291.67")), "Batang terpotong di ujung skala; angka tetap tertulis."),
            ("Rendah", garis(capaian("48.20")), "Warna batang tidak berubah; predikat dibaca dari pita dan label."),
            ("Belum dilaporkan", garis(.belumDilaporkan), "Kotak putus-putus. Bukan nol."),
            ("Tidak diukur", garis(.tidakDiukur), "Kotak putus-putus tanpa garis target."),
            ("Serapan", .serapan(Angka(kanonik: "86.31")), "Skala 0 sampai 100 tanpa target."),
        ]
    }

    private func daftarGaris(_ h: inout HTMLBuilder) {
        h.tabel(Tabel([.init("Keadaan"), .init("Garis", lebar: .l152), .init("Arti")], cara: .biasa)) { t in
            for contoh in contohGaris {
                t.baris { b in
                    b.sel(contoh.keadaan)
                    b.sel { $0.garisTolok(contoh.garis) }
                    b.sel(contoh.arti, "kecil")
                }
            }
        }
    }

    private func predikat(_ h: inout HTMLBuilder) {
        h.tabel(Tabel([.init("Tanda dan label"), .init("Capaian (%)", .angka)], cara: .biasa)) { t in
            for pita in aturan.skala.pita {
                t.baris { b in
                    b.sel { $0.predikat(pita, pada: aturan.skala) }
                    b.sel(pita.teks)
                }
            }
        }
    }

    private func penuh(_ h: inout HTMLBuilder) {
        h.bagian("Garis tolok satu indikator") { h in
            h.jawab("95,54%") { h in
                h.predikat(capaian("95.54"), menurut: aturan)
                h.element("span", ["class": "kecil"], text: "dari target; realisasi 3,47 poin di bawahnya")
            }
            h.garisTolokPenuh(
                GarisTolokPenuh(
                    realisasi: Angka(kanonik: "74.28"), target: Angka(kanonik: "77.75"), pita: aturan.skala.pita,
                    teksRealisasi: "74,28", teksTarget: "77,75", satuan: "persen",
                    kalimatCapaian: "capaian 95,54 persen, Sangat Tinggi"))
        }
    }
}
