import Kinerja
import Testing

/// One agency of three posts with an agreement and its first perubahan.
enum ContohPerjanjian {
    static var berkas: BerkasKinerja {
        get throws {
            var berkas = BerkasKinerja(instansi: .uji, aturan: try aturanKasus(""))
            berkas.instansi.kepala = "kepala"
            berkas.daftarUnit = [Unit(kode: "ekobud", nama: "Bidang Ekonomi dan Budaya")]
            berkas.daftarJabatan = [
                Jabatan(kode: "analis", nama: "Analis", induk: "kabid", unit: "ekobud", pejabat: "[nama pejabat] C"),
                Jabatan(
                    kode: "kepala", nama: "Kepala Badan", pejabat: "[nama pejabat] A", selesai: hari(5, 31)),
                Jabatan(
                    kode: "kepala", nama: "Kepala Badan", pejabat: "[nama pejabat] B", status: .plt, mulai: hari(6, 3)),
                Jabatan(
                    kode: "kabid", nama: "Kepala Bidang", induk: "kepala", unit: "ekobud", pejabat: "[nama pejabat] D"),
            ]
            berkas.daftarSimpul = [
                Simpul(kode: "S1", jenis: .sasaran, uraian: "Sasaran satu"),
                Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: "Program satu"),
                Simpul(kode: "P2", induk: "S1", jenis: .program, uraian: "Program dua"),
            ]
            berkas.daftarIndikator = [
                Indikator(kode: "I1", simpul: "S1", nama: "Nilai", satuan: "nilai", iku: true),
                Indikator(
                    kode: "I2", simpul: "S1", nama: "Konflik", satuan: "kejadian", arah: .turun,
                    rumusCapaian: .turunSelisih),
                Indikator(kode: "I3", simpul: "P1", nama: "Laporan", satuan: "laporan"),
            ]
            berkas.daftarTarget = [
                target("I1", .renstra, 73), target("I1", .pk, 75), target("I1", .pkPerubahan(1), 74),
                target("I2", .renstra, 10), target("I2", .pk, 8), target("I3", .pk, 4),
                Target(indikator: "I3", tahun: 2024, periode: .triwulan(2), sumber: .pk, nilai: .angka(1)),
                Target(indikator: "I3", tahun: 2024, periode: .triwulan(2), sumber: .pkPerubahan(1), nilai: .angka(2)),
            ]
            berkas.daftarRealisasi = [
                Realisasi(indikator: "I1", tahun: 2023, nilai: .angka(78)),
                Realisasi(indikator: "I2", tahun: 2023, nilai: .tidakDiukur),
            ]
            berkas.daftarPagu = [
                Pagu(simpul: "P1", tahun: 2024, versi: .murni, nilai: Rupiah(100)),
                Pagu(simpul: "P2", tahun: 2024, versi: .murni, nilai: Rupiah(200)),
                Pagu(simpul: "P1", tahun: 2024, versi: .perubahan(1), nilai: Rupiah(150)),
            ]
            berkas.daftarPerjanjian = [pk, perubahan, kabid]
            return berkas
        }
    }

    static let pk = PerjanjianKinerja(
        kode: "PK", pihakPertama: "kepala", pihakKedua: "Wali Kota Uji", tanggal: hari(1, 20),
        daftarIndikator: ["I1", "I2"])
    static let perubahan = PerjanjianKinerja(
        kode: "PK", versi: 1, pihakPertama: "kepala", pihakKedua: "Wali Kota Uji", tanggal: hari(10, 2),
        alasan: .perubahanStrategi, uraianAlasan: "APBD Perubahan", daftarIndikator: ["I1", "I2", "I3"])
    static let kabid = PerjanjianKinerja(
        kode: "PK-KABID", pihakPertama: "kabid", pihakKedua: "kepala", tanggal: hari(1, 22), daftarIndikator: ["I3"])

    static func hari(_ bulan: Int, _ hari: Int) -> Tanggal? { Tanggal(tahun: 2024, bulan: bulan, hari: hari) }

    private static func target(_ kode: String, _ sumber: SumberTarget, _ nilai: Angka) -> Target {
        Target(indikator: kode, tahun: 2024, sumber: sumber, nilai: .angka(nilai))
    }
}

@Suite("Selisih perjanjian")
struct SelisihPerjanjianTests {
    @Test(
        "jenis dan bobot perubahan target",
        arguments: [
            ("73", "75", Arah.naik, SelisihTarget.Jenis.naik, SelisihTarget.Bobot.lebihBerat),
            ("75", "73", .naik, .turun, .lebihRingan), ("10", "8", .turun, .turun, .lebihBerat),
            ("8", "10", .turun, .naik, .lebihRingan), ("5", "5", .naik, .tetap, .sama),
            ("", "5", .naik, .baru, .takTerbanding), ("5", "", .naik, .hilang, .takTerbanding),
            ("BB", "A", .naik, .berubah, .takTerbanding), ("80-90", "80-90", .rentang, .tetap, .sama),
            ("80", "90", .stabil, .naik, .takTerbanding), ("", "", .naik, .tetap, .sama),
            ("N/A", "5", .naik, .berubah, .takTerbanding),
        ])
    func jenis(
        _ sebelum: String, _ sesudah: String, _ arah: Arah, _ jenis: SelisihTarget.Jenis, _ bobot: SelisihTarget.Bobot
    ) {
        let selisih = SelisihTarget(indikator: "I", sebelum: target(sebelum), sesudah: target(sesudah), arah: arah)
        #expect(selisih.jenis == jenis && selisih.bobot == bobot)
    }

