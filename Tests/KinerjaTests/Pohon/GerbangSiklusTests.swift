import Kinerja
import Testing

@Suite("Gerbang perjanjian")
struct GerbangPerjanjianTests {
    private let pk = PerjanjianKinerja(kode: "PK", pihakPertama: "kepala", pihakKedua: "wali")

    private func berkas(target: [Target] = []) throws -> BerkasKinerja {
        var berkas = try GerbangPohonTests.berkas
        berkas.daftarIndikator.append(Indikator(kode: "I2", simpul: "S1", nama: "Dua", satuan: "dokumen"))
        berkas.daftarTarget = target
        berkas.daftarPerjanjian = [pk]
        return berkas
    }

    private func target(_ kode: String, _ nilai: NilaiTarget, _ sumber: SumberTarget = .pk) -> Target {
        Target(indikator: kode, tahun: 2024, sumber: sumber, nilai: nilai)
    }

    @Test("tanpa target tidak ada perjanjian, dan indikatornya disebut")
    func tanpaTarget() throws {
        let tanpa = Hitungan(try berkas(target: [target("I1", .angka(5), .renstra)])).gerbangPerjanjian(pk)
        #expect(tanpa.map(\.kode) == [.tanpaTarget])
        #expect(tanpa.first?.rujukan == ["I1", "I2"])
        #expect(
            tanpa.first?.pesan == "2 indikator (I1, I2) belum mempunyai target perjanjian kinerja.",
            "target renstra bukan janji")
        let lengkap = Hitungan(try berkas(target: [target("I1", .angka(5)), target("I2", .tidakDiukur)]))
        #expect(lengkap.gerbangPerjanjian(pk).isEmpty)
    }

    @Test("jenis target mengikuti kartu, dan indikator yang hilang disebut")
    func jenis() throws {
        let salah = Hitungan(try berkas(target: [target("I1", .predikat("BB")), target("I2", .angka(1))]))
        #expect(salah.gerbangPerjanjian(pk).map(\.kode) == [.targetTidakCocok])
        var sendiri = pk
        sendiri.daftarIndikator = ["I2", "Z"]
        #expect(salah.gerbangPerjanjian(sendiri).map(\.kode) == [.tidakDitemukan])
        var kosong = try GerbangPohonTests.berkas
        kosong.daftarIndikator = []
        #expect(Hitungan(kosong).gerbangPerjanjian(pk).map(\.kode) == [.tanpaIndikator])
    }

    @Test("pihak disebut dan berbeda")
    func pihak() throws {
        let hitungan = Hitungan(try berkas(target: [target("I1", .angka(5)), target("I2", .angka(1))]))
        let tanpa = PerjanjianKinerja(kode: "PK", pihakPertama: "kepala", pihakKedua: "")
        #expect(hitungan.gerbangPerjanjian(tanpa).first?.pesan == "Pihak kedua belum diisi.")
        let sama = PerjanjianKinerja(kode: "PK", pihakPertama: "kepala", pihakKedua: "kepala")
        #expect(hitungan.gerbangPerjanjian(sama).count == 1)
    }

    @Test("perubahan mengikuti versi yang ditandatangani dan menyebut alasan; target lama tetap berlaku")
    func perubahan() throws {
        var berkas = try berkas(target: [target("I1", .angka(5)), target("I2", .angka(1))])
        var perubahan = pk
        perubahan.versi = 1
        #expect(Hitungan(berkas).gerbangPerjanjian(perubahan).map(\.kode) == [.urutanVersi, .tanpaAlasan])
        berkas.daftarPerjanjian[0].tanggal = Tanggal(tahun: 2024, bulan: 1, hari: 10)
        perubahan.alasan = .perubahanStrategi
        #expect(Hitungan(berkas).gerbangPerjanjian(perubahan).map(\.kode) == [.tanpaAlasan], "alasan diuraikan")
        perubahan.uraianAlasan = "APBD Perubahan"
        #expect(Hitungan(berkas).gerbangPerjanjian(perubahan).isEmpty)
    }
}

