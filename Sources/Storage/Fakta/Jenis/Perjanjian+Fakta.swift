package import Databases
package import Kinerja

extension PerjanjianKinerja: Fakta {
    package static let tabel = TabelFakta(
        "perjanjian", "Perjanjian kinerja", .tahun, hak: .ubahPerjanjian,
        kunci: [.teks("kode", "Kode"), .bulat("versi_perjanjian", "Versi")],
        isi: [
            .teks("pihak_pertama", "Pihak pertama"), .teks("pihak_kedua", "Pihak kedua"),
            .tanggal("tanggal", "Tanggal"), .teks("tempat", "Tempat"), .teks("alasan", "Alasan"),
            .teks("uraian_alasan", "Uraian alasan"), .daftar("daftar_indikator", "Indikator"),
            .daftar("daftar_simpul", "Simpul"),
        ])

    package static func kunci(kode: String, versi: Int) -> String {
        PerjanjianKinerja(kode: kode, versi: versi, pihakPertama: "", pihakKedua: "").kunciFakta
    }

    package var selKunci: [DatabaseValue] { [.text(kode), versi.databaseValue] }
    package var selIsi: [DatabaseValue] {
        [
            .text(pihakPertama), .text(pihakKedua), tanggal.databaseValue, .text(tempat), alasan?.sel ?? .null,
            .text(uraianAlasan), daftarIndikator.sel, daftarSimpul.sel,
        ]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            kode: try row.get("kode"), versi: try row.get("versi_perjanjian"),
            pihakPertama: try row.get("pihak_pertama"), pihakKedua: try row.get("pihak_kedua"),
            tanggal: try row.get("tanggal"), tempat: try row.get("tempat"), alasan: try row.pilihanBoleh("alasan"),
            uraianAlasan: try row.get("uraian_alasan"), daftarIndikator: try row.daftarKode("daftar_indikator"),
            daftarSimpul: try row.daftarKode("daftar_simpul"))
    }
}

extension RencanaAksi: Butir {
    package static let tabel = TabelFakta(
        "rencana_aksi", "Rencana aksi", .tahun, hak: .ubahRencanaAksi, kunci: [.nomor],
        isi: [
            .indikator, .teks("langkah", "Langkah"), .simpul, .teks("tw1", "Triwulan I"),
            .teks("tw2", "Triwulan II"), .teks("tw3", "Triwulan III"), .teks("tw4", "Triwulan IV"),
            .teks("penanggung_jawab", "Penanggung jawab"), .teks("kemajuan", "Kemajuan"),
        ])

    package var selIsi: [DatabaseValue] {
        let rencana = (0..<4).map { DatabaseValue.text($0 < triwulan.count ? triwulan[$0] : "") }
        return [.text(indikator), .text(langkah), simpul.rujukan] + rencana + [.text(penanggungJawab), .text(kemajuan)]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            indikator: try row.get("indikator"), langkah: try row.get("langkah"), simpul: try row.rujukan("simpul"),
            triwulan: [try row.get("tw1"), try row.get("tw2"), try row.get("tw3"), try row.get("tw4")],
            penanggungJawab: try row.get("penanggung_jawab"), kemajuan: try row.get("kemajuan"))
    }
}

extension Analisis: Butir {
    package static let tabel = TabelFakta(
        "analisis", "Analisis", .tahun, hak: .ubahAnalisis, kunci: [.nomor],
        isi: [.indikator, .teks("jenis", "Jenis"), .uraian, .bulat("nomor_analisis", "Nomor analisis")])

    package var selIsi: [DatabaseValue] {
        [.text(indikator), jenis.sel, .text(uraian), nomorAnalisis.databaseValue]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            indikator: try row.get("indikator"), jenis: try row.pilihan("jenis"), uraian: try row.get("uraian"),
            nomorAnalisis: try row.get("nomor_analisis"))
    }
}
