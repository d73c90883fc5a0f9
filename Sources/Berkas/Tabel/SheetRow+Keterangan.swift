internal import Kinerja

extension SumberDaya: SheetRow {
    static let sheet = "sumber_daya"

    init(_ row: RowReader) {
        self.init(
            jenis: row.pilihan("jenis") ?? .pegawai, kelompok: row.teks("kelompok"), baris: row.teks("baris"),
            kolom: row.teks("kolom"), jumlah: row.bulat("jumlah") ?? 0, satuan: row.teks("satuan"),
            keterangan: row.teks("keterangan"))
    }

    var cells: [String: CellValue] {
        [
            "jenis": .code(jenis), "kelompok": .text(kelompok), "baris": .text(baris), "kolom": .text(kolom),
            "jumlah": .integer(jumlah), "satuan": .text(satuan), "keterangan": .text(keterangan),
        ]
    }
}

extension Isu: SheetRow {
    static let sheet = "isu"

    init(_ row: RowReader) { self.init(jenis: row.pilihan("jenis") ?? .isu, uraian: row.teks("uraian")) }

    var cells: [String: CellValue] { ["jenis": .code(jenis), "uraian": .text(uraian)] }
}

struct BarisDasarHukum: SheetRow {
    static let sheet = "dasar_hukum"
    var uraian: String

    init(uraian: String) { self.uraian = uraian }

    init(_ row: RowReader) { uraian = row.teks("uraian") }

    var cells: [String: CellValue] { ["uraian": .text(uraian)] }
}

extension Rekomendasi: SheetRow {
    static let sheet = "rekomendasi"

    init(_ row: RowReader) {
        self.init(
            tahun: row.tahun("tahun"), sumber: row.teks("sumber"), uraian: row.teks("uraian"),
            tindakLanjut: row.teks("tindak_lanjut"), status: row.pilihan("status") ?? .belum,
            penanggungJawab: row.teks("penanggung_jawab"))
    }

    var cells: [String: CellValue] {
        [
            "tahun": .integer(tahun), "sumber": .text(sumber), "uraian": .text(uraian),
            "tindak_lanjut": .text(tindakLanjut), "status": .code(status),
            "penanggung_jawab": .text(penanggungJawab),
        ]
    }
}

extension Penghargaan: SheetRow {
    static let sheet = "penghargaan"

    init(_ row: RowReader) {
        self.init(
            tahun: row.tahun("tahun"), nama: row.teks("nama"), pemberi: row.teks("pemberi"),
            keterangan: row.teks("keterangan"))
    }

    var cells: [String: CellValue] {
        [
            "tahun": .integer(tahun), "nama": .text(nama), "pemberi": .text(pemberi),
            "keterangan": .text(keterangan),
        ]
    }
}

extension Lampiran: SheetRow {
    static let sheet = "lampiran"

    init(_ row: RowReader) {
        self.init(
            kode: row.kode("kode"), jenis: row.pilihan("jenis") ?? .foto, berkas: row.namaBerkas("berkas"),
            keterangan: row.teks("keterangan"), alternatif: row.teks("alternatif"), bagian: row.teks("bagian"))
    }

    var cells: [String: CellValue] {
        [
            "kode": .text(kode), "jenis": .code(jenis), "berkas": .text(berkas), "keterangan": .text(keterangan),
            "alternatif": .text(alternatif), "bagian": .text(bagian),
        ]
    }
}

/// One row of the sheet `narasi`: a section, or the continuation of a long one.
struct BarisNarasi: SheetRow {
    static let sheet = "narasi"
    var kunci: String
    var teks: String

    init(kunci: String, teks: String) {
        self.kunci = kunci
        self.teks = teks
    }

    init(_ row: RowReader) {
        kunci = row.teks("kunci")
        teks = row.teksMentah("teks")
    }

    var cells: [String: CellValue] { ["kunci": .text(kunci), "teks": .text(teks)] }
}
