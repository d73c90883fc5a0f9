import Documents
import Kinerja
import Testing

@testable import Laporan

@Suite struct DrafTests {
    private func naskah(
        _ kunci: KunciNarasi, lingkup: (Hitungan) -> Lingkup = { _ in .seluruh },
        _ ubah: (inout BerkasKinerja) -> Void = { _ in }
    ) throws -> String {
        let hitungan = try hitunganUji(ubah)
        let teks = try #require(draf(kunci, hitungan: hitungan, lingkup: lingkup(hitungan)))
        let hasil = baca(narasi: teks, kunci: kunci.rawValue, hitungan: hitungan)
        #expect(hasil.masalah.isEmpty)
        return hasil.blok.map(\.teks).joined(separator: "\n")
    }

    private func kalimat(_ kode: String, _ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws -> String {
        try naskah(.capaian, lingkup: { Lingkup(indikator: $0.indikator(kode)) }, ubah)
    }

    @Test func `the summary counts each status once and leaves out empty ones`() throws {
        let teks = try naskah(.ikhtisarEksekutif)
        #expect(
            teks.contains(
                "diukur dengan 6 indikator: 2 indikator melampaui target, 1 indikator tepat mencapai target, "))
        #expect(
            teks.contains(
                "1 indikator tidak mencapai target, 1 indikator tidak diukur, dan 1 indikator belum dapat dinilai."))
        #expect(
            teks.contains(
                "Indikator yang tidak mencapai target adalah Titik pembuangan liar (target 10 titik, realisasi 12 titik"
            ))
        #expect(teks.contains("terealisasi Rp880.000.000 atau 88%, sehingga tersisa Rp120.000.000."))
    }

    @Test func `parts with commas of their own are joined by semicolons`() {
        #expect(Kalimat.rangkai(["a", "b", "c"]) == "a, b, dan c")
        #expect(Kalimat.rangkai(["a, b", "c", "d"]) == "a, b; c; dan d")
    }

    @Test func `the achievement that efficiency counts can be linked`() throws {
        let teks = try naskah(.efisiensi)
        #expect(!teks.contains("capaian_efisiensi") && teks.contains("mencatat capaian "))
    }

    @Test func `an indicator above its target says so`() throws {
        #expect(
            try kalimat("I1")
                == "Indikator Sampah tertangani terealisasi 84% dari target 80%, sehingga target terlampaui dengan capaian 105% "
                + "dan predikat Sangat Tinggi.")
    }

    @Test func `a falling indicator above its target has missed it`() throws {
        let teks = try kalimat("I2")
        #expect(teks.contains("terealisasi 12 titik, melebihi target 10 titik yang menjadi batas tertinggi"))
        #expect(teks.contains("tidak tercapai dengan capaian 80%"))
    }

    @Test func `a falling indicator below its target has surpassed it`() throws {
        let teks = try kalimat("I6")
        #expect(
            teks.contains(
                "lebih rendah daripada target 18 aduan. Karena nilai yang lebih rendah berarti lebih baik, target terlampaui"
            ))
    }

    @Test func `not measured, missing, provisional and undefined are told apart`() throws {
        #expect(try kalimat("I3").contains("tidak diukur pada tahun 2024, sehingga tidak diberi nilai capaian"))
        #expect(try kalimat("I3").hasSuffix("Survei dilakukan dua tahun sekali."))
        #expect(
            try kalimat("I5")
                == "Realisasi indikator Temuan selesai terhadap target 100% belum dilaporkan, sehingga capaiannya belum dapat dihitung."
        )
        let sementara = try kalimat("I5") { berkas in
            berkas.daftarIndikator[4].frekuensi = .triwulanan
            berkas.daftarIndikator[4].konsolidasi = .terakhir
            berkas.daftarRealisasi.append(
                Realisasi(indikator: "I5", tahun: 2024, periode: .triwulan(1), nilai: .angka(40)))
        }
        #expect(sementara.contains("baru terisi 1 dari 4 periode"))
        let nol = try kalimat("I1") { $0.daftarTarget[0].nilai = .angka(0) }
        #expect(
            nol
                == "Capaian indikator Sampah tertangani tidak dapat dihitung karena target bernilai 0 sehingga pembaginya nol."
        )
    }

    @Test func `exactly on target, inside and outside a range, and a missed rising one are worded apart`() throws {
        #expect(try kalimat("I4").contains("terealisasi B, tepat sesuai target, dengan capaian 100%"))
        func rentang(_ nilai: Angka) throws -> String {
            try kalimat("I1") { berkas in
                berkas.daftarIndikator[0].arah = .rentang
                berkas.daftarIndikator[0].rumusCapaian = .rentang
                berkas.daftarTarget[0].nilai = .rentang(80, 90)
                berkas.daftarRealisasi[0].nilai = .angka(nilai)
            }
        }
        #expect(try rentang(85).contains("berada di dalam rentang target 80–90%"))
        #expect(try rentang(70).contains("berada di luar rentang target 80–90%"))
        #expect(
            try kalimat("I1") { $0.daftarRealisasi[0].nilai = .angka(60) }.contains(
                "di bawah target 80%, sehingga target tidak tercapai"))
    }

    @Test func `a change against last year is judged by direction`() throws {
        let teks = try naskah(.capaianTahunLalu)
        #expect(
            teks.contains(
                "Realisasi indikator Sampah tertangani meningkat 5 poin persen, dari 79% pada tahun 2023 menjadi 84% pada tahun 2024."
            ))
        #expect(
            teks.contains(
                "Titik pembuangan liar naik 1 titik, dari 11 titik pada tahun 2023 menjadi 12 titik pada tahun 2024; karena nilai yang lebih rendah berarti lebih baik, perubahan ini merupakan kemunduran."
            ))
        #expect(teks.contains("Aduan terlambat turun 6 aduan") && teks.contains("perubahan ini merupakan perbaikan"))
        #expect(teks.contains("Nilai SAKIP meningkat dari CC pada tahun 2023 menjadi B pada tahun 2024."))
        #expect(teks.contains("Kepuasan warga tidak diukur pada tahun 2024"))
    }

    @Test func `the gap to the end of the plan points the right way`() throws {
        let teks = try naskah(.kemajuanRenstra)
        #expect(
            teks.contains(
                "target akhir Renstra tahun 2026 sebesar 95%, dengan tingkat kemajuan 88,42%; masih diperlukan peningkatan 11 poin persen"
            ))
        #expect(teks.contains("masih diperlukan penurunan 8 titik"))
    }

    @Test func `benchmark, causes, programmes and budget are drafted from the facts`() throws {
        #expect(
            try naskah(.standarNasional).contains(
                "sebesar 84% lebih tinggi daripada rata-rata nasional tahun 2024 sebesar 77%."))
        let sebab = try naskah(.analisisSebab)
        #expect(
            sebab.contains(
                "Indikator Sampah tertangani melampaui target dengan capaian 105%. Armada bertambah lima unit."))
        #expect(sebab.contains("Hambatan. Pengawasan malam belum ada."))
        #expect(
            try naskah(.programPenunjang).contains(
                "didukung oleh Program Pengelolaan Persampahan (pagu Rp800.000.000, serapan 95%)."))
        #expect(
            try naskah(.realisasiAnggaran).contains(
                "Serapan tertinggi terdapat pada Program Pengelolaan Persampahan sebesar 95%, sedangkan serapan terendah pada Program Penunjang Urusan sebesar 60%."
            ))
        #expect(try naskah(.langkahKeDepan).contains("Memperluas wilayah layanan."))
    }

    @Test(arguments: KunciNarasi.allCases)
    func `no draft has double words, doubled marks or an unresolved link`(_ kunci: KunciNarasi) throws {
        let hitungan = try hitunganUji()
        let sistematika = try Sistematika.bawaan("")
        guard let teks = draf(kunci, hitungan: hitungan, sistematika: sistematika) else { return }
        let hasil = baca(narasi: teks, kunci: kunci.rawValue, hitungan: hitungan)
        #expect(hasil.masalah.isEmpty)
        let bersih = hasil.blok.map(\.teks).joined(separator: "\n")
        for salah in ["..", " ,", " .", "  ", ",,", "{{", "}}", "**"] {
            #expect(!bersih.contains(salah), "\(salah) di \(bersih)")
        }
        let kata = bersih.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        for (kiri, kanan) in zip(kata, kata.dropFirst()) { #expect(kiri != kanan, "kata ganda \(kiri)") }
    }

    @Test func `marks in the wording of facts are taken literally`() throws {
        let teks = try kalimat("I1") { $0.daftarIndikator[0].nama = "Sampah *terpilah* {{x}}" }
        #expect(teks.contains("Indikator Sampah *terpilah* {{x}} terealisasi"))
    }

    @Test func `an agency without facts gets no invented sentences`() throws {
        var kosong = BerkasKinerja(instansi: try berkasUji().instansi, aturan: try berkasUji().aturan)
        kosong.instansi.kepala = ""
        let hitungan = Hitungan(kosong)
        for kunci in [
            KunciNarasi.capaian, .kesimpulan, .efisiensi, .realisasiAnggaran, .penghargaan, .struktur, .analisisSebab,
        ] {
            #expect(draf(kunci, hitungan: hitungan) == nil)
        }
    }
}
