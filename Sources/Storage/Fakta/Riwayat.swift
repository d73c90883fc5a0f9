internal import Databases
package import Kinerja

/// One version of a fact: what it said, who wrote it, when and why.
package struct VersiRiwayat: Sendable, Equatable {
    /// A value as people read it.
    package struct Nilai: Sendable, Equatable {
        package var judul: String
        package var teks: String
    }

    package var versi: Int
    package var tindakan: TindakanRiwayat
    /// In the order of the columns; empty after a removal.
    package var daftarNilai: [Nilai]
    package var oleh: String
    package var olehNama: String
    package var pada: String
    package var alasan: String
}

/// The version of a stored fact, for a form to remember what its writer saw.
package struct VersiFakta: Sendable, Equatable {
    package var versi: Int
    package var oleh: String
    package var olehNama: String
    package var pada: String
}

extension Store {
    /// Every version of one fact, the latest first.
    ///
    /// - Parameter kunci: ``Fakta/kunciFakta`` of the fact.
    package func riwayat<Jenis: Fakta>(
        _ jenis: Jenis.Type, kunci: String, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [VersiRiwayat] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            return try connection.riwayat(Jenis.tabel, kunci, lingkup)
        }
    }

    /// Versions of all facts of a kind by their key: what a form hands back when it saves.
    package func versi<Jenis: Fakta>(
        _ jenis: Jenis.Type, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [String: VersiFakta] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            try connection.versi(Jenis.tabel, connection.lingkup(pelaku.pemda, instansi, tahun))
        }
    }
}

extension Connection {
    func riwayat(_ tabel: TabelFakta, _ kunci: String, _ lingkup: LingkupFakta) throws -> [VersiRiwayat] {
        try rows(
            """
            SELECT versi, tindakan, isi, oleh, oleh_nama, pada, alasan FROM riwayat
            WHERE \(sql: tabel.tempatRiwayat(lingkup)) AND kunci = \(kunci) ORDER BY versi DESC
            """
        ).map { row in
            let isi = JSONKanonik.baca(objek: try row.get("isi")) ?? [:]
            let daftar = tabel.isi.compactMap { kolom in
                isi[kolom.nama].map { VersiRiwayat.Nilai(judul: kolom.judul, teks: kolom.cetak($0)) }
            }
            return VersiRiwayat(
                versi: try row.get("versi"), tindakan: try row.pilihan("tindakan"), daftarNilai: daftar,
                oleh: try row.get("oleh"), olehNama: try row.get("oleh_nama"), pada: try row.get("pada"),
                alasan: try row.get("alasan"))
        }
    }

    func versi(_ tabel: TabelFakta, _ lingkup: LingkupFakta) throws -> [String: VersiFakta] {
        let kolom = tabel.kunci.map { "f.\($0.nama)" }.joined(separator: ", ")
        let baris = try rows(
            """
            SELECT \(raw: (kolom.isEmpty ? "" : kolom + ", "))f.versi AS versi, f.diubah_oleh AS diubah_oleh, \
            f.diubah_pada AS diubah_pada
            FROM \(raw: tabel.nama) f WHERE \(sql: tabel.tempat(lingkup))
            """)
        let nama = try namaPenulis(tabel, lingkup)
        var hasil: [String: VersiFakta] = [:]
        for satu in baris {
            let kunci = try tabel.kunci.map { try satu.get($0.nama, as: DatabaseValue.self) }
            let oleh: String = try satu.get("diubah_oleh")
            hasil[JSONKanonik.larik(kunci)] = VersiFakta(
                versi: try satu.get("versi"), oleh: oleh, olehNama: nama[oleh] ?? "",
                pada: try satu.get("diubah_pada"))
        }
        return hasil
    }

    /// Names of those who wrote a table, as they were called when they last did.
    private func namaPenulis(_ tabel: TabelFakta, _ lingkup: LingkupFakta) throws -> [String: String] {
        var hasil: [String: String] = [:]
        let baris = try rows(
            """
            SELECT oleh, oleh_nama, MAX(pada) AS pada FROM riwayat
            WHERE \(sql: tabel.tempatRiwayat(lingkup)) GROUP BY oleh, oleh_nama ORDER BY pada
            """)
        for satu in baris { hasil[try satu.get("oleh")] = try satu.get("oleh_nama") }
        return hasil
    }
}
