import Foundation
import Testing

@testable import Laporan

@Suite("Panduan narasi")
struct PanduanNarasiTests {
    private let panduan: String = {
        let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return (try? String(contentsOf: akar.appendingPathComponent("docs/panduan/narasi.md"), encoding: .utf8)) ?? ""
    }()

    @Test("menyebut setiap atribut dan format tautan")
    func lengkap() {
        let atribut =
            AtributIndikator.allCases.map(\.rawValue) + AtributSimpul.allCases.map(\.rawValue)
            + AtributAnggaran.allCases.map(\.rawValue) + AtributInstansi.allCases.map(\.rawValue)
        for nama in atribut + FormatTautan.daftar.filter({ Int($0) == nil }) {
            #expect(panduan.contains("`\(nama)`"), "\(nama)")
        }
    }
}
