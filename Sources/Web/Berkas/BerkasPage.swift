import Documents
import Kinerja
import Laporan
import Storage

/// Downloads of a year and the form that brings a berkas back.
struct BerkasPage {
    var tempat: TempatKerja
    /// Nil for a year that does not exist yet.
    var berkas: BerkasKinerja?
    var bolehEkspor: Bool
    var bolehImpor: Bool
    var formulir: Formulir

    func tulis(_ h: inout HTMLBuilder, csrf: String) {
        h.kepala("Berkas \(tempat.tahun)", "Unduh data setahun penuh, isi di luar Tolok, lalu unggah kembali.")
        h.pesanKesalahan(formulir, selain: ["berkas"])
        if bolehEkspor {
            if berkas != nil { tulisData(&h) } else { tulisTemplat(&h) }
        }
        if bolehImpor { tulisUnggahan(&h, csrf: csrf) }
        if bolehEkspor, berkas != nil {
            tulisLaporan(&h)
            tulisTabel(&h)
        }
    }

    private func tulisData(_ h: inout HTMLBuilder) {
        h.bagian("Berkas kinerja") { h in
            h.p(
                "Semua data instansi pada tahun ini. Berkas .zip memuat CSV, narasi, dan lampiran; .xlsx tanpa lampiran."
            )
            h.tindakan { h in
                h.tautanTombol("Unduh .xlsx", ke: .berkasXLSX(tempat))
                h.tautanTombol("Unduh .zip (CSV)", ke: .berkasZip(tempat))
                h.tautanTombol("Templat kosong", ke: .berkasTemplat(tempat), .polos)
            }
        }
    }

    private func tulisTemplat(_ h: inout HTMLBuilder) {
        h.kosong("Belum ada data tahun \(tempat.tahun)", "Isi templat, lalu unggah di bawah ini.") {
            $0.tautanTombol("Templat kosong", ke: .berkasTemplat(tempat))
        }
    }

    private func tulisUnggahan(_ h: inout HTMLBuilder, csrf: String) {
        h.bagian("Unggah berkas") { h in
            h.formulir(ke: .pratinjauBerkas(tempat), csrf: csrf, kelas: "isian", unggahan: true) { h in
                h.bidang(
                    Bidang(
                        "berkas", "Berkas kinerja", formulir,
                        petunjuk:
                            "Buku kerja .xlsx, atau folder CSV sebagai .zip. Belum ada yang diubah sebelum Anda menyetujui pratinjau."
                    ).dengan {
                        $0.jenis = "file"
                        $0.berkas = ".xlsx,.zip"
                        $0.wajib = true
                    })
                h.tindakan { $0.tombol("Periksa dan pratinjau", .utama) }
            }
        }
    }

    private func tulisLaporan(_ h: inout HTMLBuilder) {
        h.bagian("LKjIP", "belum final") { h in
            h.p("Disusun dari data saat ini. Bagian yang belum lengkap ditandai di dalamnya.")
            h.tindakan { h in
                for format in [DocumentFormat.docx, .pdf, .xlsx, .html] {
                    h.tautanTombol("LKjIP .\(format.fileExtension)", ke: .lkjip(tempat, format))
                }
            }
        }
    }

    private func tulisTabel(_ h: inout HTMLBuilder) {
        h.bagian("Tabel") { h in
            h.tabel(Tabel([.init("Tabel"), .init("Unduh")], judul: "Tabel yang dapat diunduh")) { t in
                for id in IdTabel.allCases {
                    t.baris { t in
                        t.utama(id.nama)
                        t.sel { h in
                            h.tautan("xlsx", ke: .tabelKatalog(tempat, "\(id.rawValue).xlsx"))
                            h.text(" ")
                            h.tautan("csv", ke: .tabelKatalog(tempat, "\(id.rawValue).csv"))
                        }
                    }
                }
            }
        }
    }
}

extension IdTabel {
    /// `Realisasi anggaran`
    var nama: String {
        let teks = rawValue.replacing("-", with: " ")
            .replacing("sdm", with: "SDM").replacing("pk ", with: "PK ").replacing("iku", with: "IKU")
        return teks.prefix(1).uppercased() + teks.dropFirst()
    }
}

extension [Table] {
    /// The tables alone, under a title.
    func dokumen(_ judul: String, _ instansi: Instansi) -> Document {
        Document(
            metadata: Metadata(
                title: "\(judul) \(instansi.tahun)", subject: judul, author: instansi.nama,
                created: "\(instansi.tahun)-01-01T00:00:00Z"),
            blocks: [.paragraph(Paragraph("\(judul) \(instansi.tahun)", kind: .title))] + map { .table($0) })
    }
}
