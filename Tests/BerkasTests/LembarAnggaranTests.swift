import Berkas
import Documents
import Foundation
import Kinerja
import Testing

@Suite("Lembar anggaran bebas")
struct LembarAnggaranTests {
    /// P1 with K1 and K2; K1 spent 30 in the first quarter.
    private static func hitungan() throws -> Hitungan {
        let folder = try FolderUji([
            "simpul.csv": """
            kode,induk,jenis,uraian,nomenklatur
            T1,,tujuan,Terwujudnya kerukunan,
            S1,T1,sasaran,Meningkatnya kerukunan,
            P1,S1,program,Program kerukunan,8.01.02
            K1,P1,kegiatan,Kegiatan forum,8.01.02.2.01
            K2,P1,kegiatan,Kegiatan pembauran,8.01.02.2.02
            """,
            "pagu.csv": "simpul,tahun,versi,nilai\nK1,2024,murni,100\nK2,2024,murni,200\n",
            "realisasi_anggaran.csv": "simpul,tahun,periode,nilai\nK1,2024,tw1,30\n",
        ])
        return Hitungan(try #require(folder.baca().berkas))
    }

    private func baca(
        _ csv: String, kumulatif: Bool = false, satuKolom: PilihanLembarAnggaran.SatuKolom = .pagu
    ) throws -> HasilLembarAnggaran {
        let (daftar, masalah) = bacaLembarBebas(Array(csv.utf8), nama: "pagu.csv")
        try #require(masalah.isEmpty)
        let pilihan = PilihanLembarAnggaran(
            versi: .perubahan(1), periode: .triwulan(2), kumulatif: kumulatif, satuKolom: satuKolom)
        return bacaLembarAnggaran(daftar, pilihan: pilihan, hitungan: try Self.hitungan())
    }

    private func isi(_ hasil: HasilLembarAnggaran) -> [String] {
        hasil.daftarNilai.map { "\($0.simpul) \($0.kolom.kode) \($0.nilai.nilai)" }.sorted()
    }

    private func galat(_ hasil: HasilLembarAnggaran) -> [MasalahBerkas] {
        hasil.daftarMasalah.filter { $0.tingkat == .galat }
    }

    @Test("kolom dikenali dari kata judulnya, baris dari kode, nomenklatur, atau nama")
    func dasar() throws {
        let hasil = try baca(
            """
            DAFTAR PAGU TAHUN 2024;;;
            Kode Rekening;Uraian;Anggaran (Rp);Realisasi (Rp);Serapan (%)
            8.01.02.2.01;Forum;Rp 1.500;400;26,7
            ;Kegiatan Pembauran;2.000,00;500;25
            """)
        #expect(galat(hasil).isEmpty, "\(hasil.daftarMasalah.map(\.kalimat))")
        #expect(
            isi(hasil) == [
                "K1 pagu.perubahan-1 1500", "K1 realisasi.tw2 400", "K2 pagu.perubahan-1 2000", "K2 realisasi.tw2 500",
            ])
    }

