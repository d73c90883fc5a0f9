import Kinerja
import Testing

@Suite("Pembaca angka")
struct PembacaAngkaTests {
    private func baca(_ teks: String, _ lokal: LokalAngka) -> Result<AngkaTerbaca?, KesalahanAngka> {
        do throws(KesalahanAngka) { return .success(try PembacaAngka.baca(teks, lokal: lokal)) } catch {
            return .failure(error)
        }
    }

    @Test(
        "Setiap gaya tulis terbaca sebagai angka yang dimaksud",
        arguments: [
            ("1.234.567,89", LokalAngka.id, "1234567.89"),
            ("1.234", .id, "1234"),
            ("1.234", .kanonik, "1.234"),
            ("1234.5", .kanonik, "1234.5"),
            ("95,5", .id, "95.5"),
            ("0,95", .kanonik, "0.95"),
            ("0.123", .id, "0.123"),
            ("0.123", .takTentu, "0.123"),
            ("95.5", .id, "95.5"),
            ("12,5", .takTentu, "12.5"),
            ("1.234.567", .takTentu, "1234567"),
            ("1,234.5", .kanonik, "1234.5"),
            ("1,234,567", .kanonik, "1234567"),
            ("Rp 989.454.881.713", .id, "989454881713"),
            ("Rp. 290.903.256.295,-", .id, "290903256295"),
            ("Rp537.138.900", .id, "537138900"),
            ("Rp 10.467.423.824,00", .id, "10467423824"),
            ("2542644457", .id, "2542644457"),
            ("Rp. 37.491.400,-", .kanonik, "37491400"),
            ("Rp1.234", .takTentu, "1234"),
            ("1.234,-", .kanonik, "1234"),
            ("1.234,--", .id, "1234"),
            ("1.234.-", .id, "1234"),
            ("(1.234,5)", .id, "-1234.5"),
            ("-5", .id, "-5"),
            ("\u{2212}5,25", .id, "-5.25"),
            ("Rp -5.000", .id, "-5000"),
            ("(Rp5.000)", .id, "-5000"),
            ("1 234 567,5", .id, "1234567.5"),
            ("\u{A0}1\u{A0}234\u{202F}567\u{A0}", .id, "1234567"),
            ("007", .id, "7"),
        ])
    func membaca(_ teks: String, _ lokal: LokalAngka, _ kanonik: String) throws {
        let angka = try #require(try PembacaAngka.baca(teks, lokal: lokal))
        #expect(angka.angka.description == kanonik)
    }

    @Test("Nilai hilang bukan nol", arguments: ["", "  ", "-", "–", "N/A", "n/a", "\u{A0}"])
    func hilang(_ teks: String) throws {
        #expect(try PembacaAngka.baca(teks, lokal: .id) == nil)
        #expect(try PembacaAngka.rupiah(teks, lokal: .id) == nil)
    }

    @Test("Tanda persen dan Rp diingat")
    func tanda() throws {
        #expect(try PembacaAngka.baca("95 %", lokal: .id)?.persen == true)
        #expect(try PembacaAngka.baca("95", lokal: .id)?.persen == false)
        #expect(try PembacaAngka.baca("Rp95", lokal: .id)?.rupiah == true)
    }

    @Test("Kebiasaan asing dibaca dengan catatan")
    func catatan() throws {
        #expect(try PembacaAngka.baca("95.5", lokal: .id)?.catatan == [.titikSebagaiDesimal])
        #expect(try PembacaAngka.baca("1,234.5", lokal: .kanonik)?.catatan == [.bentukInggris])
        #expect(try PembacaAngka.baca("1.234,5", lokal: .kanonik)?.catatan == [.bentukIndonesia])
        #expect(try PembacaAngka.baca("1.234,5", lokal: .id)?.catatan == [])
    }

