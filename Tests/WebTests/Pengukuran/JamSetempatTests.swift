import Testing

@testable import Web

@Suite("Jam setempat") struct JamSetempatTests {
    @Test("Saat UTC ditulis menurut jam pemda") func setempat() {
        let jam = JamSetempat(geserDetik: 7 * 3600)
        #expect(jam.jam("2024-01-06T02:41:00.000Z") == "09.41")
        #expect(jam.saat("2024-01-05T18:20:00.000Z") == "6 Januari 01.20")
        #expect(jam.lengkap("2024-01-06T07:20:00.000Z") == "6 Januari 2024 14.20")
    }

    @Test("Teks yang bukan saat menjadi kosong") func bukanSaat() {
        #expect(JamSetempat().jam("kemarin").isEmpty)
    }
}
