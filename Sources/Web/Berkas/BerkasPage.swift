import Documents
import Kinerja
import Laporan
import Storage

/// Downloads of a year and the form that brings a berkas back.
struct BerkasPage {
    var tempat: TempatKerja
    /// Nil for a year that does not exist yet.
    var berkas: BerkasKinerja?
    /// Tables that can be taken; empty without the right or the year.
    var daftarTabel: [TabelTersedia] = []
    var bolehEkspor: Bool
    var bolehImpor: Bool
    var formulir: Formulir

    func tulis(_ h: inout HTMLBuilder, csrf: String) {
        h.kepala("Berkas \(tempat.tahun)", "Unduh data setahun penuh, isi di luar Tolok, lalu unggah kembali.") { h in
            if bolehEkspor, berkas != nil {
                h.tautanTombol("Tabel satuan", ke: Alamat.berkas(tempat).bagian("tabel"))
            }
        }
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
        h.bagian("Tabel satuan", "\(daftarTabel.count) berisi", id: "tabel") { h in
            h.p("Setiap tabel laporan sebagai Excel atau CSV, dengan angka yang sebenarnya di dalam sel.")
            let kolom: [Tabel.Kolom] = [
                .init("Tabel"), .init("Baris", .angka, lebar: .l90), .init("Unduh", lebar: .l170),
            ]
            h.tabel(Tabel(kolom, cara: .rapat, judul: "Tabel yang dapat diunduh")) { t in
                for satu in daftarTabel { tulis(&t, satu) }
            }
            let kosong = IdTabel.allCases.filter { id in !daftarTabel.contains { $0.id == id } }.map(\.nama)
            guard !kosong.isEmpty else { return }
            h.bawahTabel { $0.element("span", text: "Belum berisi: \(kosong.joined(separator: ", ")).") }
        }
    }

    private func tulis(_ t: inout PenulisTabel, _ satu: TabelTersedia) {
        t.baris { t in
            t.utama(satu.id.nama)
            t.sel(Angka(satu.banyakBaris).cetak())
            t.sel { h in
                h.element("span", ["class": "unduhan"]) { h in
                    for (sebutan, akhiran) in [("Excel", "xlsx"), ("CSV", "csv")] {
                        let alamat = Alamat.tabelKatalog(tempat, "\(satu.id.rawValue).\(akhiran)")
                        h.element(
                            "a", ["href": "\(alamat)", "aria-label": "\(satu.id.nama), \(sebutan)"], text: sebutan)
                    }
                }
            }
        }
    }
}

/// A table of the catalogue that has something to show.
struct TabelTersedia: Sendable {
    var id: IdTabel
    /// Of all tables of the entry.
    var banyakBaris: Int

    static func daftar(_ hitungan: Hitungan) -> [TabelTersedia] {
        IdTabel.allCases.compactMap { id in
            let daftar = susunTabel(id, hitungan: hitungan)
            return daftar.isEmpty ? nil : Self(id: id, banyakBaris: daftar.reduce(0) { $0 + $1.rows.count })
        }
    }
}

extension IdTabel {
    /// As people read it: `Capaian tahun lalu`.
    var nama: String {
        switch self {
        case .iku: return "Indikator kinerja utama"
        case .pkTerhadapRenstra: return "Perjanjian kinerja terhadap Renstra"
        case .efisiensiSDM: return "Efisiensi SDM"
        default:
            let teks = rawValue.replacing("-", with: " ").replacing("renstra", with: "Renstra")
            return teks.prefix(1).uppercased() + teks.dropFirst()
        }
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
