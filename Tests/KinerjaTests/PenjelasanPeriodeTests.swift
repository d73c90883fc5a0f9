import Berkas
import Foundation
import Kinerja
import Testing

@Suite("Penjelasan tiap periode, dan kode berikutnya")
struct PenjelasanPeriodeTests {
    private func hitungan(_ kode: String) throws -> Hitungan {
        let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Hitungan(try #require(bacaBerkas(di: akar.appendingPathComponent("Contoh/\(kode)").path).berkas))
    }

    @Test("memakai target dan nilai periode itu saja")
    func periode() throws {
        let penjelasan = try #require(try hitungan("dki-2024").penjelasan("I4.tw4"))
        #expect(penjelasan.judul == "Perhitungan capaian Triwulan IV 2024: Tingkat Partisipasi Pemilu")
        #expect(penjelasan.hitungan == "74,28 ÷ 77,75 × 100" && penjelasan.hasil == "95,54")
        #expect(penjelasan.masukan.first?.sumber == "Perjanjian Kinerja Triwulan IV 2024")
        #expect(penjelasan.masukan.last?.sumber.contains("rata(79,47; 78,3; 78,23; 77,88; 57,52) = 74,28") == true)
    }

    @Test("sama dengan capaian periode yang dipakai halaman, untuk semua indikator")
    func semua() throws {
        for kode in ["dki-2024", "jambi-2023", "pasuruan-2023", "sampel-2025"] {
            let hitungan = try hitungan(kode)
            for indikator in hitungan.berkas.daftarIndikator {
                for periode in indikator.frekuensi.periodeWajib where periode != .tahun {
                    guard let satu = hitungan.penjelasan("\(indikator.kode).\(periode.kode)") else { continue }
                    let capaian = hitungan.capaian(indikator.kode, tahun: hitungan.tahun, periode: periode)
                    #expect(satu.hasil == hitungan.cetak(capaian), "\(kode) \(indikator.kode) \(periode.kode)")
                }
            }
        }
    }

    @Test(
        "kode berikutnya melanjutkan yang ada",
        arguments: [
            (Simpul.Jenis.sasaran, "T1", "S5"), (.program, "S1", "P7"), (.kegiatan, "P4", "P4.K2"),
            (.subkegiatan, "P4.K1", "P4.K1.S4"), (.tujuan, "M1", "T4"),
        ])
    func kodeSimpul(_ jenis: Simpul.Jenis, _ induk: String, _ kode: String) throws {
        let hitungan = try hitungan("sampel-2025")
        let berikut = hitungan.kodeBerikut(jenis, di: induk)
        #expect(hitungan.simpul(berikut) == nil && hitungan.indikator(berikut) == nil)
        if jenis != .program { #expect(berikut == kode) }
    }

    @Test("kode indikator program memakai kode programnya")
    func kodeIndikator() throws {
        let hitungan = try hitungan("sampel-2025")
        #expect(hitungan.kodeIndikatorBerikut(di: "P3.K2") == "I-P3.K2")
        #expect(hitungan.kodeIndikatorBerikut(di: "S1") == "I21")
    }
}
