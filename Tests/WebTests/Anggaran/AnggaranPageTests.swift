import Foundation
import Kinerja
import Testing

@testable import Storage
@testable import Web

/// The budget page as plain data, over the sample agencies.
@Suite struct AnggaranPageTests {
    private static func susun(
        _ kode: String, kueri: Formulir = Formulir(), boleh: Bool = true, janji: [IsiPerjanjian] = [],
        ubah: (inout BerkasKinerja) -> Void = { _ in }
    ) throws -> SusunAnggaran {
        var berkas = try ContohWeb.berkas(kode)
        ubah(&berkas)
        let lembar = LembarAnggaran(berkas: berkas, versiPagu: [:], versiRealisasi: [:], daftarJanji: janji)
        let hitungan = Hitungan(berkas)
        return SusunAnggaran(
            lembar, hitungan, try SaringanAnggaran(kueri, hitungan, hari: Tanggal(iso: "2026-01-05")),
            tempat: TempatKerja(instansi: kode, tahun: berkas.instansi.tahun), boleh: { _ in boleh }, waktu: { $0 })
    }

    private static func baris(_ page: AnggaranPage, _ kode: String) throws -> BarisAnggaran {
        try #require(page.daftarBaris.first { $0.kode == kode })
    }

    @Test(arguments: ContohWeb.semua)
    func `programmes add up to the total, whatever level states the amounts`(_ kode: String) throws {
        let susun = try Self.susun(kode)
        let page = susun.page()
        let program = page.daftarBaris.filter { $0.tingkat == 0 }.compactMap(\.angka.pagu)
        #expect(program.reduce(0, +) == page.jumlah.angka.pagu)
        #expect(page.daftarBaris.allSatisfy { $0.daftarPesan.isEmpty }, "\(page.daftarBaris.flatMap(\.daftarPesan))")
        #expect(page.kalimat.hasPrefix("Terserap "))
    }

    @Test func `amounts are typed at the leaves, and where a node carries one alone`() throws {
        let penuh = try Self.susun("sampel-2025").page()
        #expect(try !Self.baris(penuh, "P1").pagu.dapatDiisi && !Self.baris(penuh, "P1.K1").pagu.dapatDiisi)
        #expect(try Self.baris(penuh, "P1.K1.S1").pagu.dapatDiisi)
        let program = try Self.susun("dki-2024").page()
        #expect(program.daftarBaris.allSatisfy { $0.pagu.dapatDiisi })
        let kegiatan = try Self.susun("pasuruan-2023").page()
        #expect(try Self.baris(kegiatan, "P1.K1").pagu.dapatDiisi && !Self.baris(kegiatan, "P1").pagu.dapatDiisi)
    }

    @Test func `who may not fill sees the amounts and no fields`() throws {
        let page = try Self.susun("sampel-2025", boleh: false).page()
        #expect(!page.dapatDiisi && page.bukaPerubahan == nil)
        #expect(!html { $0.anggaran(page, csrf: "x") }.contains("name=\"pagu."))
    }

    @Test func `the level cuts the tree and keeps the sums`() throws {
        let page = try Self.susun("sampel-2025", kueri: Formulir(["tingkat": "program"])).page()
        #expect(page.daftarBaris.allSatisfy { $0.tingkat == 0 })
        #expect(page.jumlah.angka.pagu == (try Self.susun("sampel-2025").page()).jumlah.angka.pagu)
    }

    @Test func `a revision that is opened carries every amount on until it is typed`() throws {
        let awal = try Self.susun("sampel-2025").page()
        #expect(awal.bukaPerubahan?.teks == "Buka pagu perubahan ke-2")
        let baru = try Self.susun("sampel-2025", kueri: Formulir(["versi": "perubahan-2"])).page()
        #expect(baru.catatanVersi?.contains("tetap memakai pagu perubahan") == true)
        #expect(baru.jumlah.angka.pagu == awal.jumlah.angka.pagu)
        guard case .ketik(let sel) = try Self.baris(baru, "P1.K1.S1").pagu else {
            Issue.record("sel harus dapat diisi")
            return
        }
        #expect(sel.teks.isEmpty && sel.lanjutan != nil && sel.dasar == "0:")
    }

    @Test func `versions and periods that do not exist are not found`() throws {
        for kueri in [["versi": "perubahan-7"], ["versi": "x"], ["periode": "tw9"]] as [KeyValuePairs<String, String>] {
            #expect(throws: Penolakan.self) { try Self.susun("sampel-2025", kueri: Formulir(kueri)) }
        }
    }

