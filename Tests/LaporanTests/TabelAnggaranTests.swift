import Documents
import Kinerja
import Laporan
import Testing

struct TabelAnggaranTests {
    private func kisi(
        _ id: IdTabel, _ nomor: Int = 0, opsi: OpsiTabel = OpsiTabel(), setelan: [(String, String)] = []
    ) throws -> KisiTabel {
        let daftar = susunTabel(id, opsi: opsi, hitungan: try Sampel.hitungan(setelan: setelan))
        return KisiTabel(try #require(daftar.indices.contains(nomor) ? daftar[nomor] : nil))
    }

    @Test("Efisiensi per indikator tidak berjumlah bila anggarannya dipakai bersama")
    func efisiensiBersama() throws {
        let kisi = try kisi(.efisiensi)
        let i2 = try #require(kisi.baris("Jumlah konflik"))
        #expect(
            Array(kisi.teks(i2).suffix(6)) == [
                "110", "1.450.000.001†", "1.165.000.000", "80,34", "29,66", "Efisien; anggaran sama dengan No. 1, 2, 4",
            ])
        #expect(!kisi.tabel.rows.contains { $0.role == .total })
        #expect(kisi.catatan.contains("Jumlah dan efisiensi keseluruhan tidak dihitung"))
        #expect(kisi.catatan.contains("EF_SELISIH"))
    }

