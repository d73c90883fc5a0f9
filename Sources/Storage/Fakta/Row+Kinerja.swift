package import Databases
package import Kinerja

extension Angka: DatabaseConvertible {
    package var databaseValue: DatabaseValue { .text(description) }
    package init?(databaseValue: DatabaseValue) {
        guard case .text(let teks) = databaseValue else { return nil }
        self.init(kanonik: teks)
    }
}

extension Rupiah: DatabaseConvertible {
    package var databaseValue: DatabaseValue { .integer(nilai) }
    package init?(databaseValue: DatabaseValue) {
        guard case .integer(let nilai) = databaseValue else { return nil }
        self.init(nilai)
    }
}

extension Tanggal: DatabaseConvertible {
    package var databaseValue: DatabaseValue { .text(iso) }
    package init?(databaseValue: DatabaseValue) {
        guard case .text(let teks) = databaseValue else { return nil }
        self.init(iso: teks)
    }
}

extension RawRepresentable<String> {
    /// The one spelling of a choice.
    var sel: DatabaseValue { .text(rawValue) }
}

extension String {
    /// A reference: empty means none, which the database spells NULL.
    var rujukan: DatabaseValue { isEmpty ? .null : .text(self) }
}

extension [String] {
    var sel: DatabaseValue { .text(DaftarKode(self).json) }
}

extension Row {
    /// A choice of the domain in its one spelling.
    func pilihan<Nilai: RawRepresentable<String>>(_ nama: String) throws(DatabaseError) -> Nilai {
        guard let nilai = Nilai(rawValue: try get(nama)) else { throw .column(nama, expected: "\(Nilai.self)") }
        return nilai
    }

    func pilihanBoleh<Nilai: RawRepresentable<String>>(_ nama: String) throws(DatabaseError) -> Nilai? {
        guard let teks = try get(nama, as: String?.self) else { return nil }
        guard let nilai = Nilai(rawValue: teks) else { throw .column(nama, expected: "\(Nilai.self)") }
        return nilai
    }

    /// What a code like `tw1` stands for.
    func kode<Nilai>(_ nama: String, _ baca: (String) -> Nilai?) throws(DatabaseError) -> Nilai {
        guard let nilai = baca(try get(nama)) else { throw .column(nama, expected: "\(Nilai.self)") }
        return nilai
    }

    func periode(_ nama: String) throws(DatabaseError) -> Periode { try kode(nama, Periode.init(kode:)) }

    /// A reference; none is empty.
    func rujukan(_ nama: String) throws(DatabaseError) -> String { try get(nama, as: String?.self) ?? "" }

    func daftarKode(_ nama: String) throws(DatabaseError) -> [String] {
        guard let daftar = DaftarKode(json: try get(nama)) else { throw .column(nama, expected: "[String]") }
        return daftar.kode
    }
}