    @Test("terhadap Renstra dan realisasi tahun lalu")
    func banding() throws {
        let hitungan = Hitungan(try ContohPerjanjian.berkas)
        let renstra = hitungan.terhadapRenstra(ContohPerjanjian.pk)
        #expect(renstra.map(\.indikator) == ["I1", "I2"] && renstra.map(\.selisih) == [2, -2])
        #expect(renstra.map(\.bobot) == [.lebihBerat, .lebihBerat])
        let lalu = hitungan.terhadapTahunLalu(ContohPerjanjian.pk)
        #expect(lalu.map(\.sebelum) == [.angka(78), nil], "tidak diukur bukan nol")
        #expect(lalu[0].bobot == .lebihRingan)
    }

    @Test("perubahan menunjukkan target, periode, anggaran, dan yang masuk")
    func perubahan() throws {
        let hitungan = Hitungan(try ContohPerjanjian.berkas)
        #expect(hitungan.perubahan(ContohPerjanjian.pk) == nil)
        let hasil = try #require(hitungan.perubahan(ContohPerjanjian.perubahan))
        #expect(hasil.target.map(\.jenis) == [.turun, .tetap, .baru])
        #expect(hasil.targetPeriode.map(\.periode) == [.triwulan(2)])
        #expect(hasil.anggaran.map(\.sebelum) == [Rupiah(100), Rupiah(200)])
        #expect(hasil.anggaran.map(\.sesudah) == [Rupiah(150), Rupiah(200)])
        #expect(hasil.anggaran.map(\.persen) == [50, 0])
        #expect(hasil.anggaranSebelum == Rupiah(300) && hasil.anggaranSesudah == Rupiah(350))
        #expect(hasil.indikatorMasuk == ["I3"] && hasil.indikatorKeluar.isEmpty)
        #expect(hasil.banyakTargetBerubah == 2 && hasil.banyakAnggaranBerubah == 1 && !hasil.kosong)
    }

    @Test("program yang keluar dari perjanjian tetap tampak")
    func keluar() throws {
        var berkas = try ContohPerjanjian.berkas
        berkas.daftarPerjanjian[1].daftarSimpul = ["P1"]
        berkas.daftarPerjanjian[1].daftarIndikator = ["I2"]
        let hasil = try #require(Hitungan(berkas).perubahan(berkas.daftarPerjanjian[1]))
        #expect(hasil.anggaran.map(\.simpul) == ["P1", "P2"] && hasil.anggaran[1].sesudah == nil)
        #expect(hasil.indikatorKeluar == ["I1"] && hasil.target.map(\.jenis) == [.tetap, .hilang])
    }
}

@Suite("Pemeriksaan hukum perjanjian")
struct PemeriksaanPerjanjianTests {
    private func kode(
        _ berkas: BerkasKinerja, _ perjanjian: PerjanjianKinerja, tanggal: Tanggal? = nil, dpa: Tanggal? = nil
    ) -> [CatatanHukum.Kode] {
        Hitungan(berkas).pemeriksaanHukum(perjanjian, tanggal: tanggal, tanggalDPA: dpa).map(\.kode)
    }

