import Documents
import Kinerja
import Storage

/// The official codes, searched.
struct NomenklaturPage: Sendable, Equatable {
    var terpasang: NomenklaturTerpasang?
    var cari: String
    var jenis: KodeNomenklatur.Jenis?
    var tingkat: TingkatNomenklatur?
    var temuan: [TemuanNomenklatur]
    /// Where a code can be made a node.
    var tempat: TempatKerja?
    var geserDetik: Int
}

extension NomenklaturPage {
    /// The answer to a search field, read from the query of the address.
    static func pertanyaan(_ kueri: Formulir) -> (
        cari: String, jenis: KodeNomenklatur.Jenis?, tingkat: TingkatNomenklatur?
    ) {
        (
            String(kueri.teks("cari").trimmed.prefix(200)), KodeNomenklatur.Jenis(rawValue: kueri.teks("jenis")),
            TingkatNomenklatur(rawValue: kueri.teks("tingkat"))
        )
    }

    func tulis(ke h: inout HTMLBuilder) {
        h.kepala("Nomenklatur", kalimat)
        guard terpasang != nil else {
            return h.kosong(
                "Nomenklatur belum dipasang",
                "Minta pengelola server menjalankan: tolok nomenklatur pasang Data/nomenklatur-900.1-861-2026.csv.gz. Pohon kinerja tetap dapat disusun tanpanya; kodenya diketik sendiri."
            )
        }
        h.formulirCari(ke: .nomenklatur(), kelas: "alat saringan", label: "Cari kode nomenklatur") { h in
            if let tempat {
                h.tersembunyi("instansi", tempat.instansi)
                h.tersembunyi("tahun", "\(tempat.tahun)")
            }
            h.bidang(
                Bidang("cari", "Kode atau kata", nilai: cari).dengan {
                    $0.contoh = "misalnya 8.01.02 atau wawasan kebangsaan"
                })
            h.pilih(
                Bidang("jenis", "Jenis", nilai: jenis?.rawValue ?? ""),
                dari: KodeNomenklatur.Jenis.allCases.map { ButirPilihan($0.rawValue, $0.nama) }, kosong: "Semua jenis")
            h.pilih(
                Bidang("tingkat", "Tingkat", nilai: tingkat?.rawValue ?? ""),
                dari: [ButirPilihan("prov", "Provinsi"), ButirPilihan("kabkota", "Kabupaten/kota")],
                kosong: "Semua tingkat")
            h.tombol("Cari")
        }
        if temuan.isEmpty { tulisKosong(ke: &h) } else { tulisTabel(ke: &h) }
    }

    private var kalimat: String {
        guard let terpasang else { return "Daftar resmi program, kegiatan, dan subkegiatan." }
        return
            "\(Angka(terpasang.banyak).cetak()) kode, versi \(terpasang.versi), dipasang \(WaktuSetempat(terpasang.dipasangPada, geserDetik: geserDetik).cetak)."
    }

    private func tulisKosong(ke h: inout HTMLBuilder) {
        if cari.isEmpty {
            h.kosong(
                "Cari kode atau namanya",
                "Ketik awal kode, atau satu dua kata dari nama program, kegiatan, atau subkegiatan.")
        } else {
            h.kosong(
                "Tidak ada yang cocok dengan \u{201C}\(cari)\u{201D}",
                "Coba kata lain yang lebih pendek, atau awal kodenya.")
        }
    }

    private func tulisTabel(ke h: inout HTMLBuilder) {
        var kolom: [Tabel.Kolom] = [.init("Kode"), .init("Nama"), .init("Jenis"), .init("Satuan")]
        if tempat != nil { kolom.append(.init("")) }
        h.tabel(Tabel(kolom, judul: "Kode yang cocok", lekat: true)) { t in
            for satu in temuan {
                t.baris { t in
                    t.sel(satu.entri.kode.teks, "kode")
                    t.utama { nama(satu, &$0) }
                    t.sel(satu.entri.kode.jenis.nama)
                    t.sel(satu.entri.satuan)
                    guard let tempat else { return }
                    t.sel { h in
                        guard satu.entri.kode.jenis.simpul != nil, !satu.lama else { return }
                        h.tautan("Jadikan simpul", ke: .simpulBaru(tempat, nomenklatur: satu.entri.kode.teks))
                    }
                }
            }
        }
    }

    /// An old code says so and leads to the new one.
    private func nama(_ satu: TemuanNomenklatur, _ h: inout HTMLBuilder) {
        h.text(satu.entri.nama)
        if let indikator = satu.entri.indikator.isEmpty ? nil : satu.entri.indikator {
            h.element("span", ["class": "catatan"], text: "Indikator: \(indikator)")
        }
        if let tingkat = satu.entri.tingkat {
            h.element("span", ["class": "catatan"], text: tingkat == .provinsi ? "Provinsi" : "Kabupaten/kota")
        }
        guard satu.lama else { return }
        h.element("span", ["class": "catatan"]) { h in
            h.tanda("tidak dipakai lagi", .awas)
            for pengganti in satu.daftarPengganti {
                h.text(" Pakai ")
                h.tautan(pengganti.kodeBaru.teks, ke: .nomenklatur(cari: pengganti.kodeBaru.teks))
                h.text(" \(pengganti.namaBaru)")
            }
        }
    }
}

extension [TemuanNomenklatur] {
    /// For the script of the form: code, name and note of each.
    var json: String {
        "["
            + map { satu in
                "{\"kode\":\(jsonText(satu.entri.kode.teks)),\"nama\":\(jsonText(satu.entri.nama)),\"catatan\":\(jsonText(satu.catatan ?? ""))}"
            }.joined(separator: ",") + "]"
    }
}

/// A text as a JSON string.
func jsonText(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}":
            let hex = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
