internal import Databases
internal import Kinerja

/// Writes facts inside one transaction: the row of now, and its version in the history.
///
/// Whoever saw an older version than the stored one is told; a value that is stored already is no change.
struct PenulisFakta {
    let connection: any Connection
    let lingkup: LingkupFakta
    let pelaku: Pelaku
    /// This moment as it is stored.
    let saat: String
    var alasan = ""

    /// Stores a fact.
    ///
    /// - Parameter dasar: the version the writer saw; 0 = none was there; nil = whatever is there.
    /// - Returns: the version now stored.
    /// - Throws: ``Penolakan/bentrok(_:)`` when another value was stored since.
    @discardableResult func tulis<Jenis: Fakta>(_ fakta: Jenis, dasar: Int?) throws -> Int {
        try tulis(fakta.baris, di: Jenis.tabel, dasar: dasar)
    }

    /// Removes a fact; one that is gone already is no change.
    func hapus<Jenis: Fakta>(_ fakta: Jenis, dasar: Int?) throws {
        try hapus(fakta.selKunci, di: Jenis.tabel, dasar: dasar)
    }

    func tulis(_ baris: BarisFakta, di tabel: TabelFakta, dasar: Int?, urutan: Int? = nil) throws -> Int {
        guard let lama = try baca(baris.kunci, di: tabel) else {
            guard (dasar ?? 0) == 0 else { throw try bentrok(baris.kunci, di: tabel, lama: nil) }
            return try sisipkan(baris, di: tabel, urutan: urutan)
        }
        if lama.isi == baris.isi { return lama.versi }
        guard dasar == nil || dasar == lama.versi else { throw try bentrok(baris.kunci, di: tabel, lama: lama) }
        try ganti(lama, dengan: baris.isi, di: tabel)
        return lama.versi + 1
    }

    func hapus(_ kunci: [DatabaseValue], di tabel: TabelFakta, dasar: Int?) throws {
        guard let lama = try baca(kunci, di: tabel) else { return }
        guard dasar == nil || dasar == lama.versi else { throw try bentrok(kunci, di: tabel, lama: lama) }
        try buang(lama, di: tabel)
    }

    /// Throws what ``tulis(_:di:dasar:urutan:)`` or ``hapus(_:di:dasar:)`` would, without writing.
    func periksaDasar(_ baris: BarisFakta, di tabel: TabelFakta, dasar: Int?, hapus: Bool) throws {
        guard let dasar else { return }
        guard let lama = try baca(baris.kunci, di: tabel) else {
            if dasar != 0, !hapus { throw try bentrok(baris.kunci, di: tabel, lama: nil) }
            return
        }
        if dasar != lama.versi, hapus || lama.isi != baris.isi {
            throw try bentrok(baris.kunci, di: tabel, lama: lama)
        }
    }

    func baca(_ kunci: [DatabaseValue], di tabel: TabelFakta) throws -> BarisTersimpan? {
        try connection.row(tabel.pilih(kunci, lingkup)).map { try BarisTersimpan($0, tabel: tabel) }
    }
}

// MARK: One row and its history

extension PenulisFakta {
    private func sisipkan(_ baris: BarisFakta, di tabel: TabelFakta, urutan: Int?) throws -> Int {
        let baru = BarisBaru(
            kunci: baris.kunci, isi: baris.isi, urutan: try urutan ?? urutanBerikut(tabel),
            versi: try versiBerikut(baris.kunci, di: tabel))
        try daftarkan([baris.kunci], di: tabel)
        guard try sisipkan([baru], di: tabel) == 1 else {
            // Somebody else inserted it between our look and our write.
            throw try bentrok(baris.kunci, di: tabel, lama: baca(baris.kunci, di: tabel))
        }
        return baru.versi
    }

    /// Inserts rows with their history; gives how many there were no rows for yet.
    func sisipkan(_ daftar: [BarisBaru], di tabel: TabelFakta) throws -> Int {
        guard !daftar.isEmpty else { return 0 }
        let jumlah = try connection.run(tabel.sisip(daftar, lingkup, oleh: pelaku.pengguna, pada: saat))
        guard jumlah == daftar.count else { return jumlah }
        try ingat(daftar.map { ($0.kunci, $0.versi, .isi, tabel.objekJSON($0.isi)) }, di: tabel)
        return jumlah
    }

    func ganti(_ lama: BarisTersimpan, dengan isi: [DatabaseValue], di tabel: TabelFakta) throws {
        let perintah = tabel.ganti(lama, isi: isi, lingkup, oleh: pelaku.pengguna, pada: saat)
        guard try connection.run(perintah) == 1 else {
            throw try bentrok(lama.kunci, di: tabel, lama: baca(lama.kunci, di: tabel))
        }
        try ingat([(lama.kunci, lama.versi + 1, .isi, tabel.objekJSON(isi))], di: tabel)
    }

    func buang(_ lama: BarisTersimpan, di tabel: TabelFakta) throws {
        guard try connection.run(tabel.buang(lama, lingkup)) == 1 else {
            throw try bentrok(lama.kunci, di: tabel, lama: baca(lama.kunci, di: tabel))
        }
        try ingat([(lama.kunci, lama.versi + 1, .hapus, "{}")], di: tabel)
    }

