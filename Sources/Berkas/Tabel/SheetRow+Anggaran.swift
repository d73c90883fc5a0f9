internal import Kinerja

extension Pagu: SheetRow {
    static let sheet = "pagu"

    init(_ row: RowReader) {
        let sumber = row.teks("sumber_dana")
        self.init(
            simpul: row.kode("simpul"), tahun: row.tahun("tahun"),
            versi: row.kodeTetap("versi", bila: .murni, VersiAnggaran.init(kode:)), nilai: row.rupiah("nilai") ?? .nol,
            sumberDana: sumber.isEmpty ? "APBD" : sumber)
    }

    var cells: [String: CellValue] {
        [
            "simpul": .text(simpul), "tahun": .integer(tahun), "versi": .text(versi.kode), "nilai": .rupiah(nilai),
            "sumber_dana": .text(sumberDana),
        ]
    }
}

extension RealisasiAnggaran: SheetRow {
    static let sheet = "realisasi_anggaran"

    init(_ row: RowReader) {
        self.init(
            simpul: row.kode("simpul"), tahun: row.tahun("tahun"), periode: row.periode("periode"),
            nilai: row.rupiah("nilai") ?? .nol)
    }

    var cells: [String: CellValue] {
        [
            "simpul": .text(simpul), "tahun": .integer(tahun), "periode": .text(periode.kode), "nilai": .rupiah(nilai),
        ]
    }
}

extension Belanja: SheetRow {
    static let sheet = "belanja"

    init(_ row: RowReader) {
        self.init(
            uraian: row.teks("uraian"), induk: row.teks("induk"), tahun: row.tahun("tahun"),
            pagu: row.rupiah("pagu") ?? .nol, realisasi: row.rupiah("realisasi"))
    }

    var cells: [String: CellValue] {
        [
            "uraian": .text(uraian), "induk": .text(induk), "tahun": .integer(tahun), "pagu": .rupiah(pagu),
            "realisasi": .optional(realisasi),
        ]
    }
}

extension Hibah: SheetRow {
    static let sheet = "hibah"

    init(_ row: RowReader) {
        self.init(
            penerima: row.teks("penerima"), kebutuhan: row.teks("kebutuhan"), tahun: row.tahun("tahun"),
            pagu: row.rupiah("pagu") ?? .nol, realisasi: row.rupiah("realisasi"))
    }

    var cells: [String: CellValue] {
        [
            "penerima": .text(penerima), "kebutuhan": .text(kebutuhan), "tahun": .integer(tahun),
            "pagu": .rupiah(pagu), "realisasi": .optional(realisasi),
        ]
    }
}

extension PerjanjianKinerja: SheetRow {
    static let sheet = "perjanjian"

    init(_ row: RowReader) {
        self.init(
            kode: row.kode("kode"), versi: row.bulat("versi") ?? 0, pihakPertama: row.kode("pihak_pertama"),
            pihakKedua: row.teks("pihak_kedua"), tanggal: row.tanggal("tanggal"), tempat: row.teks("tempat"),
            alasan: row.pilihan("alasan"), uraianAlasan: row.teks("uraian_alasan"),
            daftarIndikator: row.daftarKode("indikator"), daftarSimpul: row.daftarKode("simpul"))
    }

    var cells: [String: CellValue] {
        [
            "kode": .text(kode), "versi": .integer(versi), "pihak_pertama": .text(pihakPertama),
            "pihak_kedua": .text(pihakKedua), "tanggal": .optional(tanggal), "tempat": .text(tempat),
            "alasan": .text(alasan?.rawValue ?? ""), "uraian_alasan": .text(uraianAlasan),
            "indikator": .codes(daftarIndikator), "simpul": .codes(daftarSimpul),
        ]
    }
}
