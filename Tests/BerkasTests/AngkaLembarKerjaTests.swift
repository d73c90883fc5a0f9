import Kinerja
import Testing

@testable import Berkas

@Suite("Angka dan tanggal lembar kerja")
struct AngkaLembarKerjaTests {
    @Test(
        "Angka tersimpan dibulatkan ke 15 angka penting, seperti yang ditampilkan",
        arguments: [
            ("0.1", "0.1"), ("7.0000000000000007E-2", "0.07"), ("0.95499999999999996", "0.955"), ("100", "100"),
            ("1E+15", "1000000000000000"), ("1.5E3", "1500"), ("-2.5e-3", "-0.0025"), ("0", "0"), ("-0", "0"),
            ("0.000", "0"),
            ("99999999999999999", "100000000000000000"), ("123456789012345678", "123456789012346000"),
            ("0.30000000000000004", "0.3"), ("33.333333333333336", "33.3333333333333"),
            ("9.9999999999999995E-8", "0.0000001"),
        ])
    func kanonik(_ tersimpan: String, _ harapan: String) {
        #expect(SpreadsheetNumber.canonical(tersimpan) == harapan)
    }

    @Test("Yang bukan angka tersimpan ditolak", arguments: ["", "1e", "abc", "1.2.3", "1e999", "NaN", "1e300", "١"])
    func bukan(_ tersimpan: String) { #expect(SpreadsheetNumber.canonical(tersimpan) == nil) }

    @Test(
        "Nomor seri menjadi tanggal dalam kedua sistem",
        arguments: [
            ("1", false, "1900-01-01"), ("59", false, "1900-02-28"), ("61", false, "1900-03-01"),
            ("45292", false, "2024-01-01"),
            ("45351.99", false, "2024-02-29"), ("36526", false, "2000-01-01"), ("0", true, "1904-01-01"),
            ("43830", true, "2024-01-01"),
            ("73050", false, "2099-12-31"),
        ])
    func tanggal(_ seri: String, _ sejak1904: Bool, _ iso: String) {
        #expect(SpreadsheetNumber.date(seri, from1904: sejak1904)?.iso == iso)
    }

    @Test("29 Februari 1900 dan seri mustahil tidak ada", arguments: ["60", "0", "-1", "9999999"])
    func tanpaTanggal(_ seri: String) { #expect(SpreadsheetNumber.date(seri, from1904: false) == nil) }

    @Test(
        "Kode format dikenali sebagai tanggal, persen, atau angka",
        arguments: [
            ("yyyy-mm-dd", CellStyles.Kind.date), ("[$-421]d mmmm yyyy", .date), ("0.00%", .percent), ("#,##0", .plain),
            ("0\" hari\"", .plain), ("[Red]0.0", .plain), ("_(* #,##0_);_(* (#,##0);_(@_)", .plain), ("h:mm", .plain),
            ("\\d0", .plain),
        ])
    func format(_ kode: String, _ jenis: CellStyles.Kind) { #expect(CellStyles.kind(kode) == jenis) }

    @Test("Huruf kolom dan alamat sel saling membalik")
    func kolom() {
        #expect([0, 25, 26, 701, 702].map(ColumnName.letters) == ["A", "Z", "AA", "ZZ", "AAA"])
        for index in [0, 25, 26, 300, 16_383] {
            #expect(ColumnName.parse("\(ColumnName.letters(index))7")?.column == index)
        }
        #expect(ColumnName.parse("7A") == nil && ColumnName.parse("A") == nil && ColumnName.parse("A0") == nil)
    }

    @Test("Teks lepas dari bentuk _xHHHH_")
    func lepas() {
        #expect(SharedStrings.decode("a_x000A_b") == "a\nb")
        #expect(SharedStrings.decode("a_x005F_x000A_b") == "a_x000A_b")
        #expect(SharedStrings.decode("_x_xyz_") == "_x_xyz_")
    }
}
