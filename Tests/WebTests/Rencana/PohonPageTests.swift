import Documents
import Foundation
import Kinerja
import Testing

@testable import Web

@Suite struct PohonPageTests {
    @Test(arguments: ContohWeb.semua)
    func `every node stands on one card, below its parent`(_ kode: String) throws {
        let hitungan = try ContohWeb.hitungan(kode)
        let page = PohonPage(hitungan, sampai: .subkegiatan)
        var daftar: [String] = []
        func kumpulkan(_ kartu: PohonPage.Kartu, _ induk: String) {
            daftar.append(kartu.kode)
            #expect(hitungan.simpul(kartu.kode)?.induk == induk)
            for anak in kartu.anak { kumpulkan(anak, kartu.kode) }
        }
        for kartu in page.akar { kumpulkan(kartu, "") }
        #expect(daftar.sorted() == hitungan.berkas.daftarSimpul.map(\.kode).sorted())
    }

    @Test func `the sentence counts the tree and names the plan and its budget`() throws {
        let page = PohonPage(try ContohWeb.hitungan("jambi-2023"))
        #expect(
            page.kalimat
                == "1 tujuan, 2 sasaran, 6 program. Renstra 2018 sampai 2023, perubahan. Pagu Rp23.733.274.959.")
        #expect(page.jumlah?.pagu == "23.733.274.959" && page.namaPagu == "Pagu perubahan (Rp)")
    }

    @Test func `a sasaran shows the budget behind it, and its indicator with target and predikat`() throws {
        let page = PohonPage(try ContohWeb.hitungan("dki-2024"))
        let sasaran = try #require(page.akar.flatMap(\.anak).first { $0.kode == "S2" })
        #expect(sasaran.pagu == "Rp747.592.996.551" && sasaran.serapan == "99,78% terserap")
        let indikator = try #require(sasaran.daftarIndikator.first)
        #expect(indikator.realisasi == "74,28" && indikator.target == "77,75" && indikator.teksCapaian == "95,54")
        #expect(indikator.predikat == KacaPage.Predikat(nama: "Sangat Tinggi", tingkat: 5))
        #expect(sasaran.daftarKaitan == ["Didukung P6"])
    }

    @Test func `a large tree starts with its programmes and tells what lies below`() throws {
        let page = PohonPage(try ContohWeb.hitungan("jambi-2023"))
        #expect(page.sampai == .program)
        let isi = html { page.tulis(ke: &$0) }
        #expect(isi.contains("7 kegiatan, 25 subkegiatan") && !isi.contains("P1.K1.S1"))
    }

    @Test func `programmes that serve several goals are counted once in the total`() throws {
        let page = PohonPage(try ContohWeb.hitungan("dki-2024"), tampilan: .tabel)
        let baris = page.daftarKelompok.flatMap(\.daftar)
        #expect(baris.filter { $0.kode == "P1" }.count > 1)
        #expect(baris.contains { $0.catatan == "juga mendukung sasaran lain" })
        #expect(page.jumlah?.pagu == "989.454.881.713" && page.jumlah?.serapan == "99,25")
    }

    @Test func `what is missing is said in sentences`() throws {
        var berkas = try ContohWeb.berkas("sampel-2025")
        berkas.daftarIndikator.removeAll { $0.simpul == "S4" }
        berkas.daftarDukungan.removeAll { $0.simpul == "P1" }
        let page = PohonPage(Hitungan(berkas))
        #expect(page.daftarKurang.contains("S4: Sasaran ini belum mempunyai indikator."))
        #expect(page.daftarKurang.contains("P1: Program ini belum mendukung sasaran mana pun."))
    }

    @Test(arguments: ContohWeb.semua)
    func `pages stay below sixty kilobytes and offer nothing to who may not change`(_ kode: String) throws {
        let hitungan = try ContohWeb.hitungan(kode)
        for tampilan in PohonPage.Tampilan.allCases {
            let page = PohonPage(hitungan, tampilan: tampilan, sampai: .subkegiatan)
            let isi = html { page.tulis(ke: &$0) }
            let padat = try #require(gzip(Array(isi.utf8)))
            #expect(padat.count < 60_000, "\(padat.count)")
            #expect(!isi.contains("Tambah simpul") && !isi.contains("style="))
        }
    }

    @Test func `an empty tree says how to begin`() throws {
        var berkas = try ContohWeb.berkas("sampel-2025")
        (berkas.daftarSimpul, berkas.daftarIndikator, berkas.daftarDukungan) = ([], [], [])
        let boleh = html { PohonPage(Hitungan(berkas), dapatMengubah: true).tulis(ke: &$0) }
        #expect(boleh.contains("Salin dari tahun lain") && boleh.contains("Tambah simpul pertama"))
        let tidak = html { PohonPage(Hitungan(berkas)).tulis(ke: &$0) }
        #expect(tidak.contains("Perencana instansi ini belum menyusunnya.") && !tidak.contains("Salin dari"))
    }
}
