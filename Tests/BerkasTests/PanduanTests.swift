import Berkas
import Foundation
import Testing

@Suite("Skema dan panduan", .serialized)
struct PanduanTests {
    private static let panduan = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/panduan/berkas.md")

    /// Generated parts stand between markers; `TOLOK_GOLDEN=1` writes them anew.
    @Test(
        "Tabel di panduan sama dengan skema",
        arguments: [
            ("skema", Skema.tabelPanduan),
            ("kunci-narasi", Skema.kunciNarasi.map { "`\($0)`" }.joined(separator: ", ") + "."),
        ])
    func tabel(_ nama: String, _ isi: String) throws {
        let teks = try String(contentsOf: Self.panduan, encoding: .utf8)
        let mulai = try #require(teks.range(of: "<!-- \(nama):mulai -->\n"))
        let akhir = try #require(teks.range(of: "<!-- \(nama):akhir -->"))
        let harapan = isi.hasSuffix("\n") ? isi : isi + "\n"
        if ProcessInfo.processInfo.environment["TOLOK_GOLDEN"] == "1" {
            let baru = teks.replacingCharacters(in: mulai.upperBound..<akhir.lowerBound, with: harapan)
            try baru.write(to: Self.panduan, atomically: true, encoding: .utf8)
        } else {
            #expect(teks[mulai.upperBound..<akhir.lowerBound] == harapan, "jalankan ulang dengan TOLOK_GOLDEN=1")
        }
    }

    @Test("Panduan menyebut setiap lembar, kolom, dan kunci")
    func lengkap() throws {
        let teks = try String(contentsOf: Self.panduan, encoding: .utf8)
        for lembar in Skema.daftarLembar {
            #expect(teks.contains("### Lembar `\(lembar.nama)`"))
            for kolom in lembar.kolom {
                let ada = teks.contains("| `\(kolom.nama)` |")
                #expect(ada, "\(lembar.nama).\(kolom.nama)")
            }
        }
        for kunci in Skema.kunciInstansi { #expect(teks.contains("| `\(kunci.nama)` |")) }
    }

    @Test("Nama dan sinonim tidak bertabrakan", arguments: Skema.daftarLembar.map(\.nama))
    func sinonim(_ nama: String) throws {
        let lembar = try #require(Skema.lembar(nama))
        func rapi(_ teks: String) -> String { teks.lowercased().filter { $0.isLetter || $0.isNumber } }
        let kolom = lembar.kolom.flatMap { ([$0.nama] + $0.sinonim).map(rapi) }
        #expect(Set(kolom).count == kolom.count, "\(nama)")
        let semua = Skema.daftarLembar.flatMap { ([$0.nama] + $0.sinonim).map(rapi) }
        #expect(semua.filter { $0 == rapi(nama) }.count == 1)
    }
}
