internal import Databases
internal import Foundation
package import Kinerja

/// What a notification tells of; decides where it leads.
package enum JenisPemberitahuan: String, Sendable, CaseIterable {
    case bagianDitugaskan = "bagian_ditugaskan"
    case komentar
    case laporanDiajukan = "laporan_diajukan"
    case laporanDikembalikan = "laporan_dikembalikan"
    case laporanDireviu = "laporan_direviu"
    case laporanDitandatangani = "laporan_ditandatangani"
    case laporanTerbit = "laporan_terbit"
    case pekerjaanSelesai = "pekerjaan_selesai"
    case pekerjaanGagal = "pekerjaan_gagal"
    case bahanDiminta = "bahan_diminta"
    case bahanDijawab = "bahan_dijawab"
    case bahanDikembalikan = "bahan_dikembalikan"
}

/// Something that happened and concerns an account.
package struct Pemberitahuan: Sendable, Equatable {
    package let id: String
    package let jenis: JenisPemberitahuan
    package let pesan: String
    /// Kode instansi; empty when it concerns the pemda.
    package let instansi: String
    /// 0 = no year.
    package let tahun: Int
    /// Key of the section, id of the work or of the request; empty = the page of the instansi.
    package let rujukan: String
    package let pada: String
    package let dibacaPada: String?

    package var dibaca: Bool { dibacaPada != nil }
}

/// A notification about to be sent.
struct KabarBaru: Sendable {
    var jenis: JenisPemberitahuan
    var pesan: String
    var instansi = ""
    var tahun = 0
    var rujukan = ""
}

extension Store {
    /// Notifications of the account itself, the latest first.
    ///
    /// - Parameter batas: at most so many.
    package func daftarPemberitahuan(batas: Int = 100, oleh pelaku: Pelaku) async throws -> [Pemberitahuan] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT * FROM pemberitahuan WHERE pemda = \(pelaku.pemda) AND pengguna = \(pelaku.pengguna)
                ORDER BY id DESC LIMIT \(max(0, batas))
                """
            ).map(Pemberitahuan.init)
        }
    }

    /// How many the account has not read.
    package func banyakBelumDibaca(oleh pelaku: Pelaku) async throws -> Int {
        try await database.read { connection in
            try connection.row(
                """
                SELECT COUNT(*) AS banyak FROM pemberitahuan
                WHERE pemda = \(pelaku.pemda) AND pengguna = \(pelaku.pengguna) AND dibaca_pada IS NULL
                """)?.get("banyak") ?? 0
        }
    }

    /// Marks notifications of the account itself as read; nil marks all. Those of others are never touched.
    package func bacaPemberitahuan(_ daftar: [String]? = nil, oleh pelaku: Pelaku) async throws {
        let saat = saat
        if daftar?.isEmpty == true { return }
        try await database.write { connection in
            let pilihan: SQL = daftar.map { "AND id IN \($0)" } ?? ""
            try connection.run(
                """
                UPDATE pemberitahuan SET dibaca_pada = \(saat)
                WHERE pemda = \(pelaku.pemda) AND pengguna = \(pelaku.pengguna) AND dibaca_pada IS NULL \(sql: pilihan)
                """)
        }
    }
}

extension Connection {
    /// Tells accounts something, inside the transaction of what happened; never the one who did it.
    func beriTahu(_ daftar: [String], _ kabar: KabarBaru, oleh pelaku: Pelaku, pada saat: Date) throws {
        for pengguna in daftar.unik where pengguna != pelaku.pengguna {
            try run(
                """
                INSERT INTO pemberitahuan
                (pemda, pengguna, id, jenis, pesan, instansi, tahun_kinerja, rujukan, pada)
                SELECT pemda, id, \(UUIDv7.text(at: saat)), \(kabar.jenis.rawValue), \(kabar.pesan), \(kabar.instansi),
                CAST(\(kabar.tahun) AS BIGINT), \(kabar.rujukan), \(saat.iso)
                FROM pengguna WHERE pemda = \(pelaku.pemda) AND id = \(pengguna) AND aktif = 1
                """)
        }
    }

    /// Accounts that hold one of these roles for an instansi today, or for every instansi.
    func pemegang(_ peran: [Peran], instansi: String, pemda: String, pada hari: String) throws -> [String] {
        try rows(
            """
            SELECT DISTINCT g.pengguna AS id FROM penugasan g
            JOIN pengguna p ON p.pemda = g.pemda AND p.id = g.pengguna AND p.aktif = 1
            WHERE g.pemda = \(pemda) AND g.peran IN \(peran.map(\.rawValue))
            AND (g.instansi IS NULL OR g.instansi = \(instansi))
            AND (g.dari IS NULL OR g.dari <= \(hari)) AND (g.sampai IS NULL OR g.sampai >= \(hari)) ORDER BY id
            """
        ).map { try $0.get("id") }
    }
}

extension Pemberitahuan {
    fileprivate init(_ row: Row) throws {
        id = try row.get("id")
        jenis = try row.pilihan("jenis")
        pesan = try row.get("pesan")
        instansi = try row.get("instansi")
        tahun = try row.get("tahun_kinerja")
        rujukan = try row.get("rujukan")
        pada = try row.get("pada")
        dibacaPada = try row.get("dibaca_pada")
    }
}
