import Documents
import Kinerja
import Laporan
import Testing

struct TabelPerencanaanTests {
    private func kisi(_ id: IdTabel, _ nomor: Int = 0, opsi: OpsiTabel = OpsiTabel()) throws -> KisiTabel {
        let daftar = susunTabel(id, opsi: opsi, hitungan: try Sampel.hitungan())
        return KisiTabel(try #require(daftar.indices.contains(nomor) ? daftar[nomor] : nil))
    }

    @Test("Matriks renstra menggabung tujuan dan mencetak target tiap tahun")
    func tujuanSasaran() throws {
        let kisi = try kisi(.tujuanSasaran)
        #expect(
            kisi.teks(0) == ["1", "Terwujudnya kerukunan", "", "Indeks kerukunan", "Indeks", "70", "72,5", "75", "80"])
        #expect(kisi.teks(1) == ["2", "Menurunnya konflik", "Jumlah konflik", "Kejadian", "12", "10", "8", "6"])
        #expect(kisi.tabel.rows[0].cells[1].rowSpan == 2)
        #expect(kisi.tabel.header[0].last?.columnSpan == 4)
    }

    @Test("Tabel IKU mencetak nama penanggung jawab dan menandai isian yang kurang")
    func iku() throws {
        let kisi = try kisi(.iku)
        #expect(
            kisi.teks(0) == [
                "1", "Indeks kerukunan", "Indeks", "60", "Persepsi warga", "Skor survei", "Survei",
                "Bidang Ketahanan",
            ])
        #expect(kisi.teks(1).contains("belum") && kisi.teks(1).contains("Kepala Bidang"))
    }

    @Test("Rencana kinerja memakai renja, lalu renstra")
    func rencanaKinerja() throws {
        let kisi = try kisi(.rencanaKinerja)
        #expect(kisi.tabel.rows.map { $0.cells.last?.text } == ["72,5", "10"])
        #expect(kisi.catatan.contains("Indikator yang tidak termuat di Renja memakai target Renstra."))
    }

    @Test("Perjanjian kinerja mencetak target versi terakhir, dan anggarannya berjumlah")
    func perjanjian() throws {
        let target = try kisi(.perjanjianKinerja)
        #expect(target.tabel.caption?.text == "Perjanjian Kinerja Perubahan tahun 2024")
        #expect(target.teks(0) == ["Tujuan dan Sasaran Strategis"])
        #expect(target.teks(1) == ["1", "Terwujudnya kerukunan", "Indeks kerukunan", "Indeks", "60"])
        #expect(target.tabel.rows.last?.cells.last?.text == "100")
        #expect(target.catatan.contains("ditandatangani 9 Oktober 2024"))
        let anggaran = try kisi(.perjanjianKinerja, 1)
        #expect(anggaran.teks(0) == ["1", "Program Ideologi", "1.000.000.001", "APBD"])
        #expect(anggaran.teks(3) == ["JUMLAH", "3.550.000.001", ""])
        #expect(anggaran.tabel.rows[3].cells[1].formula == .sum(rows: [0, 1, 2]))
    }

    @Test("Perjanjian pertama dapat diminta, dengan kolom triwulan")
    func perjanjianMurni() throws {
        var opsi = OpsiTabel()
        opsi.varian = "murni"
        opsi.kolomPeriode = "triwulan"
        let kisi = try kisi(.perjanjianKinerja, opsi: opsi)
        #expect(Array(kisi.teks(1).suffix(6)) == ["Indeks", "–", "–", "–", "–", "73,14"])
        #expect(Array(kisi.teks(kisi.tabel.rows.count - 1).suffix(5)) == ["100", "100", "100", "100", "100"])
    }

    @Test("Perjanjian milik orang lain mencetak indikator dan simpulnya sendiri")
    func perjanjianLain() throws {
        let pk = PerjanjianKinerja(
            kode: "PK-BID", pihakPertama: "KABID", pihakKedua: "KABAN", daftarIndikator: ["IP2"], daftarSimpul: ["P2"])
        let daftar = susunTabel(perjanjian: pk, hitungan: try Sampel.hitungan())
        #expect(KisiTabel(daftar[0]).teks(0) == ["1", "Program Kewaspadaan", "Kesiapsiagaan", "Persen", "40"])
        #expect(KisiTabel(daftar[1]).teks(1) == ["JUMLAH", "500.000.000", ""])
    }

    @Test("Perubahan mencetak sebelum, sesudah, dan selisih; target yang tidak diubah tetap berlaku")
    func perubahan() throws {
        let target = try kisi(.perjanjianPerubahan)
        #expect(Array(target.teks(1).suffix(3)) == ["73,14", "60", "−13,14"])
        #expect(target.tabel.rows[1].cells.last?.formula == .difference(from: 5, minus: 4))
        let i3 = try #require(target.baris("Partisipasi pemilu"))
        #expect(Array(target.teks(i3).suffix(3)) == ["–", "–", "–"])
        #expect(target.catatan.contains("Dasar perubahan: pergantian atau mutasi pejabat."))
        let anggaran = try kisi(.perjanjianPerubahan, 1)
        #expect(anggaran.teks(1) == ["2", "Program Kewaspadaan", "500.000.000", "450.000.000", "−50.000.000", "APBD"])
        #expect(anggaran.teks(3) == ["JUMLAH", "3.500.000.000", "3.550.000.001", "50.000.001", ""])
    }

    @Test("Anggaran yang menunjang dua sasaran ditandai dan tidak dijumlahkan dua kali")
    func programPendukung() throws {
        let kisi = try kisi(.programPendukung)
        let baris = kisi.tabel.rows.filter { $0.cells.last?.text == "1.000.000.001†" }
        #expect(baris.count == 2)
        let jumlah = try #require(kisi.tabel.rows.last)
        #expect(jumlah.cells.map(\.text) == ["JUMLAH ANGGARAN", "3.550.000.001"])
        #expect(jumlah.cells[1].formula == nil)
        #expect(kisi.catatan.contains("† Anggaran yang sama juga menunjang"))
        #expect(kisi.baris("Program Penunjang") != nil)
    }

    @Test("Target PK disandingkan dengan renstra")
    func pkRenstra() throws {
        let kisi = try kisi(.pkTerhadapRenstra)
        #expect(Array(kisi.teks(1).suffix(4)) == ["60", "72,5", "−12,5", "Lebih rendah daripada Renstra"])
        let i4 = try #require(kisi.baris("Cakupan sosialisasi"))
        #expect(Array(kisi.teks(i4).suffix(4)) == ["80", "–", "–", "Tidak ada di Renstra"])
    }

    @Test("Anggaran dibandingkan antartahun dan sebelum-sesudah perubahan")
    func anggaran() throws {
        let tahunan = try kisi(.anggaranPerbandingan)
        #expect(tahunan.teks(0) == ["1", "2023", "", "3.000.000.000", "2.700.000.000", "90", "–"])
        #expect(tahunan.teks(1) == ["2", "2024", "3.500.000.000", "3.550.000.001", "3.215.000.000", "90,56", "18,33"])
        let program = try kisi(.anggaranPerbandingan, 1)
        #expect(program.teks(3) == ["JUMLAH", "3.500.000.000", "3.550.000.001", "50.000.001", "1,43"])
    }

    @Test("Versi anggaran tanpa rincian tidak dicetak nol")
    func anggaranTanpaRincian() throws {
        var berkas = try Sampel.berkas()
        berkas.daftarPagu.removeAll { $0.tahun == 2024 && $0.versi == .murni }
        berkas.daftarPagu.append(Pagu(simpul: "TOTAL", tahun: 2024, versi: .murni, nilai: Rupiah(9)))
        let tabel = susunTabel(.anggaranPerbandingan, hitungan: Hitungan(berkas))[1]
        let kisi = KisiTabel(tabel)
        #expect(kisi.teks(0) == ["1", "Program Ideologi", "–", "1.000.000.001", "–", "–"])
        #expect(Array(kisi.teks(3).prefix(3)) == ["JUMLAH", "9", "3.550.000.001"])
    }

    @Test("Rencana aksi mencetak langkah per triwulan dan pohon berpagu")
    func rencanaAksi() throws {
        let langkah = try kisi(.rencanaAksi)
        #expect(
            langkah.teks(0) == [
                "1", "Indeks kerukunan", "Forum kerukunan", "1 forum", "–", "1 forum", "–", "Subkegiatan Forum",
                "700.000.001", "Bidang Ketahanan",
            ])
        #expect(langkah.teks(1) == ["Survei", "–", "–", "–", "–", "", "", ""])
        let pohon = try kisi(.rencanaAksi, 1)
        #expect(
            pohon.teks(0) == ["8.01.02", "Program Ideologi", "Pemahaman ideologi", "Persen", "50", "1.000.000.001"])
        #expect(pohon.tabel.rows[0].role == .group)
        #expect(pohon.tabel.rows[0].cells[5].formula == .sum(rows: [1]))
        #expect(pohon.tabel.rows[1].cells[5].formula == .sum(rows: [2, 3]))
        #expect(pohon.tabel.rows.last?.cells.last?.formula == .sum(rows: [0, 4, 5]))
    }

    @Test("Skala mencetak interval, bacaannya, dan nama warnanya")
    func skala() throws {
        let kisi = try kisi(.skalaPredikat)
        #expect(kisi.teks(1) == ["2", "76 ≤ 90", "75 < capaian ≤ 90", "Tinggi", "Hijau muda"])
        #expect(kisi.teks(0)[2] == "capaian > 90" && kisi.teks(4)[2] == "capaian ≤ 50")
        #expect(
            kisi.tabel.rows.map { $0.cells[4].text } == [
                "Hijau tua", "Hijau muda", "Kuning tua", "Kuning muda", "Merah",
            ])
    }
}
