import Kinerja
import TestSupport
import Testing

@Suite("Konsolidasi periode")
struct KonsolidasiTests {
    @Test("mengikuti tabel kasus", arguments: KasusCSV.baca("Kasus/konsolidasi.csv"))
    func tabelKasus(_ kasus: [String: String]) throws {
        let cara = try #require(Konsolidasi(rawValue: kasus["cara"] ?? ""))
        let nilai = (kasus["nilai"] ?? "").split(separator: ";", omittingEmptySubsequences: false).map {
            realisasi(String($0))
        }
        #expect(ringkas(konsolidasi(nilai, cara: cara)) == kasus["hasil"], "\(kasus["kode"] ?? "")")
    }

    private func ringkas(_ nilai: NilaiTerukur) -> String {
        switch nilai {
        case .angka(let angka): angka.description
        case .predikat(let predikat): predikat
        case .yaTidak(let ya): ya ? "ya" : "tidak"
        case .tidakDiukur: "tidak_diukur"
        case .belumDilaporkan: "belum"
        case .sementara(let nilai, let terisi, let wajib): "sementara \(nilai?.description ?? "-") (\(terisi)/\(wajib))"
        case .tidakTerdefinisi(let alasan): kodeAlasan(alasan)
        }
    }
}

@Suite("Nilai tahun dari berkas")
struct NilaiTahunTests {
    @Test("bulan menjadi triwulan lalu tahun")
    func bulanan() throws {
        var berkas = try berkasUji(konsolidasi: .jumlah, frekuensi: .bulanan)
        berkas.daftarRealisasi = (1...12).map {
            Realisasi(indikator: "I1", tahun: 2024, periode: .bulan($0), nilai: .angka(Angka($0)))
        }
        let hitungan = Hitungan(berkas)
        #expect(hitungan.nilai("I1", tahun: 2024, periode: .triwulan(1)) == .angka(6))
        #expect(hitungan.nilai("I1", tahun: 2024) == .angka(78))
        #expect(hitungan.nilai("I1", tahun: 2024, sampai: .triwulan(2)) == .angka(21))
    }

    @Test("tahun belum lengkap bersifat sementara dan menghitung periode bulanan yang terisi")
    func sementara() throws {
        var berkas = try berkasUji(konsolidasi: .jumlah, frekuensi: .bulanan)
        berkas.daftarRealisasi = (1...7).map {
            Realisasi(indikator: "I1", tahun: 2024, periode: .bulan($0), nilai: .angka(1))
        }
        let hitungan = Hitungan(berkas)
        #expect(hitungan.nilai("I1", tahun: 2024) == .sementara(nilai: 7, terisi: 7, wajib: 12))
        #expect(hitungan.predikat("I1") == nil)
    }

    @Test("rasio kumulatif menjumlahkan pembilang dan penyebut lebih dahulu")
    func rasioKumulatif() throws {
        var berkas = try berkasUji(konsolidasi: .rasioKumulatif, frekuensi: .triwulanan, rumus: "selesai / aduan * 100")
        let isi = [(1, 9, 10), (2, 1, 10), (3, 30, 30), (4, 20, 50)]
        for (tw, selesai, aduan) in isi {
            berkas.daftarRealisasi.append(
                Realisasi(indikator: "I1", tahun: 2024, periode: .triwulan(tw), nilai: .dariKomponen))
            berkas.daftarKomponen.append(
                Komponen(indikator: "I1", tahun: 2024, periode: .triwulan(tw), nama: "selesai", nilai: Angka(selesai)))
            berkas.daftarKomponen.append(
                Komponen(indikator: "I1", tahun: 2024, periode: .triwulan(tw), nama: "aduan", nilai: Angka(aduan)))
        }
        let hitungan = Hitungan(berkas)
        #expect(hitungan.nilai("I1", tahun: 2024) == .angka(60))
        #expect(hitungan.nilai("I1", tahun: 2024, sampai: .triwulan(2)) == .angka(50))
    }

    @Test("komponen tahun lalu dipakai rumus")
    func tahunLalu() throws {
        var berkas = try berkasUji(rumus: "(konflik[n-1] - konflik) / konflik[n-1] * 100")
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2024, nilai: .dariKomponen)]
        berkas.daftarKomponen = [
            Komponen(indikator: "I1", tahun: 2023, nama: "konflik", nilai: 40),
            Komponen(indikator: "I1", tahun: 2024, nama: "konflik", nilai: 30),
        ]
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == .angka(25))
        #expect(Hitungan(berkas).perhitungan("I1", tahun: 2024) == "(40 − 30) / 40 × 100 = 25")
    }

    @Test("tahapan menjumlahkan bobot yang dicapai")
    func tahapan() throws {
        var berkas = try berkasUji()
        berkas.daftarIndikator[0].jenisNilai = .tahapan
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2024, nilai: .dariKomponen)]
        berkas.daftarKomponen = [
            Komponen(indikator: "I1", tahun: 2024, nama: "rancangan", nilai: 100, bobot: 40),
            Komponen(indikator: "I1", tahun: 2024, nama: "pengesahan", nilai: 50, bobot: 60),
        ]
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == .angka(70))
    }

    @Test("tahun lampau memakai nilai tahunan walau indikatornya triwulanan")
    func riwayat() throws {
        var berkas = try berkasUji(konsolidasi: .rata, frekuensi: .triwulanan)
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2023, nilai: .angka(88))]
        #expect(Hitungan(berkas).nilai("I1", tahun: 2023) == .angka(88))
        #expect(Hitungan(berkas).nilai("I1", tahun: 2024) == .belumDilaporkan)
    }
}

/// One sasaran with one indicator I1.
func berkasUji(
    konsolidasi: Konsolidasi = .tahunan, frekuensi: Frekuensi = .tahunan, rumus: String = ""
) throws -> BerkasKinerja {
    var berkas = BerkasKinerja(instansi: .uji, aturan: try AturanKinerja.berlaku(tahun: 2024))
    berkas.daftarSimpul = [Simpul(kode: "S1", jenis: .sasaran, uraian: "Sasaran")]
    berkas.daftarIndikator = [
        Indikator(
            kode: "I1", simpul: "S1", nama: "Indikator", konsolidasi: konsolidasi, frekuensi: frekuensi, rumus: rumus)
    ]
    return berkas
}
