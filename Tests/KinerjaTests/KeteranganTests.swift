import Kinerja
import Testing

@Suite("Status, peringkat, dan penjelasan")
struct KeteranganTests {
    private func hitungan(
        target: NilaiTarget, realisasi: Angka, rumus: RumusCapaian = .naik, setelan: String = ""
    ) throws -> Hitungan {
        var berkas = try berkasUji()
        berkas.aturan = try aturanKasus(setelan)
        berkas.daftarIndikator[0].rumusCapaian = rumus
        berkas.daftarIndikator[0].arah = rumus.arah ?? .naik
        berkas.daftarTarget = [Target(indikator: "I1", tahun: 2024, sumber: .pk, nilai: target)]
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2024, nilai: .angka(realisasi))]
        return Hitungan(berkas)
    }

    @Test(
        "status dihitung dari angka yang dibaca",
        arguments: [
            ("99.999", "", StatusCapaian.tercapai), ("99.995", "", .tercapai), ("99.994", "", .tidakTercapai),
            ("100.004", "", .tercapai), ("100.005", "", .melampaui),
            ("99.999", "desimal_klasifikasi=tanpa", .tidakTercapai),
            ("99.999", "pembulatan=potong", .tidakTercapai), ("143", "batas_atas_tampilan=100", .melampaui),
        ])
    func status(_ realisasi: String, _ setelan: String, _ harapan: StatusCapaian) throws {
        let hitungan = try hitungan(
            target: .angka(100), realisasi: try #require(Angka(kanonik: realisasi)), setelan: setelan)
        #expect(hitungan.capaian("I1").status == harapan)
    }

    @Test("sisa pembagian yang tak habis tidak membuat target meleset")
    func sepertiga() throws {
        let sepertiga = try #require(Angka.satu.dibagi(3))
        let hitungan = try hitungan(
            target: .angka(1), realisasi: sepertiga + sepertiga + sepertiga, setelan: "desimal_klasifikasi=tanpa")
        #expect(hitungan.capaian("I1").status == .tercapai)
    }

    @Test("peringkat indikator stabil dan rentang menurut kedekatan dengan target")
    func peringkatDekat() throws {
        for (target, rumus, harapan) in [
            (NilaiTarget.angka(50), RumusCapaian.stabil, ["B", "A", "D", "C"]),
            (.rentang(60, 70), .rentang, ["D", "A", "B", "C"]),
        ] {
            var berkas = try hitungan(target: target, realisasi: 50, rumus: rumus).berkas
            berkas.daftarPembanding = [("A", 55), ("B", 49), ("C", 90), ("D", 65)].map {
                Pembanding(indikator: "I1", tahun: 2024, jenis: .peringkat, nama: $0.0, nilai: Angka($0.1))
            }
            #expect(Hitungan(berkas).peringkat("I1", tahun: 2024).map(\.pembanding.nama) == harapan)
        }
    }

    @Test("angka yang diisi dicetak dengan semua desimalnya, hasil bagi tidak")
    func desimalTerisi() throws {
        let hitungan = try hitungan(target: .angka(try #require(Angka(kanonik: "0.1255"))), realisasi: 1)
        let indikator = try #require(hitungan.indikator("I1"))
        #expect(hitungan.cetak(hitungan.targetBerlaku("I1", tahun: 2024)?.nilai, indikator: indikator) == "0,1255")
        #expect(hitungan.cetak(.angka(try #require(Angka.satu.dibagi(3))), indikator: indikator) == "0,3333")
        #expect(hitungan.cetak(.angka(2), indikator: indikator) == "2")
    }

    @Test("penjelasan target nol dan realisasi nol menyebut ketentuannya, bukan pembagian dengan nol")
    func penjelasanNol() throws {
        let turun = try hitungan(target: .angka(0), realisasi: 3, rumus: .turunSelisih)
        #expect(turun.penjelasanCapaian("I1")?.hitungan == "target 0 dan realisasi 3: ditetapkan 0")
        let rasio = try hitungan(
            target: .angka(10), realisasi: 0, rumus: .turunRasio, setelan: "batas_atas_tampilan=150")
        #expect(rasio.penjelasanCapaian("I1")?.hitungan == "target 10 dan realisasi 0: ditetapkan 150")
        let stabil = try hitungan(target: .angka(0), realisasi: 0, rumus: .stabil)
        #expect(stabil.penjelasanCapaian("I1")?.hitungan == "target 0 dan realisasi 0: ditetapkan 100")
    }

    @Test("perhitungan menunjukkan komponen periode terakhir atau cara periode menjadi tahun")
    func perhitungan() throws {
        func berkas(_ cara: Konsolidasi) throws -> BerkasKinerja {
            var berkas = try berkasUji(konsolidasi: cara, frekuensi: .triwulanan, rumus: "a / b * 100")
            for (triwulan, a) in [(1, 20), (2, 30), (3, 40), (4, 50)] {
                berkas.daftarRealisasi.append(
                    Realisasi(indikator: "I1", tahun: 2024, periode: .triwulan(triwulan), nilai: .dariKomponen))
                for (nama, nilai) in [("a", a), ("b", 80)] {
                    berkas.daftarKomponen.append(
                        Komponen(
                            indikator: "I1", tahun: 2024, periode: .triwulan(triwulan), nama: nama, nilai: Angka(nilai))
                    )
                }
            }
            return berkas
        }
        #expect(Hitungan(try berkas(.terakhir)).perhitungan("I1", tahun: 2024) == "TW IV: 50 / 80 × 100 = 62,5")
        #expect(Hitungan(try berkas(.tahunan)).perhitungan("I1", tahun: 2024) == "TW IV: 50 / 80 × 100 = 62,5")
        #expect(Hitungan(try berkas(.rata)).perhitungan("I1", tahun: 2024) == "(25 + 37,5 + 50 + 62,5) ÷ 4 = 43,75")
        #expect(Hitungan(try berkas(.jumlah)).perhitungan("I1", tahun: 2024) == "25 + 37,5 + 50 + 62,5 = 175")
        #expect(Hitungan(try berkas(.maks)).perhitungan("I1", tahun: 2024) == "maks(25; 37,5; 50; 62,5) = 62,5")
        var kosong = try berkas(.terakhir)
        kosong.daftarRealisasi = [kosong.daftarRealisasi[0]]
        #expect(Hitungan(kosong).perhitungan("I1", tahun: 2024) == "TW I: 20 / 80 × 100 = 25")
    }

    @Test("perubahan yang ditandatangani setelah tahun berakhir tidak berlaku surut")
    func tandaTanganTerlambat() throws {
        var berkas = try hitungan(target: .angka(50), realisasi: 60).berkas
        berkas.instansi.kepala = "kaban"
        berkas.daftarTarget.append(Target(indikator: "I1", tahun: 2024, sumber: .pkPerubahan(1), nilai: .angka(40)))
        berkas.daftarPerjanjian = [(0, "2024-01-10"), (1, "2025-01-05")].map {
            PerjanjianKinerja(
                kode: "PK\($0.0)", versi: $0.0, pihakPertama: "kaban", pihakKedua: "", tanggal: Tanggal(iso: $0.1))
        }
        #expect(Hitungan(berkas).targetBerlaku("I1", tahun: 2024)?.nilai == .angka(50))
        berkas.daftarPerjanjian[1].tanggal = Tanggal(iso: "2024-12-31")
        #expect(Hitungan(berkas).targetBerlaku("I1", tahun: 2024)?.nilai == .angka(40))
    }
}
