package import Databases

/// A value of the domain that is one row of a table of facts.
package protocol Fakta: Sendable, Equatable {
    static var tabel: TabelFakta { get }
    /// Values of ``TabelFakta/kunci``.
    var selKunci: [DatabaseValue] { get }
    /// Values of ``TabelFakta/isi``.
    var selIsi: [DatabaseValue] { get }
    init(_ row: Row) throws(DatabaseError)
}

extension Fakta {
    /// The key as one text: what versions and history are looked up by.
    package var kunciFakta: String { JSONKanonik.larik(selKunci) }

    var baris: BarisFakta { BarisFakta(kunci: selKunci, isi: selIsi) }
}

/// A value that has no name of its own; its table numbers the rows.
package protocol Butir: Sendable, Equatable {
    static var tabel: TabelFakta { get }
    var selIsi: [DatabaseValue] { get }
    init(_ row: Row) throws(DatabaseError)
}

/// A numbered row of a list. The number stays with the row for good; the place in print is kept apart.
package struct Bernomor<Isi: Butir>: Fakta {
    package var nomor: Int
    package var nilai: Isi

    package init(nomor: Int, _ nilai: Isi) {
        self.nomor = nomor
        self.nilai = nilai
    }

    package static var tabel: TabelFakta { Isi.tabel }
    package var selKunci: [DatabaseValue] { [nomor.databaseValue] }
    package var selIsi: [DatabaseValue] { nilai.selIsi }

    package init(_ row: Row) throws(DatabaseError) {
        nomor = try row.get("nomor")
        nilai = try Isi(row)
    }
}

/// A fact as its table sees it.
struct BarisFakta: Sendable, Equatable {
    var kunci: [DatabaseValue]
    var isi: [DatabaseValue]
}

/// A fact as it is stored.
struct BarisTersimpan: Sendable, Equatable {
    var kunci: [DatabaseValue]
    var isi: [DatabaseValue]
    var urutan: Int
    var versi: Int
    /// The year a value of the plan was last written from; nil for facts of a year.
    var tahunPencatat: Int?

    init(_ row: Row, tabel: TabelFakta) throws(DatabaseError) {
        kunci = []
        isi = []
        for kolom in tabel.kunci { kunci.append(try row.get(kolom.nama)) }
        for kolom in tabel.isi { isi.append(try row.get(kolom.nama)) }
        urutan = try row.get("urutan")
        versi = try row.get("versi")
        if tabel.jangkauan == .rencana { tahunPencatat = try row.get("tahun_pencatat") }
    }
}