    @Test("Efisiensi per program berjumlah dan bernilai efisiensi, dengan pagar target")
    func efisiensiProgram() throws {
        var opsi = OpsiTabel()
        opsi.tingkat = "program"
        opsi.varian = "EF_PMK22"
        let kisi = try kisi(.efisiensi, opsi: opsi)
        #expect(
            kisi.teks(0) == ["1", "Program Ideologi", "120", "1.000.000.001", "940.000.000", "94", "26", "Efisien"])
        #expect(
            kisi.teks(1) == ["2", "Program Kewaspadaan", "90", "450.000.000", "225.000.000", "50", "40", "Efisien"])
        #expect(
            kisi.teks(2) == ["3", "Program Penunjang", "belum", "2.100.000.000", "2.050.000.000", "97,62", "–", ""])
        #expect(kisi.teks(3) == ["JUMLAH", "", "1.450.000.001", "1.165.000.000", "80,34", "30,34", ""])
        #expect(kisi.tabel.rows[3].cells[2].formula == .sum(rows: [0, 1]))
        #expect(kisi.teks(4) == ["NILAI EFISIENSI", "100", ""])
    }

    @Test("Varian biaya satuan menambah kolom keluaran")
    func efisiensiSatuan() throws {
        var opsi = OpsiTabel()
        opsi.varian = "EF_PMK249"
        opsi.indikator = "I2"
        let kisi = try kisi(.efisiensi, opsi: opsi)
        #expect(kisi.tabel.header[0].map(\.text).contains("Target Keluaran"))
        #expect(Array(kisi.teks(0)[3...4]) == ["10", "9*"])
    }

    @Test("Capaian keluaran memakai rata-rata geometrik dan nilainya dibulatkan ke rupiah")
    func efisiensiKeluaran() throws {
        let capaian = try kisi(.efisiensiKeluaran)
        #expect(Array(capaian.teks(0).suffix(5)) == ["50", "62", "120", "120", "120"])
        #expect(capaian.teks(2) == ["Capaian keluaran Bacon", "103,92"])
        let nilai = try kisi(.efisiensiKeluaran, 1)
        #expect(
            nilai.teks(0) == [
                "1", "Program Ideologi", "120", "1.000.000.001", "940.000.000", "1.200.000.001", "260.000.001", "26",
            ])
        #expect(nilai.teks(2) == ["JUMLAH", "1.450.000.001", "1.165.000.000", "1.605.000.001", "440.000.001", "30,34"])
    }

    @Test("Capaian keluaran yang dibatasi tidak membawa rumus")
    func keluaranDibatasi() throws {
        let kisi = try kisi(.efisiensiKeluaran)
        #expect(kisi.sel[0][6]?.formula == nil)
        #expect(kisi.sel[1][6]?.formula == .ratio(numerator: 5, denominator: 4, scale: 100))
    }

    @Test("Pegawai disandingkan dengan indikator yang diampu unitnya")
    func sdm() throws {
        let kisi = try kisi(.efisiensiSDM)
        #expect(kisi.teks(0) == ["1", "Sekretariat", "7", "0", "0", "–", "–"])
        #expect(kisi.teks(1) == ["2", "Bidang Ketahanan", "3", "2", "2", "117,93", "1,5"])
        #expect(kisi.teks(2) == ["Bacon", "10", "7", "2", "101,46", "1,43"])
    }

    @Test("Program penunjang dinilai dari indikatornya sendiri")
    func penunjang() throws {
        let kisi = try kisi(.programPenunjang)
        let i2 = try #require(kisi.baris("Jumlah konflik"))
        #expect(
            kisi.teks(i2) == [
                "3", "Jumlah konflik", "110", "Program Ideologi", "Pemahaman ideologi", "120", "Menunjang",
            ])
        #expect(kisi.teks(i2 + 1) == ["Program Kewaspadaan", "Kesiapsiagaan", "90", "Tidak menunjang"])
    }

    @Test("Realisasi program menyusun pohon yang berjumlah")
    func realisasiProgram() throws {
        let kisi = try kisi(.realisasiProgram)
        #expect(
            kisi.teks(0) == [
                "8.01.02", "Program Ideologi", "Pemahaman ideologi", "Persen", "50", "62", "120", "1.000.000.001",
                "940.000.000", "94",
            ])
        #expect(kisi.sel[0][7]?.formula == .sum(rows: [1]) && kisi.sel[1][8]?.formula == .sum(rows: [2, 3]))
        #expect(kisi.sel[2][1]?.indent == 2)
        #expect(kisi.tabel.rows.last?.cells.map(\.text) == ["JUMLAH", "3.550.000.001", "3.215.000.000", "90,56"])
    }

    @Test("Realisasi program satu sasaran menandai anggaran bersama dan tidak memakai jumlah instansi")
    func realisasiProgramSasaran() throws {
        var opsi = OpsiTabel()
        opsi.simpul = "S2"
        opsi.tingkat = "program"
        let kisi = try kisi(.realisasiProgram, opsi: opsi)
        #expect(kisi.teks(0).contains("1.000.000.001†"))
        #expect(kisi.tabel.rows.last?.cells.dropFirst().first?.text == "1.450.000.001")
    }

    @Test("Realisasi anggaran per sasaran mencetak jumlah instansi satu kali")
    func anggaranSasaran() throws {
        var opsi = OpsiTabel()
        opsi.tingkat = "sasaran"
        let kisi = try kisi(.realisasiAnggaran, opsi: opsi)
        let jumlah = try #require(kisi.tabel.rows.last)
        #expect(
            jumlah.cells.map(\.text) == [
                "JUMLAH (setiap program dihitung satu kali)", "3.500.000.000", "3.550.000.001", "3.215.000.000",
                "90,56",
                "335.000.001",
            ])
        #expect(jumlah.cells[2].formula == nil)
        let sub = kisi.tabel.rows.filter { $0.role == .subtotal }
        #expect(sub.count == 1 && sub[0].cells[2].text == "1.450.000.001†")
        #expect(kisi.baris("Tidak ada anggaran program yang ditautkan") != nil)
    }

    @Test("Realisasi anggaran tanpa catatan belanja mencetak belum, bukan nol")
    func anggaranBelum() throws {
        var berkas = try Sampel.berkas()
        berkas.daftarRealisasiAnggaran.removeAll { $0.simpul == "P2" }
        let kisi = KisiTabel(susunTabel(.realisasiAnggaran, hitungan: Hitungan(berkas))[0])
        #expect(kisi.teks(1) == ["2", "Program Kewaspadaan", "500.000.000", "450.000.000", "belum", "–", "–"])
    }

    @Test("Anggaran kegiatan di dalam program lain dikenali sebagai anggaran yang sama")
    func kegiatanDiDalamProgram() throws {
        var berkas = try Sampel.berkas()
        berkas.daftarDukungan = [Dukungan(simpul: "K1", mendukung: "I2"), Dukungan(simpul: "P1", mendukung: "I4")]
        let hitungan = Hitungan(berkas)
        let pendukung = KisiTabel(susunTabel(.programPendukung, hitungan: hitungan)[0])
        let kegiatan = try #require(pendukung.baris("Kegiatan Sosialisasi"))
        #expect(pendukung.teks(kegiatan).last == "1.000.000.001†")
        let efisiensi = KisiTabel(susunTabel(.efisiensi, hitungan: hitungan)[0])
        #expect(efisiensi.teks(try #require(efisiensi.baris("Jumlah konflik"))).last?.contains("anggaran sama") == true)
    }

    @Test("Porsi yang sama di bawah dua indikator satu sasaran tidak dijumlahkan")
    func porsiSatuSasaran() throws {
        var berkas = try Sampel.berkas()
        berkas.daftarDukungan = [Dukungan(simpul: "P3", mendukung: "SK1", pembebanan: .porsi, porsi: 10)]
        let kisi = KisiTabel(susunTabel(.efisiensi, hitungan: Hitungan(berkas))[0])
        let i6 = try #require(kisi.baris("Nilai SAKIP"))
        #expect(kisi.teks(i6).contains("210.000.000†"))
        #expect(!kisi.tabel.rows.contains { $0.role == .total })
    }

    @Test("Efisiensi tanpa pembagi menyebut pembaginya")
    func efisiensiTakTerdefinisi() throws {
        var berkas = try Sampel.berkas()
        for nomor in berkas.daftarRealisasi.indices where berkas.daftarRealisasi[nomor].indikator == "IP2" {
            berkas.daftarRealisasi[nomor].nilai = .angka(0)
        }
        var opsi = OpsiTabel()
        opsi.tingkat = "program"
        opsi.varian = "EF_PMK214"
        let kisi = KisiTabel(susunTabel(.efisiensi, opsi: opsi, hitungan: Hitungan(berkas))[0])
        #expect(kisi.teks(1)[6] == "tidak terdefinisi")
        #expect(kisi.catatan.contains("Tidak terdefinisi: No. 2, pembagi capaian bernilai 0."))
    }

    @Test("Porsi anggaran dicetak dengan persennya dan tidak ditandai bersama")
    func porsi() throws {
        var berkas = try Sampel.berkas()
        berkas.daftarDukungan = [Dukungan(simpul: "P1", mendukung: "S2", pembebanan: .porsi, porsi: 25)]
        let kisi = KisiTabel(susunTabel(.programPendukung, hitungan: Hitungan(berkas))[0])
        let bagian = try #require(kisi.baris("Program Ideologi (25%)"))
        #expect(kisi.teks(bagian).last == "250.000.000")
        #expect(kisi.baris("Program Ideologi (75%)") != nil)
        #expect(!kisi.catatan.contains("†"))
    }

    @Test("Komposisi belanja menjumlah anak ke induk dan membagi porsi")
    func belanja() throws {
        let kisi = try kisi(.komposisiBelanja)
        #expect(
            kisi.teks(0) == ["1", "Belanja Operasi", "3.000.000.001", "2.800.000.000", "93,33", "200.000.001", "84,51"])
        #expect(kisi.sel[0][2]?.formula == .sum(rows: [1, 2]))
        #expect(kisi.sel[4][2]?.formula == .sum(rows: [0, 3]))
        #expect(kisi.teks(4) == ["JUMLAH", "3.550.000.001", "3.215.000.000", "90,56", "335.000.001", "100"])
    }

    @Test("Hibah mencetak tahun berdampingan")
    func hibah() throws {
        let kisi = try kisi(.hibah)
        #expect(kisi.teks(0) == ["1", "KPU Kota", "Pilkada", "1.000", "1.000", "2.000", "1.500"])
        #expect(kisi.teks(1) == ["2", "FKUB", "Operasional", "–", "–", "500", "belum"])
        #expect(kisi.teks(2) == ["JUMLAH", "1.000", "1.000", "2.500", "1.500"])
    }

    @Test("Pegawai per kelompok berjumlah dan berpersen; sarana beda satuan tidak dijumlahkan")
    func sumberDaya() throws {
        let silang = try kisi(.pegawai)
        #expect(silang.tabel.caption?.text == "Pegawai menurut pendidikan")
        #expect(silang.teks(1) == ["2", "Bidang Ketahanan", "–", "3", "3"])
        #expect(silang.teks(2) == ["Jumlah", "2", "8", "10"])
        #expect(silang.teks(3) == ["Persentase (%)", "20", "80", "100"])
        let sarana = try kisi(.sarana)
        #expect(sarana.tabel.rows.count == 2)
    }

    @Test("Kolom yang sudah berupa jumlah tidak dijumlahkan lagi")
    func formasi() throws {
        var berkas = try Sampel.berkas()
        berkas.daftarSumberDaya = [("Jumlah jabatan", 11), ("Jabatan terisi", 8)].map {
            SumberDaya(jenis: .pegawai, kelompok: "Formasi jabatan", baris: "Eselon III", kolom: $0.0, jumlah: $0.1)
        }
        let kisi = KisiTabel(susunTabel(.pegawai, hitungan: Hitungan(berkas))[0])
        #expect(kisi.teks(0) == ["1", "Eselon III", "11", "8"])
        #expect(kisi.tabel.caption?.text == "Pegawai: Formasi jabatan")
    }

    @Test("Tindak lanjut menghitung yang tuntas")
    func tindakLanjut() throws {
        let kisi = try kisi(.tindakLanjutEvaluasi)
        #expect(kisi.teks(1) == ["2", "2023", "Inspektorat", "Latih pegawai", "belum", "Proses", "Sekretariat"])
        #expect(kisi.teks(3) == ["Tuntas 2 dari 3 rekomendasi", "66,67%", ""])
    }
}
