import Foundation
import TestSupport
import Testing

@Suite("Disk penuh", .timeLimit(.minutes(2)))
struct DiskPenuhTests {
    @Test(
        "Simpanan dan bukti ditolak dengan jelas, yang diakui tetap ada, dan layanan pulih tanpa dijalankan ulang",
        .enabled(if: DiskKecil.tersedia, "perlu hak memasang tmpfs (root)"))
    func penuh() async throws {
        let disk = try DiskKecil(megabita: 8)
        let layanan = try LayananNyata(
            basisData: "sqlite:\(disk.alamat("tolok.sqlite"))", folderBukti: disk.alamat("bukti"))
        let akun = try layanan.siapkan(pengguna: 1)
        try await layanan.mulai()
        var pengunjung = try await Pengunjung(layanan.alamat, masuk: akun[0])
        #expect(try await pengunjung.simpan("I1", nilai: "71,5").status == 303)

        try disk.penuhi()
        let isian = try await pengunjung.isian("I2", nilai: "72,5")
        let ditolak = try await pengunjung.simpan(isian)
        #expect(ditolak.status == 503)
        for potongan in ["Ruang penyimpanan server penuh", "belum tersimpan", "pengelola server", "72,5", "Kirim lagi"]
        {
            #expect(ditolak.isi.contains(potongan), "\(potongan)")
        }
        #expect(try await pengunjung.ambil(pengunjung.kisi).isi.contains("71,5"))
        let bukti = try await pengunjung.unggah("I1", Self.pdf, nama: "bukti.pdf")
        #expect(bukti.status == 503 && bukti.isi.contains("Berkas Anda belum tersimpan"))
        #expect(disk.berkas(di: "bukti").isEmpty)

        try disk.kosongkan()
        #expect(try await pengunjung.simpan(isian).status == 303)
        #expect(try await pengunjung.unggah("I1", Self.pdf, nama: "bukti.pdf").status == 303)
        #expect(disk.berkas(di: "bukti").count == 1)
        layanan.matikan()
        let riwayat = try await layanan.riwayatNilai()
        #expect(["I1": "71.5", "I2": "72.5"].allSatisfy { riwayat.memuat("dinas-1/\($0.key)", $0.value) })
        _ = try layanan.perintah("audit", "verifikasi")
    }

    /// Looks like a PDF, and does not fit beside a full disk.
    private static let pdf = Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 37, count: 300_000) + Array("\n%%EOF\n".utf8)
}

extension [String: Set<String>] {
    /// A value stands in the history of a cell.
    func memuat(_ tempat: String, _ nilai: String) -> Bool {
        self[tempat]?.contains { $0.contains("\"nilai\":\"\(nilai)\"") } ?? false
    }
}

/// A small file system in memory, which a test may fill to the last byte.
final class DiskKecil {
    private let folder: FolderSementara

    /// Whether this user may mount one.
    static let tersedia: Bool = geteuid() == 0 && (try? DiskKecil(megabita: 1)) != nil

    init(megabita: Int) throws {
        folder = try FolderSementara()
        try Self.jalankan("mount", "-t", "tmpfs", "-o", "size=\(megabita)m", "tmpfs", folder.url.path)
    }

    deinit { try? Self.jalankan("umount", "-l", folder.url.path) }

    func alamat(_ nama: String) -> String { folder.alamat(nama) }

    func penuhi() throws {
        let pengisi = alamat("pengisi")
        _ = FileManager.default.createFile(atPath: pengisi, contents: nil)
        let berkas = open(pengisi, O_WRONLY | O_APPEND)
        defer { close(berkas) }
        let blok = [UInt8](repeating: 0, count: 4096)
        while write(berkas, blok, blok.count) > 0 {}
        try #require(errno == ENOSPC)
    }

    func kosongkan() throws { try FileManager.default.removeItem(atPath: alamat("pengisi")) }

    /// Every file below a folder, with those that are being written.
    func berkas(di nama: String) -> [String] {
        let semua = FileManager.default.subpaths(atPath: alamat(nama)) ?? []
        return semua.filter { satu in
            var folder: ObjCBool = false
            return FileManager.default.fileExists(atPath: alamat("\(nama)/\(satu)"), isDirectory: &folder)
                && !folder.boolValue
        }
    }

    private static func jalankan(_ argumen: String...) throws {
        let hasil = try Program.jalankan(URL(fileURLWithPath: "/usr/bin/env"), argumen)
        guard hasil.kode == 0 else { throw CocoaError(.featureUnsupported) }
    }
}
