import Foundation
import Kinerja
import TestSupport
import Testing

@Suite("Kode nomenklatur")
struct KodeNomenklaturTests {
    @Test(
        "susunan kode",
        arguments: [
            ("8", "urusan", nil), ("X", "urusan", nil), ("8.01", "bidang", "8"), ("X.XX", "bidang", "X"),
            ("8.01.02", "program", "8.01"), ("8.01.02.2.01", "kegiatan", "8.01.02"),
            ("8.01.02.2.01.0004", "subkegiatan", "8.01.02.2.01"), ("8.01.02.2.01.04", "subkegiatan", "8.01.02.2.01"),
            ("X.XX.01.7.11.0007", "subkegiatan", "X.XX.01.7.11"),
        ] as [(String, String, String?)])
    func sah(_ teks: String, _ jenis: String, _ induk: String?) throws {
        let kode = try #require(KodeNomenklatur(teks))
        #expect(kode.jenis.rawValue == jenis && kode.induk?.teks == induk && kode.teks == teks)
    }

    @Test(
        "yang bukan kode ditolak",
        arguments: [
            "", "8.", "8.1", "8.01.2", "8.01.02.2", "8.01.02.9.01", "8.01.02.0.01", "8.01.02.2.1", "8.01.02.2.01.1",
            "8.01.02.2.01.00004", "8.XX", "X.01", "x.xx", "88.01", " 8.01", "8.01.02.2.01.0004.1", "8.٠١",
        ])
    func ditolak(_ teks: String) { #expect(KodeNomenklatur(teks) == nil) }

    @Test("program penunjang berlaku untuk setiap bidang")
    func umum() throws {
        let kode = try #require(KodeNomenklatur("8.01.01.2.01.0001"))
        #expect(kode.bentukUmum?.teks == "X.XX.01.2.01.0001" && kode.bidang == "8.01")
        #expect(kode.bentukUmum?.dalamBidang("1.02")?.teks == "1.02.01.2.01.0001")
        #expect(try #require(KodeNomenklatur("8.01")).bentukUmum == nil)
    }
}

@Suite("Pembaca nomenklatur")
struct PembacaNomenklaturTests {
    private func salah(_ teks: String) -> KesalahanNomenklatur? {
        do throws(KesalahanNomenklatur) {
            _ = try PembacaNomenklatur.daftar(Array(teks.utf8))
            return nil
        } catch { return error }
    }

    private let kepala = "kode,jenis,tingkat,nama,kinerja,indikator,satuan,versi\n"

    @Test("membaca sel berkutip, CRLF, dan kolom dalam urutan lain")
    func bentuk() throws {
        let teks =
            "versi,satuan,indikator,kinerja,nama,tingkat,jenis,kode\r\nv1,,,,\"A, \"\"b\"\"\nc\",,urusan,8\r\n\r\nv1,Orang,i,k,n,prov,bidang,8.01"
        let daftar = try PembacaNomenklatur.daftar(Array(teks.utf8))
        #expect(
            daftar.map(\.nama) == ["A, \"b\"\nc", "n"] && daftar[1].tingkat == .provinsi && daftar[1].satuan == "Orang")
    }

    @Test("baris yang salah disebut nomornya")
    func kesalahan() {
        #expect(salah("kode,jenis\n8,urusan") == .kolomTidakAda("tingkat"))
        #expect(salah(kepala + "8,urusan,,,,,,\n8.1,bidang,,,,,,") == .kode(baris: 3, "8.1"))
        #expect(salah(kepala + "8,bidang,,,,,,") == .jenis(baris: 2, kode: "8", tertulis: "bidang"))
        #expect(salah(kepala + "8,urusan,kota,,,,,") == .tingkat(baris: 2, "kota"))
        #expect(salah(kepala + "8,urusan,,,,,,\n8,urusan,,,,,,") == .ganda(baris: 3, kode: "8"))
        #expect(salah(kepala + "8,urusan,,,,,,\n8.01.02,program,,,,,,") == .tanpaInduk(baris: 3, kode: "8.01.02"))
        #expect(salah(kepala + "8,urusan,prov,,,,,\n8,urusan,kabkota,,,,,") == nil)
        #expect(salah("") == .kolomTidakAda("kode"))
        for satu in [KesalahanNomenklatur.bukanUTF8, .kode(baris: 3, "x"), .ganda(baris: 1, kode: "8")] {
            #expect(satu.pesan.hasSuffix("."))
        }
        #expect(throws: KesalahanNomenklatur.bukanUTF8) { try PembacaNomenklatur.daftar([0xFF, 0xFE]) }
    }
}

