internal import Databases
package import Foundation

extension Store {
    /// Restores a backup into this empty database, of either kind, and its evidence files into this store.
    ///
    /// The whole backup is checked first; all rows come in one transaction. The schema is brought to the backup's own
    /// version, filled, and then migrated on.
    ///
    /// - Throws: ``KesalahanCadangan``; no row has been kept then.
    package func pulihkan(
        dari folder: String, kemajuan: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> IsiCadangan {
        let pembaca = try PembacaCadangan(folder: URL(fileURLWithPath: folder))
        try pembaca.periksa()
        let migrasi = try Self.cocokkan(pembaca.isi)
        _ = try await Migrator(migrations: migrasi).run(on: database, now: jam())
        for bukti in pembaca.isi.daftarBukti {
            let isi = [UInt8](try Data(contentsOf: PembacaCadangan.alamatBukti(bukti, di: pembaca.folder)))
            try self.bukti.simpan(isi, sidik: bukti.sidik, pemda: bukti.pemda)
        }
        try await isiTabel(pembaca, daftar: DaftarTabel.nama(migrasi), kemajuan: kemajuan)
        _ = try await Migrator(migrations: Self.migrations).run(on: database, now: jam())
        return pembaca.isi
    }

    /// The migrations the backup was made with; they must be ours, unchanged.
    private static func cocokkan(_ isi: IsiCadangan) throws(KesalahanCadangan) -> [Migration] {
        let milik = Dictionary(uniqueKeysWithValues: migrations.map { ($0.number, $0) })
        var hasil: [Migration] = []
        for satu in isi.daftarMigrasi {
            guard let migration = milik[satu.nomor] else { throw .versiBaru(nomor: satu.nomor) }
            guard migration.sidik(for: .sqlite) == satu.sidik else { throw .migrasiLain(nomor: satu.nomor) }
            hasil.append(migration)
        }
        return hasil
    }

    private func isiTabel(
        _ pembaca: PembacaCadangan, daftar: [String], kemajuan: @escaping @Sendable (String) -> Void
    ) async throws {
        let menurutNama = Dictionary(uniqueKeysWithValues: pembaca.isi.daftarTabel.map { ($0.nama, $0) })
        try await database.write { connection in
            for nama in daftar where try connection.row("SELECT 1 AS ada FROM \(raw: nama) LIMIT 1") != nil {
                throw KesalahanCadangan.tidakKosong(tabel: nama)
            }
            for nama in daftar {
                guard let tabel = menurutNama[nama] else { continue }
                kemajuan(nama)
                try pembaca.baca(tabel) { kolom, baris in
                    guard kolom.allSatisfy(\.namaKolom) else {
                        throw KesalahanCadangan.barisSalah(tabel: nama, baris: 0)
                    }
                    let daftarNilai = baris.map { nilai -> SQL in
                        let isi: [SQL] = nilai.map { "\($0)" }
                        return "(\(sql: SQL.joined(isi, separator: ", ")))"
                    }
                    try connection.run(
                        "INSERT INTO \(raw: nama) (\(raw: kolom.joined(separator: ", "))) VALUES \(sql: SQL.joined(daftarNilai, separator: ", "))"
                    )
                }
            }
        }
    }
}

extension String {
    /// Spelled as our columns are: it goes into a statement as it is.
    fileprivate var namaKolom: Bool {
        !isEmpty && utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
    }
}
