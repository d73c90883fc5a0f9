import Kinerja
import Testing

/// Trees of a pemda: the root, and instansi whose tujuan are its sasaran.
private func berkas(
    _ kode: String, tujuan: String = "", capaian: [Int] = [], jenis: Simpul.Jenis = .tujuan
) throws -> BerkasKinerja {
    let instansi = Instansi(
        kode: kode, nama: "Dinas \(kode)", tingkat: .kota, wilayah: "Kota", tahun: 2025, renstraDari: 2024,
        renstraSampai: 2026)
    var berkas = BerkasKinerja(instansi: instansi, aturan: try .berlaku(tahun: 2025))
    if !tujuan.isEmpty { berkas.daftarSimpul.append(Simpul(kode: "T1", jenis: jenis, uraian: tujuan)) }
    berkas.daftarSimpul.append(
        Simpul(kode: "S1", induk: tujuan.isEmpty ? "" : "T1", jenis: .sasaran, uraian: "Sasaran \(kode)"))
    for (nomor, nilai) in capaian.enumerated() {
        let indikator = "I\(nomor + 1)"
        berkas.daftarIndikator.append(
            Indikator(
                kode: indikator, simpul: "S1", nama: "Indikator \(kode) \(nomor + 1)", konsolidasi: .terakhir,
                frekuensi: .triwulanan))
        for tahun in 2024...2025 {
            berkas.daftarTarget.append(Target(indikator: indikator, tahun: tahun, sumber: .pk, nilai: .angka(100)))
            for periode in Periode.semuaTriwulan {
                berkas.daftarTarget.append(
                    Target(indikator: indikator, tahun: tahun, periode: periode, sumber: .pk, nilai: .angka(50)))
                let angka = Angka(tahun == 2025 ? nilai : nilai - 10)
                berkas.daftarRealisasi.append(
                    Realisasi(indikator: indikator, tahun: tahun, periode: periode, nilai: .angka(angka)))
            }
        }
    }
    return berkas
}

private func akar(_ sasaran: String...) throws -> BerkasKinerja {
    var hasil = try berkas("pemda")
    hasil.daftarSimpul = sasaran.enumerated().map {
        Simpul(kode: "SD\($0.offset + 1)", jenis: .sasaran, uraian: $0.element)
    }
    return hasil
}

@Suite struct PetaSasaranDaerahTests {
    private func kode(_ berkas: BerkasKinerja, _ peta: PetaSasaranDaerah) throws -> Set<String> {
        let hitungan = Hitungan(berkas)
        return peta.daftarKode(try #require(hitungan.simpul("S1")), di: hitungan)
    }

    @Test("Sasaran instansi menuju sasaran daerah yang sama bunyinya dengan tujuannya, tanpa peduli huruf dan spasi")
    func menurutTujuan() throws {
        let satu = try berkas("a", tujuan: "meningkatnya  MUTU pendidikan.")
        let peta = PetaSasaranDaerah(
            akar: try akar("Meningkatnya kesehatan", "Meningkatnya mutu pendidikan"), lain: [satu])
        #expect(peta.asal == .akar)
        #expect(peta.daftar.map(\.kode) == ["SD1", "SD2"])
        #expect(try kode(satu, peta) == ["SD2"])
    }

    @Test("Tanpa bunyi yang sama, indikator bernama sama yang menghubungkan; tanpa keduanya tidak ke mana pun")
    func menurutIndikator() throws {
        var pemda = try akar("Meningkatnya mutu pendidikan")
        pemda.daftarIndikator = [Indikator(kode: "X", simpul: "SD1", nama: "indikator A 1")]
        let satu = try berkas("A", tujuan: "Lain", capaian: [90])
        let peta = PetaSasaranDaerah(akar: pemda, lain: [satu])
        #expect(try kode(satu, peta) == ["SD1"])
        #expect(try kode(try berkas("B", tujuan: "Lain", capaian: [90]), peta).isEmpty)
    }

    @Test("Tanpa pohon akar dipakai tujuan yang dimiliki dua instansi atau lebih")
    func bersama() throws {
        let daftar = [
            try berkas("a", tujuan: "Kota maju"), try berkas("b", tujuan: "Kota Maju"),
            try berkas("c", tujuan: "Sendiri"),
        ]
        let peta = PetaSasaranDaerah(akar: nil, lain: daftar)
        #expect(peta.asal == .bersama)
        #expect(peta.daftar.map(\.uraian.localizedLower) == ["kota maju"])
        #expect(try kode(daftar[1], peta) == ["B1"])
        #expect(try kode(daftar[2], peta).isEmpty)
        #expect(PetaSasaranDaerah(akar: nil, lain: [daftar[2]]).asal == .tidakAda)
    }

    @Test("Misi bersama dipakai bila tidak ada tujuan bersama")
    func misi() throws {
        let daftar = [try berkas("a", tujuan: "Misi", jenis: .misi), try berkas("b", tujuan: "Misi", jenis: .misi)]
        #expect(PetaSasaranDaerah(akar: nil, lain: daftar).daftar.map(\.uraian) == ["Misi"])
    }
}

extension String {
    fileprivate var localizedLower: String { lowercased() }
}

@Suite struct RingkasanInstansiTests {
    private func ringkasan(_ berkas: BerkasKinerja, _ periode: Periode, akar: BerkasKinerja?) -> RingkasanInstansi {
        RingkasanInstansi(Hitungan(berkas), peta: PetaSasaranDaerah(akar: akar, lain: [berkas]), sampai: periode)
    }