@Suite("Gerbang pengukuran")
struct GerbangPengukuranTests {
    private let tw2 = Periode.triwulan(2)

    private func hari(_ bulan: Int, _ hari: Int) throws -> Tanggal {
        try #require(Tanggal(tahun: 2024, bulan: bulan, hari: hari))
    }

    private var berkas: BerkasKinerja {
        get throws {
            var berkas = BerkasKinerja(instansi: .uji, aturan: try aturanKasus(""))
            berkas.daftarIndikator = [
                Indikator(kode: "A", simpul: "S", nama: "A", satuan: "persen", frekuensi: .triwulanan),
                Indikator(
                    kode: "B", simpul: "S", nama: "B", satuan: "laporan", konsolidasi: .jumlah, frekuensi: .bulanan),
                Indikator(kode: "C", simpul: "S", nama: "C", satuan: "persen"),
            ]
            berkas.daftarTarget = [
                Target(indikator: "A", tahun: 2024, periode: tw2, sumber: .pk, nilai: .angka(50)),
                Target(indikator: "B", tahun: 2024, periode: .bulan(6), sumber: .pk, nilai: .tidakDiukur),
                Target(indikator: "C", tahun: 2024, sumber: .pk, nilai: .angka(90)),
            ]
            return berkas
        }
    }

    @Test("jadwal terbuka dari hari pertama sampai tenggat")
    func jadwal() throws {
        let jadwal = JadwalPeriode(
            periode: tw2, dibuka: try hari(7, 1), tenggat: try hari(7, 10), ditutup: try hari(8, 1))
        #expect(jadwal.keadaan(pada: try hari(6, 30)) == .belumDibuka(mulai: try hari(7, 1)))
        #expect(jadwal.keadaan(pada: try hari(7, 1)) == .terbuka(sampai: try hari(7, 10)))
        #expect(jadwal.keadaan(pada: try hari(7, 10)) == .terbuka(sampai: try hari(7, 10)))
        #expect(jadwal.keadaan(pada: try hari(7, 11)) == .lewatTenggat(try hari(7, 10)))
        #expect(jadwal.keadaan(pada: try hari(8, 1)) == .ditutup(try hari(8, 1)))
        #expect(jadwal.sebutan(pada: try hari(7, 2)) == "terbuka s.d. 10 Juli 2024")
        #expect(JadwalPeriode(periode: tw2).sebutan(pada: try hari(7, 2)) == "belum dibuka")
    }

    @Test("tidak ada pengukuran tanpa perjanjian yang ditandatangani")
    func tanpaPerjanjian() throws {
        var berkas = try berkas
        let terbuka = JadwalPeriode(periode: tw2, dibuka: try hari(7, 1))
        func gerbang() throws -> [Gerbang.Kode] {
            Hitungan(berkas).gerbangIsi(jadwal: terbuka, periode: tw2, status: .terbuka, pada: try hari(7, 5)).map(
                \.kode)
        }
        #expect(try gerbang() == [.tanpaPerjanjian])
        berkas.daftarPerjanjian = [PerjanjianKinerja(kode: "PK", pihakPertama: "kepala", pihakKedua: "wali")]
        #expect(try gerbang() == [.tanpaPerjanjian], "draf belum cukup")
        berkas.daftarPerjanjian[0].tanggal = try hari(1, 10)
        #expect(try gerbang().isEmpty)
    }

