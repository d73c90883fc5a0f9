import Foundation
import Kinerja
import TestSupport
import Testing

@testable import Web

@Suite struct PanduanPeranTests {
    private static let daftar = Set(Peran.allCases.map(\.namaPanduan)).sorted()

    /// Everything that may stand on a page.
    private static let sumber: String = {
        let akar = Golden.akar().appendingPathComponent("Sources")
        return ["Web", "Kinerja"].flatMap { modul in
            (FileManager.default.subpaths(atPath: akar.appendingPathComponent(modul).path) ?? [])
                .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Bantuan") && !$0.hasPrefix("Galeri") }
                .map { (try? String(contentsOf: akar.appendingPathComponent("\(modul)/\($0)"), encoding: .utf8)) ?? "" }
        }.joined(separator: "\n")
    }()

    @Test("docs/panduan memuat naskah yang sama dengan halaman Bantuan", arguments: daftar)
    func sama(_ nama: String) throws {
        try Golden.periksa(try #require(PanduanPeran.teks(nama)), berkas: "docs/panduan/\(nama).md")
    }

    @Test("Setiap nama tombol dan halaman yang ditebalkan ada di program", arguments: daftar)
    func nama(_ nama: String) throws {
        let bagian = try #require(PanduanPeran.teks(nama)).components(separatedBy: "**")
        #expect(bagian.count > 8 && bagian.count % 2 == 1)
        for (nomor, teks) in bagian.enumerated() where nomor % 2 == 1 {
            #expect(Self.sumber.contains("\"\(teks)\"") || Self.sumber.contains("\"\(teks) \\("), "\(teks)")
        }
    }

    @Test("Naskah dibaca menjadi judul, bagian, alinea, dan langkah")
    func baca() {
        let panduan = PanduanPeran("# Judul\n\nAlinea.\n\n## Bagian\n\n1. Satu\n2. Dua\n\nAkhir 2025. Ya.\n")
        #expect(panduan.judul == "Judul")
        #expect(
            panduan.isi == [
                .alinea("Alinea."), .bagian("Bagian"), .langkah(["Satu", "Dua"]), .alinea("Akhir 2025. Ya."),
            ])
    }

    @Test("Bantuan memuat panduan peran sendiri dengan nama tombolnya")
    func halaman() async throws {
        try await withPemda { uji in
            let teks = try await uji.sebagai(.petugas).buka("/bantuan").teks
            #expect(teks.contains("Operator: mengisi triwulan") && teks.contains(">Unggah bukti</b>"))
            #expect(!teks.contains("**"))
        }
    }
}
