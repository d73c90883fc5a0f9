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
