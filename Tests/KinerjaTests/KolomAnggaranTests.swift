import Kinerja
import TestSupport
import Testing

@Suite("Kolom anggaran")
struct KolomAnggaranTests {
    /// One programme of two kegiatan; amounts as `simpul kolom nilai`.
    private func hitungan(_ isi: String..., pohon: [Simpul] = Self.pohon) throws -> Hitungan {
        var berkas = try berkasUji()
        berkas.daftarSimpul = pohon
        for satu in isi {
            let bagian = satu.split(separator: " ").map(String.init)
            let nilai = Rupiah(try #require(Int64(bagian[2])))
            switch try #require(KolomAnggaran(kode: bagian[1])) {
            case .pagu(let versi):
                berkas.daftarPagu.append(Pagu(simpul: bagian[0], tahun: 2024, versi: versi, nilai: nilai))
            case .realisasi(let periode):
                berkas.daftarRealisasiAnggaran.append(
                    RealisasiAnggaran(simpul: bagian[0], tahun: 2024, periode: periode, nilai: nilai))
            }
        }
        return Hitungan(berkas)
    }

    private static let pohon = [
        Simpul(kode: "S1", jenis: .sasaran, uraian: "Satu"),
        Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: "A"),
        Simpul(kode: "K1", induk: "P1", jenis: .kegiatan, uraian: "A1"),
        Simpul(kode: "K2", induk: "P1", jenis: .kegiatan, uraian: "A2"),
    ]

    @Test("kode kolom dibaca kembali, dan hanya dalam satu ejaan")
    func kode() {
        for kolom in [KolomAnggaran.pagu(.murni), .pagu(.perubahan(2)), .realisasi(.tahun), .realisasi(.bulan(3))] {
            #expect(KolomAnggaran(kode: kolom.kode) == kolom)
        }
        for salah in ["pagu.perubahan", "pagu", "realisasi.tw5", "lain.tw1", "pagu.perubahan-0", ""] {
            #expect(KolomAnggaran(kode: salah) == nil, "\(salah)")
        }
    }

    @Test("nilai satu periode tidak memuat periode sebelumnya; triwulan tanpa nilai adalah jumlah bulannya")
    func satuPeriode() throws {
        let hitungan = try hitungan(
            "K1 realisasi.tw1 10", "K1 realisasi.tw2 30", "K2 realisasi.b04 1", "K2 realisasi.b06 2")
        #expect(hitungan.nilai("K1", .realisasi(.triwulan(2)), tahun: 2024) == Rupiah(30))
        #expect(hitungan.nilai("K2", .realisasi(.triwulan(2)), tahun: 2024) == Rupiah(3))
        #expect(hitungan.nilai("P1", .realisasi(.triwulan(2)), tahun: 2024) == Rupiah(33))
        #expect(hitungan.nilai("P1", .realisasi(.tahun), tahun: 2024) == Rupiah(43))
        #expect(hitungan.nilai("K2", .realisasi(.triwulan(1)), tahun: 2024) == nil)
        #expect(hitungan.periodeRealisasiAnggaran(tahun: 2024).map(\.kode) == ["b04", "b06", "tw1", "tw2"])
    }

    @Test("pagu perubahan yang hanya menyebut satu kegiatan meneruskan yang lain")
    func lanjutan() throws {
        let hitungan = try hitungan("K1 pagu.murni 100", "K2 pagu.murni 200", "K1 pagu.perubahan-1 130")
        #expect(hitungan.nilai("P1", .pagu(.perubahan(1)), tahun: 2024) == Rupiah(330))
        #expect(hitungan.tertulis("K2", .pagu(.perubahan(1)), tahun: 2024) == nil)
        #expect(hitungan.jumlahRincian("P1", .pagu(.perubahan(1)), tahun: 2024) == Rupiah(330))
        #expect(hitungan.jumlahRincian("P1", .pagu(.perubahan(2)), tahun: 2024) == nil)
        #expect(hitungan.rincianTertulis(.pagu(.murni), tahun: 2024) == ["P1", "S1", "TOTAL"])
    }

    @Test("salinan jumlah adalah induk yang menyatakan tepat jumlah rinciannya")
    func salinan() throws {
        let hitungan = try hitungan(
            "P1 pagu.murni 300", "K1 pagu.murni 100", "K2 pagu.murni 200", "TOTAL pagu.murni 999", "P1 realisasi.tw1 5")
        #expect(hitungan.salinanJumlah(.pagu(.murni), tahun: 2024) == ["P1"])
        #expect(hitungan.salinanJumlah(.realisasi(.triwulan(1)), tahun: 2024).isEmpty)
    }

    @Test("peringatan menyebut yang janggal saja")
    func peringatan() throws {
        func daftar(_ isi: String..., kode: String = "K1", periode: Periode = .triwulan(2)) throws
            -> [PeringatanAnggaran]
        {
            let isi = try isi.reduce(try hitungan().berkas) { berkas, satu in
                var hasil = berkas
                let tambahan = try hitungan(satu).berkas
                hasil.daftarPagu += tambahan.daftarPagu
                hasil.daftarRealisasiAnggaran += tambahan.daftarRealisasiAnggaran
                return hasil
            }
            return Hitungan(isi).peringatanAnggaran(kode, versi: .murni, periode: periode, tahun: 2024)
        }
        #expect(try daftar("K1 pagu.murni 100", "K1 realisasi.tw1 40", "K1 realisasi.tw2 60").isEmpty)
        #expect(
            try daftar("K1 pagu.murni 100", "K1 realisasi.tw2 160")
                == [.melampauiPagu(realisasi: Rupiah(160), pagu: Rupiah(100))])
        #expect(try daftar("K1 realisasi.tw2 7") == [.tanpaPagu(realisasi: Rupiah(7))])
        #expect(
            try daftar("P1 pagu.murni 90", "K1 pagu.murni 100", kode: "P1")
                == [.rincianBerbeda(.pagu(.murni), tertulis: Rupiah(90), jumlah: Rupiah(100))])
        #expect(
            try daftar("K1 pagu.murni 9", "K1 realisasi.tw1 3", "K1 realisasi.tahun 5", periode: .tahun)
                == [.setahunBerbeda(tertulis: Rupiah(5), jumlah: Rupiah(3))])
    }

    @Test("angka kumulatif yang diketik sebagai angka periode dikenali, dengan saran selisihnya")
    func kumulatif() throws {
        let hitungan = try hitungan("K1 pagu.murni 100", "K1 realisasi.tw1 60", "K1 realisasi.tw2 95")
        let daftar = hitungan.peringatanAnggaran("K1", versi: .murni, periode: .triwulan(2), tahun: 2024)
        #expect(daftar == [.mungkinKumulatif(.triwulan(2), nilai: Rupiah(95), sebelumnya: Rupiah(60))])
        #expect(daftar.first?.saran == Rupiah(35))
    }

    @Test("setiap peringatan mempunyai kalimat dan jalan keluar")
    func kalimat() {
        let satu = Rupiah(1), dua = Rupiah(2)
        let daftar: [PeringatanAnggaran] = [
            .melampauiPagu(realisasi: dua, pagu: satu), .rincianBerbeda(.pagu(.murni), tertulis: satu, jumlah: dua),
            .mungkinKumulatif(.triwulan(2), nilai: dua, sebelumnya: satu),
            .berbedaDariJanji(perjanjian: "PK kepala", janji: satu, pagu: dua),
            .setahunBerbeda(tertulis: satu, jumlah: dua), .tanpaPagu(realisasi: satu),
        ]
        for satu in daftar { #expect(satu.inti.hasSuffix(".") && satu.penjelasan.hasSuffix(".")) }
    }

    @Test("anggaran per sasaran menandai yang bersama dan tidak menghitung rincian dua kali")
    func sasaran() throws {
        var berkas = try hitungan("K1 pagu.murni 100", "K2 pagu.murni 200", "P2 pagu.murni 50").berkas
        berkas.daftarSimpul += [
            Simpul(kode: "S2", jenis: .sasaran, uraian: "Dua"), Simpul(kode: "P2", jenis: .program, uraian: "B"),
        ]
        berkas.daftarDukungan = [
            Dukungan(simpul: "P1", mendukung: "S2"), Dukungan(simpul: "K1", mendukung: "S1"),
        ]
        let hitungan = Hitungan(berkas)
        let daftar = hitungan.anggaranMenurutSasaran()
        #expect(daftar.map(\.sasaran.kode) == ["S1", "S2"])
        #expect(daftar.map { $0.serapan?.pagu } == [Rupiah(300), Rupiah(300)])
        #expect(daftar.map(\.bersama) == [["P1"], ["P1"]])
        #expect(hitungan.programTanpaSasaran().map(\.kode) == ["P2"])
        #expect(hitungan.pagu("TOTAL", tahun: 2024) == Rupiah(350))
    }
}
