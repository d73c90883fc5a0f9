import Documents
import Kinerja
import Laporan
import Testing

struct TabelPengukuranTests {
    private func kisi(
        _ id: IdTabel, opsi: OpsiTabel = OpsiTabel(), setelan: [(String, String)] = []
    ) throws -> KisiTabel {
        KisiTabel(try #require(susunTabel(id, opsi: opsi, hitungan: try Sampel.hitungan(setelan: setelan)).first))
    }

    @Test("Capaian mencetak batas, tak terdefinisi, belum, dan tidak diukur masing-masing sebagai dirinya")
    func capaian() throws {
        let kisi = try kisi(.capaian)
        func akhir(_ nama: String) throws -> [String] { Array(kisi.teks(try #require(kisi.baris(nama))).suffix(5)) }
        #expect(try akhir("Indeks kerukunan") == ["60", "75,51", "120", "Sangat Tinggi", "Survei"])
        #expect(try akhir("Jumlah konflik") == ["10", "9*", "110", "Sangat Tinggi", "Laporan kejadian"])
        #expect(try akhir("Partisipasi pemilu") == ["–", "–", "–", "–", ""])
        #expect(try akhir("Cakupan sosialisasi") == ["80", "belum", "belum", "–", ""])
        #expect(try akhir("Temuan berulang") == ["0", "3", "tidak terdefinisi", "–", ""])
        #expect(try akhir("Nilai SAKIP") == ["BB", "B", "80", "Tinggi", ""])
        #expect(try akhir("Laporan tepat waktu") == ["100", "90", "90", "Tinggi", ""])
    }

    @Test("Catatan capaian menyebut rumus, batas, versi perjanjian, skala, dan tiap pengecualian")
    func catatanCapaian() throws {
        let catatan = try kisi(.capaian).catatan
        for isi in [
            "realisasi ÷ target × 100 (No. 1–3, 5, 7); (2 × target − realisasi) ÷ target × 100 (No. 4)",
            "Capaian dibatasi paling tinggi 120%; dua desimal, pembulatan setengah ke atas.",
            "Target menurut Perjanjian Kinerja Perubahan tahun 2024 (9 Oktober 2024).",
            "Permendagri Nomor 86 Tahun 2017", "Capaian sebelum dibatasi: No. 1 125,85.",
            "Tidak terdefinisi: No. 3, target bernilai 0 sehingga pembaginya nol.",
            "* Bukan angka final tahun yang bersangkutan: No. 4 (data tahun 2023, angka sementara).",
            "– = tidak diukur atau tidak ada; belum = belum dilaporkan atau belum diisi.", "Sumber: Bacon",
        ] { #expect(catatan.contains(isi), "\(isi)") }
    }

    @Test("Rumus lembar kerja hanya tinggal bila hasilnya sama persis, tidak pada capaian yang dibatasi")
    func rumusCapaian() throws {
        let dibatasi = try kisi(.capaian)
        let i1 = try #require(dibatasi.baris("Indeks kerukunan"))
        #expect(dibatasi.sel[i1][5]?.formula == nil)
        let bebas = try kisi(.capaian, setelan: [("batas_atas_tampilan", "tanpa")])
        #expect(bebas.sel[i1][5]?.formula == .ratio(numerator: 4, denominator: 3, scale: 100))
        #expect(bebas.sel[i1][5]?.text == "125,85")
        let i2 = try #require(bebas.baris("Jumlah konflik"))
        #expect(bebas.sel[i2][5]?.formula == nil)
    }

    @Test("Pembulatan dipotong mencetak dan menyimpan angka yang sama")
    func dipotong() throws {
        let kisi = try kisi(
            .capaian, setelan: [("pembulatan", "potong"), ("desimal_capaian", "1"), ("batas_atas_tampilan", "tanpa")])
        let i1 = try #require(kisi.baris("Indeks kerukunan"))
        #expect(kisi.sel[i1][5]?.text == "125,8")
        let terpotong = try #require(Angka(kanonik: "125.8"))
        #expect(kisi.sel[i1][5]?.value == .decimal(terpotong.desimal, places: 1))
    }

    @Test("Tabel untuk satu sasaran tidak mengulang kolom sasaran")
    func disaring() throws {
        var opsi = OpsiTabel()
        opsi.simpul = "S2"
        let kisi = try kisi(.capaian, opsi: opsi)
        #expect(kisi.tabel.anchor == "capaian-S2")
        #expect(
            kisi.teks(0) == ["1", "Jumlah konflik", "Kejadian", "10", "9*", "110", "Sangat Tinggi", "Laporan kejadian"])
        #expect(kisi.tabel.rows.count == 2)
    }

    @Test("Angka pada sel terkait ke sumbernya")
    func kunciFigur() throws {
        let kisi = try kisi(.capaian)
        let i2 = try #require(kisi.baris("Jumlah konflik"))
        #expect(kisi.sel[i2][3]?.spans == [.figure("10", key: "I2.target", [])])
        #expect(kisi.sel[i2][4]?.spans == [.figure("9", key: "I2.realisasi", []), .text("*", .superscript)])
        #expect(kisi.sel[i2][6]?.spans == [.figure("Sangat Tinggi", key: "I2.predikat", [])])
    }

    @Test("Capaian sasaran mencetak rata-rata, rekap, dan kedua rata-rata instansi")
    func capaianSasaran() throws {
        let kisi = try kisi(.capaianSasaran)
        #expect(
            kisi.teks(0) == ["1", "Terwujudnya kerukunan", "125,85", "Sangat Tinggi", "1", "0", "0", "0", "0", "1"])
        #expect(kisi.teks(1) == ["2", "Meningkatnya toleransi", "–", "–", "0", "0", "0", "2", "0", "2"])
        #expect(kisi.teks(4) == ["Banyaknya indikator", "2", "0", "2", "2", "1", "7"])
        let berlaku = kisi.tabel.rows.filter { $0.role == .total }
        #expect(berlaku.count == 1 && berlaku[0].cells[0].text == "Rata-rata Bacon menurut sasaran (yang berlaku)")
        #expect(berlaku[0].cells[1].text == "106,95")
        #expect(kisi.tabel.rows.last?.cells[1].text == "101,46")
        #expect(kisi.catatan.contains("No. 3: rata-rata dihitung dari 1 indikator yang terukur di antara 2 indikator."))
    }

    @Test("Tahun lalu mencetak capaian terbit dan menandai yang kini berbeda")
    func tahunLalu() throws {
        let kisi = try kisi(.capaianTahunLalu)
        let i1 = try #require(kisi.baris("Indeks kerukunan"))
        #expect(Array(kisi.teks(i1).suffix(7)) == ["70", "68", "97,14", "60", "75,51", "120", "11,04"])
        let i2 = try #require(kisi.baris("Jumlah konflik"))
        #expect(Array(kisi.teks(i2).suffix(7)) == ["12", "15", "80‡", "10", "9*", "110", "−40"])
        let i4 = try #require(kisi.baris("Cakupan sosialisasi"))
        #expect(Array(kisi.teks(i4).suffix(7)) == ["–", "–", "–", "80", "belum", "belum", "–"])
        #expect(kisi.catatan.contains("‡ Dicetak sebagaimana terbit; menurut aturan tahun ini: No. 4 tahun 2023 75."))
        #expect(kisi.tabel.columnNumbers.last == "(10) = ((8) − (5)) ÷ (5) × 100")
    }

    @Test("Kemajuan membandingkan dengan target akhir renstra")
    func kemajuan() throws {
        let kisi = try kisi(.kemajuanRenstra)
        #expect(kisi.teks(0) == ["1", "Indeks kerukunan", "Indeks", "80", "75,51", "94,39"])
        #expect(Array(kisi.teks(1).suffix(3)) == ["6", "9", "50"])
        #expect(kisi.tabel.header[0][3].text == "Target Akhir Renstra (2026)")
    }

    @Test("Pembanding mencetak selisih, peringkat menonjolkan baris sendiri")
    func pembanding() throws {
        let pembanding = try kisi(.pembanding)
        #expect(
            pembanding.teks(0) == [
                "1", "Indeks kerukunan", "Indeks", "75,51", "Rata-rata nasional", "2024", "76,02", "−0,51",
                "Kementerian Agama",
            ])
        let peringkat = try kisi(.peringkat)
        #expect(
            peringkat.tabel.rows.map { $0.cells.map(\.text) } == [
                ["1", "Kota Lain", "80"], ["2", "Kota Sampel", "75,51"],
            ])
        #expect(peringkat.tabel.rows.map(\.role) == [.body, .subtotal])
    }

    @Test("Perhitungan mencetak komponen dan rumus terisi")
    func perhitungan() throws {
        let kisi = try kisi(.perhitunganIndikator)
        #expect(
            kisi.teks(0) == [
                "1", "Laporan tepat waktu", "tepat / semua * 100", "Laporan tepat (tepat), TW I", "9", "laporan",
                "36 / 40 × 100 = 90",
            ])
        #expect(kisi.tabel.rows.count == 8 && kisi.tabel.rows[0].cells[6].rowSpan == 8)
    }

