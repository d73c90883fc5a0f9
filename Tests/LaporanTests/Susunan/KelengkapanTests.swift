import Kinerja
import Testing

@testable import Laporan

@Suite struct KelengkapanTests {
    private func periksa(_ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws -> Kelengkapan {
        PemeriksaKelengkapan(hitungan: try hitunganUji(ubah)).periksa()
    }

    private func status(_ kelengkapan: Kelengkapan, _ sasaran: String, _ analisis: AnalisisWajib) -> Kelengkapan.Status? {
        kelengkapan.analisis.first { $0.sasaran == sasaran && $0.analisis == analisis }?.status
    }

    @Test func `each sasaran answers for seven analyses`() throws {
        let hasil = try periksa()
        #expect(hasil.analisis.map(\.sasaran) == Array(repeating: "S1", count: 7) + Array(repeating: "S2", count: 7))
        #expect(status(hasil, "S1", .targetRealisasi) == .tersedia)
        #expect(status(hasil, "S1", .programPenunjang) == .tersedia)
        #expect(status(hasil, "S2", .targetRealisasi) == .belum(alasan: "capaian belum dapat dihitung untuk I5"))
        #expect(status(hasil, "S1", .sebab) == .belum(alasan: "sebab tidak dicatat untuk I2"))
    }

    @Test func `a recorded reason stands in for an analysis, for the sasaran or for one indicator`() throws {
        #expect(status(try periksa(), "S2", .standarNasional) == .tidakTersedia(alasan: "tidak ada standar nasional"))
        #expect(status(try periksa(), "S1", .standarNasional) == .belum(alasan: "pembanding tidak ada untuk I2"))
        let dengan = try periksa {
            $0.daftarAnalisis.append(Analisis(indikator: "I2", jenis: .tidakTersedia, uraian: "belum ada data", nomorAnalisis: 4))
        }
        #expect(status(dengan, "S1", .standarNasional) == .tersedia)
    }

    @Test func `a written section counts for the indicators it links to, except for figures`() throws {
        let hasil = try periksa {
            $0.narasi["analisis-sebab"] = "Titik liar bertambah menjadi {{I2.realisasi}} karena pengawasan kurang."
            $0.narasi["capaian"] = "{{I5.target}}"
        }
        #expect(status(hasil, "S1", .sebab) == .tersedia)
        #expect(status(hasil, "S2", .targetRealisasi) != .tersedia)
    }

    @Test func `a sasaran that is not measured this year owes no analysis`() throws {
        let hasil = try periksa { berkas in
            berkas.daftarIndikator.removeAll { $0.simpul == "S1" && $0.kode != "I3" }
        }
        #expect(status(hasil, "S1", .sebab) == .tidakTersedia(alasan: "indikatornya tidak diukur pada tahun 2024"))
    }

    @Test func `missing and provisional figures hinder a final report`() throws {
        #expect(try periksa().tanpaRealisasi == ["I5"])
        let hasil = try periksa { $0.daftarRealisasi[0].statusAngka = .prakiraan }
        #expect(hasil.sementara == ["I1"])
        #expect(!hasil.lengkap)
        #expect(hasil.daftarKekurangan.contains("Angka indikator I1 masih sementara; laporan akhir tidak boleh memuatnya."))
    }

    @Test func `nothing missing means complete, drafts or not`() {
        var kelengkapan = Kelengkapan()
        kelengkapan.narasiKosong = [.init(kunci: "capaian", bagian: "A", adaDraf: true)]
        kelengkapan.analisis = [.init(sasaran: "S1", analisis: .standarNasional, status: .tidakTersedia(alasan: "x"))]
        #expect(kelengkapan.lengkap && kelengkapan.daftarKekurangan.isEmpty)
        kelengkapan.bagianKosong = ["Penutup"]
        #expect(!kelengkapan.lengkap)
    }

    @Test func `a broken link in the writer's text makes the report incomplete`() throws {
        let hitungan = try hitunganUji { $0.narasi["saran"] = "x"; $0.narasi["kesimpulan"] = "{{I9.capaian}}" }
        let hasil = susunLaporan(hitungan, sistematika: try Sistematika.bawaan(""))
        #expect(hasil.masalahTautan.map(\.tautan) == ["{{I9.capaian}}"])
        #expect(hasil.kelengkapan.masalahTautan == hasil.masalahTautan)
        #expect(!hasil.kelengkapan.lengkap)
    }
}