    private func ingat(
        _ daftar: [(kunci: [DatabaseValue], versi: Int, tindakan: TindakanRiwayat, isi: String)], di tabel: TabelFakta
    ) throws {
        let baris = daftar.map { satu -> SQL in
            """
            (\(lingkup.pemda), \(lingkup.instansi), \(tabel.nama), \(tabel.teksLingkup(lingkup)), \
            \(JSONKanonik.larik(satu.kunci)), \(satu.versi), \(satu.tindakan.rawValue), \(satu.isi), \
            \(pelaku.pengguna), \(pelaku.nama), \(saat), \(alasan))
            """
        }
        try connection.run(
            """
            INSERT INTO riwayat (pemda, instansi, tabel, lingkup, kunci, versi, tindakan, isi, oleh, oleh_nama, pada, alasan)
            VALUES \(sql: SQL.joined(baris, separator: ", "))
            """)
    }

    /// Registers the codes of rows with the identities they belong to.
    func daftarkan(_ daftar: [[DatabaseValue]], di tabel: TabelFakta) throws {
        guard let identitas = tabel.identitas, !daftar.isEmpty else { return }
        let awal: [DatabaseValue] =
            [.text(lingkup.pemda), .text(lingkup.instansi)]
            + (identitas.dalamRencana ? [.text(lingkup.rencana)] : [])
        let kolom = identitas.dalamRencana ? "pemda, instansi, rencana, kode" : "pemda, instansi, kode"
        let baris = daftar.map { SQL("\(awal + $0)") }
        try connection.run(
            """
            INSERT INTO \(raw: identitas.rawValue) (\(raw: kolom))
            VALUES \(sql: SQL.joined(baris, separator: ", ")) ON CONFLICT DO NOTHING
            """)
    }
}

// MARK: Numbers

extension PenulisFakta {
    /// Puts rows in an order; no change of the facts.
    func urutkan(_ daftar: [[DatabaseValue]], di tabel: TabelFakta) throws {
        for (urutan, kunci) in daftar.enumerated() {
            try connection.run(
                "UPDATE \(raw: tabel.nama) SET urutan = \(urutan) WHERE \(sql: tabel.cocok(kunci, lingkup))")
        }
    }

    private func urutanBerikut(_ tabel: TabelFakta) throws -> Int {
        let sql: SQL =
            "SELECT COALESCE(MAX(urutan), -1) + 1 AS urutan FROM \(raw: tabel.nama) WHERE \(sql: tabel.tempat(lingkup))"
        return try connection.row(sql)?.get("urutan") ?? 0
    }

    /// A row that was removed and comes back continues its history.
    private func versiBerikut(_ kunci: [DatabaseValue], di tabel: TabelFakta) throws -> Int {
        try connection.row(
            """
            SELECT COALESCE(MAX(versi), 0) + 1 AS versi FROM riwayat
            WHERE \(sql: tempatRiwayat(tabel)) AND kunci = \(JSONKanonik.larik(kunci))
            """)?.get("versi") ?? 1
    }

    /// Last version of every key that ever was.
    func versiTerakhir(_ tabel: TabelFakta) throws -> [String: Int] {
        let baris = try connection.rows(
            "SELECT kunci, MAX(versi) AS versi FROM riwayat WHERE \(sql: tempatRiwayat(tabel)) GROUP BY kunci")
        var hasil: [String: Int] = [:]
        for satu in baris { hasil[try satu.get("kunci")] = try satu.get("versi") }
        return hasil
    }

    private func tempatRiwayat(_ tabel: TabelFakta) -> SQL { tabel.tempatRiwayat(lingkup) }

    func bentrok(_ kunci: [DatabaseValue], di tabel: TabelFakta, lama: BarisTersimpan?) throws -> Penolakan {
        let terakhir = try connection.row(
            """
            SELECT versi, oleh_nama, pada FROM riwayat
            WHERE \(sql: tempatRiwayat(tabel)) AND kunci = \(JSONKanonik.larik(kunci)) ORDER BY versi DESC LIMIT 1
            """)
        return .bentrok(
            Bentrokan(
                objek: tabel.objek(kunci), tersimpan: lama.map { tabel.cetak($0.isi) } ?? [:],
                versi: lama?.versi ?? 0, olehNama: try terakhir?.get("oleh_nama") ?? "",
                pada: try terakhir?.get("pada") ?? ""))
    }
}

/// What a line of the history did.
package enum TindakanRiwayat: String, Sendable { case isi, hapus }

extension TabelFakta {
    /// Values as they stand in the history.
    func objekJSON(_ nilai: [DatabaseValue]) -> String {
        JSONKanonik.objek(
            Dictionary(zip(isi.map(\.nama), nilai).map { ($0, $1) }, uniquingKeysWith: { awal, _ in awal }))
    }

    func tempatRiwayat(_ lingkup: LingkupFakta) -> SQL {
        """
        pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND tabel = \(nama) \
        AND lingkup = \(teksLingkup(lingkup))
        """
    }
}