    @Test("1.234 tanpa lokal ditolak sebagai ambigu, dengan kedua artinya")
    func ambigu() {
        let harapan = KesalahanAngka.ambigu("1.234", ribuan: 1234, desimal: Angka(kanonik: "1.234") ?? .nol)
        #expect(baca("1.234", .takTentu) == .failure(harapan))
        #expect(harapan.pesan.contains("1234") && harapan.pesan.contains("1.234"))
        #expect(!harapan.perbaikan.isEmpty)
        for lokal in [LokalAngka.kanonik, .takTentu] {
            guard case .failure(.ambigu) = baca("1,234", lokal) else {
                Issue.record("1,234 harus ambigu pada \(lokal)")
                continue
            }
        }
    }

    @Test(
        "Singkatan juta dan miliar ditolak dengan penjelasan",
        arguments: ["1,5 M", "2 Jt", "3T", "500 juta", "Rp1,5 miliar"])
    func singkatan(_ teks: String) throws {
        guard case .failure(.singkatan(_, let kata)) = baca(teks, .id) else {
            Issue.record("\(teks) harus ditolak")
            return
        }
        #expect(KesalahanAngka.singkatan(teks, kata: kata).perbaikan.contains("lengkap"))
    }

    @Test("Satuan di belakang angka ditolak dengan saran angkanya", arguments: ["2 dokumen", "34 Orang/bulan", "5kg"])
    func satuan(_ teks: String) {
        guard case .failure(.satuanTertempel(_, let angka, _)) = baca(teks, .id) else {
            Issue.record("\(teks) harus ditolak")
            return
        }
        #expect(teks.hasPrefix(angka))
    }

    @Test(
        "Yang bukan satu angka ditolak",
        arguments: [
            "dua", "34/36", "1e5", "--5", "-(5)", "5-", "1.23.456", "1.2345.678", "1,23,4", "12.34,5", "5.", ".5", ",5",
            "1.234,5,6", "Rp", "%", "1 23", "()", "1..2", "RpRp5", "5%%", "٣", "+5", "1234.567.890", "0x10", "1 234.5",
        ])
    func ditolak(_ teks: String) {
        guard case .failure(let salah) = baca(teks, .id) else {
            Issue.record("\(teks) terbaca sebagai \(baca(teks, .id))")
            return
        }
        #expect(!salah.pesan.isEmpty && !salah.perbaikan.isEmpty)
    }

    @Test("Cara Inggris ditolak di luar kanonik", arguments: [LokalAngka.id, .takTentu])
    func inggris(_ lokal: LokalAngka) {
        #expect(baca("1,234.5", lokal) == .failure(.bentukInggris("1,234.5")))
        #expect(baca("1,234,567", lokal) == .failure(.bentukInggris("1,234,567")))
    }

    @Test("Uang: rupiah bulat, ,00 boleh, sen lain ditolak, batas dijaga")
    func uang() throws {
        #expect(try PembacaAngka.rupiah("Rp1.500.000,00", lokal: .id) == Rupiah(1_500_000))
        #expect(try PembacaAngka.rupiah("10.000.000.000.000.000", lokal: .id) == Rupiah(Rupiah.batas))
        #expect(throws: KesalahanAngka.senTidakNol("1.500,50")) { try PembacaAngka.rupiah("1.500,50", lokal: .id) }
        #expect(throws: KesalahanAngka.senTidakNol("1.234")) { try PembacaAngka.rupiah("1.234", lokal: .kanonik) }
        #expect(throws: KesalahanAngka.persenPadaRupiah("5%")) { try PembacaAngka.rupiah("5%", lokal: .id) }
        #expect(throws: KesalahanAngka.diLuarBatas("10.000.000.000.000.001")) {
            try PembacaAngka.rupiah("10.000.000.000.000.001", lokal: .id)
        }
        #expect(throws: KesalahanAngka.terlaluPanjang(String(repeating: "9", count: 39))) {
            try PembacaAngka.baca(String(repeating: "9", count: 39), lokal: .id)
        }
    }
}
