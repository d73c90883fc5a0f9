package import Databases
package import Kinerja

extension Simpul: Fakta {
    package static let tabel = TabelFakta(
        "simpul_tahun", "Simpul", .tahun, hak: .ubahRencana, kunci: [.teks("kode", "Kode")],
        isi: [
            .teks("induk", "Induk"), .teks("jenis", "Jenis"), .uraian, .teks("nomenklatur", "Nomenklatur"),
            .teks("pengampu", "Pengampu"),
        ], identitas: .simpul)

    package var selKunci: [DatabaseValue] { [.text(kode)] }
    package var selIsi: [DatabaseValue] {
        [induk.rujukan, jenis.sel, .text(uraian), .text(nomenklatur), .text(pengampu)]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            kode: try row.get("kode"), induk: try row.rujukan("induk"), jenis: try row.pilihan("jenis"),
            uraian: try row.get("uraian"), nomenklatur: try row.get("nomenklatur"), pengampu: try row.get("pengampu"))
    }
}

extension Dukungan: Fakta {
    package static let tabel = TabelFakta(
        "dukungan", "Dukungan", .tahun, hak: .ubahRencana, kunci: [.simpul, .teks("mendukung", "Mendukung")],
        isi: [.teks("pembebanan", "Pembebanan"), .angka("porsi", "Porsi"), .keterangan])

    package var selKunci: [DatabaseValue] { [.text(simpul), .text(mendukung)] }
    package var selIsi: [DatabaseValue] { [pembebanan.sel, porsi.databaseValue, .text(keterangan)] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            simpul: try row.get("simpul"), mendukung: try row.get("mendukung"),
            pembebanan: try row.pilihan("pembebanan"), porsi: try row.get("porsi"),
            keterangan: try row.get("keterangan"))
    }
}

extension Indikator: Fakta {
    package static let tabel = TabelFakta(
        "indikator_tahun", "Indikator", .tahun, hak: .ubahRencana, kunci: [.teks("kode", "Kode")],
        isi: [
            .simpul, .teks("nama", "Nama"), .teks("satuan", "Satuan"), .teks("arah", "Arah"),
            .teks("jenis_nilai", "Jenis nilai"), .teks("rumus_capaian", "Rumus capaian"),
            .teks("konsolidasi", "Konsolidasi"), .teks("frekuensi", "Frekuensi"), .teks("rumus", "Rumus"),
            .teks("formula", "Formula"), .teks("definisi", "Definisi"), .teks("sumber_data", "Sumber data"),
            .teks("penanggung_jawab", "Penanggung jawab"), .teks("keterbatasan", "Keterbatasan"),
            .yaTidak("iku", "IKU"), .angka("bobot", "Bobot"), .teks("skala_predikat", "Skala predikat"),
            .bulat("desimal", "Desimal"),
        ], identitas: .indikator)

    package var selKunci: [DatabaseValue] { [.text(kode)] }
    package var selIsi: [DatabaseValue] {
        [
            .text(simpul), .text(nama), .text(satuan), arah.sel, jenisNilai.sel, rumusCapaian.sel, konsolidasi.sel,
            frekuensi.sel, .text(rumus), .text(formula), .text(definisi), .text(sumberData), .text(penanggungJawab),
            .text(keterbatasan), iku.databaseValue, bobot.databaseValue, .text(skalaPredikat), desimal.databaseValue,
        ]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            kode: try row.get("kode"), simpul: try row.get("simpul"), nama: try row.get("nama"),
            satuan: try row.get("satuan"), arah: try row.pilihan("arah"), jenisNilai: try row.pilihan("jenis_nilai"),
            rumusCapaian: try row.pilihan("rumus_capaian"), konsolidasi: try row.pilihan("konsolidasi"),
            frekuensi: try row.pilihan("frekuensi"), rumus: try row.get("rumus"), formula: try row.get("formula"),
            definisi: try row.get("definisi"), sumberData: try row.get("sumber_data"),
            penanggungJawab: try row.get("penanggung_jawab"), keterbatasan: try row.get("keterbatasan"),
            iku: try row.get("iku"), bobot: try row.get("bobot"), skalaPredikat: try row.get("skala_predikat"),
            desimal: try row.get("desimal"))
    }
}

extension Keluaran: Fakta {
    package static let tabel = TabelFakta(
        "keluaran", "Keluaran", .tahun, hak: .ubahRencana, kunci: [.teks("kode", "Kode")],
        isi: [.teks("program", "Program"), .uraian, .indikator])

    package var selKunci: [DatabaseValue] { [.text(kode)] }
    package var selIsi: [DatabaseValue] { [.text(program), .text(uraian), .text(indikator)] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            kode: try row.get("kode"), program: try row.get("program"), uraian: try row.get("uraian"),
            indikator: try row.get("indikator"))
    }
}

extension Strategi: Butir {
    package static let tabel = TabelFakta(
        "strategi", "Strategi", .tahun, hak: .ubahRencana, kunci: [.nomor],
        isi: [.simpul, .teks("jenis", "Jenis"), .uraian])

    package var selIsi: [DatabaseValue] { [.text(simpul), jenis.sel, .text(uraian)] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(simpul: try row.get("simpul"), jenis: try row.pilihan("jenis"), uraian: try row.get("uraian"))
    }
}
