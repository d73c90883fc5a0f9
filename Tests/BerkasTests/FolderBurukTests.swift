import Berkas
import Foundation
import Testing

@Suite("Folder dan berkas yang tidak dapat dibaca")
struct FolderBurukTests {
    private func satu(_ hasil: HasilBaca) throws -> MasalahBerkas {
        #expect(hasil.berkas == nil)
        #expect(hasil.daftarMasalah.count == 1, "\(hasil.kalimat)")
        return try #require(hasil.daftarMasalah.first)
    }

    @Test("Folder kosong disebut kosong")
    func kosong() throws {
        let folder = try FolderUji(kosong: ())
        let masalah = try satu(folder.baca())
        #expect(masalah.pesan == "Folder ini kosong.")
        #expect(masalah.perbaikan.contains("instansi.csv"))
    }

    @Test("Alamat yang tidak ada disebut")
    func hilang() throws {
        let masalah = try satu(bacaBerkas(di: "/tidak/ada/berkas"))
        #expect(masalah.pesan.contains("tidak ditemukan") && masalah.pesan.contains("/tidak/ada/berkas"))
    }

    @Test(
        "Yang bukan buku kerja disebut apa adanya",
        arguments: [
            ("catatan.xlsx", Array("sekadar teks".utf8), "bukan buku kerja"),
            ("laporan.xlsx", Array("%PDF-1.7".utf8), "PDF"),
            ("lama.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] as [UInt8], "(.xls) atau terkunci sandi"),
            ("kosong.xlsx", [], "bukan buku kerja"),
            ("rusak.xlsx", Array("PK\u{3}\u{4}rusak".utf8), "rusak"),
            ("simpul.csv", Array("kode,jenis\n".utf8), "satu lembar CSV"),
        ])
    func bukanBukuKerja(_ nama: String, _ isi: [UInt8], _ pesan: String) throws {
        let folder = try FolderUji(kosong: ())
        try folder.write(Data(isi), nama)
        let masalah = try satu(bacaBerkas(di: folder.file(nama)))
        #expect(masalah.pesan.contains(pesan), "\(masalah.kalimat)")
        #expect(masalah.asal == nama)
        #expect(!masalah.perbaikan.isEmpty)
    }

    @Test("Berkas 200 MB ditolak tanpa dimuat", arguments: ["target.csv", "kinerja.xlsx"])
    func besar(_ nama: String) throws {
        let folder = nama.hasSuffix(".csv") ? try FolderUji() : try FolderUji(kosong: ())
        try folder.write(Data(), nama)
        let pegangan = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.file(nama)))
        try pegangan.truncate(atOffset: 200 << 20)
        try pegangan.close()
        let mulai = ContinuousClock.now
        let hasil = folder.baca()
        #expect(ContinuousClock.now - mulai < .seconds(5))
        let masalah = try #require(hasil.masalah("200 MB").first, "\(hasil.kalimat)")
        #expect(masalah.asal == nama && masalah.pesan.contains("50 MB") && !masalah.perbaikan.isEmpty)
        #expect(hasil.berkas == nil)
    }

    @Test("Bita yang bukan UTF-8 disebut barisnya")
    func bukanUTF8() throws {
        let folder = try FolderUji()
        try folder.write(Data("kode,nama\nU1,Sekretariat\nU2,Bidang ".utf8) + Data([0xE9, 0x0A]), "unit.csv")
        let masalah = try #require(folder.baca().masalah("bukan UTF-8").first)
        #expect(masalah.tempat == "unit.csv, baris 3")
        #expect(masalah.perbaikan.contains("CSV UTF-8"))
    }

    @Test("Bita rusak di dalam isian berbaris banyak disebut baris yang tepat")
    func bukanUTF8DalamKutip() throws {
        let folder = try FolderUji()
        try folder.write(Data("kode,nama\nU1,\"satu\ndua\ntig".utf8) + Data([0xFF]) + Data("a\"\n".utf8), "unit.csv")
        #expect(folder.baca().masalah("bukan UTF-8").first?.baris == 4)
    }

    @Test("Narasi yang bukan UTF-8 dan berkas UTF-16 ditolak")
    func pengodean() throws {
        let folder = try FolderUji()
        try folder.write(Data("Baris satu\n".utf8) + Data([0xC3, 0x28]), "narasi/saran.md")
        try folder.write(Data([0xFF, 0xFE, 0x6B, 0x00]), "unit.csv")
        let hasil = folder.baca()
        #expect(hasil.masalah("bukan UTF-8").first?.tempat == "narasi/saran.md, baris 2")
        #expect(hasil.masalah("UTF-16").first?.asal == "unit.csv")
    }

    @Test("Folder tanpa izin baca disebut", .enabled(if: geteuid() != 0))
    func tanpaIzin() throws {
        let folder = try FolderUji()
        chmod(folder.file("unit.csv"), 0)
        #expect(folder.baca().masalah("tidak boleh dibaca").first?.asal == "unit.csv")
    }
}
