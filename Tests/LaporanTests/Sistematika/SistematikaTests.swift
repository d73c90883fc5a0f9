import Foundation
import Testing

@testable import Laporan

@Suite struct SistematikaTests {
    @Test(arguments: Sistematika.daftarBawaan)
    func `every shipped outline is readable and has a place for each mandated analysis`(_ kode: String) throws {
        let sistematika = try Sistematika.bawaan(kode)
        #expect(sistematika.kode == kode)
        #expect(sistematika.bab.filter { $0.jenis == .bab }.count == 4)
        #expect(sistematika.bab.contains { $0.isi == [.lampiran(.perjanjianKinerja)] || $0.isi.first == .lampiran(.perjanjianKinerja) })
        let lengkap = sistematika.lengkapDenganAnalisis
        let adaTempat = sistematika.analisisBertempat.union(lengkap.bagianAnalisisLain.flatMap(\.analisis))
        #expect(adaTempat.count == 7)
        #expect(lengkap.bab.contains { $0.judul == "Analisis Lain" } == !sistematika.analisisTanpaTempat.isEmpty)
    }

    @Test func `the mandatory outline has all seven analyses as subsections of III A`() throws {
        let bab = try #require(try Sistematika.bawaan("").bab.first { $0.judul == "Akuntabilitas Kinerja" })
        #expect(bab.bagian[0].bagian.flatMap(\.analisis) == AnalisisWajib.allCases)
        #expect(bab.bagian.map(\.judul) == ["Capaian Kinerja Organisasi", "Realisasi Anggaran"])
    }

    @Test func `outlines that repeat per node say which analyses they leave to the annex`() throws {
        #expect(try Sistematika.bawaan("metro").analisisTanpaTempat == [.standarNasional])
        #expect(
            try Sistematika.bawaan("sumsel").analisisTanpaTempat
                == [.tahunLalu, .jangkaMenengah, .standarNasional, .efisiensi])
        #expect(try Sistematika.bawaan("pasuruan").analisisTanpaTempat.isEmpty)
    }

    private func masalah(_ bab: String) -> [MasalahSistematika] {
        let json = #"{"kode":"x","nama":"X","dasar_hukum":"Y","bab":[\#(bab)]}"#
        do throws(KesalahanSistematika) {
            _ = try Sistematika(json: Data(json.utf8))
            return []
        } catch {
            return error.masalah
        }
    }

    @Test func `an unknown table is an error at its place with the nearest ids`() throws {
        let satu = try #require(masalah(#"{"jenis":"bab","judul":"B","isi":[{"tabel":"capian"}]}"#).first)
        #expect(satu.pesan == "Bab ke-1 (B), isi ke-1: tabel \"capian\" tidak dikenal; pilihan terdekat: capaian, sarana, iku.")
    }

    @Test func `every wrong word is reported at once`() {
        let semua = masalah(
            #"""
            {"jenis":"bab","nomor_gaya":"BAGIAN 1","judul":"B","bagian":[{"judul":"A","nomor_gaya":"§","analisis":[9],
            "isi":[{"narasi":"capaiann"},{"narasi":"iku","tabel":"iku"},{"tabel":"iku","opsi":{"simpull":"S1"}}],"tebal":1}]}
            """#)
        #expect(semua.count == 7)
        #expect(semua.contains(.analisisDiLuarBatas(nomor: 9, letak: "Bab ke-1 (B) › A")))
        #expect(semua.contains(.isiTidakJelas(letak: "Bab ke-1 (B) › A, isi ke-2")))
        #expect(semua.contains(.kunciTakDikenal(kunci: "simpull", letak: "Bab ke-1 (B) › A, isi ke-3, opsi")))
        #expect(semua.contains(.kunciTakDikenal(kunci: "tebal", letak: "Bab ke-1 (B) › A")))
    }

    @Test func `broken JSON and an unknown code are refused with a sentence`() {
        #expect(throws: KesalahanSistematika.self) { try Sistematika(json: Data("{".utf8)) }
        do throws(KesalahanSistematika) {
            _ = try Sistematika.bawaan("pasurun")
            Issue.record("tidak ditolak")
        } catch {
            #expect(error.pesan.contains("pasuruan"))
        }
    }

    @Test(arguments: [
        (GayaNomor.hurufBesar, [3, 2], "B."), (.angka, [3, 1, 4], "4."), (.huruf, [1, 28], "ab."), (.angkaKurung, [1, 5], "5)"),
        (.desimal, [3, 1, 2], "3.1.2"),
    ])
    func `a section number is printed in the style its example shows`(_ gaya: GayaNomor, _ jalur: [Int], _ cetak: String) {
        #expect(gaya.cetak(jalur: jalur) == cetak)
    }
}
