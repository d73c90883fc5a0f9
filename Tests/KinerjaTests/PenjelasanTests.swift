import Berkas
import Foundation
import Kinerja
import Testing

@Suite("Penjelasan setiap angka")
struct PenjelasanTests {
    private func hitungan(_ kode: String) throws -> Hitungan {
        let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Hitungan(try #require(bacaBerkas(di: akar.appendingPathComponent("Contoh/\(kode)").path).berkas))
    }

    @Test(
        "membuka masukan, rumus, angka tak dibulatkan, dan hasil",
        arguments: [
            ("I4.capaian", "74,28 ÷ 77,75 × 100", "95,536977492", "95,54"),
            ("I1.kemajuan", "95,69 ÷ 82,9 × 100", "115,4282267793", "100"),
            ("I1.pertumbuhan", "(95,69 − 84,29) ÷ 84,29 × 100", "13,5247360304", "13,52"),
            ("total.serapan", "982.061.548.321 ÷ 989.454.881.713 × 100", "99,2527872136", "99,25"),
            ("P1.serapan", "16.584.414.681 ÷ 17.174.288.192 × 100", "96,5653685067", "96,57"),
            ("total.efisiensi", "16,4518101034", "16,4518101034", "16,45"),
            ("total.capaian_keluaran", "6 program", "112,9243234657", "112,92"),
        ])
    func dki(_ kunci: String, _ hitungan: String, _ takDibulatkan: String, _ hasil: String) throws {
        let penjelasan = try #require(try self.hitungan("dki-2024").penjelasan(kunci))
        #expect(penjelasan.hitungan.contains(hitungan), "\(penjelasan.hitungan)")
        #expect(penjelasan.takDibulatkan == takDibulatkan)
        #expect(penjelasan.hasil == hasil)
        #expect(!penjelasan.masukan.isEmpty && !penjelasan.aturan.isEmpty && !penjelasan.rumus.isEmpty)
        #expect(!penjelasan.dasarHukum.isEmpty)
    }

    @Test("rata-rata menyebut definisinya dan anggotanya")
    func rerata() throws {
        let hitungan = try hitungan("pasuruan-2023")
        let instansi = try #require(hitungan.penjelasan("instansi.rerata"))
        #expect(instansi.aturan == "per_sasaran" && instansi.hasil == "113,77" && instansi.masukan.count == 3)
        #expect(hitungan.penjelasan("S2.rerata")?.hitungan == "2 dari 3 anggota terukur")
    }

    @Test(
        "angka yang tidak ada tidak dijelaskan",
        arguments: ["X9", "I4.entah", "X9.capaian", "S9.rerata", "I7.pertumbuhan"])
    func tidakAda(_ kunci: String) throws { #expect(try hitungan("pasuruan-2023").penjelasan(kunci) == nil) }

    @Test("setiap sel capaian, serapan, dan rata-rata sebuah laporan dapat dibuka")
    func semua() throws {
        for kode in ["dki-2024", "jambi-2023", "pasuruan-2023", "sampel-2025"] {
            let hitungan = try hitungan(kode)
            for indikator in hitungan.berkas.daftarIndikator { #expect(hitungan.penjelasan(indikator.kode) != nil) }
            for simpul in hitungan.daftarSasaran where hitungan.rerata(simpul: simpul.kode) != nil {
                #expect(hitungan.penjelasan("\(simpul.kode).rerata") != nil)
            }
            for program in hitungan.daftarSimpul(.program)
            where hitungan.serapan(program.kode, tahun: hitungan.tahun)?.realisasi != nil {
                #expect(hitungan.penjelasan("\(program.kode).serapan") != nil)
            }
        }
    }
}
