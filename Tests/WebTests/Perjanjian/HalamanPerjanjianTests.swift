import Documents
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Laporan
@testable import Web

/// The page structs on the samples, without a server.
@Suite struct HalamanPerjanjianTests {
    @Test func `budgets of a revision stand beside those before, with sign and percent`() async throws {
        try await withPerjanjian { uji in
            let bahan = try await uji.bahan("PK", 1)
            let tabel = TabelAnggaranJanji(bahan.isi, sebelum: bahan.sebelum, namaLama: "PK 20 Januari")
            #expect(tabel.judul == "Anggaran per program" && tabel.catatan == "5 program, semuanya berubah")
            #expect(tabel.kepalaSebelum == "PK 20 Januari (Rp)" && tabel.kepalaSesudah == "Perubahan ke-1 (Rp)")
            let pertama = try #require(tabel.baris.first)
            #expect(pertama.sebelum == "10.075.000.000" && pertama.sesudah == "10.152.900.000")
            #expect(pertama.selisih == "+77.900.000" && pertama.persen == "+0,77")
            #expect(tabel.jumlah?.selisih == "+490.500.000" && tabel.jumlah?.persen == "+1,87")
        }
    }

    @Test func `a node under another listed one steps in and is not summed twice`() async throws {
        try await withPerjanjian { uji in
            let bahan = try await uji.bahan("PK-SAMPAH")
            let tabel = TabelAnggaranJanji(bahan.isi, sebelum: nil, namaLama: "")
            #expect(tabel.baris.map(\.jenjang) == [0, 1] && tabel.namaSimpul == "Program/Kegiatan")
            #expect(tabel.jumlah?.sesudah == "10.090.000.000" && tabel.kepalaSebelum == nil)
            #expect(tabel.baris.allSatisfy { $0.selisih.isEmpty && !$0.berubah })
        }
    }

    @Test func `targets say what became of them; not measured stays a dash and says the year`() async throws {
        try await withPerjanjian { uji in
            let bahan = try await uji.bahan("PK", 1)
            let tabel = TabelTargetJanji(bahan.isi, sebelum: bahan.sebelum, namaLama: "PK", UjiPerjanjian.tempat)
            let baris = tabel.kelompok.flatMap(\.baris)
            #expect(tabel.catatan == "1 dari 20 target berubah" && tabel.kelompok.count == 4)
            let sampah = try #require(baris.first { $0.kode == "I4" })
            #expect(sampah.sebelum == "66,50" && sampah.sesudah == "67,00" && sampah.perubahan == "naik 0,5")
            let puas = try #require(baris.first { $0.kode == "I19" })
            #expect(puas.keadaan == .tidakDiukur && puas.perubahan == "tidak diukur 2025" && puas.sesudah == "–")
            #expect(tabel.kelompok[0].judul.hasPrefix("Sasaran 1. "))
        }
    }

    @Test func `plan and last year stand beside the target, with a warning where they differ`() async throws {
        try await withPerjanjian { uji in
            let bahan = try await uji.bahan("PK", 1)
            let tabel = TabelPembandingJanji(bahan.isi, Hitungan(bahan.berkas), UjiPerjanjian.tempat)
            let baris = tabel.kelompok.flatMap(\.baris)
            let sampah = try #require(baris.first { $0.kode == "I4" })
            #expect(sampah.renstra == "66,50" && sampah.realisasiLalu == "64,90")
            #expect(sampah.menyimpang && sampah.terhadapRenstra == "lebih tinggi 0,5")
            let kajian = try #require(baris.first { $0.kode == "I10" })
            #expect(kajian.renstra == nil && !kajian.menyimpang && kajian.terhadapRenstra == "tidak ada di Renstra")
            #expect(tabel.ringkasan.contains("1 berbeda dari Renstra"))
        }
    }

