import Documents
import Kinerja
import Testing

@testable import Laporan

@Suite struct PetaLaporanTests {
    /// Every sample and every outline at least once.
    static let pasangan = [
        ("dki-2024", "dki"), ("jambi-2023", "jambi"), ("pasuruan-2023", "pasuruan"), ("sampel-2025", "metro"),
        ("sampel-2025", "sumsel"), ("jambi-2023", "permenpanrb-53-2014"),
    ]

    private func peta(_ kode: String, _ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws -> PetaLaporan {
        PetaLaporan(try hitunganUji(ubah), sistematika: try Sistematika.bawaan(kode))
    }

    @Test(arguments: pasangan)
    func `the map lists the headings, tables and figures of the report in its order`(
        _ nama: String, _ kode: String
    ) throws {
        let susunan = SusunanLaporan(try hitunganContoh(nama), sistematika: try Sistematika.bawaan(kode))
        let blok = susunan.laporan.dokumen.blocks
        let kepala = blok.compactMap { if case .heading(let kepala) = $0 { kepala } else { nil } }
        let tercetak = susunan.peta.daftarBagian.filter(\.tercetak)
        #expect(tercetak.map(\.label) == kepala.map(\.label))
        #expect(tercetak.map(\.jangkar) == kepala.map(\.anchor))
        #expect(Set(susunan.peta.daftarBagian.map(\.id)).count == susunan.peta.daftarBagian.count)
        let nomor = blok.compactMap(\.keterangan).map(\.number)
        let tampilan = susunan.peta.daftarBagian.flatMap(\.daftarTampilan).map(\.nomor).filter { !$0.isEmpty }
        #expect(tampilan.sorted() == nomor.sorted())
    }

    @Test(arguments: pasangan)
    func `a section alone is a piece of the whole report, numbers and anchors the same`(
        _ nama: String, _ kode: String
    ) throws {
        let susunan = SusunanLaporan(try hitunganContoh(nama), sistematika: try Sistematika.bawaan(kode))
        let utuh = susunan.laporan.dokumen.blocks.filter { !$0.pengaturHalaman }
        for bagian in susunan.peta.daftarBagian where bagian.tercetak {
            let isi = try #require(susunan.bagian(bagian.id)).blocks.filter { !$0.pengaturHalaman }
            let awal = try #require(utuh.firstIndex { $0.jangkar == bagian.jangkar })
            #expect(Array(utuh[awal...].prefix(isi.count)) == isi, "\(bagian.label)")
            if awal + isi.count < utuh.count, case .heading(let berikut) = utuh[awal + isi.count] {
                #expect(berikut.level <= min(bagian.tingkat, 5))
            } else {
                #expect(awal + isi.count == utuh.count)
            }
        }
    }

    @Test func `a path is written from 1 and read back`() throws {
        let jalur = JalurBagian(bab: 2, langkah: [.bagian(0), .isi(1), .bagian(9)])
        #expect(jalur.teks == "3.1.i2.10")
        #expect(JalurBagian(teks: jalur.teks) == jalur)
        for salah in ["", "0", "a", "1.", "1..2", "1.i", "01", "+1", "1.0", "99999", "1.-1"] {
            #expect(JalurBagian(teks: salah) == nil, "\(salah)")
        }
        #expect(jalur.di(dalam: JalurBagian(bab: 2)) && !JalurBagian(bab: 2).di(dalam: jalur))
    }

    @Test func `states tell drafts, written texts, missing texts and broken links apart`() throws {
        let peta = try peta("") {
            $0.narasi = [
                "latar-belakang": "Ditulis.", "capaian": "Rusak {{I99.capaian}}.", "kesimpulan": "  \n",
            ]
            $0.daftarUnit = []
        }
        #expect(peta.bagian(memuat: "latar-belakang")?.keadaan == .ditulis)
        let rusak = try #require(peta.bagian(memuat: "capaian"))
        #expect(rusak.keadaan == .rusak)
        #expect(rusak.daftarNarasi.first?.masalah.first?.tautan == "{{I99.capaian}}")
        #expect(peta.bagian(memuat: "kesimpulan")?.keadaan == .draf)
        #expect(peta.bagian(memuat: "aspek-strategis")?.keadaan == .kosong)
        #expect(peta.daftarBagian.first { $0.judul == "Daftar Isi" }?.keadaan == .otomatis)
        #expect(peta.rekap[.rusak] == 1)
    }

    @Test func `a repetition gives every node its own texts and sections`() throws {
        let peta = try peta("metro") { $0.narasi["analisis-sebab.I2"] = "Untuk satu indikator." }
        let kunci = peta.daftarNarasi.filter { $0.dasar == .analisisSebab }
        #expect(kunci.map(\.kunci).contains("analisis-sebab.I2"))
        #expect(kunci.first { $0.kunci == "analisis-sebab.I2" }?.keadaan == .ditulis)
        #expect(kunci.first { $0.kunci == "analisis-sebab.I1" }?.keadaan == .draf)
        let umum = try #require(kunci.first { $0.kunci == "analisis-sebab" })
        #expect(!umum.wajib && umum.keadaan == .kosong)
        let bagian = try #require(peta.bagian(memuat: "analisis-sebab.I2"))
        #expect(bagian.id.hasSuffix("~I2"))
        #expect(bagian.keadaan == .ditulis)
        #expect(JalurBagian(teks: bagian.jalur.teks) == bagian.jalur)
    }

    @Test func `the annex for analyses without a place is marked as added`() throws {
        let peta = try peta("sumsel")
        let tambahan = peta.daftarBagian.filter(\.tambahan)
        #expect(tambahan.first?.judul == "Analisis Lain")
        #expect(tambahan.flatMap(\.analisis) == [.tahunLalu, .jangkaMenengah, .standarNasional, .efisiensi])
    }

    @Test func `an optional section without content is in the map but not in the report`() throws {
        let hitungan = try hitunganUji { $0.daftarPerjanjian.removeAll { $0.versi > 0 } }
        let susunan = SusunanLaporan(hitungan, sistematika: try Sistematika.bawaan("pasuruan"))
        let bagian = try #require(susunan.peta.daftarBagian.first { $0.judul.contains("Kinerja Perubahan") })
        #expect(!bagian.tercetak && bagian.nomor == nil)
        #expect(susunan.bagian(bagian.id)?.blocks.map(\.teks).last?.contains("tidak dicetak") == true)
        #expect(susunan.bagian("9.9.9") == nil)
    }

    @Test func `a section is found by the key of a text in it`() throws {
        let dokumen = try #require(
            susunBagian(try hitunganUji(), sistematika: try Sistematika.bawaan("pasuruan"), id: "capaian"))
        guard case .heading(let kepala)? = dokumen.blocks.first(where: { !$0.pengaturHalaman }) else {
            Issue.record("tanpa kepala")
            return
        }
        #expect(kepala.label == "3.1.2 Perbandingan Target dan Realisasi Kinerja Tahun 2024")
        #expect(dokumen.blocks.compactMap(\.keterangan).map(\.number).first == "3.2")
    }

    @Test func `one section of a real report is assembled within the time of a key press`() throws {
        let hitungan = try hitunganContoh("pasuruan-2023")
        let sistematika = try Sistematika.bawaan("pasuruan")
        _ = susunBagian(hitungan, sistematika: sistematika, id: "capaian")
        let terbaik =
            (0..<5).map { _ in
                ContinuousClock().measure { _ = susunBagian(hitungan, sistematika: sistematika, id: "capaian") }
            }.min() ?? .zero
        print("susunBagian pasuruan-2023: \(terbaik)")
        let peta =
            (0..<5).map { _ in
                ContinuousClock().measure { _ = PetaLaporan(hitungan, sistematika: sistematika) }
            }.min() ?? .zero
        print("PetaLaporan pasuruan-2023: \(peta)")
        #expect(terbaik < .seconds(1))
    }
}

extension Block {
    /// Section starts and page breaks: they differ between a piece and the whole.
    var pengaturHalaman: Bool {
        switch self {
        case .section, .pageBreak: true
        case .cover, .heading, .paragraph, .list, .table, .figure, .signatures, .tableOfContents: false
        }
    }
}
