import Berkas
import Kinerja
import Testing

@Suite("Perubahan anggaran yang menyebut simpul yang berubah saja")
struct RevisiAnggaranTests {
    @Test("diterima bila induknya sama dengan anak yang berubah dan yang tetap")
    func diterima() throws {
        let folder = try FolderUji([
            "pagu.csv": "simpul,tahun,versi,nilai\nP1,2024,murni,300\nK1,2024,murni,100\nK2,2024,murni,200\n"
                + "P1,2024,perubahan,350\nK1,2024,perubahan,150\n"
        ])
        let hasil = bacaBerkas(di: folder.path)
        #expect(hasil.daftarMasalah.isEmpty, "\(hasil.daftarMasalah.map(\.kalimat))")
        let berkas = try #require(hasil.berkas)
        #expect(Hitungan(berkas).pagu("P1", tahun: 2024) == Rupiah(350))
    }

    @Test("ditolak bila induknya hanya sama dengan anak yang berubah")
    func ditolak() throws {
        let folder = try FolderUji([
            "pagu.csv": "simpul,tahun,versi,nilai\nK1,2024,murni,100\nK2,2024,murni,200\n"
                + "P1,2024,perubahan,150\nK1,2024,perubahan,150\n"
        ])
        let hasil = bacaBerkas(di: folder.path)
        let masalah = try #require(hasil.daftarMasalah.first { $0.lembar == "pagu" })
        #expect(masalah.baris == 4 && masalah.pesan.contains("350"))
    }
}
