import Documents
import Kinerja
import Testing

@testable import Web

@Suite("Kaca bening")
struct KacaTests {
    @Test("memuat setiap teks yang dicetak tolok hitung --jelaskan", arguments: ContohWeb.semua)
    func samaDenganBarisPerintah(_ kode: String) throws {
        let hitungan = try ContohWeb.hitungan(kode)
        for indikator in hitungan.berkas.daftarIndikator.prefix(12) {
            let page = try #require(KacaPage(hitungan, indikator: indikator.kode))
            try periksa(page, try #require(hitungan.penjelasan(indikator.kode)))
        }
        for objek in ["instansi.rerata", "total.serapan", "total.efisiensi"] {
            guard let penjelasan = hitungan.penjelasan(objek) else { continue }
            try periksa(try #require(KacaPage(hitungan, objek: objek)), penjelasan)
        }
    }

    private func periksa(_ page: KacaPage, _ satu: Penjelasan) throws {
        let isi = html { $0.kaca(page) }
        let teks =
            [
                satu.aturan, satu.rumus, satu.hitungan, satu.takDibulatkan, satu.batas, satu.pembulatan, satu.hasil,
                satu.predikat,
            ] + satu.masukan.flatMap { [$0.nama, $0.nilai, $0.sumber] }
        for satu in teks where !satu.isEmpty { #expect(isi.contains(html { $0.text(satu) }), "\(satu)") }
    }

    @Test("selalu enam langkah dalam urutan yang sama")
    func urutan() throws {
        let hitungan = try ContohWeb.hitungan("dki-2024")
        for objek in ["I4", "S1.rerata", "P1.serapan", "total.efisiensi"] {
            let page = try #require(KacaPage(hitungan, objek: objek))
            #expect(
                page.langkah.map(\.judul) == ["Masukan", "Realisasi", "Capaian", "Pembulatan", "Batas", "Predikat"])
        }
    }

    @Test("menyebut rumus realisasi, capaian, dan predikat seperti pada contoh")
    func partisipasiPemilu() throws {
        let page = try #require(KacaPage(try ContohWeb.hitungan("dki-2024"), indikator: "I4"))
        #expect(page.judul == "Kaca bening: dari mana 95,54%?" && page.id == "kaca-tahun")
        #expect(page.hasilRealisasi == "74,28" && page.realisasi.contains("rata(79,47;"))
        #expect(page.predikat == KacaPage.Predikat(nama: "Sangat Tinggi", tingkat: 5))
        #expect(html { $0.kaca(page) }.contains("74,28 ÷ 77,75 × 100"))
    }

    @Test("membuka satu periode dengan target periode itu")
    func periode() throws {
        let hitungan = try ContohWeb.hitungan("sampel-2025")
        let indikator = try #require(hitungan.berkas.daftarIndikator.first { $0.frekuensi == .triwulanan })
        let page = try #require(KacaPage(hitungan, indikator: indikator.kode, periode: .triwulan(1)))
        #expect(page.id == "kaca-tw1")
        #expect(page.penjelasan == hitungan.penjelasan("\(indikator.kode).tw1"))
        #expect(page.penjelasan.judul.contains("Triwulan I 2025"))
    }

    @Test("angka yang tidak ada tidak mempunyai kaca", arguments: ["X9", "S9.rerata", "P9.serapan", "I4.entah"])
    func tidakAda(_ objek: String) throws {
        #expect(KacaPage(try ContohWeb.hitungan("dki-2024"), objek: objek) == nil)
    }
}
