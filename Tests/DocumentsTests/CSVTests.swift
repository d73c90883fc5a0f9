import Documents
import Foundation
import Testing

@Suite("Menulis CSV")
struct WriteCSVTests {
    private func teks(_ tabel: Table..., gaya: CSVStyle = .standard) -> String {
        String(decoding: writeCSV(tabel, style: gaya), as: UTF8.self)
    }

    private func tabel(_ baris: [Row], kepala: [[Cell]] = [[Cell("Nama"), Cell("Nilai")]], judul: String = "Judul")
        -> Table
    {
        Table(
            id: "uji", anchor: "uji", caption: Caption(.table, number: "1", text: judul),
            columns: [Column(.text, width: 3), Column(.number, width: 1)], header: kepala, rows: baris)
    }

    private func angka(_ nilai: Int64) -> Cell { Cell("tercetak", value: .integer(nilai)) }

    @Test("Angka ditulis persis, bukan seperti tercetak")
    func angkaPersis() throws {
        let desimal = try #require(Decimal(string: "-1234.5"))
        let isi = tabel([
            Row([Cell("Pagu"), angka(989_454_881_713)]),
            Row([Cell("Selisih"), Cell("−1.234,50", value: .decimal(desimal, places: 2))]),
        ])
        #expect(teks(isi) == "Nama,Nilai\r\nPagu,989454881713\r\nSelisih,-1234.5\r\n")
        #expect(teks(isi, gaya: .excel) == "\u{FEFF}Nama;Nilai\r\nPagu;989454881713\r\nSelisih;-1234,5\r\n")
    }

    @Test("Teks yang mirip rumus dijinakkan; angka negatif tidak disentuh")
    func rumus() {
        let jahat = ["=1+1", "+62", "-a", "@SUM(A1)", "\tx", " =cmd"]
        let isi = teks(tabel(jahat.map { Row([Cell($0), angka(-5)]) }))
        let daftar = isi.components(separatedBy: "\r\n").dropFirst().dropLast()
        #expect(daftar.allSatisfy { $0.hasPrefix("'") || $0.hasPrefix("\"'") }, "\(isi)")
        #expect(daftar.allSatisfy { $0.hasSuffix(",-5") })
    }

    @Test("Pemisah, kutip, dan ganti baris diapit kutip")
    func kutip() {
        let isi = teks(tabel([Row([Cell("a,b \"c\"\nd"), Cell("–")])]))
        #expect(isi == "Nama,Nilai\r\n\"a,b \"\"c\"\"\nd\",–\r\n")
    }

    @Test("Kepala bertingkat menjadi satu baris; teks yang merentang diulang, angka tidak")
    func rentang() {
        let kepala = [[Cell("Uraian", rowSpan: 2), Cell("Tahun")], [Cell("2024")]]
        let isi = tabel(
            [
                Row([Cell("P1", rowSpan: 2), angka(1)]), Row([angka(2)]),
                Row([Cell("Jumlah"), Cell("3", value: .integer(3), rowSpan: 2)]), Row([Cell("sama")]),
            ], kepala: kepala)
        #expect(teks(isi) == "Uraian,Tahun / 2024\r\nP1,1\r\nP1,2\r\nJumlah,3\r\nsama,\r\n")
    }

    @Test("Beberapa tabel berdiri di bawah judulnya masing-masing")
    func beberapa() {
        let isi = teks(tabel([Row([Cell("a"), angka(1)])], judul: "Satu"), tabel([], judul: "Dua"))
        #expect(isi == "Satu\r\nNama,Nilai\r\na,1\r\n\r\nDua\r\nNama,Nilai\r\n")
    }
}