@Suite("Daftar nomenklatur")
struct NomenklaturTests {
    /// The shipped list, unpacked by gzip.
    static let resmi: Result<Nomenklatur, any Error> = Result {
        let folder = Golden.akar().appendingPathComponent("Data")
        let daftar = try PembacaNomenklatur.daftar(
            buka(folder.appendingPathComponent("nomenklatur-900.1-861-2026.csv.gz")))
        let pergantian = try PembacaNomenklatur.pergantian(
            Array(Data(contentsOf: folder.appendingPathComponent("nomenklatur-pergantian.csv"))))
        return Nomenklatur(daftar, pergantian: pergantian)
    }

    private static func buka(_ berkas: URL) throws -> [UInt8] {
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", berkas.path]
        let keluaran = Pipe()
        gzip.standardOutput = keluaran
        try gzip.run()
        let isi = keluaran.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        return Array(isi)
    }

    @Test("daftar terpasang sah seluruhnya dan lebih kecil dari satu mebibita")
    func terpasang() throws {
        let daftar = try Self.resmi.get().daftar
        #expect(daftar.count == 9979)
        let banyak = Dictionary(grouping: daftar, by: \.kode.jenis).mapValues(\.count)
        #expect(banyak == [.urusan: 10, .bidang: 51, .program: 406, .kegiatan: 1689, .subkegiatan: 7823])
        #expect(daftar.count(where: \.usang) == 59)
        let berkas = Golden.akar().appendingPathComponent("Data/nomenklatur-900.1-861-2026.csv.gz")
        #expect(try Data(contentsOf: berkas).count < 1_048_576)
    }

    @Test("kode dicari menurut tingkat, dan X.XX untuk bidang mana pun")
    func entri() throws {
        let daftar = try Self.resmi.get()
        #expect(daftar.entri("8.01.02.2.01.0004", tingkat: .kabupatenKota)?.satuan == "Orang")
        #expect(daftar.entri("8.01.02.2.01.0004", tingkat: .provinsi) == nil)
        let penunjang = try #require(daftar.entri("8.01.01", tingkat: .provinsi))
        #expect(penunjang.nama.hasSuffix("PROVINSI") && penunjang.kode.teks == "8.01.01")
        #expect(daftar.entri("8.01.01", tingkat: .kabupatenKota)?.nama.hasSuffix("KABUPATEN/KOTA") == true)
        #expect(daftar.entri("8.01.99", tingkat: .provinsi) == nil && daftar.entri("bukan", tingkat: nil) == nil)
    }

    @Test("anak sebuah kode, termasuk yang berlaku untuk setiap bidang")
    func anak() throws {
        let daftar = try Self.resmi.get()
        let program = daftar.anak("8.01", tingkat: .kabupatenKota)
        #expect(program.map(\.kode.teks) == ["8.01.01", "8.01.02", "8.01.03", "8.01.04", "8.01.05", "8.01.06"])
        let kegiatan = daftar.anak("8.01.01", tingkat: .kabupatenKota)
        #expect(!kegiatan.isEmpty && kegiatan.allSatisfy { $0.kode.induk?.teks == "8.01.01" })
        #expect(daftar.anak("8.01.02.2.01", tingkat: .kabupatenKota).contains { $0.kode.teks == "8.01.02.2.01.0004" })
        #expect(daftar.anak("x", tingkat: nil).isEmpty)
    }

    @Test("pencarian dengan awal kode atau kata")
    func cari() throws {
        let daftar = try Self.resmi.get()
        let kode = daftar.cari("8.01.02.2.01.", tingkat: .kabupatenKota)
        #expect(!kode.isEmpty && kode.allSatisfy { $0.kode.teks.hasPrefix("8.01.02.2.01.") })
        let penunjang = daftar.cari("8.01.01.2.01", tingkat: .kabupatenKota, jenis: .kegiatan)
        #expect(penunjang.map(\.kode.teks) == ["8.01.01.2.01"], "X.XX tampil dengan bidang yang ditulis")
        let kata = daftar.cari("koordinasi ideologi", tingkat: .kabupatenKota, jenis: .subkegiatan)
        #expect(kata.first?.kode.teks == "8.01.02.2.01.0004")
        let gaji = daftar.cari("gaji tunjangan ASN", tingkat: .kabupatenKota, bidang: "8.01")
        #expect(gaji.first?.kode.teks.hasPrefix("8.01.01.") == true)
        #expect(daftar.cari("zzzz").isEmpty && daftar.cari("").isEmpty)
        #expect(daftar.cari("program", paling: 7).count == 7)
    }

    @Test("kode yang diganti menunjuk kode baru yang masih berlaku")
    func pengganti() throws {
        let daftar = try Self.resmi.get()
        let ganti = try #require(daftar.pengganti("1.02.02.2.02.0021", tingkat: .kabupatenKota))
        #expect(ganti.kodeBaru.teks == "1.02.02.2.02.0055")
        #expect(daftar.entri(ganti.kodeBaru.teks, tingkat: .kabupatenKota) != nil)
        #expect(daftar.pengganti("1.02.02.2.02.0021", tingkat: .provinsi) == nil)
        #expect(daftar.pengganti("8.01.02", tingkat: nil) == nil)
    }
}
