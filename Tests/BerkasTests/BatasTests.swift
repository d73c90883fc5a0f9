import Berkas
import Foundation
import Kinerja
import Testing

@Suite("Batas dan beban")
struct BatasTests {
    @Test("Rantai simpul yang sangat panjang dan lingkaran besar diperiksa tanpa macet")
    func rantai() throws {
        let banyak = 20_000
        var simpul = "kode,induk,jenis,uraian\n"
        for nomor in 0..<banyak { simpul += "S\(nomor),\(nomor > 0 ? "S\(nomor - 1)" : ""),sasaran,U\n" }
        for nomor in 0..<banyak { simpul += "L\(nomor),L\((nomor + 1) % banyak),sasaran,U\n" }
        let folder = try FolderUji([
            "simpul.csv": simpul,
            "pagu.csv": "simpul,tahun,versi,nilai\nS0,2024,murni,5\nS\(banyak - 1),2024,murni,4\n",
            "realisasi_anggaran.csv": "simpul,tahun,nilai\n",
        ])
        let mulai = ContinuousClock.now
        let hasil = folder.baca()
        #expect(ContinuousClock.now - mulai < .seconds(60))
        #expect(hasil.masalah("selisih 1").count == 1)
        #expect(hasil.masalah("lingkaran").count == 1)
    }

    @Test("Lembar yang terlalu panjang ditolak dengan tempatnya")
    func panjang() throws {
        let baris = String(repeating: "Peraturan\n", count: 100_001)
        let folder = try FolderUji(["dasar_hukum.csv": "uraian\n" + baris])
        let masalah = try #require(folder.baca().masalah("melebihi 100000 baris").first)
        #expect(masalah.asal == "dasar_hukum.csv" && masalah.baris == 100_001 && !masalah.perbaikan.isEmpty)
    }

    @Test("Nilai kecil di dalam tahun wajar bila nilai lain besar, dan mungkin pecahan bila semuanya kecil")
    func pecahan() throws {
        let indikator =
            "kode,simpul,nama,satuan,frekuensi,konsolidasi\nI1,S1,A,Persen,triwulanan,terakhir\nI2,S1,B,%,triwulanan,terakhir\n"
        let target =
            "indikator,tahun,periode,sumber,nilai\nI1,2024,tw1,pk,0.5\nI1,2024,tw4,pk,95\nI2,2024,tw1,pk,0.5\nI2,2024,tw4,pk,0.95\n"
        let folder = try FolderUji([
            "indikator.csv": indikator, "target.csv": target, "realisasi.csv": "indikator,tahun,nilai\n",
        ])
        let hasil = folder.baca()
        #expect(hasil.berkas != nil)
        #expect(hasil.masalah("mungkin pecahan").map(\.baris) == [4, 5])
    }
}
