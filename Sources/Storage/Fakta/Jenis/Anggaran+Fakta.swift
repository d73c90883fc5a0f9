package import Databases
package import Kinerja

extension Pagu: Fakta {
    package static let tabel = TabelFakta(
        "pagu", "Pagu", .rencana, hak: .isiAnggaran,
        kunci: [
            .simpul, .tahun, .teks("versi_anggaran", "Versi anggaran"), .teks("sumber_dana", "Sumber dana"),
        ], isi: [.rupiah("nilai", "Nilai")])

    package static func kunci(
        simpul: String, tahun: Int, versi: VersiAnggaran, sumberDana: String = "APBD"
    ) -> String {
        Pagu(simpul: simpul, tahun: tahun, versi: versi, nilai: .nol, sumberDana: sumberDana).kunciFakta
    }

    package var selKunci: [DatabaseValue] {
        [.text(simpul), tahun.databaseValue, .text(versi.kode), .text(sumberDana)]
    }
    package var selIsi: [DatabaseValue] { [nilai.databaseValue] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            simpul: try row.get("simpul"), tahun: try row.get("tahun"),
            versi: try row.kode("versi_anggaran", VersiAnggaran.init(kode:)), nilai: try row.get("nilai"),
            sumberDana: try row.get("sumber_dana"))
    }
}

extension RealisasiAnggaran: Fakta {
    package static let tabel = TabelFakta(
        "realisasi_anggaran", "Realisasi anggaran", .rencana, hak: .isiAnggaran, kunci: [.simpul, .tahun, .periode],
        isi: [.rupiah("nilai", "Nilai")])

    package static func kunci(simpul: String, tahun: Int, periode: Periode = .tahun) -> String {
        RealisasiAnggaran(simpul: simpul, tahun: tahun, periode: periode, nilai: .nol).kunciFakta
    }

    package var selKunci: [DatabaseValue] { [.text(simpul), tahun.databaseValue, .text(periode.kode)] }
    package var selIsi: [DatabaseValue] { [nilai.databaseValue] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            simpul: try row.get("simpul"), tahun: try row.get("tahun"), periode: try row.periode("periode"),
            nilai: try row.get("nilai"))
    }
}

extension Belanja: Butir {
    package static let tabel = TabelFakta(
        "belanja", "Belanja", .tahun, hak: .isiAnggaran, kunci: [.nomor],
        isi: [
            .uraian, .teks("induk", "Induk"), .tahun, .rupiah("pagu", "Pagu"), .rupiah("realisasi", "Realisasi"),
        ])

    package var selIsi: [DatabaseValue] {
        [.text(uraian), .text(induk), tahun.databaseValue, pagu.databaseValue, realisasi.databaseValue]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            uraian: try row.get("uraian"), induk: try row.get("induk"), tahun: try row.get("tahun"),
            pagu: try row.get("pagu"), realisasi: try row.get("realisasi"))
    }
}

extension Hibah: Butir {
    package static let tabel = TabelFakta(
        "hibah", "Hibah", .tahun, hak: .isiAnggaran, kunci: [.nomor],
        isi: [
            .teks("penerima", "Penerima"), .teks("kebutuhan", "Kebutuhan"), .tahun, .rupiah("pagu", "Pagu"),
            .rupiah("realisasi", "Realisasi"),
        ])

    package var selIsi: [DatabaseValue] {
        [.text(penerima), .text(kebutuhan), tahun.databaseValue, pagu.databaseValue, realisasi.databaseValue]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            penerima: try row.get("penerima"), kebutuhan: try row.get("kebutuhan"), tahun: try row.get("tahun"),
            pagu: try row.get("pagu"), realisasi: try row.get("realisasi"))
    }
}