    @Test("paling lambat satu bulan sesudah DPA, menurut kalender")
    func tenggat() throws {
        let berkas = try ContohPerjanjian.berkas
        let pk = ContohPerjanjian.pk
        func terlambat(_ tanggal: Tanggal?, _ dpa: Tanggal?) -> Bool {
            kode(berkas, pk, tanggal: tanggal, dpa: dpa).contains(.terlambat)
        }
        #expect(!terlambat(ContohPerjanjian.hari(2, 29), ContohPerjanjian.hari(1, 31)))
        #expect(terlambat(ContohPerjanjian.hari(3, 1), ContohPerjanjian.hari(1, 31)))
        #expect(!terlambat(ContohPerjanjian.hari(3, 1), nil))
        let pesan = Hitungan(berkas).pemeriksaanHukum(
            pk, tanggal: ContohPerjanjian.hari(3, 1), tanggalDPA: ContohPerjanjian.hari(1, 2)
        ).first { $0.kode == .terlambat }?.pesan
        #expect(
            pesan
                == "Ditandatangani 1 Maret 2024, lewat dari 2 Februari 2024 (1 bulan setelah dokumen anggaran disahkan 2 Januari 2024)."
        )
    }

    @Test(
        "bulan ditambah menurut kalender",
        arguments: [
            ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2023-12-15", 1, "2024-01-15"),
            ("2024-01-15", 0, "2024-01-15"), ("2024-11-30", 3, "2025-02-28"),
        ])
    func bulan(_ awal: String, _ tambahan: Int, _ hasil: String) throws {
        #expect(try #require(Tanggal(iso: awal)).ditambah(bulan: tambahan)?.iso == hasil)
    }

    @Test("penanda tangan menjabat pada tanggalnya, termasuk Plt")
    func pejabat() throws {
        let berkas = try ContohPerjanjian.berkas
        func adaPejabat(_ bulan: Int, _ hari: Int) -> Bool {
            !kode(berkas, ContohPerjanjian.pk, tanggal: ContohPerjanjian.hari(bulan, hari)).contains(
                .pejabatTidakMenjabat)
        }
        #expect(adaPejabat(5, 31) && !adaPejabat(6, 1) && adaPejabat(6, 3))
    }

    @Test("perubahan menyebut dasar dan mengubah sesuatu; tanggalnya sesudah versi lama")
    func perubahan() throws {
        var berkas = try ContohPerjanjian.berkas
        var tanpa = ContohPerjanjian.perubahan
        tanpa.alasan = nil
        #expect(kode(berkas, tanpa).contains(.tanpaDasar))
        #expect(kode(berkas, tanpa, tanggal: ContohPerjanjian.hari(1, 2)).contains(.tanggalMundur))
        #expect(kode(berkas, tanpa, tanggal: Tanggal(tahun: 2025, bulan: 1, hari: 2)).contains(.tahunLain))
        berkas.daftarTarget.removeAll { $0.sumber == .pkPerubahan(1) }
        berkas.daftarPagu.removeAll { $0.versi != .murni }
        berkas.daftarPerjanjian[1].daftarIndikator = ["I1", "I2"]
        #expect(kode(berkas, berkas.daftarPerjanjian[1]).contains(.perubahanKosong))
        berkas.daftarPerjanjian[1].alasan = .pergantianPejabat
        #expect(!kode(berkas, berkas.daftarPerjanjian[1]).contains(.perubahanKosong))
    }

    @Test("rencana, IKU, anggaran, dan atasan sejalan atau dijelaskan")
    func selaras() throws {
        var berkas = try ContohPerjanjian.berkas
        let pk = ContohPerjanjian.pk
        #expect(kode(berkas, pk) == [.menyimpangRenstra])
        for nomor in berkas.daftarTarget.indices where berkas.daftarTarget[nomor].sumber == .pk {
            berkas.daftarTarget[nomor].catatan = "Disesuaikan dengan RKPD"
        }
        #expect(kode(berkas, pk).isEmpty)
        var tanpaIKU = pk
        tanpaIKU.daftarIndikator = ["I2"]
        #expect(kode(berkas, tanpaIKU) == [.ikuTidakTermuat])
        var separuh = pk
        separuh.daftarSimpul = ["P1"]
        #expect(kode(berkas, separuh) == [.anggaranTidakSama])
        var salah = ContohPerjanjian.kabid
        salah.pihakKedua = "analis"
        #expect(kode(berkas, salah) == [.bukanAtasan])
    }
}

@Suite("Ekspor SKP")
struct EksporSKPTests {
    @Test("setiap orang menurut perjanjian terakhir yang ditandatangani, atasan lebih dulu")
    func baris() throws {
        let hasil = Hitungan(try ContohPerjanjian.berkas).daftarSKP
        #expect(hasil.map(\.kodeJabatan) == ["kepala", "kepala", "kepala", "kabid"])
        #expect(hasil[0].jabatan == "Plt. Kepala Badan" && hasil[0].pejabat == "[nama pejabat] B")
        #expect(hasil[0].atasan == "Wali Kota Uji" && hasil[0].pejabatAtasan == "")
        #expect(hasil[0].target == "74" && hasil[0].versi == 1)
        #expect(hasil[3].unit == "Bidang Ekonomi dan Budaya" && hasil[3].atasan == "Kepala Badan")
        #expect(hasil[3].targetTriwulan == ["", "1", "", ""], "perjanjian kabid versi 0")
        #expect(hasil.allSatisfy { $0.sel.count == BarisSKP.judul.count })
    }

    @Test("draf tidak diekspor, dan jabatan tanpa perjanjian disebut")
    func tanpa() throws {
        var berkas = try ContohPerjanjian.berkas
        #expect(Hitungan(berkas).jabatanTanpaPerjanjian.map(\.kode) == ["analis"])
        for nomor in berkas.daftarPerjanjian.indices { berkas.daftarPerjanjian[nomor].tanggal = nil }
        #expect(Hitungan(berkas).daftarSKP.isEmpty)
        #expect(Hitungan(berkas).jabatanTanpaPerjanjian.map(\.kode) == ["analis", "kepala", "kabid"])
    }
}
