import Kinerja
import TestSupport
import Testing

@testable import Laporan

@Suite struct AngkaKetikTests {
    private func periksa(_ teks: String, _ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws -> [AngkaKetik] {
        let hasil = angkaKetik(teks, hitungan: try hitunganUji(ubah))
        for satu in hasil {
            let potongan = String(decoding: Array(teks.utf16)[satu.rentang], as: UTF16.self)
            #expect(potongan == satu.tertulis)
        }
        return hasil
    }

    @Test(arguments: [
        ("Sampah tertangani capaiannya 105%.", "105%", "{{I1.capaian|%}}"),
        ("Kemajuan sampah tertangani 88,42 persen.", "88,42 persen", "{{I1.kemajuan|%}}"),
        ("Anggaran terealisasi Rp880.000.000 tahun ini.", "Rp880.000.000", "{{total.realisasi}}"),
        ("Jumlah pagu anggaran Rp1 miliar.", "Rp1 miliar", "{{total.pagu|miliar|0}}"),
        ("Pagu Program Pengelolaan Persampahan Rp800 juta.", "Rp800 juta", "{{P1.pagu|juta|0}}"),
        ("Realisasi titik pembuangan liar 12 titik.", "12 titik", "{{I2.realisasi|satuan}}"),
        ("Sampah tertangani pada 2023 terealisasi 79%.", "79%", "{{I1.realisasi@2023|satuan}}"),
        ("Pada sampah tertangani target 80 persen ditetapkan.", "80 persen", "{{I1.target|satuan}}"),
    ])
    func `a number that equals a figure is offered its link in the way it is typed`(
        _ teks: String, _ tertulis: String, _ tautan: String
    ) throws {
        let satu = try #require(try periksa(teks).first)
        #expect(satu.jenis == .sama)
        #expect(satu.tertulis == tertulis)
        #expect(satu.usulan.tautan == tautan)
        let sesudah = try #require(satu.ditautkan(pada: teks))
        #expect(sesudah == teks.replacing(tertulis, with: tautan))
        let naskah = Naskah(sesudah, kunci: "x", hitungan: try hitunganUji())
        #expect(naskah.masalah.isEmpty && naskah.daftarTautan.first?.nilai == satu.usulan.nilai)
    }

    @Test(arguments: [
        ("Kemajuan sampah tertangani 88,4%.", "{{I1.kemajuan|%}}"),
        ("Kemajuan sampah tertangani 88,24%.", "{{I1.kemajuan|%}}"),
        ("Kemajuan sampah tertangani 88,421%.", "{{I1.kemajuan|%}}"),
    ])
    func `a rounded number or one with a slip is nearly the figure`(_ teks: String, _ tautan: String) throws {
        let hasil = try periksa(teks)
        #expect(hasil.map(\.jenis) == [.hampir])
        #expect(hasil.first?.usulan.tautan == tautan)
    }

    @Test(arguments: [
        ("Capaian sampah tertangani adalah 97%.", "{{I1.capaian|%}}", "105%"),
        ("Realisasi sampah tertangani sebesar 91% dari target 80%.", "{{I1.realisasi|satuan}}", "84%"),
        ("Indikator {{I1.nama}} terealisasi 91 persen.", "{{I1.realisasi|satuan}}", "84%"),
        ("Realisasi titik pembuangan liar 17 titik.", "{{I2.realisasi|satuan}}", "12 titik"),
        ("Pagu Program Pengelolaan Persampahan sebesar Rp750.000.000.", "{{P1.pagu}}", "Rp800.000.000"),
        ("Serapan Program Pengelolaan Persampahan 91%.", "{{P1.serapan|%}}", "95%"),
        ("Tahun 2023 realisasi sampah tertangani 61%.", "{{I1.realisasi@2023|satuan}}", "79%"),
    ])
    func `a number that is not the figure its sentence names contradicts it`(
        _ teks: String, _ tautan: String, _ nilai: String
    ) throws {
        let satu = try #require(try periksa(teks).first { $0.jenis == .bertentangan })
        #expect(satu.usulan.tautan == tautan && satu.usulan.nilai == nilai)
        #expect(satu.pesan.contains(nilai) && satu.pesan.contains(satu.tertulis))
    }

    @Test(arguments: [
        "Pada tahun 2024 dan 2023.", "Peraturan Presiden Nomor 29 Tahun 2014.", "PermenPANRB 53/2014 Pasal 5 ayat (1).",
        "Ditandatangani 31 Januari 2024.", "Rencana 2022–2026 dan 84–90.", "Kegiatan ke-84 dan triwulan 4.",
        "1. Butir pertama\n2. Butir kedua", "Kode 8.01.02.2.01 dan I4.", "Pukul 08.30 pada 05-10-2024.",
        "Tabel 3.1 dan Gambar 84.", "Ada 12 orang dan 84 rumah.", "Pada Bab 3 dan Lampiran 12.", "Sebanyak 100% warga.",
        "{{I1.capaian|%}} dan {{total.pagu}}.", "Sampah tertangani naik 5%.",
        "Capaian sampah tertangani triwulan I 40%.",
        "Target sampah tertangani menurut Renstra 70%.", "Warga berjumlah 1.234.567 jiwa.", "",
    ])
    func `what is no figure of the berkas is left alone`(_ teks: String) throws {
        let hasil = try periksa(teks)
        #expect(hasil.isEmpty, "\(hasil.map(\.pesan))")
    }

    @Test func `places are told in the units of the browser and by line`() throws {
        let teks = "🚮 Pembuka.\r\n\r\nSampah tertangani capaiannya 105% dan\nkemajuannya 88,42%."
        let hasil = try periksa(teks)
        #expect(hasil.map(\.tertulis) == ["105%", "88,42%"])
        #expect(hasil.map(\.baris) == [3, 4])
        #expect(hasil[0].ditautkan(pada: "teks lain") == nil)
    }

    @Test(arguments: ContohTests.daftarContoh)
    func `the texts of the samples hold no number that contradicts a figure`(_ nama: String) throws {
        let hitungan = try hitunganContoh(nama)
        let daftar = DaftarTautan(hitungan)
        for (kunci, teks) in hitungan.berkas.narasi.sorted(by: { $0.key < $1.key }) {
            let hasil = angkaKetik(teks, daftar: daftar, hitungan: hitungan).filter { $0.jenis == .bertentangan }
            #expect(hasil.isEmpty, "\(nama) \(kunci): \(hasil.map(\.pesan))")
        }
    }

    @Test(arguments: ContohTests.daftarContoh)
    func `a draft with its figures typed out is linked again, click by click`(_ nama: String) throws {
        let hitungan = try hitunganContoh(nama)
        let daftar = DaftarTautan(hitungan)
        var terketik = 0, ditemukan = 0
        for indikator in hitungan.daftarIndikatorUtama.prefix(5) {
            let kode = indikator.kode
            guard let capaian = hitungan.capaian(kode).nilai, capaian.tampilan != 100 else { continue }
            let cetak = hitungan.aturan.cetakCapaian(capaian.tampilan)
            let teks = "Capaian *\(indikator.nama)* tahun \(hitungan.tahun) sebesar \(cetak)%."
            terketik += 1
            let hasil = angkaKetik(teks, daftar: daftar, hitungan: hitungan).first { $0.tertulis == "\(cetak)%" }
            if hasil?.jenis == .sama, hasil?.usulan.butir.asal == kode { ditemukan += 1 }
        }
        #expect(ditemukan == terketik, "\(nama): \(ditemukan) dari \(terketik)")
    }

    @Test func `any text is checked without harm`() throws {
        let potongan = [
            "84", "%", "Rp", ".", ",", "1.234", "capaian", " ", "sampah tertangani", "{{", "}}", "\n", "😀", "-",
            "miliar",
            "99999999999999999999999999999999999999999", "0,000000001", "ke-", "(", ")",
        ]
        let hitungan = try hitunganUji()
        let daftar = DaftarTautan(hitungan)
        for benih in 1...150 {
            var acak = Pengacak(benih: UInt64(benih))
            let teks = (0..<acak.bilangan(0...20)).map { _ in potongan.randomElement(using: &acak) ?? "" }.joined()
            for satu in angkaKetik(teks, daftar: daftar, hitungan: hitungan) {
                #expect(satu.ditautkan(pada: teks)?.contains(satu.usulan.tautan) == true, "benih \(benih)")
            }
        }
    }
}