    @Test("judul yang menyebut versi dan periode didahulukan daripada pilihan")
    func judulTegas() throws {
        let hasil = try baca(
            "kode;pagu murni;pagu perubahan 2;TW I;realisasi triwulan III;Realisasi Feb\nK1;1;2;3;4;5\n")
        #expect(
            hasil.daftarKolom == [
                .pagu(.murni), .pagu(.perubahan(2)), .realisasi(.triwulan(1)), .realisasi(.triwulan(3)),
                .realisasi(.bulan(2)),
            ])
    }

    @Test("angka kumulatif menjadi angka periode; yang turun ditolak")
    func kumulatif() throws {
        #expect(isi(try baca("kode;realisasi\nK1;45\n", kumulatif: true)) == ["K1 realisasi.tw2 15"])
        #expect(isi(try baca("kode;realisasi s.d. TW II\nK1;45\n")) == ["K1 realisasi.tw2 15"])
        let turun = try #require(galat(try baca("kode;realisasi\nK1;20\n", kumulatif: true)).first)
        #expect(turun.pesan.contains("lebih kecil") && turun.baris == 2)
        let berurutan = try baca("kode;realisasi s.d. tw 2;realisasi s.d. tw 3\nK1;45;60\nP1;45;60\n")
        #expect(isi(berurutan) == ["K1 realisasi.tw2 15", "K1 realisasi.tw3 15"], "\(berurutan.daftarMasalah)")
    }

    @Test("induk hanya diperiksa: yang sama dilewati, yang berbeda ditolak dengan selisihnya")
    func induk() throws {
        let sama = try baca("kode;pagu\nP1;300\nK1;120\nK2;180\nJumlah;300\n")
        #expect(isi(sama) == ["K1 pagu.perubahan-1 120", "K2 pagu.perubahan-1 180"])
        let beda = try #require(galat(try baca("kode;pagu\nP1;310\nK1;120\nK2;180\n")).first)
        #expect(beda.pesan.contains("Rp310") && beda.pesan.contains("Rp300") && beda.pesan.contains("Rp10"))
        let sebagian = try baca("kode;pagu\nP1;320\nK1;120\n")
        #expect(galat(sebagian).isEmpty, "K2 meneruskan 200: \(sebagian.daftarMasalah.map(\.kalimat))")
    }

    @Test("setiap kesalahan menyebut baris, kolom, nilai, dan jalan keluar")
    func kesalahan() throws {
        let hasil = try baca(
            """
            kode;pagu
            K9;1
            K1;1.000,50
            K2;-5
            K2;seribu
            ;7
            K1;8
            K1;9
            """)
        let pesan = galat(hasil).map(\.kalimat)
        for bagian in [
            "Kode \"K9\" tidak ada", "memuat sen", "negatif", "bukan angka", "tanpa kode dan nama",
            "ada dua kali, juga pada baris 7",
        ] {
            #expect(pesan.contains { $0.contains(bagian) }, "\(bagian): \(pesan)")
        }
        #expect(galat(hasil).allSatisfy { $0.baris != nil && !$0.perbaikan.isEmpty })
    }

    @Test("baris rekening belanja dan baris nomor kolom dilewati")
    func dilewati() throws {
        let hasil = try baca("Kode;Uraian;Pagu\n(1);(2);(3)\nK1;Forum;100\n5.1.02.01;Belanja barang;60\n")
        #expect(isi(hasil) == ["K1 pagu.perubahan-1 100"])
        #expect(hasil.daftarMasalah.contains { $0.tingkat == .peringatan && $0.pesan.contains("rekening belanja") })
    }

    @Test("tempelan tanpa judul dibaca menurut isinya")
    func tempelan() throws {
        func tempel(_ teks: String, _ satuKolom: PilihanLembarAnggaran.SatuKolom = .pagu) throws -> [String] {
            let pilihan = PilihanLembarAnggaran(versi: .murni, periode: .triwulan(2), satuKolom: satuKolom)
            let lembar = LembarBebas(try #require(Tempelan(teks)))
            return isi(bacaLembarAnggaran([lembar], pilihan: pilihan, hitungan: try Self.hitungan()))
        }
        #expect(try tempel("K1\tForum\t150\nK2\tPembauran\t250\n") == ["K1 pagu.murni 150", "K2 pagu.murni 250"])
        #expect(try tempel("K1\t150\nK2\t250\n", .realisasi) == ["K1 realisasi.tw2 150", "K2 realisasi.tw2 250"])
        #expect(
            try tempel("K1\t150\t10\nK2\t250\t20\n") == [
                "K1 pagu.murni 150", "K1 realisasi.tw2 10", "K2 pagu.murni 250", "K2 realisasi.tw2 20",
            ])
    }

    @Test("yang bukan lembar anggaran ditolak dengan satu kalimat")
    func bukan() throws {
        #expect(
            galat(try baca("nama;alamat\nA;B\n")).map(\.pesan) == [
                "Tidak ada baris judul yang dikenali sebagai lembar anggaran."
            ])
        #expect(bacaLembarBebas([0, 1, 2], nama: "x").masalah.count == 1)
        #expect(bacaLembarBebas(Array("PK\u{3}\u{4}rusak".utf8), nama: "x.xlsx").masalah.count == 1)
        let kosong = try baca("kode;pagu\nK1;\n")
        #expect(galat(kosong).first?.pesan == "Tidak ada nilai yang terbaca.")
    }

    @Test("buku kerja terbaca angkanya yang sebenarnya, dari lembar yang cocok")
    func bukuKerja() throws {
        let tabel = Table(
            id: "pagu", anchor: "pagu", caption: Caption(.table, number: "1", text: "Pagu"),
            columns: [Column(.text, width: 1), Column(.money, width: 1)],
            header: [[Cell("Kode"), Cell("Pagu murni (Rp)")]],
            rows: [Row([Cell("K1"), Cell("1.234.567.890", value: .integer(1_234_567_890))])])
        let dokumen = Document(
            metadata: Metadata(title: "Pagu", author: "Uji", created: "2024-01-01T00:00:00Z"), blocks: [.table(tabel)])
        let (daftar, masalah) = bacaLembarBebas(try writeXLSX(dokumen).bytes, nama: "pagu.xlsx")
        #expect(masalah.isEmpty)
        let hasil = bacaLembarAnggaran(
            daftar, pilihan: PilihanLembarAnggaran(versi: .perubahan(1), periode: .tahun), hitungan: try Self.hitungan()
        )
        #expect(isi(hasil) == ["K1 pagu.murni 1234567890"], "\(hasil.daftarMasalah.map(\.kalimat))")
    }

    @Test("ekspor datar: kode di beberapa kolom dengan urutan lain, nilai rekening dijumlahkan ke simpul terdalam")
    func eksporDatar() throws {
        let hasil = try baca(
            """
            NILAI REALISASI;NILAI ANGGARAN;KODE REKENING;NAMA REKENING;NAMA KEGIATAN;KODE KEGIATAN;KODE PROGRAM;KODE SKPD
            10;100;5.1.02.01;Belanja barang;Forum;8.01.02.2.01;8.01.02;8.01.0.00.0.00.01.0000
            20;150;5.1.02.02;Belanja jasa;Forum;8.01.02.2.01;8.01.02;8.01.0.00.0.00.01.0000
            5;60;5.1.02.01;Belanja barang;Pembauran;8.01.02.2.02;8.01.02;8.01.0.00.0.00.01.0000
            """)
        #expect(galat(hasil).isEmpty, "\(hasil.daftarMasalah.map(\.kalimat))")
        #expect(
            isi(hasil) == [
                "K1 pagu.perubahan-1 250", "K1 realisasi.tw2 30", "K2 pagu.perubahan-1 60", "K2 realisasi.tw2 5",
            ])
        #expect(hasil.daftarMasalah.contains { $0.pesan.hasPrefix("6 nilai rekening belanja dijumlahkan") })
    }

    @Test("kode yang tidak dikenal di bawah kode yang dikenal ditolak, tidak jatuh ke induknya")
    func kodeDalamAsing() throws {
        let asing = galat(try baca("kode program;kode kegiatan;pagu\n8.01.02;8.01.02.2.09;7\n"))
        #expect(asing.count == 1 && asing[0].pesan.contains("8.01.02.2.09"))
        #expect(asing.first?.tempat == "pagu.csv, baris 2, kolom B (kode)")
        let simpang = galat(try baca("kode kegiatan;kode;pagu\nK1;K2;7\n"))
        #expect(simpang.first?.pesan.contains("bukan induk") == true, "\(simpang)")
        let beda = galat(try baca("kode rekening;kode;pagu\n;K1;90\n5.1;K1;80\n"))
        #expect(beda.first?.pesan.contains("rekening belanjanya berjumlah Rp80") == true, "\(beda)")
    }

    @Test(
        "kode nomenklatur dikenali seperti orang menyalinnya",
        arguments: [
            "8.01.02.2.01", "8.1.2.2.1", "8.01.02.2.0001", "X.XX.02.2.01", "8.01.02.2.01 Kegiatan forum",
            "8.01.0.00.0.00.01.0000.8.01.02.2.01", "k1",
        ])
    func ejaanKode(_ kode: String) throws {
        #expect(isi(try baca("kode;pagu\n\(kode);7\n")) == ["K1 pagu.perubahan-1 7"])
    }

    @Test("nol pada induk yang belum berisi bukan nilai, dan judul yang terulang dilewati")
    func nolInduk() throws {
        let hasil = try baca("kode;realisasi TW III\nP1;0\nK1;5\nkode;realisasi TW III\nK2;\nJumlah;5\n")
        #expect(galat(hasil).isEmpty, "\(hasil.daftarMasalah.map(\.kalimat))")
        #expect(isi(hasil) == ["K1 realisasi.tw3 5"])
        #expect(isi(try baca("kode;realisasi TW IV\nP1;0\nK1;0\n")) == ["K1 realisasi.tw4 0"])
    }

    @Test("lembar isian yang kembali tanpa diubah tidak mengubah apa pun, jumlahnya cocok")
    func bolakBalik() throws {
        let hitungan = try Self.hitungan(), kolom = hitungan.kolomLembarAnggaran
        #expect(
            kolom.map(\.kode) == [
                "pagu.murni", "pagu.perubahan-1", "realisasi.tw1", "realisasi.tw2", "realisasi.tw3", "realisasi.tw4",
            ])
        let (daftar, masalah) = bacaLembarBebas(
            try tulisLembarAnggaran(hitungan, daftarKolom: kolom), nama: "anggaran.xlsx")
        #expect(masalah.isEmpty)
        let hasil = bacaLembarAnggaran(
            daftar, pilihan: PilihanLembarAnggaran(versi: .murni, periode: .tahun, kumulatif: false),
            hitungan: hitungan)
        #expect(hasil.daftarMasalah.isEmpty, "\(hasil.daftarMasalah.map(\.kalimat))")
        #expect(isi(hasil) == ["K1 pagu.murni 100", "K1 realisasi.tw1 30", "K2 pagu.murni 200"])
        #expect(
            hasil.daftarJumlah.contains { $0.simpul == "P1" && $0.kolom == .pagu(.murni) && $0.tertulis == Rupiah(300) }
        )
    }

    @Test("jumlah pada lembar isian adalah rumus yang hidup")
    func rumusHidup() throws {
        let hitungan = try Self.hitungan()
        let isi = try tulisLembarAnggaran(hitungan, daftarKolom: [.pagu(.murni)])
        let lembar = String(
            decoding: try #require(try ZipReader(isi).read("xl/worksheets/sheet1.xml")), as: UTF8.self)
        #expect(lembar.contains("<f>D6+D7</f><v>300</v>"), "\(lembar)")
        #expect(lembar.contains("<f>D5</f><v>300</v>"))
        #expect(lembar.contains("<sheetProtection"))
    }

    @Test("realisasi yang melampaui pagu hanya peringatan")
    func peringatan() throws {
        let hasil = try baca("kode;realisasi\nK1;400\n")
        #expect(galat(hasil).isEmpty && !hasil.daftarNilai.isEmpty)
        #expect(hasil.daftarMasalah.contains { $0.pesan.contains("melampaui pagu") })
    }
}
