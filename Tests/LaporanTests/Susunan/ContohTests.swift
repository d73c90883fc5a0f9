import Berkas
import Documents
import Foundation
import Kinerja
import Testing

@testable import Laporan

/// The shipped samples as complete reports, by every shipped outline, with the writer's text and without.
@Suite struct ContohTests {
    static let daftarContoh = ["dki-2024", "jambi-2023", "pasuruan-2023", "sampel-2025"]

    private func berkas(_ nama: String) throws -> BerkasKinerja {
        let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
        return try #require(bacaBerkas(di: akar.appendingPathComponent("Contoh/\(nama)").standardized.path).berkas)
    }

    @Test(arguments: daftarContoh, Sistematika.daftarBawaan)
    func `a sample makes a whole report by any outline`(_ nama: String, _ kode: String) throws {
        let berkas = try berkas(nama)
        var tanpaNarasi = berkas
        tanpaNarasi.narasi = [:]
        for satu in [berkas, tanpaNarasi] {
            let hasil = susunLaporan(Hitungan(satu), sistematika: try Sistematika.bawaan(kode))
            #expect(hasil.masalahTautan.isEmpty)
            #expect(hasil.kelengkapan.masalahGambar.isEmpty)
            periksaJangkar(hasil.dokumen)
            periksaKeterangan(hasil.dokumen)
        }
    }

    private func periksaJangkar(_ dokumen: Document) {
        let jangkar = dokumen.blocks.compactMap(\.jangkar)
        #expect(Set(jangkar).count == jangkar.count)
    }

    /// Captions count from 1 without gaps in each chapter, in order of print.
    private func periksaKeterangan(_ dokumen: Document) {
        for jenis in [Caption.Kind.table, .figure] {
            let nomor = dokumen.blocks.compactMap(\.keterangan).filter { $0.kind == jenis }.map(\.number)
            let menurutBab = Dictionary(grouping: nomor) { $0.split(separator: ".").first.map(String.init) ?? "" }
            for (bab, daftar) in menurutBab {
                #expect(daftar == (1...daftar.count).map { "\(bab).\($0)" })
            }
        }
    }

    @Test(arguments: daftarContoh)
    func `every agreement of a sample can be printed`(_ nama: String) throws {
        let hitungan = Hitungan(try berkas(nama))
        for perjanjian in hitungan.berkas.daftarPerjanjian {
            let dokumen = susunPerjanjian(hitungan, perjanjian: perjanjian, kolomPeriode: "triwulan")
            periksaJangkar(dokumen)
            let target = dokumen.blocks.compactMap {
                if case .table(let tabel) = $0, tabel.id == "perjanjian-target" { tabel } else { nil }
            }
            #expect(target.count == 1 && target[0].rows.count > 0)
        }
    }

    @Test func `wide tables of a real report stand on landscape pages and text does not`() throws {
        let hitungan = Hitungan(try berkas("dki-2024"))
        let blok = susunLaporan(hitungan, sistematika: try Sistematika.bawaan("dki")).dokumen.blocks
        var lanskap = false
        for satu in blok {
            if case .section(let awal) = satu { lanskap = awal.orientation == .landscape }
            if case .table(let tabel) = satu, tabel.columns.count >= 10 { #expect(lanskap) }
            if case .tableOfContents = satu { #expect(!lanskap) }
        }
        #expect(blok.contains { if case .section(let awal) = $0 { awal.orientation == .landscape } else { false } })
    }
}