    @Test("Rata-rata setahun terhadap target tahun, sampai triwulan terhadap target triwulan")
    func periode() throws {
        let satu = try berkas("a", tujuan: "Mutu", capaian: [90, 70])
        let setahun = ringkasan(satu, .tahun, akar: try akar("Mutu"))
        #expect(setahun.rerata?.nilai == 80)
        #expect(setahun.menurutDaerah["SD1"]??.nilai == 80)
        #expect(setahun.terendah?.indikator.kode == "I2")
        let triwulan = ringkasan(satu, .triwulan(2), akar: try akar("Mutu"))
        #expect(triwulan.rekap.melampaui == 2)
        #expect(
            triwulan.rerata?.nilai
                == Hitungan(satu).rerata(Hitungan(satu).daftarIndikatorUtama) {
                    Hitungan(satu).capaian($0.kode, sampai: .triwulan(2))
                }?.nilai)
    }

    @Test("Sasaran di luar sasaran daerah masuk ke sasaran lain; yang belum dilaporkan ada tetapi tanpa nilai")
    func lain() throws {
        var satu = try berkas("a", tujuan: "Lain", capaian: [90])
        satu.daftarRealisasi = []
        let r = ringkasan(satu, .tahun, akar: try akar("Mutu"))
        #expect(r.menurutDaerah.keys.sorted() == [RingkasanInstansi.kodeLain])
        #expect(r.menurutDaerah[RingkasanInstansi.kodeLain] == .some(nil))
        #expect(r.rerata == nil && r.predikat == nil && r.terendah == nil && r.selisihSerapan == nil)
    }

    @Test("Selisih serapan memakai belanja sampai periode itu")
    func serapan() throws {
        var satu = try berkas("a", capaian: [80])
        satu.daftarSimpul.append(Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: "Program"))
        satu.daftarPagu = [Pagu(simpul: "P1", tahun: 2025, versi: .murni, nilai: Rupiah(1000))]
        satu.daftarRealisasiAnggaran = [
            RealisasiAnggaran(simpul: "P1", tahun: 2025, periode: .triwulan(1), nilai: Rupiah(400)),
            RealisasiAnggaran(simpul: "P1", tahun: 2025, periode: .triwulan(3), nilai: Rupiah(500)),
        ]
        #expect(ringkasan(satu, .tahun, akar: nil).selisihSerapan == 10)
        #expect(ringkasan(satu, .triwulan(2), akar: nil).serapan?.persen == 40)
    }

    @Test("Tren memuat tahun yang punya capaian saja")
    func tren() throws {
        let hitungan = Hitungan(try berkas("a", capaian: [90]))
        let tren = hitungan.tren(hitungan.daftarIndikatorUtama)
        #expect(tren.map(\.tahun) == [2024, 2025])
        #expect(tren.map(\.rerata.nilai) == [80, 90])
    }

    @Test("Pengampu: unit, lalu jabatan, lalu kata di kartu")
    func pengampu() throws {
        var satu = try berkas("a", capaian: [90])
        satu.daftarUnit = [Unit(kode: "U", nama: "Bidang U")]
        satu.daftarJabatan = [Jabatan(kode: "J", nama: "Kepala Seksi")]
        func nama(_ penanggungJawab: String) -> String {
            satu.namaPengampu(Indikator(kode: "I", simpul: "S1", nama: "I", penanggungJawab: penanggungJawab))
        }
        #expect([nama("U"), nama("J"), nama("Tim SAKIP"), nama("")] == ["Bidang U", "Kepala Seksi", "Tim SAKIP", ""])
    }
}

@Suite struct PeriodeDasborTests {
    private func hari(_ iso: String) throws -> Tanggal { try #require(Tanggal(iso: iso)) }

    @Test(
        "Yang dilihat pertama: triwulan terakhir yang tenggatnya sudah lewat",
        arguments: [
            ("2025-02-01", "tw1"), ("2025-04-11", "tw1"), ("2025-07-10", "tw1"), ("2025-07-11", "tw2"),
            ("2026-01-10", "tw3"), ("2026-01-11", "tahun"), ("2027-01-01", "tahun"),
        ])
    func jadwal(_ tanggal: String, _ kode: String) throws {
        let jadwal = try (1...4).map { nomor in
            JadwalPeriode(
                periode: .triwulan(nomor), dibuka: nil,
                tenggat: try hari(nomor == 4 ? "2026-01-10" : "2025-\(["04", "07", "10"][nomor - 1])-10"))
        }
        #expect(jadwal.periodeSelesai(tahun: 2025, pada: try hari(tanggal)).kode == kode)
    }

    @Test("Tanpa jadwal, triwulan yang sudah berakhir yang dihitung")
    func tanpaJadwal() throws {
        let kosong: [JadwalPeriode] = []
        #expect(kosong.periodeSelesai(tahun: 2025, pada: try hari("2025-11-20")) == .triwulan(3))
        #expect(kosong.periodeSelesai(tahun: 2024, pada: try hari("2025-11-20")) == .tahun)
        #expect(kosong.periodeSelesai(tahun: 2026, pada: try hari("2025-11-20")) == .triwulan(1))
    }
}
