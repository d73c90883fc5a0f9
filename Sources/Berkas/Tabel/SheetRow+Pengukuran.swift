internal import Kinerja

extension Komponen: SheetRow {
    static let sheet = "komponen"

    init(_ row: RowReader) {
        self.init(
            indikator: row.kode("indikator"), tahun: row.tahun("tahun"), periode: row.periode("periode"),
            nama: Self.nama(row), nilai: row.angka("nilai") ?? .nol, bobot: row.persen("bobot"),
            satuan: row.teks("satuan"), keterangan: row.teks("keterangan"))
    }

    /// The name must be usable in a formula.
    private static func nama(_ row: RowReader) -> String {
        let teks = row.teks("nama")
        let sah =
            teks.first?.isLetter == true
            && teks.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        if !teks.isEmpty, !sah {
            row.report(
                "nama", nilai: teks, "Nama komponen \"\(teks)\" tidak dapat dipakai dalam rumus.",
                "Pakai huruf, angka, dan garis bawah, diawali huruf, misalnya jumlah_konflik.")
        }
        return teks
    }

    var cells: [String: CellValue] {
        [
            "indikator": .text(indikator), "tahun": .integer(tahun), "periode": .text(periode.kode),
            "nama": .text(nama), "nilai": .number(nilai), "bobot": .optional(bobot), "satuan": .text(satuan),
            "keterangan": .text(keterangan),
        ]
    }
}

extension Target: SheetRow {
    static let sheet = "target"

    init(_ row: RowReader) {
        let kode = row.kode("indikator")
        self.init(
            indikator: kode, tahun: row.tahun("tahun"), periode: row.periode("periode"),
            sumber: row.kodeTetap("sumber", bila: .pk, SumberTarget.init(kode:)),
            nilai: row.nilaiTarget(row.indikator[kode]) ?? .tidakDiukur, catatan: row.teks("catatan"))
    }

    var cells: [String: CellValue] {
        [
            "indikator": .text(indikator), "tahun": .integer(tahun), "periode": .text(periode.kode),
            "sumber": .text(sumber.kode), "nilai": selNilai, "catatan": .text(catatan),
        ]
    }

    private var selNilai: CellValue {
        switch nilai {
        case .angka(let angka): .number(angka)
        case .rentang(let bawah, let atas): .range(bawah, atas)
        case .predikat(let predikat): .text(predikat)
        case .ya: .text("ya")
        case .tidakDiukur: .text("N/A")
        }
    }
}

extension Realisasi: SheetRow {
    static let sheet = "realisasi"

    init(_ row: RowReader) {
        let kode = row.kode("indikator")
        self.init(
            indikator: kode, tahun: row.tahun("tahun"), periode: row.periode("periode"),
            nilai: row.nilaiRealisasi(row.indikator[kode]), tahunData: row.tahunBoleh("tahun_data"),
            statusAngka: row.pilihan("status_angka") ?? .final, capaianTerbit: row.persen("capaian_terbit"),
            bukti: row.teks("bukti"), catatan: row.teks("catatan"))
    }

    var cells: [String: CellValue] {
        [
            "indikator": .text(indikator), "tahun": .integer(tahun), "periode": .text(periode.kode),
            "nilai": selNilai, "tahun_data": .optional(tahunData), "status_angka": .code(statusAngka),
            "capaian_terbit": .optional(capaianTerbit), "bukti": .text(bukti), "catatan": .text(catatan),
        ]
    }

    private var selNilai: CellValue {
        switch nilai {
        case .angka(let angka): .number(angka)
        case .predikat(let predikat): .text(predikat)
        case .ya: .text("ya")
        case .tidak: .text("tidak")
        case .tidakDiukur: .text("N/A")
        case .belumDilaporkan: .text("")
        case .dariKomponen: .text("=")
        }
    }
}

extension Analisis: SheetRow {
    static let sheet = "analisis"

    init(_ row: RowReader) {
        self.init(
            indikator: row.kode("indikator"), jenis: row.pilihan("jenis") ?? .sebab, uraian: row.teks("uraian"),
            nomorAnalisis: row.bulat("nomor_analisis"))
    }

    var cells: [String: CellValue] {
        [
            "indikator": .text(indikator), "jenis": .code(jenis), "uraian": .text(uraian),
            "nomor_analisis": .optional(nomorAnalisis),
        ]
    }
}

extension Pembanding: SheetRow {
    static let sheet = "pembanding"

    init(_ row: RowReader) {
        let kode = row.kode("indikator")
        self.init(
            indikator: kode, tahun: row.tahun("tahun"), jenis: row.pilihan("jenis") ?? .nasional,
            nama: row.teks("nama"), nilai: row.measured("nilai", row.indikator[kode]),
            peringkat: row.bulat("peringkat"), sumber: row.teks("sumber"))
    }

    var cells: [String: CellValue] {
        [
            "indikator": .text(indikator), "tahun": .integer(tahun), "jenis": .code(jenis), "nama": .text(nama),
            "nilai": .optional(nilai), "peringkat": .optional(peringkat), "sumber": .text(sumber),
        ]
    }
}

extension RencanaAksi: SheetRow {
    static let sheet = "rencana_aksi"

    init(_ row: RowReader) {
        self.init(
            indikator: row.kode("indikator"), langkah: row.teks("langkah"), simpul: row.kode("simpul"),
            triwulan: (1...4).map { row.teks("tw\($0)") }, penanggungJawab: row.teks("penanggung_jawab"),
            kemajuan: row.teks("kemajuan"))
    }

    var cells: [String: CellValue] {
        var hasil: [String: CellValue] = [
            "indikator": .text(indikator), "langkah": .text(langkah), "simpul": .text(simpul),
            "penanggung_jawab": .text(penanggungJawab), "kemajuan": .text(kemajuan),
        ]
        for (nomor, isi) in triwulan.prefix(4).enumerated() { hasil["tw\(nomor + 1)"] = .text(isi) }
        return hasil
    }
}
