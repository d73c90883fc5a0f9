import Testing

@testable import Documents

@Suite struct TextWidthTests {
    @Test func wrappedLinesFitAndLoseNothing() {
        let text = "Persentase pertanggungjawaban/penatausahaan barang-barang milik daerah tahun berjalan"
        for width in stride(from: 12.0, through: 200, by: 7) {
            let lines = TextWidth.lines(text, width: width, size: 8)
            #expect(lines.allSatisfy { TextWidth.of($0, size: 8) <= width })
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }

    @Test func linesAreCountedAsTheyAreBroken() {
        for text in ["", "  ", "satu", "Nilai akuntabilitas  kinerja instansi", "barang-barang/penatausahaan"] {
            for width in stride(from: 3.0, through: 200, by: 4) {
                let broken = TextWidth.lines(text, width: width, size: 8, bold: true).count
                #expect(TextWidth.lineCount(text, width: width, size: 8, bold: true) == max(1, broken))
            }
        }
    }

    @Test func aColumnNarrowerThanALetterStillEnds() {
        #expect(TextWidth.lines("abc", width: 0, size: 8) == ["a", "b", "c"])
        #expect(TextWidth.lines("  ", width: 10, size: 8).isEmpty)
    }
}
