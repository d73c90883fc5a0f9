package import Databases
package import Kinerja

extension AturanKinerja.Setelan: Fakta {
    package static let tabel = TabelFakta(
        "aturan_setelan", "Aturan", .tahun, hak: .aturAturan, kunci: [.teks("kunci", "Kunci")],
        isi: [.angka("nilai", "Nilai"), .teks("dasar", "Dasar")])

    package var selKunci: [DatabaseValue] { [.text(kunci)] }
    package var selIsi: [DatabaseValue] { [.text(nilai), .text(dasar)] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(kunci: try row.get("kunci"), nilai: try row.get("nilai"), dasar: try row.get("dasar"))
    }
}

/// What belongs to the instansi's own scale as a whole; at most one row in a year.
package struct KepalaSkala: Fakta {
    /// Kode of a scale that is the instansi's own.
    package static let kodeLokal = "lokal"

    package var nama: String
    package var dasarHukum: String
    package var pembulatanAwal: Int?
    package var catatan: String

    package init(nama: String, dasarHukum: String = "", pembulatanAwal: Int? = nil, catatan: String = "") {
        self.nama = nama
        self.dasarHukum = dasarHukum
        self.pembulatanAwal = pembulatanAwal
        self.catatan = catatan
    }

    /// Nil when the scale is one of the shipped ones.
    init?(_ skala: Skala) {
        guard skala.kode == Self.kodeLokal, !skala.pita.isEmpty else { return nil }
        self.init(
            nama: skala.nama, dasarHukum: skala.dasarHukum, pembulatanAwal: skala.pembulatanAwal,
            catatan: skala.catatan)
    }

    package func skala(_ pita: [Pita]) -> Skala {
        Skala(
            kode: Self.kodeLokal, nama: nama, dasarHukum: dasarHukum, pembulatanAwal: pembulatanAwal, pita: pita,
            catatan: catatan)
    }

    package static let tabel = TabelFakta(
        "skala_lokal", "Skala", .tahun, hak: .aturAturan, kunci: [],
        isi: [
            .teks("nama", "Nama"), .teks("dasar_hukum", "Dasar hukum"), .bulat("pembulatan_awal", "Pembulatan awal"),
            .teks("catatan", "Catatan"),
        ])

    package var selKunci: [DatabaseValue] { [] }
    package var selIsi: [DatabaseValue] {
        [.text(nama), .text(dasarHukum), pembulatanAwal.databaseValue, .text(catatan)]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            nama: try row.get("nama"), dasarHukum: try row.get("dasar_hukum"),
            pembulatanAwal: try row.get("pembulatan_awal"), catatan: try row.get("catatan"))
    }
}

extension Pita: Butir {
    package static let tabel = TabelFakta(
        "pita", "Pita skala", .tahun, hak: .aturAturan, kunci: [.nomor],
        isi: [
            .teks("predikat", "Predikat"), .angka("min", "Min"), .yaTidak("min_termasuk", "Min termasuk"),
            .angka("maks", "Maks"), .yaTidak("maks_termasuk", "Maks termasuk"), .teks("warna", "Warna"),
            .teks("teks", "Teks"),
        ])

    package var selIsi: [DatabaseValue] {
        [
            .text(predikat), min.databaseValue, minTermasuk.databaseValue, maks.databaseValue,
            maksTermasuk.databaseValue, .text(warna), .text(teks),
        ]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            predikat: try row.get("predikat"), min: try row.get("min"), minTermasuk: try row.get("min_termasuk"),
            maks: try row.get("maks"), maksTermasuk: try row.get("maks_termasuk"), warna: try row.get("warna"),
            teks: try row.get("teks"))
    }
}
