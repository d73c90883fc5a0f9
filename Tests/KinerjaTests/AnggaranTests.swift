import Kinerja
import TestSupport
import Testing

@Suite("Anggaran")
struct AnggaranTests {
    /// Two goals, three programmes; P2 serves both goals in full, P3 is shared 60:40.
    private func berkas() throws -> BerkasKinerja {
        var berkas = try berkasUji()
        berkas.daftarSimpul = [
            Simpul(kode: "S1", jenis: .sasaran, uraian: "Satu"), Simpul(kode: "S2", jenis: .sasaran, uraian: "Dua"),
            Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: "A"),
            Simpul(kode: "K1", induk: "P1", jenis: .kegiatan, uraian: "A1"),
            Simpul(kode: "K2", induk: "P1", jenis: .kegiatan, uraian: "A2"),
            Simpul(kode: "P2", induk: "S1", jenis: .program, uraian: "B"),
            Simpul(kode: "P3", induk: "S2", jenis: .program, uraian: "C"),
        ]
        berkas.daftarDukungan = [
            Dukungan(simpul: "P2", mendukung: "S2"),
            Dukungan(simpul: "P3", mendukung: "S1", pembebanan: .porsi, porsi: 60),
        ]
        berkas.daftarPagu = [
            Pagu(simpul: "K1", tahun: 2024, versi: .murni, nilai: Rupiah(100)),
            Pagu(simpul: "K2", tahun: 2024, versi: .murni, nilai: Rupiah(200)),
            Pagu(simpul: "P2", tahun: 2024, versi: .murni, nilai: Rupiah(50)),
            Pagu(simpul: "P3", tahun: 2024, versi: .murni, nilai: Rupiah(1000)),
            Pagu(simpul: "K1", tahun: 2024, versi: .perubahan(1), nilai: Rupiah(110)),
            Pagu(simpul: "K2", tahun: 2024, versi: .perubahan(1), nilai: Rupiah(190)),
            Pagu(simpul: "P2", tahun: 2024, versi: .perubahan(1), nilai: Rupiah(40)),
            Pagu(simpul: "P3", tahun: 2024, versi: .perubahan(1), nilai: Rupiah(1000)),
            Pagu(simpul: "TOTAL", tahun: 2023, versi: .murni, nilai: Rupiah(777)),
        ]
        berkas.daftarRealisasiAnggaran = [
            RealisasiAnggaran(simpul: "K1", tahun: 2024, periode: .triwulan(1), nilai: Rupiah(30)),
            RealisasiAnggaran(simpul: "K1", tahun: 2024, periode: .triwulan(4), nilai: Rupiah(70)),
            RealisasiAnggaran(simpul: "K2", tahun: 2024, nilai: Rupiah(190)),
            RealisasiAnggaran(simpul: "P2", tahun: 2024, nilai: Rupiah(0)),
            RealisasiAnggaran(simpul: "P3", tahun: 2024, nilai: Rupiah(999)),
        ]
        return berkas
    }

    @Test("induk adalah jumlah anaknya, dan versi terakhir yang berlaku")
    func jumlahInduk() throws {
        let hitungan = Hitungan(try berkas())
        #expect(hitungan.pagu("P1", tahun: 2024) == Rupiah(300))
        #expect(hitungan.pagu("P1", tahun: 2024, versi: .murni) == Rupiah(300))
        #expect(hitungan.pagu("P2", tahun: 2024) == Rupiah(40))
        #expect(hitungan.pagu("TOTAL", tahun: 2024) == Rupiah(1340))
        #expect(hitungan.pagu("TOTAL", tahun: 2023) == Rupiah(777))
        #expect(hitungan.pagu("K1", tahun: 2022) == nil)
    }

    @Test("serapan, sisa, dan realisasi sampai satu triwulan")
    func serapan() throws {
        let hitungan = Hitungan(try berkas())
        let p1 = try #require(hitungan.serapan("P1", tahun: 2024))
        #expect(p1.realisasi == Rupiah(290) && p1.sisa == Rupiah(10))
        #expect(p1.persen?.dibulatkan(2) == Angka(kanonik: "96.67"))
        #expect(hitungan.realisasiAnggaran("K1", tahun: 2024, sampai: .triwulan(2)) == Rupiah(30))
        #expect(hitungan.serapan("P2", tahun: 2024)?.persen == .nol)
        #expect(hitungan.serapanTotal?.realisasi == Rupiah(1289))
    }

    @Test("anggaran bersama ditandai dan porsi dibagi habis")
    func bersama() throws {
        let hitungan = Hitungan(try berkas())
        let satu = try #require(hitungan.serapanPendukung("S1")), dua = try #require(hitungan.serapanPendukung("S2"))
        #expect(satu.bersama == ["P2"] && dua.bersama == ["P2"])
        #expect(satu.serapan.pagu == Rupiah(600 + 300 + 40))
        #expect(dua.serapan.pagu == Rupiah(40 + 400))
        #expect(hitungan.pagu("TOTAL", tahun: 2024) == Rupiah(1340))
    }

    @Test("induk sama dengan jumlah anak untuk pohon acak")
    func pohonAcak() throws {
        var acak = Pengacak(benih: 5)
        for _ in 0..<100 {
            var berkas = try berkasUji()
            var jumlah: Int64 = 0
            berkas.daftarSimpul.append(Simpul(kode: "P", induk: "S1", jenis: .program, uraian: ""))
            for k in 0..<acak.bilangan(1...5) {
                berkas.daftarSimpul.append(Simpul(kode: "K\(k)", induk: "P", jenis: .kegiatan, uraian: ""))
                for s in 0..<acak.bilangan(1...4) {
                    let nilai = Int64(acak.bilangan(0...9_000_000_000))
                    jumlah += nilai
                    berkas.daftarSimpul.append(
                        Simpul(kode: "K\(k)S\(s)", induk: "K\(k)", jenis: .subkegiatan, uraian: ""))
                    berkas.daftarPagu.append(
                        Pagu(simpul: "K\(k)S\(s)", tahun: 2024, versi: .murni, nilai: Rupiah(nilai)))
                }
            }
            let hitungan = Hitungan(berkas)
            #expect(hitungan.pagu("P", tahun: 2024) == Rupiah(jumlah))
            #expect(hitungan.anak("P").compactMap { hitungan.pagu($0.kode, tahun: 2024) }.jumlah == Rupiah(jumlah))
        }
    }
}
