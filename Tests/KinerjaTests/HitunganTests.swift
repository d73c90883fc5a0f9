import Kinerja
import Testing

@Suite("Target, kemajuan, dan rata-rata")
struct HitunganTests {
    private func berkas() throws -> BerkasKinerja {
        var berkas = try berkasUji()
        berkas.instansi.kepala = "kaban"
        berkas.daftarSimpul.append(Simpul(kode: "S2", jenis: .sasaran, uraian: "Kedua"))
        berkas.daftarIndikator.append(Indikator(kode: "I2", simpul: "S2", nama: "Dua"))
        berkas.daftarIndikator.append(Indikator(kode: "I3", simpul: "S2", nama: "Tiga"))
        berkas.daftarTarget = [
            Target(indikator: "I1", tahun: 2024, sumber: .pk, nilai: .angka(50)),
            Target(indikator: "I1", tahun: 2024, sumber: .pkPerubahan(1), nilai: .angka(40)),
            Target(indikator: "I1", tahun: 2024, sumber: .renstra, nilai: .angka(80)),
            Target(indikator: "I1", tahun: 2026, sumber: .renstra, nilai: .angka(100)),
            Target(indikator: "I2", tahun: 2024, sumber: .pk, nilai: .angka(10)),
            Target(indikator: "I3", tahun: 2024, sumber: .pk, nilai: .tidakDiukur),
        ]
        berkas.daftarRealisasi = [
            Realisasi(indikator: "I1", tahun: 2024, nilai: .angka(60)),
            Realisasi(indikator: "I2", tahun: 2024, nilai: .angka(9)),
            Realisasi(indikator: "I1", tahun: 2023, nilai: .angka(48)),
        ]
        return berkas
    }

    private func perjanjian(_ versi: Int, _ tanggal: String?) -> PerjanjianKinerja {
        PerjanjianKinerja(
            kode: "PK\(versi)", versi: versi, pihakPertama: "kaban", pihakKedua: "Wali Kota",
            tanggal: tanggal.flatMap { Tanggal(iso: $0) })
    }

    @Test("perubahan yang belum ditandatangani tidak mengganti target")
    func versiTertandatangani() throws {
        var berkas = try berkas()
        berkas.daftarPerjanjian = [perjanjian(0, "2024-01-10"), perjanjian(1, nil)]
        #expect(Hitungan(berkas).capaian("I1").nilai?.mentah == 120)
        berkas.daftarPerjanjian[1].tanggal = Tanggal(iso: "2024-10-02")
        #expect(Hitungan(berkas).capaian("I1").nilai?.mentah == 150)
    }

    @Test("target yang tidak diulang pada perubahan tetap berlaku")
    func targetTetap() throws {
        var berkas = try berkas()
        berkas.daftarPerjanjian = [perjanjian(0, "2024-01-10"), perjanjian(1, "2024-10-02")]
        #expect(Hitungan(berkas).targetBerlaku("I2", tahun: 2024)?.nilai == .angka(10))
    }

    @Test("kemajuan terhadap akhir Renstra dan pertumbuhan terhadap tahun lalu")
    func kemajuan() throws {
        let hitungan = Hitungan(try berkas())
        #expect(hitungan.kemajuan("I1")?.capaian.nilai?.mentah == 60)
        #expect(hitungan.kemajuan("I1")?.tahunTarget == 2026)
        #expect(hitungan.kemajuan("I2") == nil)
        let pertumbuhan = try #require(hitungan.pertumbuhan("I1", tahun: 2024))
        #expect(pertumbuhan.selisih == 12 && pertumbuhan.persen == 25)
    }

    @Test("kemajuan indikator jumlah dihitung dari awal Renstra")
    func kemajuanJumlah() throws {
        var berkas = try berkasUji(konsolidasi: .jumlah)
        berkas.daftarTarget = (2022...2026).map {
            Target(indikator: "I1", tahun: $0, sumber: .renstra, nilai: .angka(10))
        }
        berkas.daftarRealisasi = [(2022, 12), (2023, 8), (2024, 15)].map {
            Realisasi(indikator: "I1", tahun: $0.0, nilai: .angka(Angka($0.1)))
        }
        #expect(Hitungan(berkas).kemajuan("I1")?.capaian.nilai?.mentah == 70)
    }

