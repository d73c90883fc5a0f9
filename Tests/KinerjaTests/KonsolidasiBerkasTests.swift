import Kinerja
import Testing

@Suite("Konsolidasi dari berkas")
struct KonsolidasiBerkasTests {
    private func triwulanan(_ cara: Konsolidasi, rumus: String = "selesai / aduan * 100") throws -> BerkasKinerja {
        var berkas = try berkasUji(konsolidasi: cara, frekuensi: .triwulanan, rumus: rumus)
        berkas.daftarRealisasi = Periode.semuaTriwulan.map {
            Realisasi(indikator: "I1", tahun: 2024, periode: $0, nilai: .dariKomponen)
        }
        return berkas
    }

    private func komponen(_ nama: String, _ triwulan: Int, _ nilai: Int, tahun: Int = 2024) -> Komponen {
        Komponen(indikator: "I1", tahun: tahun, periode: .triwulan(triwulan), nama: nama, nilai: Angka(nilai))
    }

    @Test("rasio kumulatif tidak menghitung komponen yang hilang sebagai nol")
    func komponenHilang() throws {
        var berkas = try triwulanan(.rasioKumulatif)
        for triwulan in 1...4 {
            if triwulan != 2 { berkas.daftarKomponen.append(komponen("selesai", triwulan, 9)) }
            berkas.daftarKomponen.append(komponen("aduan", triwulan, 10))
        }
        #expect(
            Hitungan(berkas).nilai("I1", tahun: 2024) == .tidakTerdefinisi(.komponenTidakAda("selesai Triwulan II")))
        berkas.daftarKomponen.append(komponen("selesai", 2, 9))
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == .angka(90))
    }

    @Test("rasio kumulatif memuat triwulan yang penyebutnya nol")
    func penyebutNolSatuTriwulan() throws {
        var berkas = try triwulanan(.rasioKumulatif)
        for (triwulan, selesai, aduan) in [(1, 0, 0), (2, 5, 10), (3, 0, 0), (4, 10, 10)] {
            berkas.daftarKomponen += [komponen("selesai", triwulan, selesai), komponen("aduan", triwulan, aduan)]
        }
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == .angka(75))
    }

    @Test("rasio kumulatif terhadap tahun lalu memakai triwulan yang sama, atau nilai setahun bila tidak lengkap")
    func tahunLalu() throws {
        var berkas = try triwulanan(.rasioKumulatif, rumus: "(konflik[n-1] - konflik) / konflik[n-1] * 100")
        berkas.daftarKomponen =
            (1...4).map { komponen("konflik", $0, 6) } + (1...4).map { komponen("konflik", $0, 10, tahun: 2023) }
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == .angka(40))
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024, sampai: .triwulan(2)) == .angka(40))
        berkas.daftarKomponen.removeLast(3)
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == .tidakTerdefinisi(.komponenTidakAda("konflik[n-1]")))
        berkas.daftarKomponen.append(Komponen(indikator: "I1", tahun: 2023, nama: "konflik", nilai: 48))
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == .angka(50))
    }

    @Test("terakhir tidak dirusak triwulan sebelumnya yang tidak terdefinisi, rata-rata ya")
    func takTerdefinisiSebelumnya() throws {
        for (cara, harapan) in [
            (Konsolidasi.terakhir, NilaiTerukur.angka(80)), (.rata, .tidakTerdefinisi(.pembagiNol("aduan"))),
        ] {
            var berkas = try triwulanan(cara)
            for (triwulan, selesai, aduan) in [(1, 0, 0), (2, 5, 10), (3, 7, 10), (4, 8, 10)] {
                berkas.daftarKomponen += [komponen("selesai", triwulan, selesai), komponen("aduan", triwulan, aduan)]
            }
            #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == harapan)
        }
    }

    @Test(
        "nilai sampai akhir tahun sama dengan nilai tahun, juga bila bulan terisi tidak merata",
        arguments: [Konsolidasi.rata, .jumlah, .terakhir, .maks, .min, .tahunan])
    func sampaiAkhirTahun(_ cara: Konsolidasi) throws {
        var berkas = try berkasUji(konsolidasi: cara, frekuensi: .bulanan)
        berkas.daftarRealisasi = (1...12).map {
            Realisasi(
                indikator: "I1", tahun: 2024, periode: .bulan($0),
                nilai: $0 == 2 || $0 == 3 ? .tidakDiukur : .angka(Angka($0 * 7)))
        }
        let hitungan = Hitungan(berkas)
        for periode in [Periode.tahun, .triwulan(4), .bulan(12)] {
            #expect(hitungan.nilai("I1", tahun: 2024, sampai: periode) == hitungan.nilai("I1", tahun: 2024))
        }
    }

    @Test("bulan yang sengaja tidak diukur terhitung terisi meskipun triwulannya belum lengkap")
    func sementaraTanpaNilai() throws {
        var berkas = try berkasUji(konsolidasi: .rata, frekuensi: .bulanan)
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2024, periode: .bulan(1), nilai: .tidakDiukur)]
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == .sementara(nilai: nil, terisi: 1, wajib: 12))
    }

    @Test("angka dan predikat yang bercampur tidak dijadikan satu nilai")
    func campuran() {
        #expect(
            konsolidasi([NilaiTerukur.angka(5), .predikat("A")], cara: .terakhir) == .tidakTerdefinisi(.jenisTidakCocok)
        )
        #expect(konsolidasi([NilaiTerukur.predikat("B"), .predikat("A")], cara: .terakhir) == .predikat("A"))
        #expect(konsolidasi([NilaiTerukur.yaTidak(false), .yaTidak(true)], cara: .terakhir) == .yaTidak(true))
        #expect(
            konsolidasi([NilaiTerukur.predikat("B"), .belumDilaporkan], cara: .terakhir)
                == .sementara(nilai: nil, terisi: 1, wajib: 2))
    }

    @Test("target sampai triwulan untuk indikator bulanan memakai target triwulan")
    func targetTriwulanBulanan() throws {
        var berkas = try berkasUji(konsolidasi: .jumlah, frekuensi: .bulanan)
        berkas.daftarTarget = (1...4).map {
            Target(indikator: "I1", tahun: 2024, periode: .triwulan($0), sumber: .pk, nilai: .angka(30))
        }
        berkas.daftarRealisasi = (1...6).map {
            Realisasi(indikator: "I1", tahun: 2024, periode: .bulan($0), nilai: .angka(9))
        }
        let kemajuan = Hitungan(berkas).kemajuanPeriode("I1", tahun: 2024, sampai: .triwulan(2))
        #expect(kemajuan?.target == .angka(60))
        #expect(kemajuan?.terhadapTarget.nilai?.mentah == 90)
    }

    @Test("triwulan tanpa target berkala tidak disebut tidak terdefinisi")
    func tanpaTargetBerkala() throws {
        var berkas = try berkasUji(konsolidasi: .terakhir, frekuensi: .triwulanan)
        berkas.daftarTarget = [Target(indikator: "I1", tahun: 2024, sumber: .pk, nilai: .angka(80))]
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2024, periode: .triwulan(1), nilai: .angka(20))]
        let kemajuan = try #require(Hitungan(berkas).kemajuanPeriode("I1", tahun: 2024, sampai: .triwulan(1)))
        #expect(kemajuan.terhadapTarget == .tidakDiukur)
        #expect(kemajuan.terhadapTahun.nilai?.mentah == 25)
    }

    @Test("kemajuan indikator jumlah bersifat sementara bila tahun sebelumnya belum dilaporkan")
    func kemajuanTahunHilang() throws {
        var berkas = try berkasUji(konsolidasi: .jumlah)
        berkas.daftarTarget = (2022...2026).map {
            Target(indikator: "I1", tahun: $0, sumber: .renstra, nilai: .angka(10))
        }
        berkas.daftarRealisasi = [(2022, 12), (2024, 15)].map {
            Realisasi(indikator: "I1", tahun: $0.0, nilai: .angka(Angka($0.1)))
        }
        #expect(Hitungan(berkas).kemajuan("I1")?.nilai == .sementara(nilai: 27, terisi: 2, wajib: 3))
        berkas.daftarTarget.removeAll { $0.tahun == 2023 }
        #expect(Hitungan(berkas).kemajuan("I1")?.nilai == .angka(27))
        berkas.daftarRealisasi = []
        #expect(Hitungan(berkas).kemajuan("I1")?.nilai == .belumDilaporkan)
    }
}
