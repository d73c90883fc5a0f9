import Documents
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct DasborPemdaPageTests {
    private func susun(
        _ uji: PemdaUji, _ periode: Periode = .triwulan(3), _ ubah: (inout SaringanDasbor) -> Void = { _ in }
    ) async throws -> DasborPemdaPage {
        var saringan = SaringanDasbor()
        ubah(&saringan)
        let bahan = try await uji.store.dasborPemda(tahun: 2025, oleh: try await uji.pelaku(.bappeda))
        let (peta, ringkasan) = await bahan.ringkasan(sampai: periode)
        return DasborPemdaPage(bahan, ringkasan, peta: peta, tahun: 2025, periode: periode, saringan: saringan)
    }

    @Test("Baris, kolom, selisih, dan keputusan dihitung dari angka instansi")
    func isi() async throws {
        try await withPemda { uji in
            try await PemdaDasbor.isi(uji)
            let page = try await susun(uji)
            #expect(page.kolom.map(\.kode) == ["SD1", "SD2", "lain"])
            let boros = try #require(page.daftar.first { $0.kode == "dinas-boros" })
            #expect(boros.sel.map { $0?.angka.teks } == ["60", nil, nil])
            #expect(boros.rerata.predikat == .init(label: "Rendah", tingkat: 2))
            #expect(boros.serapan.teks == "90" && boros.selisih.teks == "\u{2212}30" && boros.boros)
            let keputusan = try #require(page.keputusan.first { $0.baris.kode == "dinas-boros" })
            #expect(keputusan.terendah?.nama == "Panjang jalan <mantap>")
            #expect(page.sebaran.reduce(0) { $0 + $1.instansi } == page.daftar.count { $0.rerata.predikat != nil })
            #expect(page.belumBuka == ["Lain"])
            #expect(page.akar?.kode == "pemda" && !page.daftar.contains { $0.kode == "pemda" })
        }
    }

    @Test("Lapor menghitung yang jatuh tempo pada triwulan itu dan hari keterlambatannya")
    func lapor() async throws {
        try await withPemda { uji in
            try await PemdaDasbor.isi(uji)
            let page = try await susun(uji)
            let lapor = try #require(page.daftar.first { $0.kode == "dinas-boros" }).lapor
            #expect(lapor.wajib == 1 && lapor.kurang + lapor.masuk == 1)
            #expect(page.belumMelapor.allSatisfy { $0.lapor.kurang > 0 })
            #expect(page.kalimat.contains("terlambat") == page.daftar.contains { $0.lapor.terlambatHari != nil })
        }
    }

    @Test("Saringan menyisakan instansi yang cocok dan menyebut dari berapa")
    func saringan() async throws {
        try await withPemda { uji in
            try await PemdaDasbor.isi(uji)
            let sasaran = try await susun(uji) { $0.sasaran = "SD1" }
            #expect(sasaran.daftar.map(\.kode) == ["dinas-boros"] && sasaran.kolom.map(\.kode) == ["SD1"])
            #expect(sasaran.kalimat.hasPrefix("1 dari 2 instansi, 1 sasaran daerah."))
            #expect(try await susun(uji) { $0.predikat = "Rendah" }.daftar.map(\.kode) == ["dinas-boros"])
            #expect(try await susun(uji) { $0.predikat = "Entah" }.daftar.isEmpty)
        }
    }

    @Test("Buku kerja memuat baris yang sama dengan halaman, dengan angka sungguhan")
    func dokumen() async throws {
        try await withPemda { uji in
            try await PemdaDasbor.isi(uji)
            let page = try await susun(uji)
            let tabel = page.dokumen.blocks.compactMap { blok -> Table? in
                if case .table(let tabel) = blok { tabel } else { nil }
            }
            #expect(tabel[0].rows.count == page.daftar.count + 1)
            let sel = try #require(tabel[0].rows.first { $0.cells[0].text == "Dinas Boros" }).cells
            #expect(sel[1].value == .decimal(60, places: 0))
            #expect(tabel[0].rows.allSatisfy { $0.cells.count == tabel[0].columns.count })
            #expect(tabel[0].header[0].count == tabel[0].columns.count)
        }
    }
}

@Suite struct GrafikEfisiensiTests {
    @Test("Nama belah ketupat tidak saling menimpa dan tidak keluar bidang")
    func label() {
        let titik = (0..<8).map { nomor in
            GrafikEfisiensi.Titik(
                nama: "Dinas Contoh \(nomor)", serapan: 90 + Double(nomor % 3) * 0.2, capaian: 70 + Double(nomor) * 0.3,
                boros: true, kalimat: "")
        }
        let label = GrafikEfisiensi(titik).daftarLabel()
        #expect(!label.isEmpty && label.count < 8)
        #expect(Set(label.map { "\($0.x) \($0.y)" }).count == label.count)
    }

