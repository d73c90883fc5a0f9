import Berkas
import Foundation
import Kinerja
import Testing

@testable import Web

/// The sample agencies of the project.
enum ContohWeb {
    static let semua = ["dki-2024", "jambi-2023", "pasuruan-2023", "sampel-2025"]

    static func hitungan(_ kode: String) throws -> Hitungan { Hitungan(try berkas(kode)) }

    static func berkas(_ kode: String) throws -> BerkasKinerja {
        let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try #require(bacaBerkas(di: akar.appendingPathComponent("Contoh/\(kode)").path).berkas)
    }
}

/// What a page part looks like as HTML.
func html(_ isi: Isi) -> String { String(decoding: tulis(isi), as: UTF8.self) }
