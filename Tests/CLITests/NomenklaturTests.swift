import Foundation
import Testing

@Suite("Perintah nomenklatur")
struct PerintahNomenklaturTests {
    private func jalankan(_ folder: FolderSementara, _ argumen: String...) throws -> Program.Hasil {
        try Program.jalankan(
            Program.alamat,
            argumen + ["--basis-data", "sqlite:\(folder.alamat("t.sqlite"))", "--folder-bukti", folder.alamat("bukti")])
    }

    private static let daftar = Program.akar.appendingPathComponent("Data/nomenklatur-900.1-861-2026.csv.gz").path

    @Test("memasang daftar yang dibagikan beserta pergantiannya, lalu menyebut versinya")
    func pasang() throws {
        let folder = try FolderSementara()
        #expect(try jalankan(folder, "migrasi").kode == 0)
        let pasang = try jalankan(folder, "nomenklatur", "pasang", Self.daftar)
        #expect(pasang.kode == 0 && pasang.galat.contains("10.283 kode terpasang"), "\(pasang.galat)")
        let versi = try jalankan(folder, "nomenklatur", "versi")
        #expect(versi.keluaran.hasPrefix("diduga 900.1-861/2026\t10283\t"))
    }

    @Test("berkas yang rusak ditolak dan daftar lama tetap ada")
    func rusak() throws {
        let folder = try FolderSementara()
        #expect(try jalankan(folder, "migrasi").kode == 0)
        #expect(try jalankan(folder, "nomenklatur").galat.contains("Belum ada nomenklatur terpasang"))
        #expect(try jalankan(folder, "nomenklatur", "pasang", Self.daftar).kode == 0)
        let utuh = try Data(contentsOf: URL(fileURLWithPath: Self.daftar))
        try utuh.prefix(5000).write(to: URL(fileURLWithPath: folder.alamat("potong.csv.gz")))
        let potong = try jalankan(folder, "nomenklatur", "pasang", folder.alamat("potong.csv.gz"))
        #expect(potong.kode == 3 && potong.galat.contains("bukan gzip yang utuh"), "\(potong.galat)")
        try Data("kode,nama\n1,A\n".utf8).write(to: URL(fileURLWithPath: folder.alamat("kurang.csv")))
        let kurang = try jalankan(folder, "nomenklatur", "pasang", folder.alamat("kurang.csv"))
        #expect(kurang.kode == 3 && kurang.galat.contains("Kolom \"jenis\" tidak ada"), "\(kurang.galat)")
        #expect(try jalankan(folder, "nomenklatur", "pasang", folder.alamat("tiada.csv")).kode == 2)
        #expect(try jalankan(folder, "nomenklatur", "versi").keluaran.contains("10283"))
    }
}
