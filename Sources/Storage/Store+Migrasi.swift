internal import CAset
package import Databases
internal import Foundation

extension Store {
    /// Steps of the schema, from the files `migrasi/NNNN_name.sql`; `NNNN_name.postgresql.sql` is the same step for
    /// PostgreSQL, where one text cannot serve both.
    package static let migrations: [Migration] = {
        let berkas = Dictionary(uniqueKeysWithValues: asetMigrasi())
        return berkas.keys.filter { !$0.hasSuffix(".postgresql") }.sorted().compactMap { nama in
            guard let nomor = Int(nama.prefix(4)) else { return nil }
            return Migration(
                number: nomor, name: String(nama.dropFirst(5)), sql: berkas[nama] ?? "",
                postgresql: berkas[nama + ".postgresql"])
        }
    }()

    /// Brings the schema forward and gives what ran.
    @discardableResult package func migrasi() async throws -> [Migration] {
        try await Migrator(migrations: Self.migrations).run(on: database, now: jam())
    }

    /// Names without folder and ending, with their texts.
    private static func asetMigrasi() -> [(String, String)] {
        var hasil: [(String, String)] = []
        var index = 0
        while let aset = tolok_aset_at(index) {
            index += 1
            let nama = String(cString: aset.pointee.name)
            guard nama.hasPrefix("migrasi/"), nama.hasSuffix(".sql") else { continue }
            let isi = UnsafeBufferPointer(start: aset.pointee.bytes, count: aset.pointee.length)
            hasil.append(
                (String(nama.dropFirst("migrasi/".count).dropLast(".sql".count)), String(decoding: isi, as: UTF8.self)))
        }
        return hasil
    }
}
