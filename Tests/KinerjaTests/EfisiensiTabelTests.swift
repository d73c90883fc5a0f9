import Kinerja
import TestSupport
import Testing

@Suite("Tabel efisiensi")
struct EfisiensiTabelTests {
    private func baris(
        _ objek: String, _ capaian: Angka?, _ target: Angka? = nil, _ keluaran: Angka? = nil, realisasi: Int64? = 900
    ) -> BarisEfisiensi {
        BarisEfisiensi(
            objek: objek, pagu: Rupiah(1000), realisasi: realisasi.map { Rupiah($0) }, capaian: capaian, target: target,
            realisasiKeluaran: keluaran)
    }

    @Test("total biaya satuan tidak memerlukan capaian")
    func totalBiayaSatuan() {
        let daftar = [baris("A", nil, 10, 12), baris("B", nil, 10, 8), baris("C", 100)]
        #expect(efisiensiTotal(daftar, varian: .pmk249).nilai == Angka(kanonik: "6.25"))
    }

    @Test("baris tanpa serapan, capaian, atau pagu tidak masuk jumlah")
    func dikecualikan() {
        let nol = BarisEfisiensi(objek: "N", pagu: .nol, realisasi: .nol, capaian: 100)
        let daftar = [baris("A", 100), baris("B", nil), baris("C", 100, realisasi: nil), nol]
        for varian in VarianEfisiensi.allCases where varian != .pmk249 && varian != .sisa {
            #expect(efisiensiTotal(daftar, varian: varian) == efisiensiTotal([daftar[0]], varian: varian), "\(varian)")
        }
        #expect(efisiensiTotal([nol], varian: .selisih) == .belum)
    }

    @Test("pagar memakai capaian sebelum dibatasi")
    func pagarMentah() throws {
        var berkas = try berkasUji()
        berkas.aturan = try aturanKasus("batas_atas_efisiensi=100")
        berkas.daftarSimpul.append(Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: ""))
        berkas.daftarPagu = [Pagu(simpul: "P1", tahun: 2024, versi: .murni, nilai: Rupiah(100))]
        berkas.daftarRealisasiAnggaran = [RealisasiAnggaran(simpul: "P1", tahun: 2024, nilai: Rupiah(50))]
        berkas.daftarTarget = [Target(indikator: "I1", tahun: 2024, sumber: .pk, nilai: .angka(10))]
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2024, nilai: .angka(20))]
        let tabel = Hitungan(berkas).efisiensiIndikator()
        #expect(tabel.baris.first?.data.capaian == 100)
        #expect(tabel.baris.first?.pagar == [.periksaTarget])
    }

    @Test("dua indikator pada sasaran berporsi ditandai ganda dan tidak dijumlahkan dua kali")
    func gandaBerporsi() throws {
        var berkas = try berkasUji()
        berkas.daftarSimpul += [
            Simpul(kode: "S2", jenis: .sasaran, uraian: ""),
            Simpul(kode: "P1", induk: "S2", jenis: .program, uraian: ""),
        ]
        berkas.daftarIndikator.append(Indikator(kode: "I2", simpul: "S1", nama: "Dua"))
        berkas.daftarDukungan = [Dukungan(simpul: "P1", mendukung: "S1", pembebanan: .porsi, porsi: 60)]
        berkas.daftarPagu = [Pagu(simpul: "P1", tahun: 2024, versi: .murni, nilai: Rupiah(100))]
        berkas.daftarRealisasiAnggaran = [RealisasiAnggaran(simpul: "P1", tahun: 2024, nilai: Rupiah(90))]
        for kode in ["I1", "I2"] {
            berkas.daftarTarget.append(Target(indikator: kode, tahun: 2024, sumber: .pk, nilai: .angka(10)))
            berkas.daftarRealisasi.append(Realisasi(indikator: kode, tahun: 2024, nilai: .angka(10)))
        }
        let tabel = Hitungan(berkas).efisiensiIndikator()
        #expect(tabel.baris.map(\.pagar) == [[.anggaranGanda("I2")], [.anggaranGanda("I1")]])
        #expect(tabel.total == .belum)
    }

    @Test("rata-rata geometrik angka yang sama adalah angka itu", arguments: [1, 2, 3, 7, 60, 500, 2000])
    func geometrikSama(_ banyak: Int) throws {
        for teks in ["0.000001", "99.99", "120", "363.63", "123456789012"] {
            let nilai = try #require(Angka(kanonik: teks))
            #expect(
                rerataGeometrik(Array(repeating: nilai, count: banyak))?.dibulatkan(15) == nilai, "\(teks) \(banyak)")
        }
    }

    @Test("rata-rata geometrik a dan b berpangkat sama adalah akar hasil kalinya", arguments: [1, 2, 25, 100, 600])
    func geometrikTimpang(_ banyak: Int) throws {
        let kecil = try #require(Angka(kanonik: "0.01"))
        let campur: [Angka] = (0..<banyak).flatMap { _ -> [Angka] in [kecil, 10000] }
        #expect(rerataGeometrik(campur)?.dibulatkan(15) == 10)
        #expect(rerataGeometrik(campur.reversed())?.dibulatkan(15) == 10)
        #expect(
            rerataGeometrik(Array(repeating: kecil, count: banyak) + Array(repeating: 10000, count: banyak))?
                .dibulatkan(15) == 10)
    }

    @Test("rata-rata geometrik berada di antara terkecil dan terbesar, dan tidak melebihi rata-rata hitung")
    func geometrikSifat() throws {
        var acak = Pengacak(benih: 17)
        for _ in 0..<60 {
            let daftar = (0..<acak.bilangan(1...40)).map { _ in Angka(acak.bilangan(1...100_000)).dibagi(100) ?? .satu }
            let hasil = try #require(rerataGeometrik(daftar))
            let toleransi = try #require(Angka(kanonik: "0.000000000000001"))
            #expect(hasil + toleransi >= (daftar.min() ?? .nol) && hasil <= (daftar.max() ?? .nol) + toleransi)
            let hitung = try #require(konsolidasi(daftar, cara: .rata))
            #expect(hasil <= hitung + toleransi)
        }
    }

    @Test("nilai efisiensi selalu 0 sampai 100 dan tidak pernah turun")
    func nilaiEfisiensiMonoton() throws {
        let aturan = try aturanKasus("")
        let deret = (-60...60).map { nilaiEfisiensi(Angka($0), menurut: aturan) }
        #expect(zip(deret, deret.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(deret.first == 0 && deret.last == 100)
    }
}