    @Test("rata-rata per sasaran dan per indikator adalah dua angka yang berbeda")
    func rerata() throws {
        var berkas = try berkas()
        berkas.daftarTarget[5].nilai = .angka(10)
        berkas.daftarRealisasi.append(Realisasi(indikator: "I3", tahun: 2024, nilai: .angka(3)))
        let hitungan = Hitungan(berkas)
        // I1 60/40 = 150, I2 90, I3 30: sasaran 150 and 60.
        #expect(hitungan.rerataInstansi(.perSasaran)?.nilai == 105)
        #expect(hitungan.rerataInstansi(.perIndikator)?.nilai == 90)
    }

    @Test("yang tidak diukur tidak masuk rata-rata dan dihitung tersendiri")
    func tidakDiukur() throws {
        let hitungan = Hitungan(try berkas())
        let rerata = try #require(hitungan.rerata(simpul: "S2"))
        #expect(rerata.nilai == 90 && rerata.anggota == 1 && rerata.dari == 2)
        let rekap = hitungan.rekapInstansi
        #expect(rekap.melampaui == 1 && rekap.tidakTercapai == 1 && rekap.tidakDiukur == 1 && rekap.belum == 0)
    }

    @Test("target periodik yang tidak sama dengan target tahunan ditemukan")
    func targetPeriodik() throws {
        var berkas = try berkasUji(konsolidasi: .jumlah, frekuensi: .triwulanan)
        berkas.daftarTarget = [Target(indikator: "I1", tahun: 2024, sumber: .pk, nilai: .angka(100))]
        berkas.daftarTarget += (1...4).map {
            Target(indikator: "I1", tahun: 2024, periode: .triwulan($0), sumber: .pk, nilai: .angka(20))
        }
        let masalah = Hitungan(berkas).masalahTargetPeriode
        #expect(masalah == [.tidakSama(indikator: "I1", sumber: .pk, periodik: 80, tahunan: 100, cara: .jumlah)])
        #expect(masalah[0].pesan.contains("80") && masalah[0].pesan.contains("100"))
    }

    @Test("target berjalan yang turun ditandai")
    func targetMenurun() throws {
        var berkas = try berkasUji(konsolidasi: .terakhir, frekuensi: .triwulanan)
        berkas.daftarTarget = [(1, 30), (2, 20), (3, 50), (4, 60)].map {
            Target(indikator: "I1", tahun: 2024, periode: .triwulan($0.0), sumber: .pk, nilai: .angka(Angka($0.1)))
        }
        #expect(
            Hitungan(berkas).masalahTargetPeriode
                == [.menurun(indikator: "I1", sumber: .pk, periode: .triwulan(2), nilai: 20, sebelum: 30)])
    }

    @Test("peringkat mengikuti arah indikator dan nilai sama berbagi peringkat")
    func peringkat() throws {
        var berkas = try berkas()
        berkas.daftarPembanding = [("A", 85), ("B", 90), ("C", 85), ("D", 70)].map {
            Pembanding(indikator: "I1", tahun: 2024, jenis: .peringkat, nama: $0.0, nilai: Angka($0.1))
        }
        #expect(Hitungan(berkas).peringkat("I1", tahun: 2024).map(\.peringkat) == [1, 2, 2, 4])
    }

    @Test("penjelasan memuat masukan, rumus, angka tak dibulatkan, batas, dan predikat")
    func penjelasan() throws {
        var berkas = try berkas()
        berkas.aturan = try aturanKasus("batas_atas_tampilan=120")
        let penjelasan = try #require(Hitungan(berkas).penjelasanCapaian("I1"))
        #expect(penjelasan.hitungan == "60 ÷ 40 × 100")
        #expect(penjelasan.takDibulatkan == "150")
        #expect(penjelasan.batas.contains("dibatasi 120"))
        #expect(penjelasan.hasil == "120")
        #expect(penjelasan.predikat.hasPrefix("Sangat Tinggi"))
        #expect(penjelasan.masukan.first?.sumber == "Perjanjian Kinerja Perubahan 2024")
    }
}