    @Test func `the period to fill is the first without spending, or the last`() throws {
        func periode(_ kode: String, _ hari: String, _ buang: Set<String> = []) throws -> String {
            var berkas = try ContohWeb.berkas(kode)
            berkas.daftarRealisasiAnggaran.removeAll { buang.contains($0.periode.kode) }
            return Hitungan(berkas).periodeBelanja(pada: Tanggal(iso: hari)).kode
        }
        #expect(try periode("sampel-2025", "2026-01-05") == "tw4")
        #expect(try periode("sampel-2025", "2025-08-01", ["tw3", "tw4"]) == "tw3")
        #expect(try periode("sampel-2025", "2025-04-02", ["tw1", "tw2", "tw3", "tw4"]) == "tw1")
        #expect(try periode("dki-2024", "2025-01-05") == "tahun")
    }

    @Test func `a running total typed as an amount of a quarter is suspected, with the difference at hand`() throws {
        let page = try Self.susun("sampel-2025", kueri: Formulir(["periode": "tw4"])) { berkas in
            let pagu = Hitungan(berkas).pagu("P1.K2.S1", tahun: 2025) ?? .nol
            for nomor in berkas.daftarRealisasiAnggaran.indices
            where berkas.daftarRealisasiAnggaran[nomor].simpul == "P1.K2.S1"
                && berkas.daftarRealisasiAnggaran[nomor].periode == .triwulan(4)
            {
                berkas.daftarRealisasiAnggaran[nomor].nilai = pagu
            }
        }.page()
        let pesan = try #require(try Self.baris(page, "P1.K2.S1").daftarPesan.first)
        guard case .awas(let inti, _) = pesan.isi else {
            Issue.record("\(pesan)")
            return
        }
        #expect(inti.contains("kumulatif") && pesan.saran?.nama == "realisasi.P1.K2.S1")
        let atas = html { $0.anggaran(page, csrf: "x") }.components(separatedBy: "melampaui pagu")
        #expect(atas.count == 2, "disebut sekali, di tempatnya")
    }

    @Test func `a budget other than the signed one is told at the programme and at the total`() throws {
        let awal = try Self.susun("sampel-2025")
        var isi = IsiPerjanjian(
            try #require(awal.hitungan.berkas.daftarPerjanjian.first), dalam: awal.hitungan, pemda: "uji", pejabat: [:],
            tanggal: nil)
        isi.versiAnggaran = VersiAnggaran.perubahan(1).kode
        isi.daftarAnggaran = [.init(kode: "P1", nomenklatur: "", uraian: "", pagu: 1)]
        let page = try Self.susun("sampel-2025", janji: [isi]).page()
        #expect(try Self.baris(page, "P1").daftarPesan.count == 1 && page.jumlah.daftarPesan.count == 1)
        #expect(
            try Self.susun("sampel-2025", kueri: Formulir(["versi": "murni"]), janji: [isi]).page().jumlah.daftarPesan
                .isEmpty)
    }

    @Test(arguments: ContohWeb.semua)
    func `the view by goal counts everything once in its total`(_ kode: String) throws {
        let susun = try Self.susun(kode)
        let page = susun.pageSasaran()
        #expect(page.jumlah.pagu == SelUang(susun.hitungan.serapanTotal?.pagu))
        let teks = html { $0.anggaranSasaran(page, susun.tempat) }
        #expect(teks.contains("\u{2021}") == page.adaBersama)
        let tampil = Set(page.daftarKelompok.flatMap(\.daftarBaris).map(\.nama))
        let program = susun.hitungan.daftarSimpul(.program).filter {
            susun.hitungan.pagu($0.kode, tahun: susun.tahun) != nil
        }
        let hilang = program.filter { satu in
            !tampil.contains(satu.uraian)
                && susun.hitungan.turunan(satu.kode).allSatisfy { !tampil.contains($0.uraian) }
        }
        #expect(hilang.isEmpty)
    }

    @Test func `all periods stand side by side and never as zero`() throws {
        let page = try Self.susun("sampel-2025").pagePeriode()
        #expect(
            page.daftarKolom == [
                "Pagu murni", "Pagu perubahan", "Realisasi TW I", "Realisasi TW II", "Realisasi TW III",
                "Realisasi TW IV", "Realisasi 2025", "Sisa",
            ])
        let tahunan = try Self.susun("dki-2024").pagePeriode()
        #expect(tahunan.daftarKolom == ["Pagu murni", "Pagu perubahan", "Realisasi 2024", "Sisa"])
        #expect(tahunan.daftarBaris[0].daftarSel[0] == .tidakAda("belum ada"))
    }

    @Test func `an empty tree says what to do next`() throws {
        let page = try Self.susun("dki-2024") { $0.daftarSimpul = [] }.page()
        let teks = html { $0.anggaran(page, csrf: "x") }
        #expect(teks.contains("Belum ada program") && teks.contains("/pohon"))
    }

    @Test(arguments: ContohWeb.semua)
    func `the page stays below its size`(_ kode: String) throws {
        let page = try Self.susun(kode).page()
        let padat = try #require(gzip(tulis { $0.anggaran(page, csrf: "x") }))
        #expect(padat.count < 60_000, "\(padat.count)")
    }
}
