import Berkas
import Documents
import Foundation
import Kinerja
import TestSupport
import Testing

@Suite("Berkas yang diunggah")
struct UnggahanTests {
    @Test("Arsip folder yang ditulis dan dibaca kembali tetap sama, dengan lampirannya", arguments: 0..<4)
    func bolakBalik(_ kelompok: UInt64) throws {
        for benih in (2000 + kelompok * 10)..<(2010 + kelompok * 10) {
            let berkas = try PembangkitBerkas.berkas(benih: benih)
            let hasil = bacaUnggahan(try arsipBerkas(berkas, folder: "kesbangpol-2024"), nama: "berkas.zip")
            try #require(hasil.berkas != nil, "benih \(benih): \(hasil.kalimat)")
            #expect(hasil.berkas == berkas, "benih \(benih)")
        }
    }

    @Test("Buku kerja dikenali dari isinya, apa pun namanya")
    func bukuKerja() throws {
        let berkas = try #require(try FolderUji().baca().berkas)
        #expect(bacaUnggahan(try tulisBukuKerja(berkas), nama: "salah.zip").berkas == berkas)
    }

    @Test("Arsip buku kerja dengan lampiran di sampingnya terbaca bersama lampirannya")
    func bukuKerjaBerlampiran() throws {
        let berkas = try PembangkitBerkas.berkas(benih: 3)
        var bungkus = [ZipEntry(path: "kirim/data.xlsx", bytes: try tulisBukuKerja(berkas))]
        for satu in berkas.daftarLampiran {
            bungkus.append(ZipEntry(path: "kirim/lampiran/\(satu.berkas)", bytes: satu.isi))
        }
        let hasil = bacaUnggahan(try writeZip(bungkus), nama: "kirim.zip")
        #expect(hasil.berkas?.daftarLampiran == berkas.daftarLampiran, "\(hasil.kalimat)")
    }

    @Test("Berkas sampingan sistem operasi di dalam arsip tidak mengganggu")
    func sampingan() throws {
        let entri =
            FolderUji.dasar.map { ZipEntry(path: "data/\($0.key)", bytes: Array($0.value.utf8)) } + [
                ZipEntry(path: "__MACOSX/data/._pagu.csv", bytes: [1, 2, 3]),
                ZipEntry(path: "data/.DS_Store", bytes: [0]),
                ZipEntry(path: "data/~$target.csv", bytes: [0xFF]),
            ]
        let hasil = bacaUnggahan(try writeZip(entri), nama: "data.zip")
        #expect(hasil.berkas == (try FolderUji().baca().berkas), "\(hasil.kalimat)")
    }

    @Test("Masalah di dalam arsip menyebut lembar, baris, dan kolom")
    func masalah() throws {
        var isi = FolderUji.dasar
        isi["pagu.csv"] = "simpul,tahun,versi,nilai\nP9,2024,murni,300\n"
        let arsip = try writeZip(isi.map { ZipEntry(path: $0.key, bytes: Array($0.value.utf8)) })
        let hasil = bacaUnggahan(arsip, nama: "data.zip")
        #expect(hasil.berkas == nil)
        #expect(hasil.daftarMasalah.contains { $0.asal == "pagu.csv" && $0.baris == 2 && $0.kolom == "simpul" })
    }

    @Test("Yang bukan berkas kinerja ditolak dengan sebabnya")
    func lain() throws {
        func pesan(_ isi: [UInt8], _ nama: String) -> String { bacaUnggahan(isi, nama: nama).kalimat }
        #expect(pesan(Array("%PDF-1.7".utf8), "a.pdf").contains("PDF"))
        #expect(pesan([0xD0, 0xCF, 0x11, 0xE0, 1], "a.xls").contains(".xls"))
        #expect(pesan(Array("kode,nama".utf8), "unit.csv").contains("satu lembar CSV"))
        #expect(pesan([], "kosong.xlsx").contains("bukan buku kerja"))
        #expect(
            pesan(try writeZip([ZipEntry(path: "baca.txt", bytes: [65])]), "a.zip").contains("tidak ada berkas .csv"))
    }

    @Test("Arsip yang jahat ditolak sebelum isinya dipercaya")
    func jahat() throws {
        func ditolak(_ entri: [ZipUji.Entri], _ sebab: String) {
            let hasil = bacaUnggahan(ZipUji.arsip(entri), nama: "jahat.zip")
            #expect(hasil.berkas == nil && hasil.kalimat.contains(sebab), "\(sebab): \(hasil.kalimat)")
        }
        ditolak([.init("../instansi.csv", "kunci,nilai\n")], "menunjuk ke luar")
        ditolak([.init("a/instansi.csv", "1"), .init("a/instansi.csv", "2")], "dua bagian")
        var terkunci = ZipUji.Entri("instansi.csv", "kunci,nilai\n")
        terkunci.terkunci = true
        ditolak([terkunci], "sandi")
        var bom = ZipUji.Entri("instansi.csv", "")
        bom.mampat = ZipUji.nol(ulangan: 40_000)
        bom.ukuranPalsu = 40 << 20
        ditolak([bom], "bom zip")
        ditolak((0...1_000).map { .init("\($0).csv", "a") }, "lebih dari 1000 berkas")
    }
}
