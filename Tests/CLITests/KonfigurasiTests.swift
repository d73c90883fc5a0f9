import Foundation
import Testing

@testable import tolok

@Suite("Pengaturan server")
struct KonfigurasiTests {
    @Test("docs/konfigurasi.md sama dengan tabel pengaturan")
    func panduan() throws {
        let alamat = Program.akar.appendingPathComponent("docs/konfigurasi.md")
        if ProcessInfo.processInfo.environment["TOLOK_GOLDEN"] == "perbarui" {
            try Data(KunciKonfigurasi.panduan.utf8).write(to: alamat)
        }
        let tersimpan = try String(contentsOf: alamat, encoding: .utf8)
        #expect(tersimpan == KunciKonfigurasi.panduan, "perbarui dengan make golden")
    }

    @Test(
        "setiap pengaturan adalah pilihan tolok serve, dan contohnya dapat dipakai",
        arguments: KunciKonfigurasi.allCases)
    func pilihan(_ kunci: KunciKonfigurasi) async throws {
        let bantuan = try Program.jalankan("serve", "--help").keluaran
        #expect(bantuan.contains("--\(kunci.rawValue) "))
        var argumen = [kunci: kunci.contoh]
        // TLS wants both.
        if kunci == .sertifikat { argumen[.kunciSertifikat] = "k" }
        if kunci == .kunciSertifikat { argumen[.sertifikat] = "s" }
        _ = try await Konfigurasi.baca(argumen: argumen, berkas: nil, lingkungan: [:])
    }

    @Test("berkas kunci ada di samping basis data, atau di samping folder bukti")
    func berkasKunci() async throws {
        func alamat(_ argumen: [KunciKonfigurasi: String]) async throws -> String {
            try await Konfigurasi.baca(argumen: argumen, berkas: nil, lingkungan: [:]).berkasKunci
        }
        #expect(try await alamat([:]) == "tolok.sqlite.kunci")
        #expect(try await alamat([.basisData: "sqlite:/data/a.sqlite"]) == "/data/a.sqlite.kunci")
        let server = KunciKonfigurasi.basisData.contoh
        #expect(try await alamat([.basisData: server, .folderBukti: "/data/bukti/"]) == "/data/tolok.kunci")
        #expect(try await alamat([.basisData: server]) == "tolok.kunci")
        #expect(try await alamat([.basisData: server, .kunci: "/etc/k"]) == "/etc/k")
    }

    @Test("cadangan memperingatkan tentang berkas kunci; rahasia autentikator dilepas dari baris perintah")
    func cadangan() throws {
        let folder = try FolderSementara()
        let data = ["--basis-data", "sqlite:" + folder.alamat("a.sqlite"), "--folder-bukti", folder.alamat("bukti")]
        func tolok(_ argumen: String...) throws -> Program.Hasil {
            try Program.jalankan(Program.alamat, argumen + data)
        }
        #expect(try tolok("migrasi").kode == 0)
        let akun = ["--pemda", "99.01", "budi"]
        #expect(
            try Program.jalankan(Program.alamat, ["pengguna", "tambah", "--nama-pemda", "Kota"] + akun + data).kode == 0
        )
        #expect(try !tolok("cadangkan", folder.alamat("satu")).galat.contains("kunci"))
        let ganti = try tolok("kunci", "ganti")
        #expect(ganti.kode == 0 && ganti.keluaran.count == 9, "\(ganti.galat)")
        let kedua = try tolok("cadangkan", folder.alamat("dua"))
        #expect(kedua.kode == 0 && kedua.galat.contains("a.sqlite.kunci tidak ikut dicadangkan"))
        let isi = try #require(FileManager.default.subpaths(atPath: folder.alamat("dua")))
        #expect(!isi.contains { $0.hasSuffix("kunci") })
        #expect(try Program.jalankan(Program.alamat, ["pengguna", "lepas-autentikator"] + akun + data).kode == 0)
    }
}
