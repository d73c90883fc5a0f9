import Berkas
import Databases
import Foundation
import Kinerja
import TestSupport
import Testing

@testable import Storage

/// The shipped samples.
enum Contoh {
    static let daftar = ["dki-2024", "jambi-2023", "pasuruan-2023", "sampel-2025"]

    static func berkas(_ nama: String) throws -> BerkasKinerja {
        let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
        return try #require(bacaBerkas(di: akar.appendingPathComponent("Contoh/\(nama)").standardized.path).berkas)
    }
}

extension BerkasKinerja {
    /// What differs, for the message of a failing test.
    func beda(_ lain: BerkasKinerja) -> String {
        zip(Mirror(reflecting: self).children, Mirror(reflecting: lain).children)
            .filter { "\($0.value)" != "\($1.value)" }
            .map { "\($0.label ?? ""):\n\($0.value)\n\($1.value)" }.joined(separator: "\n").prefix(2000).description
    }
}

extension UjiStore {
    func berkas(_ berkas: BerkasKinerja, pemda: String = "kota") async throws -> BerkasKinerja {
        try await store.berkasLengkap(
            instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun, oleh: .sistem(pemda: pemda))
    }

    /// Number of rows of the history.
    func banyakRiwayat() async throws -> String { try await teks("SELECT COUNT(*) AS n FROM riwayat")[0][0] }

    /// Every table of facts as text: two equal dumps are two equal stores.
    func isiFakta() async throws -> [String: [[String]]] {
        var hasil: [String: [[String]]] = [:]
        for sumber in SumberFakta.semua {
            let nama = sumber.tabel.nama
            hasil[nama] = try await teks("SELECT * FROM \(raw: nama) ORDER BY 1, 2, 3, 4, 5, 6, 7")
        }
        hasil["riwayat"] = try await teks("SELECT * FROM riwayat ORDER BY 1, 2, 3, 4, 5, 6")
        return hasil
    }
}

extension UjiStore {
    /// Replaying the history must give the tables of now.
    func periksaRiwayat() async throws {
        let riwayat = try await riwayatTerakhir()
        #expect(try await tabelKini() == riwayat)
    }

    /// What the history says is stored now: per table, reach and key the values of the last version.
    private func riwayatTerakhir() async throws -> [[String]] {
        let baris = try await teks(
            """
            SELECT r.instansi, r.tabel, r.lingkup, r.kunci, r.versi, r.isi FROM riwayat r
            WHERE r.tindakan = 'isi' AND r.versi = (
                SELECT MAX(s.versi) FROM riwayat s WHERE s.pemda = r.pemda AND s.instansi = r.instansi
                AND s.tabel = r.tabel AND s.lingkup = r.lingkup AND s.kunci = r.kunci)
            """)
        return baris.sorted { $0.joined() < $1.joined() }
    }

    /// The same, told by the tables of now.
    private func tabelKini() async throws -> [[String]] {
        try await database.read { connection in
            var hasil: [[String]] = []
            for tabel in SumberFakta.semua.map(\.tabel) {
                for row in try connection.rows("SELECT * FROM \(raw: tabel.nama)") {
                    let baris = try BarisTersimpan(row, tabel: tabel)
                    let lingkup =
                        tabel.jangkauan == .rencana
                        ? try row.get("rencana", as: String.self) : "\(try row.get("tahun_kinerja", as: Int.self))"
                    hasil.append([
                        try row.get("instansi"), tabel.nama, lingkup, JSONKanonik.larik(baris.kunci), "\(baris.versi)",
                        tabel.objekJSON(baris.isi),
                    ])
                }
            }
            return hasil
        }.sorted { $0.joined() < $1.joined() }
    }
}
