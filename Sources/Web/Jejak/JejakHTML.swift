import Documents
import Kinerja

extension JejakPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Jejak audit", kalimat) { h in
            if !baris.isEmpty { h.tautanTombol("Unduh CSV", ke: isian.pada(.unduhanJejak)) }
            if memverifikasi { h.tombolAksi("Verifikasi sekarang", ke: .verifikasiJejak, csrf: csrf) }
        }
        tulisSaringan(ke: &h)
        guard !baris.isEmpty else {
            return h.kosong("Tidak ada peristiwa yang cocok", "Longgarkan saringan di atas.") {
                $0.tautanTombol("Hapus saringan", ke: .jejakAudit)
            }
        }
        tulisTabel(ke: &h)
    }

    private func tulisSaringan(ke h: inout HTMLBuilder) {
        h.formulirCari(ke: .jejakAudit, kelas: "saringan", label: "Saring jejak") { h in
            h.bidang(
                Bidang("dari", "Dari", nilai: isian.dari, salah: formulir.salah("dari")).dengan { $0.jenis = "date" })
            h.bidang(
                Bidang("sampai", "Sampai", nilai: isian.sampai, salah: formulir.salah("sampai")).dengan {
                    $0.jenis = "date"
                })
            h.pilih(Bidang("oleh", "Siapa", nilai: isian.oleh), dari: pilihanOleh, kosong: "Semua orang")
            h.pilih(
                Bidang("tindakan", "Tindakan", nilai: isian.tindakan), dari: IsianJejak.pilihanTindakan,
                kosong: "Semua tindakan")
            h.pilih(
                Bidang("instansi", "Instansi", nilai: isian.instansi), dari: pilihanInstansi, kosong: "Semua instansi")
            h.bidang(Bidang("teks", "Kata", nilai: isian.teks).dengan { $0.jenis = "search" })
            h.tindakan { h in
                h.tombol("Saring")
                if !isian.kosong { h.tautanTombol("Hapus saringan", ke: .jejakAudit, .polos) }
            }
        }
    }

    private func tulisTabel(ke h: inout HTMLBuilder) {
        let kolom = [
            Tabel.Kolom("Peristiwa"), .init("Siapa"), .init("Instansi"), .init("Waktu", lebar: .l240),
            .init("Nomor", .angka, lebar: .l74),
        ]
        h.tabel(Tabel(kolom, judul: "Peristiwa yang tercatat")) { t in
            for satu in baris {
                t.baris { b in
                    b.utama { h in
                        h.tautan("\(satu.tindakan): \(satu.objek)", ke: .peristiwa(satu.nomor), "nama-baris")
                        if !satu.catatan.isEmpty {
                            h.element("span", ["class": "catatan"], text: "\u{201C}\(satu.catatan)\u{201D}")
                        }
                    }
                    b.sel(satu.siapa)
                    b.sel(satu.instansi, satu.instansi.isEmpty ? "hilang" : nil)
                    b.sel(satu.waktu)
                    b.sel("\(satu.nomor)")
                }
            }
        }
        h.penghalaman(penghalaman) { nomor in
            isian.pada(.jejakAudit).dengan("halaman", nomor > 1 ? "\(nomor)" : nil)
        }
    }
}

