import Kinerja
import TestSupport
import Testing

@Suite("Efisiensi")
struct EfisiensiTests {
    @Test("per baris mengikuti tabel kasus", arguments: KasusCSV.baca("Kasus/efisiensi.csv"))
    func tabelKasus(_ kasus: [String: String]) throws {
        func angka(_ kunci: String) -> Angka? { Angka(kanonik: kasus[kunci] ?? "") }
        let baris = BarisEfisiensi(
            objek: "P1", pagu: Rupiah(try #require(Int64(kasus["pagu"] ?? ""))),
            realisasi: Int64(kasus["realisasi"] ?? "").map { Rupiah($0) }, capaian: angka("capaian"),
            target: angka("target"),
            realisasiKeluaran: angka("keluaran"))
        let varian = try #require(VarianEfisiensi(rawValue: kasus["varian"] ?? ""))
        let hasil = efisiensi(baris, varian: varian)
        if let harapan = angka("hasil") {
            #expect(hasil.nilai?.dibulatkan(2) == harapan, "\(kasus["kode"] ?? "")")
        } else if case .tidakTerdefinisi(let alasan) = hasil {
            #expect(kodeAlasan(alasan) == kasus["hasil"], "\(kasus["kode"] ?? "")")
        } else {
            #expect(hasil == .belum && kasus["hasil"] == "belum", "\(kasus["kode"] ?? "")")
        }
    }

    /// Six programmes of DKI Jakarta 2024, III.B.4.
    private let dki = [
        (17_174_288_192, 16_584_414_681, 120), (10_099_039_624, 9_029_807_493, 120),
        (2_083_199_664, 2_075_897_324, 120),
        (154_338_566_086, 153_635_139_766, 100), (58_166_791_596, 54_813_475_054, 100),
        (747_592_996_551, 745_922_814_003, 120),
    ].enumerated().map { nomor, isi in
        BarisEfisiensi(
            objek: "P\(nomor + 1)", pagu: Rupiah(Int64(isi.0)), realisasi: Rupiah(Int64(isi.1)), capaian: Angka(isi.2))
    }

    @Test("total DKI 2024 adalah 16,45 menurut PMK 22 dan 14,22 menurut PMK 214")
    func totalDKI() {
        #expect(efisiensiTotal(dki, varian: .pmk22).nilai?.dibulatkan(2) == Angka(kanonik: "16.45"))
        #expect(efisiensiTotal(dki, varian: .pmk214).nilai?.dibulatkan(2) == Angka(kanonik: "14.22"))
        #expect(efisiensiTotal(dki, varian: .sisa).nilai?.dibulatkan(2) == Angka(kanonik: "0.75"))
    }

    @Test("rata-rata geometrik DKI 2024 adalah 112,92")
    func geometrikDKI() {
        #expect(rerataGeometrik(dki.compactMap(\.capaian))?.dibulatkan(2) == Angka(kanonik: "112.92"))
    }

    @Test(
        "rata-rata geometrik mengikuti contoh PMK 22/2021",
        arguments: [
            (["100", "90"], "94.87"), (["66.67", "66.67", "100"], "76.32"), (["85.09", "100"], "92.24"),
            (["7"], "7.00"),
            (["0", "100"], "0"), (["122", "80", "142"], "111.49"), (["100", "100", "100"], "100"),
        ])
    func geometrik(_ isi: [String], _ harapan: String) {
        #expect(rerataGeometrik(isi.compactMap { Angka(kanonik: $0) })?.dibulatkan(2) == Angka(kanonik: harapan))
    }

    @Test("rata-rata geometrik dari rasio tak habis dibagi mengikuti contoh PMK 22/2021 (76,31)")
    func geometrikTakHabis() throws {
        let duaPertiga = try #require(Angka(kanonik: "66.66")), seratus = Angka.seratus
        #expect(rerataGeometrik([duaPertiga, duaPertiga, seratus])?.dibulatkan(2) == Angka(kanonik: "76.31"))
    }

    @Test(
        "nilai efisiensi dijepit pada 0 sampai 100",
        arguments: [
            ("0", "50"), ("20", "100"), ("-20", "0"), ("16.45", "91.13"), ("3.992", "59.98"), ("74.03", "100"),
            ("-90", "0"),
        ])
    func nilaiEfisiensiDijepit(_ efisiensi: String, _ harapan: String) throws {
        let aturan = try aturanKasus("")
        let nilai = nilaiEfisiensi(try #require(Angka(kanonik: efisiensi)), menurut: aturan)
        #expect(nilai.dibulatkan(2) == Angka(kanonik: harapan))
    }

    @Test("serapan rendah di samping capaian tinggi ditandai")
    func pagar() throws {
        let aturan = try aturanKasus("")
        let baris = BarisEfisiensi(objek: "I2", pagu: Rupiah(102_780_800), realisasi: Rupiah(59_956_714), capaian: 120)
        #expect(pagarEfisiensi(baris, ganda: [], menurut: aturan) == [.periksaTarget])
        #expect(pagarEfisiensi(baris, ganda: ["I3"], menurut: aturan) == [.anggaranGanda("I3"), .periksaTarget])
    }
}