    @Test func `a target below what was reached already is pointed out`() async throws {
        try await withPerjanjian { uji in
            var bahan = try await uji.bahan("PK", 1)
            let lalu = bahan.berkas.daftarRealisasi.firstIndex {
                $0.indikator == "I1" && $0.tahun == 2024 && $0.periode == .tahun
            }
            bahan.berkas.daftarRealisasi[try #require(lalu)].nilai = .angka(Angka(90))
            let tabel = TabelPembandingJanji(bahan.isi, Hitungan(bahan.berkas), UjiPerjanjian.tempat)
            let baris = try #require(tabel.kelompok.flatMap(\.baris).first { $0.kode == "I1" })
            #expect(baris.lebihRingan == "lebih ringan dari realisasi 2024")
        }
    }

    @Test func `the list follows the posts down and counts who lacks an agreement`() throws {
        let berkas = try contohPerjanjian()
        let page = DaftarPerjanjianPage(
            berkas, status: [KunciPerjanjian(kode: "PK", versi: 1): .ditandatangani], beku: [:], bolehBuat: true)
        #expect(page.baris.map(\.jenjang).prefix(3) == [0, 1, 2])
        #expect(page.kalimat == "12 jabatan, 1 bertanda tangan, 10 belum mempunyai perjanjian.")
        #expect(page.baris[0].versi.map(\.nama) == ["perubahan ke-1", "PK awal"] && page.baris[0].buat == nil)
        #expect(page.baris.first { $0.kode == "KAUPT-TPA" }?.pejabat == "Plt. [nama pejabat]")
        let tamu = DaftarPerjanjianPage(berkas, status: [:], beku: [:], bolehBuat: false)
        #expect(tamu.baris.allSatisfy { $0.buat == nil } && tamu.buatBebas == nil)
    }

    @Test func `a ring of superiors still shows every post once`() throws {
        var berkas = try contohPerjanjian()
        berkas.daftarJabatan = [
            Jabatan(kode: "A", nama: "A", induk: "B"), Jabatan(kode: "B", nama: "B", induk: "A"),
            Jabatan(kode: "C", nama: "C", induk: "X"),
        ]
        #expect(DaftarPerjanjianPage.pohon(berkas).map(\.0.kode) == ["C", "A", "B"])
    }

    @Test func `a late signature, an empty post and a sum that differs from the budget are told before signing`()
        async throws
    {
        try await withPerjanjian { uji in
            var bahan = try await uji.bahan("PK-SAMPAH")
            bahan.status = .diajukan
            bahan.pengesahan = PengesahanAnggaran(versi: .murni, tanggal: try #require(Tanggal(iso: "2025-01-02")))
            let page = KonfirmasiPerjanjianPage.tandaTangan(bahan, tanggal: Tanggal(iso: "2025-03-03"))
            #expect(page.catatan.contains { $0.inti.contains("lewat dari 2 Februari 2025") })
            #expect(page.fakta.contains { $0.nama == "DPA disahkan" && $0.isi == "2 Januari 2025" })
            let tepat = KonfirmasiPerjanjianPage.tandaTangan(bahan, tanggal: Tanggal(iso: "2025-02-02"))
            #expect(!tepat.catatan.contains { $0.inti.contains("lewat") })
            bahan.daftarPejabat = []
            let kosong = KonfirmasiPerjanjianPage.tandaTangan(bahan, tanggal: Tanggal(iso: "2025-02-02"))
            #expect(kosong.catatan.contains { $0.inti.contains("Tidak ada yang menjabat") })
        }
    }

    @Test func `the frozen text makes the same sheets as the facts do`() async throws {
        try await withPerjanjian { uji in
            for (kode, versi) in [("PK", 0), ("PK", 1), ("PK-SAMPAH", 0)] {
                let bahan = try await uji.bahan(kode, versi)
                let beku = NaskahPerjanjian(bahan.isi, lambang: nil)
                let fakta = NaskahPerjanjian(
                    bahan.hitungan(pada: bahan.perjanjian.tanggal), perjanjian: bahan.perjanjian)
                #expect(beku.daftarKelompok == fakta.daftarKelompok, "\(kode) \(versi)")
                #expect(beku.daftarAnggaran == fakta.daftarAnggaran && beku.jumlahSaja == fakta.jumlahSaja)
                #expect(beku.pertama == fakta.pertama && beku.kedua == fakta.kedua && beku.judul == fakta.judul)
                #expect(beku.tanggalSebelum == fakta.tanggalSebelum && beku.tempat == fakta.tempat)
            }
        }
    }

    @Test func `a draft says so on every sheet, a signed one shows its hash`() async throws {
        try await withPerjanjian { uji in
            try await uji.siapkanDraf()
            func kepala() async throws -> [String] {
                let bahan = try await uji.bahan("PK-KABID-LALIN")
                return susunPerjanjian(bahan, lambang: nil, kolomPeriode: "tahun").blocks.compactMap {
                    if case .section(let awal) = $0 { awal.headLeft + awal.headRight } else { nil }
                }
            }
            #expect(try await kepala().allSatisfy { $0.hasPrefix("DRAF") })
            try await uji.ajukan()
            #expect(try await kepala().allSatisfy { $0.hasPrefix("DRAF") })
            try await uji.tandatangani()
            let sidik = try #require(try await uji.bahan("PK-KABID-LALIN").beku?.sidik)
            #expect(try await kepala().allSatisfy { $0 == "Sidik naskah \(sidik.prefix(16))" })
        }
    }
}

/// The sample of the kabupaten, read from its folder.
func contohPerjanjian() throws -> BerkasKinerja {
    try #require(bacaContoh("sampel-2025"))
}
