import Foundation
import Testing

@Suite("Perintah hitung, periksa, dan templat")
struct PerintahTests {
    @Test("hitung mencetak tabel dengan capaian, rata-rata, dan serapan")
    func hitung() throws {
        let hasil = try Program.jalankan("hitung", Program.contoh("pasuruan-2023"))
        #expect(hasil.kode == 0)
        for potongan in ["117,92", "142,67", "tidak diukur", "Rp11.443.226.942", "89,39%", "per indikator"] {
            #expect(hasil.keluaran.contains(potongan), "\(potongan)")
        }
    }

    @Test("hitung --json memuat nilai mentah sebagai teks")
    func json() throws {
        let hasil = try Program.jalankan("hitung", Program.contoh("dki-2024"), "--json")
        let isi = try #require(try JSONSerialization.jsonObject(with: Data(hasil.keluaran.utf8)) as? [[String: Any]])
        let i1 = try #require(isi.first { $0["kode"] as? String == "I1" })
        #expect(i1["capaian"] as? String == "100")
        #expect((i1["capaian_mentah"] as? String)?.hasPrefix("113.52473") == true)
    }

    @Test("hitung --csv mengutip sel yang memuat koma")
    func csv() throws {
        let hasil = try Program.jalankan("hitung", Program.contoh("dki-2024"), "--csv")
        #expect(hasil.keluaran.hasPrefix("kode,indikator,satuan,target,realisasi,capaian,capaian_mentah"))
        #expect(hasil.keluaran.contains("I4,Tingkat Partisipasi Pemilu,Persen,\"77,75\",\"74,28\",\"95,54\""))
    }

    @Test("hitung --jelaskan membuka satu angka sampai masukannya")
    func jelaskan() throws {
        let hasil = try Program.jalankan("hitung", Program.contoh("dki-2024"), "--jelaskan", "I4")
        for potongan in ["74,28 ÷ 77,75 × 100", "95,536977", "batas atas 100", "Sangat Tinggi", "tingkat_presiden"] {
            #expect(hasil.keluaran.contains(potongan), "\(potongan)")
        }
    }

    @Test(
        "buku kerja membawa lampirannya, dan bolak-balik memberi angka yang sama",
        arguments: ["dki-2024", "jambi-2023", "pasuruan-2023", "sampel-2025"])
    func bolakBalik(_ kode: String) throws {
        let folder = try FolderSementara()
        let buku = folder.alamat("buku.xlsx"), kembali = folder.alamat("kembali")
        #expect(try Program.jalankan("periksa", Program.contoh(kode), "--tulis", buku).kode == 0)
        let hasil = try Program.jalankan("periksa", buku, "--tulis", kembali)
        #expect(hasil.kode == 0, "\(hasil.galat)")
        let angka = try [Program.contoh(kode), buku, kembali].map {
            try Program.jalankan("hitung", $0, "--json", "--semua").keluaran
        }
        #expect(angka[0].count > 100 && Set(angka).count == 1)
    }

    @Test("lampiran lain yang bernama sama tidak ditimpa")
    func lampiranLain() throws {
        let folder = try FolderSementara()
        let gambar = try #require(
            FileManager.default.contentsOfDirectory(atPath: Program.contoh("sampel-2025/lampiran")).first)
        try FileManager.default.createDirectory(atPath: folder.alamat("lampiran"), withIntermediateDirectories: true)
        try Data("lain".utf8).write(to: URL(fileURLWithPath: folder.alamat("lampiran/\(gambar)")))
        let hasil = try Program.jalankan(
            "periksa", Program.contoh("sampel-2025"), "--tulis", folder.alamat("buku.xlsx"))
        #expect(hasil.kode != 0 && hasil.galat.contains("isinya lain"), "\(hasil.galat)")
        #expect(!FileManager.default.fileExists(atPath: folder.alamat("buku.xlsx")))
    }

    @Test("salah pakai memberi kode 2 dan penjelasan berbahasa Indonesia")
    func salahPakai() throws {
        let kasus = [
            ["hitung"], ["hitung", Program.contoh("dki-2024"), "--xyz"],
            ["hitung", Program.contoh("dki-2024"), "--jelaskan", "I99"],
            ["hitung", Program.contoh("dki-2024"), "--json", "--csv"],
            ["laporan", Program.contoh("dki-2024"), "--format", "odt"],
            ["laporan", Program.contoh("dki-2024"), "--sistematika", "tidak-ada"],
            ["perjanjian", Program.contoh("dki-2024"), "--kode", "X"],
            ["entah"],
        ]
        for argumen in kasus {
            let hasil = try Program.jalankan(Program.alamat, argumen)
            #expect(hasil.kode == 2, "\(argumen)")
            #expect(hasil.galat.contains("Galat:"), "\(argumen): \(hasil.galat)")
            #expect(!hasil.galat.contains("Error:") && !hasil.galat.contains("Usage:"), "\(hasil.galat)")
            #expect(hasil.keluaran.isEmpty)
        }
    }

    @Test(
        "bantuan tersedia untuk setiap perintah",
        arguments: ["", "hitung", "laporan", "perjanjian", "periksa", "templat"])
    func bantuan(_ perintah: String) throws {
        let hasil = try Program.jalankan(Program.alamat, (perintah.isEmpty ? [] : [perintah]) + ["--help"])
        #expect(hasil.kode == 0)
        #expect(
            hasil.keluaran.contains("PEMAKAIAN:") && !hasil.keluaran.contains("USAGE")
                && !hasil.keluaran.contains("OPTIONS"))
    }

    @Test("semua contoh lulus pemeriksaan", arguments: ["dki-2024", "jambi-2023", "pasuruan-2023", "sampel-2025"])
    func contoh(_ kode: String) throws {
        let hasil = try Program.jalankan("periksa", Program.contoh(kode))
        #expect(hasil.kode == 0, "\(hasil.keluaran)")
    }

    @Test("templat tertulis dan, selagi kosong, periksa menyebut apa yang belum diisi")
    func templat() throws {
        let folder = try FolderSementara()
        let hasil = try Program.jalankan("templat", folder.alamat("t"), "--tahun", "2026")
        #expect(hasil.kode == 0 && folder.isi("t") == ["templat-berkas-kinerja-2026.xlsx"])
        let periksa = try Program.jalankan("periksa", folder.alamat("t/templat-berkas-kinerja-2026.xlsx"))
        #expect(periksa.kode == 1)
        #expect(periksa.keluaran.contains("instansi"))
    }
}

@Suite("Panduan perintah")
struct PanduanPerintahTests {
    @Test(
        "memuat setiap perintah dan pilihannya", arguments: ["periksa", "hitung", "laporan", "perjanjian", "templat"])
    func lengkap(_ perintah: String) throws {
        let panduan = try String(contentsOf: Program.akar.appendingPathComponent("docs/perintah.md"), encoding: .utf8)
        let bagian = try #require(panduan.components(separatedBy: "## tolok ").first { $0.hasPrefix(perintah) })
        let bantuan = try Program.jalankan(perintah, "--help").keluaran
        for pilihan in bantuan.matches(of: /--[a-z]+/).map({ String($0.output) })
        where !["--help", "--version"].contains(pilihan) {
            #expect(bagian.contains(pilihan), "\(perintah) \(pilihan)")
        }
    }
}
