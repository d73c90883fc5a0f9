import Kinerja
import TestSupport
import Testing

@testable import Laporan

extension String {
    fileprivate var dipangkasBaris: String { filter { !$0.isWhitespace } }
}

@Suite struct NaskahTests {
    private func utf16(_ teks: String, _ rentang: Range<Int>) -> String {
        String(decoding: Array(teks.utf16)[rentang], as: UTF16.self)
    }

    @Test func `a text is cut into paragraphs, pieces and links with their printed values`() throws {
        let teks = "Capaian 🚮 {{I1.capaian|%}} baik.\nLanjut.\n\n- butir {{ I1.target }}\n- {{I9.capaian}}"
        let naskah = Naskah(teks, kunci: "capaian", hitungan: try hitunganUji())
        #expect(naskah.daftarParagraf.count == 3)
        #expect(
            naskah.daftarParagraf[0].daftarPotongan == [
                .teks("Capaian 🚮 "), .tautan(naskah.daftarTautan[0]), .teks(" baik.\nLanjut."),
            ])
        #expect(naskah.daftarTautan.map(\.nilai) == ["105%", "80", nil])
        #expect(naskah.daftarTautan.map(\.tautan) == ["{{I1.capaian|%}}", "{{I1.target}}", "{{I9.capaian}}"])
        #expect(naskah.daftarTautan.map(\.baris) == [1, 4, 5])
        for satu in naskah.daftarTautan { #expect(utf16(teks, satu.rentang) == satu.tertulis) }
        #expect(utf16(teks, naskah.daftarParagraf[1].rentang) == "- butir {{ I1.target }}")
        #expect(naskah.masalah.map(\.saran.first) == ["{{I1.capaian}}"])
    }

    @Test func `lines that end the way forms send them are lines too`() throws {
        let teks = "Satu {{I1.target}}\r\n\r\nDua\r\n- butir {{I1.capaian}}"
        let naskah = Naskah(teks, kunci: "x", hitungan: try hitunganUji())
        #expect(naskah.daftarParagraf.count == 3)
        for satu in naskah.daftarTautan { #expect(utf16(teks, satu.rentang) == satu.tertulis) }
        #expect(naskah.daftarTautan.map(\.baris) == [1, 4])
        #expect(baca(narasi: teks, kunci: "x", hitungan: try hitunganUji()).blok.count == 3)
    }

    @Test func `any text is cut without loss, and its links are those the report resolves`() throws {
        let hitungan = try hitunganUji()
        let potongan = [
            "{{I1.capaian|%}}", "{{", "}}", "{{I9.x}}", "\\{{I1.target}}", "**", "*", "\n", "\n\n", "\r\n", " ", "- ",
            "1. ", "kata", "😀é", "{{I1", "\\", "{{total.pagu}}", "\t",
        ]
        for benih in 1...200 {
            var acak = Pengacak(benih: UInt64(benih))
            let teks = (0..<acak.bilangan(0...25)).map { _ in potongan.randomElement(using: &acak) ?? "" }.joined()
            let naskah = Naskah(teks, kunci: "x", hitungan: hitungan)
            var akhir = 0
            for paragraf in naskah.daftarParagraf {
                #expect(utf16(teks, akhir..<paragraf.rentang.lowerBound).dipangkasBaris.isEmpty)
                let isi = paragraf.daftarPotongan.map { potongan -> String in
                    switch potongan {
                    case .teks(let teks): teks
                    case .tautan(let satu): satu.tertulis
                    }
                }
                #expect(utf16(teks, paragraf.rentang) == isi.joined(), "benih \(benih)")
                akhir = paragraf.rentang.upperBound
            }
            #expect(naskah.masalah == baca(narasi: teks, kunci: "x", hitungan: hitungan).masalah, "benih \(benih)")
        }
    }

    @Test func `a text full of opening braces is read in a moment`() throws {
        let hitungan = try hitunganUji()
        let lama = ContinuousClock().measure {
            _ = Naskah(String(repeating: "{{", count: 50_000), kunci: "x", hitungan: hitungan)
        }
        #expect(lama < .seconds(5))
    }

    @Test func `recorded values tell which figures changed since the text was written`() throws {
        let teks = "{{I1.capaian|%}} dari {{I1.target}}, {{ I1.capaian|% }}, {{I2.realisasi}}, {{I1.salah}}."
        let dicatat = nilaiTautan(teks, hitungan: try hitunganUji())
        #expect(dicatat == ["{{I1.capaian|%}}": "105%", "{{I1.target}}": "80", "{{I2.realisasi}}": "12"])
        #expect(perubahanNilai(teks, dicatat: dicatat, hitungan: try hitunganUji()).isEmpty)
        let berubah = try hitunganUji {
            for posisi in $0.daftarRealisasi.indices where $0.daftarRealisasi[posisi].indikator == "I1" {
                $0.daftarRealisasi[posisi].nilai = .angka(88)
            }
            $0.daftarIndikator.removeAll { $0.kode == "I2" }
        }
        let hasil = perubahanNilai(teks, kunci: "capaian", dicatat: dicatat, hitungan: berubah)
        #expect(hasil.map(\.tautan) == ["{{I1.capaian|%}}", "{{I2.realisasi}}"])
        #expect(hasil[0].pesan == "{{I1.capaian|%}} berubah dari \"105%\" menjadi \"110%\".")
        #expect(hasil[1].kini == nil)
        #expect(
            hasil[1].pesan.hasPrefix("{{I2.realisasi}} dulu mencetak \"12\"; kini menyebut kode \"I2\" yang tidak ada.")
        )
        #expect(perubahanNilai("{{I3.capaian}}", dicatat: [:], hitungan: berubah).isEmpty)
    }

    @Test(arguments: [
        ("{{I9.capaian@2023|%}}", "{{I1.capaian@2023|%}}"), ("{{i4.capaian}}", "{{I4.capaian}}"),
        ("{{I1.anggaran}}", "{{I1.pagu}}"), ("{{S1.penyerapan}}", "{{S1.serapan}}"), ("{{I1}}", "{{I1.realisasi}}"),
        ("{{S1}}", "{{S1.rerata|%}}"), ("{{I1|%}}", "{{I1.realisasi}}"), ("{{I1.nilai}}", "{{I1.realisasi}}"),
        ("{{I1.capaian|persen}}", "{{I1.capaian|%}}"),
    ])
    func `what is wrong with a link comes with a link that works`(_ tautan: String, _ saran: String) throws {
        let hitungan = try hitunganUji()
        let masalah = try #require(Naskah(tautan, kunci: "x", hitungan: hitungan).masalah.first)
        #expect(masalah.saran.first == saran, "\(masalah.pesan)")
        for satu in masalah.saran where !satu.contains("persen") {
            #expect(Naskah(satu, kunci: "x", hitungan: hitungan).masalah.isEmpty, "\(satu)")
        }
    }
}
