import Documents
import Kinerja

extension Galeri {
    func kaca(_ h: inout HTMLBuilder) {
        let kaca = Kaca(judul: "Kaca bening: dari mana 95,54%?", langkah: daftarLangkah)
        h.kaca(kaca) { h in
            h.tautanTombol("Unduh kertas kerja", ke: .awal, .polos, rapat: true)
        } samping: { h in
            h.element("h3", text: "Siapa dan kapan")
            h.jejak(
                [
                    ButirJejak("Diketik: Operator", kapan: "6 Januari, 10.12"),
                    ButirJejak(
                        "Diubah 74,30 menjadi 74,28", rincian: "\u{201C}Mengikuti rata-rata lima pemilihan.\u{201D}",
                        kapan: "8 Januari, 09.32"),
                ], kecil: false)
            h.element("h3", text: "Pemeriksa")
            h.pesan(.awas, inti: "Rumus berbeda dari lampiran PK.", "Lampiran menulis 74,30.")
        }
    }

    private var daftarLangkah: [Kaca.Langkah] {
        [
            .init("Masukan", isi: masukan),
            .init("Realisasi") { $0.rumus("rata(79,47; 78,30; 78,23) = 236,00 \u{F7} 3 =", hasil: "78,67") },
            .init("Capaian") { h in
                h.rumus(
                    "realisasi \u{F7} target \u{D7} 100 = 74,28 \u{F7} 77,75 \u{D7} 100 =", hasil: "95,5369\u{2026}")
                h.p("Aturan Arah naik, berlaku mulai 1 Januari 2024.")
            },
            .init("Pembulatan") { $0.p("Dua desimal, setengah ke atas: 95,5369\u{2026} menjadi 95,54.") },
            .init("Batas") { $0.p("Batas atas 100 (aturan instansi): tidak terpakai, karena 95,54 di bawah 100.") },
            .init("Predikat") { h in
                h.element("p") { $0.predikat(capaian("95.54"), menurut: aturan) }
            },
        ]
    }

    private func masukan(_ h: inout HTMLBuilder) {
        let kolom: [Tabel.Kolom] = [
            .nomor, .init("Jenis pemilihan"), .init("DPT", .angka), .init("Partisipasi (%)", .angka),
        ]
        h.tabel(Tabel(kolom, cara: .rapat, judul: "Masukan")) { t in
            for (nomor, isi) in [("Pertama", "8.252.897", "79,47"), ("Kedua", "8.214.007", "57,52")].enumerated() {
                t.baris { b in
                    b.nomor(nomor + 1)
                    b.utama(isi.0)
                    b.sel(isi.1)
                    b.sel(isi.2, "tebal")
                }
            }
        }
    }

    func lain(_ h: inout HTMLBuilder) {
        h.bagian("Pohon") { $0.pohon([Self.akar]) }
        h.dua({ h in
            h.judulBagian("Anggaran")
            h.fakta { f in
                f.butir("Pagu perubahan", "Rp989.454.881.713", angka: true)
                f.butir("Serapan", "99,25%", angka: true)
                f.kosong("Penanggung jawab", "Belum ditetapkan.", tindakan: ("Tetapkan", .awal))
            }
        }) { h in
            h.judulBagian("Kabar")
            h.jejak([
                ButirJejak("Sekretariat mengembalikan 1 realisasi", kapan: "6 Januari, 14.20"),
                ButirJejak("TW III dikunci", kapan: "15 Oktober 2026"),
            ])
        }
        h.bagian("Bentrokan") { h in
            h.bentrokan(ContohGalat.bentrokan, isian: ["Nilai": "95,69", "Sumber": "Sekretariat"])
        }
    }

    private static let akar = KartuSimpul(
        jenis: "Visi", kode: "V1", nama: "Kota yang rukun dan aman", gaya: .visi,
        anak: [
            KartuSimpul(
                jenis: "Sasaran", kode: "S1", nama: "Meningkatnya kerukunan", catatan: "Indeks kerukunan: 84,29",
                pagu: "Rp7.841.848.683", catatanPagu: "4 program", serapan: "96,20% terserap", gaya: .sasaran,
                alamat: .awal,
                anak: [
                    KartuSimpul(
                        jenis: "Program", kode: "P1", nama: "Program penunjang", pagu: "Rp3.939.324.423",
                        serapan: "98,02% terserap"),
                    KartuSimpul(
                        jenis: "Subkegiatan", kode: "P1.K1.S1", nama: "Forum koordinasi", pagu: "Rp1.963.337.000",
                        serapan: "93,83% terserap", gaya: .sub),
                ])
        ])
}
