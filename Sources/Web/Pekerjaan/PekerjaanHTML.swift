import Documents
import Storage

extension DaftarPekerjaanPage {
    func tulis(_ h: inout HTMLBuilder, csrf: String) {
        h.kepala("Pekerjaan", "Dokumen yang disusun di latar. Hasilnya dapat diunduh selama tujuh hari.")
        h.pesanKesalahan(formulir, selain: ["tahun", "format"])
        tulisDaftar(&h)
        if bolehSemua { tulisFormulir(&h, csrf: csrf) }
    }

    private func tulisDaftar(_ h: inout HTMLBuilder) {
        if daftar.isEmpty {
            return h.kosong("Belum ada pekerjaan", "Laporan yang Anda minta disusun muncul di sini beserta berkasnya.")
        }
        let berlangsung = daftar.contains { $0.status.berlangsung }
        h.element("div", ["id": "kemajuan", "data-segarkan": flag(berlangsung)]) { h in
            let kolom: [Tabel.Kolom] = [.init("Pekerjaan"), .init("Diminta"), .init("Keadaan"), .init("Kemajuan")]
            h.tabel(Tabel(kolom, judul: "Pekerjaan, terbaru di atas")) { t in
                for satu in daftar {
                    t.baris { t in
                        t.utama { $0.tautan(satu.judul, ke: .pekerjaan(satu.id)) }
                        t.sel("\(satu.olehNama), \(satu.dibuat)")
                        t.sel { $0.status(satu) }
                        t.sel { $0.kemajuan(satu) }
                    }
                }
            }
        }
    }

    private func tulisFormulir(_ h: inout HTMLBuilder, csrf: String) {
        h.bagian("Susun laporan semua instansi") { h in
            h.formulir(ke: .pekerjaan, csrf: csrf, kelas: "isian") { h in
                let tahunIsi = formulir.teks("tahun").isEmpty ? tahun : formulir.teks("tahun")
                h.bidang(
                    Bidang("tahun", "Tahun", formulir).dengan {
                        $0.nilai = tahunIsi
                        $0.wajib = true
                    })
                h.element("fieldset") { h in
                    h.element("legend", text: "Format")
                    for format in [DocumentFormat.docx, .pdf, .xlsx, .html] {
                        h.element("label", ["class": "kotak"]) { h in
                            h.void(
                                "input",
                                [
                                    "type": "checkbox", "name": "format", "value": format.rawValue,
                                    "checked": flag(format == .docx || format == .pdf),
                                ])
                            h.text(" \(format.rawValue.uppercased())")
                        }
                    }
                    if let salah = formulir.salah("format") { h.p(salah, "salah") }
                }
                h.tindakan { $0.tombol("Susun semua laporan", .utama) }
            }
        }
    }
}

extension PekerjaanPage {
    func tulis(_ h: inout HTMLBuilder, csrf: String) {
        h.remah([("Pekerjaan", .pekerjaan)], baris.judul)
        h.kepala(baris.judul, "Diminta \(baris.olehNama), \(baris.dibuat).") { h in
            if bolehBatal { h.tombolAksi("Hentikan", ke: .pembatalanPekerjaan(baris.id), csrf: csrf) }
            if bolehUlang { h.tombolAksi("Ulangi", ke: .pengulanganPekerjaan(baris.id), csrf: csrf, .utama) }
        }
        h.element("div", ["id": "kemajuan", "data-segarkan": flag(berlangsung)]) { h in
            tulisKeadaan(&h)
            tulisHasil(&h)
            tulisGagal(&h)
        }
    }

    private func tulisKeadaan(_ h: inout HTMLBuilder) {
        h.element("div", ["class": "bagian", "role": "status"]) { h in
            h.status(baris)
            h.kemajuan(baris)
            if dimintaBatal { h.p("Akan berhenti sesudah langkah ini.", "kecil") }
        }
        if !baris.galat.isEmpty { h.pesan(.galat, inti: "Pekerjaan gagal.", baris.galat) }
    }

    private func tulisHasil(_ h: inout HTMLBuilder) {
        if baris.kedaluwarsa {
            return h.kosong("Hasil sudah kedaluwarsa", "Berkasnya dihapus sesudah tujuh hari. Buat pekerjaan baru.")
        }
        guard !daftarHasil.isEmpty else { return }
        h.bagian("Unduhan") { h in
            h.tabel(Tabel([.init("Berkas"), .init("Ukuran", .angka)], cara: .rapat, judul: "Berkas yang dibuat")) { t in
                for satu in daftarHasil {
                    t.baris { t in
                        t.utama { $0.tautan(satu.nama, ke: satu.alamat) }
                        t.sel(satu.ukuran)
                    }
                }
            }
        }
    }

    private func tulisGagal(_ h: inout HTMLBuilder) {
        guard !daftarGagal.isEmpty else { return }
        h.bagian("Tidak berhasil", "\(daftarGagal.count)") { h in
            h.tabel(Tabel([.init("Instansi"), .init("Sebab")], judul: "Laporan yang tidak dapat disusun")) { t in
                for satu in daftarGagal {
                    t.baris { t in
                        t.utama(satu.judul)
                        t.sel(satu.galat)
                    }
                }
            }
        }
    }
}

extension HTMLBuilder {
    fileprivate mutating func status(_ baris: BarisPekerjaan) {
        switch baris.status {
        case .antre: status(.terbuka, "Menunggu giliran")
        case .jalan: status(.diajukan, "Sedang dikerjakan")
        case .selesai: status(.baik)
        case .gagal: status(.galat, "Gagal")
        case .batal: status(.dikembalikan, "Dibatalkan")
        }
    }

    fileprivate mutating func kemajuan(_ baris: BarisPekerjaan) {
        if baris.status.berlangsung, baris.jumlahLangkah > 0 {
            element(
                "progress",
                [
                    "max": "\(baris.jumlahLangkah)", "value": "\(baris.langkah)",
                    "aria-label": "\(baris.langkah) dari \(baris.jumlahLangkah) langkah",
                ], text: "\(baris.langkah) dari \(baris.jumlahLangkah)")
        }
        if !baris.keterangan.isEmpty { p(baris.keterangan, "kecil") }
    }
}