    @Test(
        "Sumbu memuat semua nilai, juga capaian di atas seratus",
        arguments: [[75.0, 99], [0], [40, 130], [99.5, 100]])
    func sumbu(_ nilai: [Double]) {
        let sumbu = GrafikEfisiensi.Sumbu(nilai, dari: 0, sampai: 100)
        #expect(nilai.allSatisfy { (0...100).contains(sumbu.letak($0)) })
        #expect(sumbu.tanda.count >= 2 && sumbu.tanda.count <= 12)
    }

    @Test("Tanpa titik pun gambar dan kalimatnya ada")
    func kosong() {
        #expect(html { GrafikEfisiensi([]).tulis(ke: &$0) }.contains("0 instansi"))
    }
}

@Suite struct DasborInstansiPageTests {
    private func page(_ kode: String, _ periode: Periode = .tahun) throws -> (DasborInstansiPage, Hitungan) {
        let berkas = try ContohWeb.berkas(kode)
        let bahan = BahanDasborInstansi(
            berkas: berkas, jadwal: [], rekap: [], nilaiBerbukti: 0, hari: try #require(Tanggal(iso: "2026-11-20")))
        let tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun)
        return (DasborInstansiPage(bahan, tempat: tempat, periode: periode), Hitungan(berkas))
    }

    @Test("Setiap sasaran contoh punya baris dengan rata-rata yang sama dengan Hitungan", arguments: ContohWeb.semua)
    func sasaran(_ kode: String) throws {
        let (page, hitungan) = try page(kode)
        #expect(page.sasaran.count == hitungan.daftarSasaran.count)
        for (baris, simpul) in zip(page.sasaran, hitungan.daftarSasaran) {
            let rerata = hitungan.rerata(simpul: simpul.kode)
            #expect(baris.rerata.angka.nilai == rerata?.nilai, "\(simpul.kode)")
            #expect(baris.rerata.angka.teks == rerata.map { hitungan.aturan.cetakCapaian($0.nilai) } ?? "belum")
        }
    }

    @Test("Yang keluar jalur tepat yang tidak mencapai target, terendah lebih dulu", arguments: ContohWeb.semua)
    func keluarJalur(_ kode: String) throws {
        let (page, hitungan) = try page(kode)
        let rekap = hitungan.rekapInstansi
        #expect(page.keluarJalur.count == rekap.tidakTercapai && page.belum.count == rekap.belum)
        #expect(page.keluarJalur.allSatisfy { $0.predikat != nil })
        #expect(page.belum.allSatisfy { $0.alasan?.isEmpty == false })
        #expect(!page.keluarJalur.contains { $0.sebab.contains("{{") || $0.tindakLanjut.contains("{{") })
    }

    @Test("Grafik dan tabelnya memuat cetakan yang sama", arguments: ContohWeb.semua)
    func grafik(_ kode: String) throws {
        let (page, hitungan) = try page(kode)
        let teks = html { page.tulis(ke: &$0, unduh: true) }
        if let grafik = page.grafikSerapan {
            for label in grafik.series.flatMap(\.labels) { #expect(teks.contains(">\(label)<"), "\(label)") }
        }
        #expect(page.trenInstansi.last.map(\.tahun) == nil || page.trenInstansi.last?.tahun == hitungan.tahun)
        #expect(teks.contains("Mutu data") && !teks.contains("style="))
    }

    @Test("Setiap periode contoh dapat dilihat dan diunduh", arguments: ContohWeb.semua)
    func periode(_ kode: String) throws {
        for satu in SaringanDasbor.daftarPeriode {
            let (page, _) = try page(kode, satu)
            #expect(!page.kalimat.isEmpty && page.triwulan.count == 4)
            #expect(try page.dokumen.tulis(.xlsx).starts(with: Array("PK".utf8)))
        }
    }

    @Test("Mutu data menyebut yang kurang dengan kodenya")
    func mutu() {
        var mutu = MutuData()
        (mutu.wajib, mutu.masuk, mutu.diperiksa) = (10, 8, 5)
        (mutu.tercatat, mutu.bukanFinal, mutu.berbukti) = (8, 2, 6)
        mutu.tanpaTarget = (1...7).map { "I\($0)" }
        #expect(
            mutu.kalimat == [
                "8 dari 10 nilai yang jatuh tempo sudah diajukan, 5 diperiksa orang lain.",
                "8 nilai tercatat: 2 masih sementara, prakiraan, atau angka tahun lalu; 6 berbukti.",
                "7 indikator belum punya target tahun ini: I1, I2, I3, I4, I5, dan 2 lagi.",
            ])
        #expect(MutuData().kalimat == ["Belum ada realisasi tahun ini."])
    }
}