extension PeristiwaPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Jejak audit", .jejakAudit)], "Peristiwa \(nomor)")
        h.kepala(judul, kalimat) { h in
            if let sebelumnya { h.tautanTombol("Sebelumnya", ke: sebelumnya, rapat: true) }
            if let berikutnya { h.tautanTombol("Berikutnya", ke: berikutnya, rapat: true) }
        }
        h.fakta { f in
            for satu in fakta { f.butir(satu.nama, satu.isi) }
        }
        h.bagian("Sebelum dan sesudah", id: "isi") { tulisIsi(ke: &$0) }
        h.bagian("Rantai", id: "rantai") { tulisRantai(ke: &$0) }
    }

    private func tulisIsi(ke h: inout HTMLBuilder) {
        guard !daftarIsi.isEmpty else { return h.p("Peristiwa ini tidak memuat rincian.") }
        h.tabel(Tabel([.init("Isi"), .init("Sebelum"), .init("Sesudah")], judul: "Rincian peristiwa")) { t in
            for satu in daftarIsi {
                t.baris { b in
                    b.utama { $0.element("span", ["class": "kode"], text: satu.nama) }
                    b.sel { $0.isiPeristiwa(satu.sebelum) }
                    b.sel { $0.isiPeristiwa(satu.sesudah) }
                }
            }
        }
    }

    private func tulisRantai(ke h: inout HTMLBuilder) {
        if cocok {
            h.status(.baik, "Sidik cocok dengan isi peristiwa ini.")
        } else {
            h.pesan(
                .galat, inti: "Sidik tidak cocok.", "Isi peristiwa ini berubah sesudah dicatat. Jalankan verifikasi.")
        }
        h.fakta { f in
            f.butir("Sidik") { $0.element("code", ["class": "kode sidik"], text: sidik) }
            f.butir("Sidik sebelumnya") { $0.element("code", ["class": "kode sidik"], text: sidikSebelum) }
        }
        h.p(
            "Sidik dihitung dengan SHA-256 dari isi peristiwa dan sidik peristiwa sebelumnya, sehingga mengubah satu peristiwa memutus semua yang sesudahnya.",
            "kecil")
    }
}

extension HTMLBuilder {
    fileprivate mutating func isiPeristiwa(_ teks: String) {
        if teks.isEmpty { return tidakDiukur("kosong") }
        element("span", ["class": "patah"], text: teks)
    }
}

extension VerifikasiPage {
    func tulis(ke h: inout HTMLBuilder) {
        h.remah([("Jejak audit", .jejakAudit)], "Verifikasi")
        h.kepala(utuh ? "Jejak utuh" : "Jejak rusak", kalimat)
        if utuh {
            h.pesan(
                .baik,
                "Tidak ada peristiwa yang diubah, dihapus, disisipkan, atau ditukar, dan nilai serta dokumen yang dijaminnya masih sama."
            )
        } else {
            h.pesan(.galat) { h in
                h.element("b", ["class": "tebal"], text: "Yang ditemukan:")
                h.element("ul", ["class": "butir"]) { h in
                    for satu in daftarKerusakan { h.element("li", text: satu) }
                }
            }
        }
        if let kepala { tulisKepala(kepala, ke: &h) }
        h.bagian("Cocokkan dengan catatan lama", id: "catatan") { tulisFormulir(ke: &$0) }
    }

    private func tulisKepala(_ kepala: String, ke h: inout HTMLBuilder) {
        h.bagian("Catat di luar sistem", id: "kepala") { h in
            h.p(
                "Nomor dan sidik peristiwa terakhir. Simpan di kertas atau surat kepada Inspektorat: hanya catatan di luar yang menunjukkan jejak yang ditulis ulang seluruhnya.",
                "sub")
            h.element("p", ["class": "sandi-sekali"]) { h in
                h.element("span", ["class": "kecil"], text: "nomor:sidik")
                h.element("b", ["class": "kode sidik"], text: kepala)
            }
        }
    }

    private func tulisFormulir(ke h: inout HTMLBuilder) {
        h.formulir(ke: .verifikasiJejak, csrf: csrf, kelas: "sempit-bidang") { h in
            h.teksPanjang(
                Bidang(
                    "catatan", "Catatan nomor:sidik", formulir,
                    petunjuk: "Satu per baris, dari verifikasi sebelumnya. Boleh kosong."),
                baris: 3)
            h.tindakan { h in
                h.tombol("Verifikasi lagi", .utama)
                h.tautanTombol("Ke jejak audit", ke: .jejakAudit, .polos)
            }
        }
    }
}
