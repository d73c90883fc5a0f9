import Kinerja
import TestSupport
import Testing

@Suite("Bahasa Indonesia")
struct BahasaTests {
    @Test("terbilang mengikuti tabel kasus", arguments: KasusCSV.baca("Kasus/terbilang.csv"))
    func terbilangKasus(_ kasus: [String: String]) throws {
        #expect(terbilang(try #require(Angka(kanonik: kasus["angka"] ?? ""))) == kasus["kata"])
    }

    @Test(
        "angka dicetak dengan titik ribuan dan koma desimal",
        arguments: [
            ("1234567.895", Optional(2), "1.234.567,9"), ("1234567.894", 2, "1.234.567,89"), ("2.345", 2, "2,35"),
            ("-0.004", 2, "0"), ("-1234.5", 1, "−1.234,5"), ("100", 2, "100"), ("999.995", 2, "1.000"),
            ("0.5", nil, "0,5"),
        ])
    func angka(_ kanonik: String, _ desimal: Int?, _ cetak: String) throws {
        let hasil = try #require(Angka(kanonik: kanonik)).cetak(desimal: desimal)
        #expect(hasil == cetak)
    }

    @Test("rupiah, tanggal, periode, dan angka Romawi")
    func lain() {
        #expect(Rupiah(989_454_881_713).cetakRp == "Rp989.454.881.713")
        #expect(Rupiah(-5_000).cetakRp == "−Rp5.000")
        #expect(Rupiah(0).cetak == "0")
        #expect(Tanggal(iso: "2024-01-31")?.cetak == "31 Januari 2024")
        #expect(Tanggal(iso: "2023-02-29") == nil)
        #expect(Tanggal(iso: "2024-02-29")?.cetakBulan == "Februari 2024")
        #expect(Periode(kode: "tw3")?.nama == "Triwulan III")
        #expect(Periode(kode: "b11")?.singkatan == "Nov")
        #expect(Periode(kode: "b13") == nil)
        #expect(angkaRomawi(2024) == "MMXXIV")
    }

    @Test(
        "angka kanonik saja yang diterima",
        arguments: ["", "-", ".5", "5.", "1,5", "1e5", "NaN", "+1", "1 0", "--1", "٣"])
    func menolak(_ teks: String) { #expect(Angka(kanonik: teks) == nil) }
}
