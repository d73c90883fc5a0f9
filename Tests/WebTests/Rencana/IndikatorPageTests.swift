import Kinerja
import Testing

@testable import Storage
@testable import Web

@Suite struct IndikatorPageTests {
    @Test func `the card answers with the figure, the ruler and the six steps`() throws {
        let page = try #require(IndikatorPage(try ContohWeb.hitungan("dki-2024"), kode: "I4"))
        #expect(page.jawab?.angka == "95,54%" && page.jawab?.kalimat == "dari target; realisasi 3,47 poin di bawahnya")
        #expect(page.kalimat.hasPrefix("I4 · IKU · Persen · makin tinggi makin baik · diukur tiap triwulan"))
        #expect(page.garis?.teksRealisasi == "74,28" && page.garis?.pita.count == 5)
        #expect(page.kaca?.id == "kaca-tahun" && page.daftarKaca.map(\.id) == ["kaca-tw4"])
        #expect(page.daftarPembentuk.count == 15)
    }

    @Test(arguments: ContohWeb.semua)
    func `every indicator has a page that fits, whatever its kind`(_ kode: String) throws {
        let hitungan = try ContohWeb.hitungan(kode)
        for indikator in hitungan.berkas.daftarIndikator {
            let page = try #require(IndikatorPage(hitungan, kode: indikator.kode, dapatMengubah: true))
            let isi = html { page.tulis(ke: &$0) }
            #expect(isi.contains("id=\"kaca-tahun\"") && !isi.contains("style="), "\(indikator.kode)")
            #expect(try #require(gzip(Array(isi.utf8))).count < 60_000, "\(indikator.kode)")
        }
    }

    @Test func `not measured and not yet reported are never zero`() throws {
        let hitungan = try ContohWeb.hitungan("sampel-2025")
        let page = try #require(IndikatorPage(hitungan, kode: "I19"))
        #expect(page.jawab == nil && page.daftarPeriode.first?.realisasi == "–")
        var berkas = hitungan.berkas
        berkas.daftarRealisasi.removeAll { $0.indikator == "I1" && $0.tahun == 2025 }
        let belum = try #require(IndikatorPage(Hitungan(berkas), kode: "I1"))
        #expect(belum.daftarPeriode.first?.realisasi == "belum" && belum.daftarPeriode.first?.teksCapaian == "belum")
    }

    @Test func `each period tells who entered it, when, its state and its evidence`() throws {
        let hitungan = try ContohWeb.hitungan("sampel-2025")
        let kunci = KunciNilai(indikator: "I4", tahun: 2025, periode: .triwulan(1))
        let versi = VersiRiwayat(
            versi: 1, tindakan: .isi, daftarNilai: [.init(judul: "Nilai", teks: "61")], oleh: "p1",
            olehNama: "Operator",
            pada: "2025-04-02T03:05:00.000Z", alasan: "")
        let status = StatusNilai(
            status: .dikembalikan, catatan: "Periksa timbulan", olehNama: "Perencana", pada: "2025-04-03T02:00:00.000Z",
            versi: 1)
        let bahan = BahanIndikator(
            status: [kunci: status], versiNilai: [.triwulan(1): [versi]], geserDetik: 7 * 3600)
        let page = try #require(IndikatorPage(hitungan, kode: "I4", bahan: bahan))
        let baris = try #require(page.daftarPeriode.first)
        #expect(baris.siapa == "Operator" && baris.kapan == "2 April 2025, 10.05" && baris.status == .dikembalikan)
        #expect(page.jejak.map(\.apa) == ["TW I: Dikembalikan: Perencana", "TW I: Dibuat: Operator"])
        #expect(html { page.tulis(ke: &$0) }.contains("“Periksa timbulan”"))
    }

    @Test func `the history covers the plan and draws what there is`() throws {
        let riwayat = try #require(IndikatorPage(try ContohWeb.hitungan("dki-2024"), kode: "I4")).riwayat
        #expect(riwayat.daftar.map(\.tahun) == [2023, 2024, 2025, 2026])
        #expect(riwayat.daftar[1].target == "77,75" && riwayat.daftar[1].realisasi == "74,28")
        #expect(riwayat.daftar[3].realisasi.isEmpty && riwayat.daftar[0].tidakDiukur)
        let gambar = html { GrafikRiwayat(riwayat: riwayat).tulis(ke: &$0) }
        #expect(gambar.contains("2024 target 77,75 dan realisasi 74,28") && gambar.contains("Sumbu dimulai dari"))
    }

    @Test func `what was published for an earlier year stands as published`() throws {
        var berkas = try ContohWeb.berkas("sampel-2025")
        berkas.daftarRealisasi.removeAll { $0.indikator == "I1" && $0.tahun == 2024 }
        berkas.daftarRealisasi.append(
            Realisasi(indikator: "I1", tahun: 2024, nilai: .angka(60), capaianTerbit: Angka(kanonik: "99.5")))
        let page = try #require(IndikatorPage(Hitungan(berkas), kode: "I1"))
        let lalu = try #require(page.riwayat.daftar.first { $0.tahun == 2024 })
        #expect(lalu.terbit && lalu.capaian.hasPrefix("99,5"))
    }

    @Test func `the list is filtered by words, unit and IKU`() throws {
        let hitungan = try ContohWeb.hitungan("sampel-2025")
        func kode(_ isian: KeyValuePairs<String, String>) -> [String] {
            DaftarIndikatorPage(hitungan, .init(Formulir(isian))).daftar.flatMap(\.daftar).map(\.kode)
        }
        #expect(kode([:]).count == hitungan.berkas.daftarIndikator.count)
        #expect(kode(["cari": "sampah terkelola"]).first == "I4")
        #expect(Set(kode(["iku": "1"])) == Set(hitungan.berkas.daftarIndikator.filter(\.iku).map(\.kode)))
        #expect(kode(["unit": "BID-LALIN", "cari": "korban"]) == ["I14"])
        #expect(kode(["cari": "tidak ada yang begini"]).isEmpty)
    }
}
