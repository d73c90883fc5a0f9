internal import Databases
package import Kinerja

/// Which value of an instansi: the row of one indicator in one period.
package struct KunciNilai: Hashable, Sendable {
    package let indikator: String
    package let tahun: Int
    package let periode: Periode

    package init(indikator: String, tahun: Int, periode: Periode) {
        self.indikator = indikator
        self.tahun = tahun
        self.periode = periode
    }
}

/// Where a value stands, and the last act on it.
package struct StatusNilai: Sendable, Equatable {
    package var status: StatusRealisasi
    /// Note of who returned it, or reason of who opened it.
    package var catatan: String
    package var olehNama: String
    package var pada: String
    /// 0 = nothing has happened yet.
    package var versi: Int

    /// A value nobody has handed in.
    package static let awal = StatusNilai(status: .terbuka, catatan: "", olehNama: "", pada: "", versi: 0)
}

extension Store {
    /// States of the values of an instansi in a year; what is missing is terbuka.
    package func statusRealisasi(
        instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [KunciNilai: StatusNilai] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            try connection.statusNilai(try connection.lingkup(pelaku.pemda, instansi, tahun), tahun: tahun)
        }
    }
}

extension Connection {
    /// States of all values of a planning period, or of one year of it.
    func statusNilai(_ lingkup: LingkupFakta, tahun: Int? = nil) throws -> [KunciNilai: StatusNilai] {
        let setahun: SQL = tahun.map { "AND tahun = \($0)" } ?? ""
        let daftar = try rows(
            """
            SELECT * FROM status_realisasi
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND rencana = \(lingkup.rencana) \(sql: setahun)
            """)
        return try daftar.reduce(into: [:]) { hasil, row in
            let kunci = KunciNilai(
                indikator: try row.get("indikator"), tahun: try row.get("tahun"), periode: try row.periode("periode"))
            hasil[kunci] = try StatusNilai(row)
        }
    }

    func statusNilai(_ kunci: KunciNilai, _ lingkup: LingkupFakta) throws -> StatusNilai {
        try row("SELECT * FROM status_realisasi WHERE \(sql: kunci.syarat(lingkup))").map(StatusNilai.init) ?? .awal
    }

    /// Moves a value to another state.
    func pindahkan(
        _ kunci: KunciNilai, dari lama: StatusNilai, ke status: StatusRealisasi, catatan: String,
        _ lingkup: LingkupFakta,
        oleh pelaku: Pelaku, pada saat: String
    ) throws {
        try run(
            """
            INSERT INTO status_realisasi
            (pemda, instansi, rencana, indikator, tahun, periode, status, catatan, oleh, oleh_nama, pada, versi)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(lingkup.rencana), \(kunci.indikator), \(kunci.tahun),
            \(kunci.periode.kode), \(status.rawValue), \(catatan), \(pelaku.pengguna), \(pelaku.nama), \(saat), 1)
            ON CONFLICT (pemda, instansi, rencana, indikator, tahun, periode) DO UPDATE SET
            status = \(status.rawValue), catatan = \(catatan), oleh = \(pelaku.pengguna), oleh_nama = \(pelaku.nama),
            pada = \(saat), versi = status_realisasi.versi + 1 WHERE status_realisasi.versi = \(lama.versi)
            """
        ).wajibSatu(Penolakan.keadaan("Status berubah sejak halaman dibuka. Muat ulang halaman."))
    }
}

extension KunciNilai {
    /// The row in any table whose key is a value.
    func syarat(_ lingkup: LingkupFakta) -> SQL {
        """
        pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND rencana = \(lingkup.rencana) \
        AND indikator = \(indikator) AND tahun = \(tahun) AND periode = \(periode.kode)
        """
    }

    /// In words: `I1 tw1 2026`.
    var sebutan: String { "\(indikator) \(periode.kode) \(tahun)" }
}

extension StatusNilai {
    fileprivate init(_ row: Row) throws {
        self.init(
            status: try row.pilihan("status"), catatan: try row.get("catatan"), olehNama: try row.get("oleh_nama"),
            pada: try row.get("pada"), versi: try row.get("versi"))
    }
}
