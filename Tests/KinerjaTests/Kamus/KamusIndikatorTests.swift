import Foundation
import Kinerja
import TestSupport
import Testing

@Suite("Kamus indikator")
struct KamusIndikatorTests {
    static let kamus = KamusIndikator.bawaan

    @Test("memuat sekurang-kurangnya enam puluh templat dengan kode dan nama sendiri")
    func isi() {
        let templat = Self.kamus.templat
        #expect(templat.count >= 60)
        #expect(Set(templat.map(\.kode)).count == templat.count)
        #expect(Set(templat.map(\.nama)).count == templat.count)
        for kelompok in TemplatIndikator.Kelompok.allCases {
            #expect(!Self.kamus.saring(kelompok: kelompok).templat.isEmpty, "\(kelompok)")
        }
        for jenis in TemplatIndikator.Jenis.allCases { #expect(!Self.kamus.saring(jenis: jenis).templat.isEmpty) }
    }

    @Test("setiap kartu lengkap dan tidak bertentangan", arguments: kamus.templat)
    func kartu(_ templat: TemplatIndikator) throws {
        let indikator = templat.indikator(kode: "I1", simpul: "S1")
        #expect(indikator.gerbangKartu.isEmpty, "\(indikator.gerbangKartu)")
        let wajib = [templat.definisi, templat.formula, templat.sumberData, templat.pemilikData]
        #expect(wajib.allSatisfy { !$0.isEmpty } && !templat.tingkat.isEmpty && templat.tag.count > 1)
        #expect((templat.frekuensi == .tahunan) == (templat.konsolidasi == .tahunan), "frekuensi dan konsolidasi")
        if Satuan.berpecahan(templat.satuan), templat.satuan != "hari" {
            #expect(templat.konsolidasi != .jumlah, "\(templat.satuan) tidak dijumlahkan")
        }
        if let skala = templat.skalaPredikat { #expect(try aturanKasus("").skalaOrdinal[skala] != nil) }
    }

    @Test("rumus menyebut persis komponennya, bobot tahapan berjumlah 100", arguments: kamus.templat)
    func komponen(_ templat: TemplatIndikator) throws {
        let komponen = templat.komponen ?? []
        #expect((templat.contoh == nil) == komponen.isEmpty, "komponen selalu bercontoh")
        #expect(komponen.allSatisfy { !$0.satuan.isEmpty && !$0.uraian.isEmpty })
        if templat.jenisNilai == .tahapan {
            #expect(komponen.compactMap(\.bobot).reduce(.nol, +) == .seratus && templat.rumus == nil)
        } else {
            let nama = try templat.rumus.map { try PembacaRumus.baca($0).daftarNama } ?? []
            #expect(Set(nama) == Set(komponen.map(\.nama)))
            #expect(komponen.allSatisfy { $0.bobot == nil })
        }
    }

    @Test("contoh angka menghasilkan nilai yang disebut", arguments: kamus.templat.filter { $0.contoh != nil })
    func contoh(_ templat: TemplatIndikator) throws {
        let contoh = try #require(templat.contoh)
        var berkas = BerkasKinerja(instansi: .uji, aturan: try aturanKasus(""))
        var indikator = templat.indikator(kode: "I1", simpul: "S1")
        indikator.frekuensi = .tahunan
        berkas.daftarIndikator = [indikator]
        berkas.daftarRealisasi = [Realisasi(indikator: "I1", tahun: 2024, nilai: .dariKomponen)]
        berkas.daftarKomponen = contoh.komponen.map { nama, nilai in
            let lalu = nama.hasSuffix("[n-1]")
            return Komponen(
                indikator: "I1", tahun: lalu ? 2023 : 2024, nama: nama.replacing("[n-1]", with: ""), nilai: nilai,
                bobot: templat.komponen?.first { $0.nama == nama }?.bobot)
        }
        let nilai = Hitungan(berkas).nilai("I1", tahun: 2024)
        #expect(nilai.angka?.dibulatkan(2) == contoh.hasil, "\(templat.kode): \(nilai)")
    }

    @Test("setiap indikator contoh laporan mempunyai templat", arguments: ["dki-2024", "jambi-2023", "pasuruan-2023"])
    func gabungan(_ contoh: String) throws {
        let asal = KasusCSV.baca("../Kasus/kamus-asal.csv").filter { $0["contoh"] == contoh }
        let templatMenurutKode = Dictionary(uniqueKeysWithValues: asal.map { ($0["kode"] ?? "", $0["templat"] ?? "") })
        let folder = Golden.akar().appendingPathComponent("Contoh/\(contoh)/indikator.csv")
        let baris = try String(contentsOf: folder, encoding: .utf8).split(separator: "\n").dropFirst()
        for kode in baris.compactMap({ $0.split(separator: ",").first.map(String.init) }) {
            let templat = templatMenurutKode[kode] ?? ""
            #expect(Self.kamus.templat(templat) != nil, "\(contoh) \(kode) -> \(templat)")
        }
    }

    @Test("pencarian mendahulukan nama, lalu tag, lalu definisi")
    func cari() throws {
        let konflik = Self.kamus.cari("konflik")
        #expect(konflik.count >= 5 && konflik[0].nama.lowercased().contains("konflik"))
        #expect(Self.kamus.cari("PENINGKATAN orm").first?.kode == "ORM-01")
        #expect(Self.kamus.cari("KWP-02").first?.kode == "KWP-02")
        #expect(Self.kamus.cari("").count == Self.kamus.templat.count)
        #expect(Self.kamus.cari("zzz").isEmpty && Self.kamus.cari("konflik zzz").isEmpty)
        #expect(Self.kamus.cari("IDI").allSatisfy { $0.tingkat == [.provinsi] })
    }

    @Test("saringan menggabungkan syarat, dan templat menjadi indikator")
    func saring() throws {
        let kota = Self.kamus.saring(kelompok: .politik, tingkat: .kota)
        #expect(kota.templat("POL-01") == nil && kota.templat("POL-04") != nil)
        #expect(Self.kamus.saring(tag: "rb").templat.contains { $0.kode == "SEK-01" })
        let indikator = try #require(Self.kamus.templat("KWP-01")).indikator(kode: "I7", simpul: "S2")
        #expect(indikator.kode == "I7" && indikator.simpul == "S2" && indikator.iku)
        #expect(indikator.rumus == "(konflik[n-1] - konflik) / konflik[n-1] * 100")
    }
}