    @Test("Analisis menyusun sebab di bawah pita indikator dan menandai yang belum ditulis")
    func analisis() throws {
        let kisi = try kisi(.analisisSebab)
        #expect(kisi.teks(0) == ["1. Indeks kerukunan (capaian 120%)"])
        #expect(kisi.teks(1) == ["Sebab", "1) Forum lintas agama berjalan. 2) Dukungan tokoh."])
        let baris = kisi.tabel.rows.map { $0.cells.map(\.text) }
        let i4 = try #require(baris.firstIndex { $0[0].contains("Cakupan sosialisasi (realisasi belum dilaporkan)") })
        #expect(baris[i4 + 1] == ["Sebab", "belum"])
        #expect(baris.contains { $0[0].hasPrefix("Sasaran: Menurunnya konflik") })
        #expect(baris.contains { $0.contains("Tahun politik.") })
    }

    @Test("Pemantauan triwulan mencetak periode yang wajib saja")
    func triwulan() throws {
        let kisi = try kisi(.pemantauanTriwulan)
        let i7 = try #require(kisi.baris("Laporan tepat waktu"))
        #expect(
            Array(kisi.teks(i7).suffix(11)) == ["100", "100", "100", "100", "100", "90", "80", "100", "90", "90", "90"])
        let i4 = try #require(kisi.baris("Cakupan sosialisasi"))
        #expect(Array(kisi.teks(i4).suffix(11)) == ["–", "–", "–", "–", "80", "–", "–", "–", "–", "belum", "belum"])
    }

    @Test("Triwulan dari indikator bulanan dijumlahkan dari bulannya")
    func triwulanBulanan() throws {
        var opsi = OpsiTabel()
        opsi.indikator = "ISB"
        let kisi = try kisi(.pemantauanTriwulan, opsi: opsi)
        #expect(Array(kisi.teks(0).suffix(11)) == ["6", "6", "6", "6", "24", "6", "6", "6", "7", "25", "104,17"])
    }

    @Test("Bulan bertarget tanpa realisasi dicetak belum; bulan tanpa target tidak diukur")
    func bulananBelum() throws {
        var berkas = try Sampel.berkas()
        berkas.daftarRealisasi.removeAll { $0.indikator == "ISB" }
        berkas.daftarTarget.removeAll { $0.indikator == "ISB" && $0.periode == .bulan(1) }
        let setahun = NilaiRealisasi.angka(25)
        berkas.daftarRealisasi.append(Realisasi(indikator: "ISB", tahun: 2024, nilai: setahun))
        let kisi = KisiTabel(susunTabel(.pemantauanBulanan, hitungan: Hitungan(berkas))[0])
        #expect(Array(kisi.teks(1).prefix(3)) == ["Realisasi", "–", "belum"] && kisi.teks(1).last == "25")
        #expect(Array(kisi.teks(2).prefix(3)) == ["Capaian (%)", "–", "belum"])
    }

    @Test("Pemantauan bulanan mencetak target, realisasi, dan capaian dalam tiga baris")
    func bulanan() throws {
        let kisi = try kisi(.pemantauanBulanan)
        #expect(
            kisi.teks(0) == ["1", "Forum terlaksana", "Kali", "Target"] + Array(repeating: "2", count: 12) + ["24"])
        #expect(kisi.teks(1) == ["Realisasi"] + Array(repeating: "2", count: 11) + ["3", "25"])
        #expect(Array(kisi.teks(2).suffix(3)) == ["100", "120", "104,17"])
        #expect(kisi.tabel.rows[0].cells[1].rowSpan == 3)
    }

    @Test("Kertas kerja menelusuri satu angka dari masukan sampai predikat")
    func kertasKerja() throws {
        let kisi = try kisi(.kertasKerja)
        #expect(kisi.tabel.anchor == "kertas-kerja-I1")
        #expect(kisi.teks(0) == ["Target", "60", "Perjanjian Kinerja Perubahan 2024"])
        #expect(kisi.teks(try #require(kisi.baris("Perhitungan"))) == ["Perhitungan", "75,51 ÷ 60 × 100", ""])
        #expect(kisi.teks(try #require(kisi.baris("Capaian"))) == ["Capaian", "120%", ""])
    }
}
