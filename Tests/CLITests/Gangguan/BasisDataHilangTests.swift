import Databases
import Foundation
import TestSupport
import Testing

@Suite("Basis data hilang", .timeLimit(.minutes(2)))
struct BasisDataHilangTests {
    @Test(
        "PostgreSQL mati di bawah layanan: halaman jelas dalam hitungan detik, lalu pulih tanpa dijalankan ulang",
        .enabled(if: TestDatabase.daftarJenis.contains(.postgresql), "perlu PostgreSQL"))
    func postgreSQL() async throws {
        let folder = try FolderSementara()
        let server = try PostgreSQLSendiri(folder)
        let layanan = try LayananNyata(basisData: server.alamat, folderBukti: folder.alamat("bukti"))
        let akun = try layanan.siapkan(pengguna: 1)
        try await layanan.mulai()
        var pengunjung = try await Pengunjung(layanan.alamat, masuk: akun[0])
        #expect(try await pengunjung.simpan("I1", nilai: "71,5").status == 303)
        let isian = try await pengunjung.isian("I2", nilai: "72,5")

        try server.matikan()
        try await periksaMati(&pengunjung, isian)

        try server.nyalakan()
        #expect(try await pengunjung.ambil("/sehat").status == 200)
        #expect(try await pengunjung.simpan(isian).status == 303)
        // A server that is there but does not answer: its processes stand still.
        try server.bekukan(true)
        let beku = try await pengunjung.ambil("/sehat")
        try server.bekukan(false)
        #expect(beku.status == 503 && beku.lama < .seconds(6), "\(beku.lama)")
        let riwayat = try await layanan.riwayatNilai()
        #expect(riwayat.memuat("dinas-1/I1", "71.5") && riwayat.memuat("dinas-1/I2", "72.5"))
        _ = try layanan.perintah("audit", "verifikasi")
    }

    @Test("Berkas SQLite dipindahkan di bawah layanan: tidak ada yang diakui, lalu pulih setelah dikembalikan")
    func sqlite() async throws {
        let folder = try FolderSementara()
        let (tempat, lain) = (folder.alamat("data"), folder.alamat("pindah"))
        try FileManager.default.createDirectory(atPath: tempat, withIntermediateDirectories: true)
        let layanan = try LayananNyata(basisData: "sqlite:\(tempat)/tolok.sqlite", folderBukti: folder.alamat("bukti"))
        let akun = try layanan.siapkan(pengguna: 1)
        try await layanan.mulai()
        var pengunjung = try await Pengunjung(layanan.alamat, masuk: akun[0])
        #expect(try await pengunjung.simpan("I1", nilai: "71,5").status == 303)
        let isian = try await pengunjung.isian("I2", nilai: "72,5")

        try FileManager.default.moveItem(atPath: tempat, toPath: lain)
        try await periksaMati(&pengunjung, isian)

        try FileManager.default.moveItem(atPath: lain, toPath: tempat)
        #expect(try await pengunjung.simpan(isian).status == 303)
        layanan.matikan()
        let riwayat = try await layanan.riwayatNilai()
        #expect(riwayat.memuat("dinas-1/I1", "71.5") && riwayat.memuat("dinas-1/I2", "72.5"))
    }

    /// Reading, saving, signing in and the probe all say so at once, in words, without anything of the inside.
    private func periksaMati(_ pengunjung: inout Pengunjung, _ isian: [String: String]) async throws {
        let simpan = try await pengunjung.simpan(isian)
        for potongan in ["Basis data tidak dapat dihubungi", "belum tersimpan", "72,5", "Kirim lagi"] {
            #expect(simpan.isi.contains(potongan), "\(potongan)")
        }
        let jawaban = [
            simpan, try await pengunjung.ambil(pengunjung.kisi), try await pengunjung.ambil("/masuk"),
            try await pengunjung.ambil("/sehat"),
        ]
        for satu in jawaban {
            #expect(satu.status == 503 && satu.lama < .seconds(5), "\(satu.status) \(satu.lama)")
            for rahasia in ["DatabaseError", "Swift", "socket", "sqlite", "SELECT"] {
                #expect(!satu.isi.contains(rahasia), "\(rahasia)")
            }
        }
        #expect(jawaban.last?.isi.contains("sakit") == true)
        let aset = try await pengunjung.ambil("/masuk").isi.firstMatch(of: /href="(\/aset\/[^"]+\.css)"/)?.output.1
        #expect(try await pengunjung.ambil(String(try #require(aset))).status == 200)
    }
}

/// A PostgreSQL server of its own, which a test may stop under the program.
private final class PostgreSQLSendiri {
    private let folder: String
    private(set) var alamat = ""

    init(_ folder: FolderSementara) throws {
        self.folder = folder.alamat("pg")
        // The server runs as another user, who must be able to come here.
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
        alamat = try skrip("start")
    }

    deinit { try? matikan() }

    func nyalakan() throws { _ = try skrip("start") }
    func matikan() throws { _ = try skrip("stop") }

    /// Stops every process of the server where it stands, or lets them go on.
    func bekukan(_ beku: Bool) throws {
        let isi = try String(contentsOfFile: "\(folder)/data/postmaster.pid", encoding: .utf8)
        let induk = try #require(isi.split(separator: "\n").first.map(String.init))
        let anak = try Program.jalankan(URL(fileURLWithPath: "/usr/bin/env"), ["pgrep", "-P", induk]).keluaran
        for pid in ([induk] + anak.split(separator: "\n").map(String.init)).compactMap({ Int32($0) }) {
            kill(pid, beku ? SIGSTOP : SIGCONT)
        }
    }

    /// Through Python, which hands no open file on: Foundation takes a program for running as long as anything it started
    /// holds a socket of Foundation's own, and the server would.
    private func skrip(_ perintah: String) throws -> String {
        let perantara = "import subprocess, sys; sys.exit(subprocess.run(sys.argv[1:]).returncode)"
        let skrip = Program.akar.appendingPathComponent("Scripts/postgresql-uji").path
        let hasil = try Program.jalankan(
            URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-c", perantara, skrip, perintah, folder])
        try #require(hasil.kode == 0, "\(hasil.galat)")
        return hasil.keluaran.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
