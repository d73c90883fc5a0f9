import Kinerja
import TestSupport
import Testing

@Suite("Versi dan pembebanan anggaran")
struct AnggaranVersiTests {
    private func berkas() throws -> BerkasKinerja {
        var berkas = try berkasUji()
        berkas.daftarSimpul.append(Simpul(kode: "S2", jenis: .sasaran, uraian: "Dua"))
        berkas.daftarSimpul += [("P1", "S1", Simpul.Jenis.program), ("K1", "P1", .kegiatan), ("K2", "P1", .kegiatan)]
            .map {
                Simpul(kode: $0.0, induk: $0.1, jenis: $0.2, uraian: $0.0)
            }
        return berkas
    }

    private func pagu(_ simpul: String, _ nilai: Int64, _ versi: VersiAnggaran = .murni) -> Pagu {
        Pagu(simpul: simpul, tahun: 2024, versi: versi, nilai: Rupiah(nilai))
    }

    @Test("perubahan yang hanya memuat simpul yang berubah membiarkan pagu simpul lain berlaku")
    func hanyaYangBerubah() throws {
        var berkas = try berkas()
        berkas.daftarPagu = [
            pagu("K1", 100), pagu("K2", 200), pagu("K1", 130, .perubahan(1)), pagu("K2", 150, .perubahan(3)),
        ]
        let hitungan = Hitungan(berkas)
        #expect(hitungan.pagu("P1", tahun: 2024, versi: .murni) == Rupiah(300))
        #expect(hitungan.pagu("P1", tahun: 2024, versi: .perubahan(1)) == Rupiah(330))
        #expect(hitungan.pagu("K2", tahun: 2024, versi: .perubahan(1)) == Rupiah(200))
        #expect(hitungan.pagu("P1", tahun: 2024) == Rupiah(280))
        #expect(hitungan.pagu("TOTAL", tahun: 2024) == Rupiah(280))
    }

    @Test("pagu perubahan yang ditulis pada induk menggantikan rincian lama")
    func diInduk() throws {
        var berkas = try berkas()
        berkas.daftarPagu = [pagu("K1", 100), pagu("K2", 200), pagu("P1", 250, .perubahan(1))]
        #expect(Hitungan(berkas).pagu("P1", tahun: 2024) == Rupiah(250))
        #expect(Hitungan(berkas).pagu("P1", tahun: 2024, versi: .murni) == Rupiah(300))
    }

    @Test("realisasi setahun yang tertulis di samping periodenya tidak dihitung dua kali")
    func setahunDanPeriode() throws {
        var berkas = try berkas()
        berkas.daftarRealisasiAnggaran = (1...4).map {
            RealisasiAnggaran(simpul: "K1", tahun: 2024, periode: .triwulan($0), nilai: Rupiah(25))
        }
        berkas.daftarRealisasiAnggaran.append(RealisasiAnggaran(simpul: "K1", tahun: 2024, nilai: Rupiah(100)))
        let hitungan = Hitungan(berkas)
        #expect(hitungan.realisasiAnggaran("P1", tahun: 2024) == Rupiah(100))
        #expect(hitungan.realisasiAnggaran("P1", tahun: 2024, sampai: .triwulan(4)) == Rupiah(100))
        #expect(hitungan.realisasiAnggaran("P1", tahun: 2024, sampai: .triwulan(3)) == Rupiah(75))
    }

    @Test("bagian porsi selalu berjumlah persis keseluruhannya")
    func porsiHabis() throws {
        var acak = Pengacak(benih: 31)
        for _ in 0..<200 {
            var berkas = try berkas()
            let banyak = acak.bilangan(2...5)
            var sisa = 100
            for nomor in 0..<banyak {
                let porsi = nomor == banyak - 1 ? sisa : acak.bilangan(1...(sisa - (banyak - nomor - 1)))
                sisa -= porsi
                berkas.daftarSimpul.append(Simpul(kode: "T\(nomor)", jenis: .sasaran, uraian: ""))
                berkas.daftarDukungan.append(
                    Dukungan(simpul: "P1", mendukung: "T\(nomor)", pembebanan: .porsi, porsi: Angka(porsi)))
            }
            berkas.daftarPagu = [pagu("P1", Int64(acak.bilangan(1...9_999_999)))]
            berkas.daftarRealisasiAnggaran = [
                RealisasiAnggaran(simpul: "P1", tahun: 2024, nilai: Rupiah(Int64(acak.bilangan(0...9_999_999))))
            ]
            let hitungan = Hitungan(berkas)
            let bagian = (0..<banyak).compactMap { hitungan.serapanPendukung("T\($0)")?.serapan }
            #expect(bagian.map(\.pagu).jumlah == hitungan.pagu("P1", tahun: 2024))
            #expect(bagian.compactMap(\.realisasi).jumlah == hitungan.realisasiAnggaran("P1", tahun: 2024))
            #expect(hitungan.serapanPendukung("S1")?.serapan.pagu ?? .nol == .nol)
        }
    }

    @Test("kegiatan yang menunjang sasaran lain bertanda bersama dengan programnya")
    func bersamaLewatProgram() throws {
        var berkas = try berkas()
        berkas.daftarPagu = [pagu("K1", 100), pagu("K2", 200)]
        berkas.daftarDukungan = [Dukungan(simpul: "K1", mendukung: "S2")]
        let hitungan = Hitungan(berkas)
        #expect(hitungan.serapanPendukung("S2")?.bersama == ["K1"])
        #expect(hitungan.serapanPendukung("S1")?.bersama == ["P1"])
    }

    @Test("kegiatan di dalam program yang sudah penuh tidak dijumlahkan lagi pada sasaran yang sama")
    func bersarang() throws {
        var berkas = try berkas()
        berkas.daftarPagu = [pagu("K1", 100), pagu("K2", 200)]
        berkas.daftarDukungan = [
            Dukungan(simpul: "K1", mendukung: "S1"), Dukungan(simpul: "P1", mendukung: "S2"),
            Dukungan(simpul: "P1", mendukung: "S2"),
        ]
        #expect(Hitungan(berkas).serapanPendukung("S1")?.serapan.pagu == Rupiah(300))
        #expect(Hitungan(berkas).serapanPendukung("S2")?.serapan.pagu == Rupiah(300))
    }
}
