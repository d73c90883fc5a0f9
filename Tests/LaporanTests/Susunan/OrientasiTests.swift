import Documents
import Testing

@testable import Laporan

@Suite struct OrientasiTests {
    private let awal = Butir(.section(SectionStart(restartAt: 1, headLeft: "L", headRight: "BAB I")))
    private let kepala = Butir(.heading(Heading(level: 2, text: "A", anchor: "a")))
    private let panjang = Butir(.paragraph(Paragraph(String(repeating: "kata ", count: 300))))
    private let pendek = Butir(.paragraph(Paragraph("Sela pendek.")))

    private func tabel(_ lanskap: Bool) -> Butir {
        Butir(.table(Table(id: "t", anchor: "t", columns: [], header: [], rows: [])), lanskap: lanskap)
    }

    private func arah(_ daftar: [Butir]) -> String {
        aturOrientasi(daftar).map { blok in
            switch blok {
            case .section(let awal): awal.orientation == .landscape ? "[L" : "[P"
            case .heading: "h"
            case .paragraph: "p"
            case .table: "t"
            case .cover, .list, .figure, .signatures, .tableOfContents, .pageBreak: "x"
            }
        }.joined()
    }

    @Test func `a wide table takes its heading to landscape pages and portrait comes back after it`() {
        #expect(arah([awal, panjang, kepala, tabel(true), panjang]) == "[Pp[Lht[Pp")
    }

    @Test func `a part that begins with a wide table is landscape from its start`() {
        #expect(arah([awal, kepala, tabel(true), tabel(true)]) == "[Lhtt")
    }

    @Test func `a few words between wide tables stay landscape, many do not`() {
        #expect(arah([awal, tabel(true), pendek, tabel(true)]) == "[Ltpt")
        #expect(arah([awal, tabel(true), panjang, tabel(true)]) == "[Lt[Pp[Lt")
        #expect(arah([awal, tabel(true), pendek, tabel(false)]) == "[Lt[Ppt")
    }

    @Test func `a change of orientation keeps the running head and goes on counting pages`() {
        let sela = aturOrientasi([awal, panjang, tabel(true)]).compactMap { if case .section(let awal) = $0 { awal } else { nil } }
        #expect(sela.map(\.restartAt) == [1, nil])
        #expect(sela.map(\.headRight) == ["BAB I", "BAB I"])
    }
}