    @Test("periode harus terbuka; yang dikembalikan boleh diperbaiki sesudah tenggat")
    func periode() throws {
        var berkas = try berkas
        berkas.daftarPerjanjian = [
            PerjanjianKinerja(kode: "PK", pihakPertama: "kepala", pihakKedua: "wali", tanggal: try hari(1, 10))
        ]
        let jadwal = JadwalPeriode(
            periode: tw2, dibuka: try hari(7, 1), tenggat: try hari(7, 10), ditutup: try hari(8, 1))
        func pesan(_ jadwal: JadwalPeriode?, _ status: StatusRealisasi, _ hari: Tanggal) -> String? {
            Hitungan(berkas).gerbangIsi(jadwal: jadwal, periode: tw2, status: status, pada: hari).first?.pesan
        }
        #expect(pesan(nil, .terbuka, try hari(7, 5)) == "Triwulan II 2024 belum dibuka.")
        #expect(pesan(jadwal, .terbuka, try hari(6, 5)) == "Triwulan II 2024 dibuka 1 Juli 2024.")
        #expect(pesan(jadwal, .terbuka, try hari(7, 5)) == nil)
        #expect(pesan(jadwal, .terbuka, try hari(7, 12)) == "Pengisian Triwulan II 2024 berakhir 10 Juli 2024.")
        #expect(pesan(jadwal, .dikembalikan, try hari(7, 12)) == nil)
        #expect(pesan(jadwal, .dikembalikan, try hari(8, 1)) == "Triwulan II 2024 ditutup 1 Agustus 2024.")
    }

    @Test("pengajuan meminta setiap baris yang wajib, bukan yang tidak diukur")
    func pengajuan() throws {
        var berkas = try berkas
        func gerbang() -> [Gerbang] { Hitungan(berkas).gerbangPengajuan(["A", "B", "C"], periode: tw2) }
        #expect(gerbang().map(\.kode) == [.belumDiisi])
        #expect(gerbang().first?.pesan == "3 baris (A, B April, B Mei) belum diisi.")
        let otomatis = Hitungan(berkas).otomatisTidakDiukur(["A", "B", "C"], periode: tw2)
        #expect(otomatis.map(\.kode) == ["B"] && otomatis.map(\.periode) == [.bulan(6)])
        berkas.daftarRealisasi = [
            Realisasi(indikator: "A", tahun: 2024, periode: tw2, nilai: .angka(50)),
            Realisasi(indikator: "B", tahun: 2024, periode: .bulan(4), nilai: .angka(1)),
            Realisasi(indikator: "B", tahun: 2024, periode: .bulan(5), nilai: .tidakDiukur),
        ]
        #expect(gerbang().isEmpty)
    }

    @Test("pengajuan meminta catatan bila meleset dan menolak nilai galat")
    func catatan() throws {
        var berkas = try berkas
        func gerbang() -> [Gerbang.Kode] { Hitungan(berkas).gerbangPengajuan(["A"], periode: tw2).map(\.kode) }
        berkas.daftarRealisasi = [Realisasi(indikator: "A", tahun: 2024, periode: tw2, nilai: .angka(40))]
        #expect(gerbang() == [.catatanKosong])
        berkas.daftarRealisasi[0].catatan = "Anggaran terlambat"
        #expect(gerbang().isEmpty)
        berkas.daftarRealisasi[0].nilai = .angka(4000)
        #expect(gerbang() == [.nilaiSalah])
        berkas.daftarRealisasi[0].nilai = .dariKomponen
        #expect(gerbang() == [.nilaiSalah], "rumus tidak ada")
    }

    @Test(
        "periode kalender menyebut apa yang diisi di dalamnya",
        arguments: [
            (Frekuensi.tahunan, "tw4", "tahun"), (.tahunan, "tw3", ""), (.tahunan, "b12", "tahun"),
            (.tahunan, "tahun", "tahun"),
            (.triwulanan, "tw2", "tw2"), (.triwulanan, "b06", "tw2"), (.triwulanan, "b05", ""),
            (.triwulanan, "tahun", "tw1,tw2,tw3,tw4"), (.bulanan, "tw1", "b01,b02,b03"), (.bulanan, "b07", "b07"),
        ])
    func isian(_ frekuensi: Frekuensi, _ periode: String, _ harapan: String) throws {
        let hasil = frekuensi.periodeIsian(dalam: try #require(Periode(kode: periode)))
        #expect(hasil.map(\.kode).joined(separator: ",") == harapan)
    }
}
