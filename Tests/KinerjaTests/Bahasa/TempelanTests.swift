import Kinerja
import TestSupport
import Testing

@Suite("Tempelan")
struct TempelanTests {
    @Test(
        "blok terurai menjadi baris dan sel",
        arguments: [
            ("", []), ("5", [["5"]]), ("5\n", [["5"]]), ("5\r\n6\r\n", [["5"], ["6"]]),
            ("5\t6\n7\t8\n", [["5", "6"], ["7", "8"]]), ("5\r6", [["5"], ["6"]]), ("\t", [["", ""]]),
            ("5\t\n\t6", [["5", ""], ["", "6"]]), ("\n5", [[""], ["5"]]), ("5\n\n6\n", [["5"], [""], ["6"]]),
            ("\"a\nb\"\tc", [["a\nb", "c"]]), ("\"a\tb\"", [["a\tb"]]),
            ("\"kata \"\"kutip\"\"\"", [["kata \"kutip\""]]),
            ("\"\"\t5", [["", "5"]]), ("5\" pipa\t6", [["5\" pipa", "6"]]), ("\"buka saja\t6", [["\"buka saja", "6"]]),
            ("\"a\" b\t6", [["\"a\" b", "6"]]), ("\u{FEFF}5", [["5"]]),
            ("5,5\t\u{A0}6\u{A0}", [["5,5", "\u{A0}6\u{A0}"]]),
        ] as [(String, [[String]])])
    func terurai(_ teks: String, _ harapan: [[String]]) throws {
        #expect(try #require(Tempelan(teks)).sel == harapan)
    }

    @Test("blok yang terlalu besar ditolak")
    func terlaluBesar() {
        func diterima(_ baris: Int) -> Bool { Tempelan(String(repeating: "1\n", count: baris)) != nil }
        #expect(diterima(Tempelan.selTerbanyak) && !diterima(Tempelan.selTerbanyak + 1))
    }

    @Test("yang ditulis sebagai blok terbaca kembali sama")
    func bolakBalik() throws {
        var acak = Pengacak(benih: 5)
        let huruf = ["a", "\"", "\t", "\n", "5", ",", " ", "\u{A0}", "é"]
        for _ in 0..<300 {
            let lebar = acak.bilangan(1...4)
            let sel = (0..<acak.bilangan(1...4)).map { _ in
                (0..<lebar).map { _ in (0..<acak.bilangan(0...5)).map { _ in huruf[acak.bilangan(0...8)] }.joined() }
            }
            let teks = sel.map { $0.map(Self.kutip).joined(separator: "\t") + "\n" }.joined()
            #expect(try #require(Tempelan(teks)).sel == sel)
        }
    }

    @Test("sel di luar tabel disebut, sel kosong di sana tidak")
    func diLuar() throws {
        let hasil = try #require(Tempelan("5\t6\n\t7")).baca(menurut: try aturanKasus("")) { baris, kolom in
            baris == 0 && kolom == 0 ? KonteksSel(satuan: "persen") : nil
        }
        #expect(hasil[0][0].hasil.nilai == .angka(5))
        #expect(hasil[0][1].hasil == .salah(.diLuarTabel("6")))
        #expect(hasil[1][0].hasil == .kosong(catatan: []))
        #expect((hasil[1][1].baris, hasil[1][1].kolom) == (2, 2))
        #expect(!hasil[0][1].dapatDisimpan)
    }

    @Test("satu kolom dari Excel di atas kisi: nilai, peringatan, dan galat per sel")
    func kisi() throws {
        var berkas = BerkasKinerja(instansi: .uji, aturan: try aturanKasus(""))
        berkas.daftarIndikator = ["I1", "I2", "I3"].map {
            Indikator(kode: $0, simpul: "S1", nama: $0, satuan: "persen")
        }
        berkas.daftarTarget = [("I1", 71), ("I2", 80), ("I3", 95)].map {
            Target(indikator: $0.0, tahun: 2024, sumber: .pk, nilai: .angka(Angka($0.1)))
        }
        let hasil = Hitungan(berkas).baca(
            try #require(Tempelan("8.659\r\n\"98,96\"\r\n95.0 %\r\n3\r\n")), daftarIndikator: ["I1", "I2", "I3"],
            daftarPeriode: [.tahun], tahun: 2024
        ).map { $0[0] }
        #expect(hasil[0].hasil.nilai == nil, "8.659 di antara 98,96 dan 95.0 harus ditanyakan")
        #expect(hasil[1].hasil.nilai == .angka(Angka(kanonik: "98.96") ?? .nol))
        #expect(hasil[1].peringatan.map(\.kode) == [.capaianTinggi] && hasil[1].dapatDisimpan)
        #expect(hasil[2].peringatan.isEmpty && hasil[2].dapatDisimpan)
        #expect(hasil[3].hasil == .salah(.diLuarTabel("3")))
        let indonesia = Hitungan(berkas).baca(
            try #require(Tempelan("8.659\n98,96")), daftarIndikator: ["I1", nil], daftarPeriode: [.tahun], tahun: 2024)
        #expect(indonesia[0][0].peringatan.first?.saran == Angka(kanonik: "86.59"))
        #expect(!indonesia[0][0].dapatDisimpan, "di luar rentang")
        #expect(indonesia[1][0].hasil == .salah(.diLuarTabel("98,96")), "baris yang tidak dapat diisi")
    }

    private static func kutip(_ sel: String) -> String {
        guard sel.contains(where: { "\t\n\"".contains($0) }) else { return sel }
        return "\"" + sel.replacing("\"", with: "\"\"") + "\""
    }
}
