internal import Kinerja

extension Simpul: SheetRow {
    static let sheet = "simpul"

    init(_ row: RowReader) {
        self.init(
            kode: row.kode("kode"), induk: row.kode("induk"), jenis: row.pilihan("jenis") ?? .sasaran,
            uraian: row.teks("uraian"), nomenklatur: row.kode("nomenklatur"), pengampu: row.kode("pengampu"))
    }

    var cells: [String: CellValue] {
        [
            "kode": .text(kode), "induk": .text(induk), "jenis": .code(jenis), "uraian": .text(uraian),
            "nomenklatur": .text(nomenklatur), "pengampu": .text(pengampu),
        ]
    }
}

extension Dukungan: SheetRow {
    static let sheet = "dukungan"

    init(_ row: RowReader) {
        self.init(
            simpul: row.kode("simpul"), mendukung: row.kode("mendukung"),
            pembebanan: row.pilihan("pembebanan") ?? .penuh, porsi: row.persen("porsi"),
            keterangan: row.teks("keterangan"))
    }

    var cells: [String: CellValue] {
        [
            "simpul": .text(simpul), "mendukung": .text(mendukung), "pembebanan": .code(pembebanan),
            "porsi": .optional(porsi), "keterangan": .text(keterangan),
        ]
    }
}

extension Indikator: SheetRow {
    static let sheet = "indikator"

    init(_ row: RowReader) {
        let jenis: JenisNilai = row.pilihan("jenis_nilai") ?? .angka
        let tertulis: RumusCapaian? = row.pilihan("rumus_capaian")
        let arah: Arah = row.pilihan("arah") ?? tertulis?.arah ?? .naik
        self.init(
            kode: row.kode("kode"), simpul: row.kode("simpul"), nama: row.teks("nama"), satuan: row.teks("satuan"),
            arah: arah, jenisNilai: jenis, rumusCapaian: tertulis ?? Self.rumusBawaan(jenis, arah),
            konsolidasi: row.pilihan("konsolidasi") ?? .tahunan, frekuensi: row.pilihan("frekuensi") ?? .tahunan,
            rumus: row.teks("rumus"), formula: row.teks("formula"), definisi: row.teks("definisi"),
            sumberData: row.teks("sumber_data"), penanggungJawab: row.teks("penanggung_jawab"),
            keterbatasan: row.teks("keterbatasan"), iku: row.yaTidak("iku") ?? false, bobot: row.angka("bobot"),
            skalaPredikat: row.teks("skala_predikat"), desimal: row.bulat("desimal"))
    }

    private static func rumusBawaan(_ jenis: JenisNilai, _ arah: Arah) -> RumusCapaian {
        switch (jenis, arah) {
        case (.predikat, _): .predikat
        case (.yaTidak, _): .yaTidak
        case (.tahapan, _), (.angka, .naik): .naik
        case (.angka, .turun): .turunSelisih
        case (.angka, .rentang): .rentang
        case (.angka, .stabil): .stabil
        }
    }

    var cells: [String: CellValue] {
        [
            "kode": .text(kode), "simpul": .text(simpul), "nama": .text(nama), "satuan": .text(satuan),
            "arah": .code(arah), "jenis_nilai": .code(jenisNilai), "rumus_capaian": .code(rumusCapaian),
            "konsolidasi": .code(konsolidasi), "frekuensi": .code(frekuensi), "rumus": .text(rumus),
            "formula": .text(formula), "definisi": .text(definisi), "sumber_data": .text(sumberData),
            "penanggung_jawab": .text(penanggungJawab), "keterbatasan": .text(keterbatasan), "iku": .yaTidak(iku),
            "bobot": .optional(bobot), "skala_predikat": .text(skalaPredikat), "desimal": .optional(desimal),
        ]
    }
}

extension Keluaran: SheetRow {
    static let sheet = "keluaran"

    init(_ row: RowReader) {
        self.init(
            kode: row.kode("kode"), program: row.kode("program"), uraian: row.teks("uraian"),
            indikator: row.kode("indikator"))
    }

    var cells: [String: CellValue] {
        ["kode": .text(kode), "program": .text(program), "uraian": .text(uraian), "indikator": .text(indikator)]
    }
}

extension Strategi: SheetRow {
    static let sheet = "strategi"

    init(_ row: RowReader) {
        self.init(simpul: row.kode("simpul"), jenis: row.pilihan("jenis") ?? .strategi, uraian: row.teks("uraian"))
    }

    var cells: [String: CellValue] {
        ["simpul": .text(simpul), "jenis": .code(jenis), "uraian": .text(uraian)]
    }
}
