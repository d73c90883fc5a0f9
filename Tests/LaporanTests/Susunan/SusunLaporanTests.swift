import Documents
import Kinerja
import Testing

@testable import Laporan

@Suite struct SusunLaporanTests {
    private func susun(
        _ kode: String = "", _ ubah: (inout BerkasKinerja) -> Void = { _ in }
    ) throws -> HasilLaporan {
        susunLaporan(try hitunganUji(ubah), sistematika: try Sistematika.bawaan(kode))
    }

    private func kepala(_ hasil: HasilLaporan, level: Int) -> [String] {
        hasil.dokumen.blocks.compactMap {
            if case .heading(let kepala) = $0, kepala.level == level { kepala.label } else { nil }
        }
    }

    private func bagian(_ hasil: HasilLaporan) -> [SectionStart] {
        hasil.dokumen.blocks.compactMap { if case .section(let awal) = $0 { awal } else { nil } }
    }

    @Test func `the report stands in the mandatory order`() throws {
        let hasil = try susun()
        let daftar = ["Daftar Tabel", "Daftar Gambar"]
        #expect(
            kepala(hasil, level: 1).filter { !daftar.contains($0) }.prefix(8) == [
                "Kata Pengantar", "Pernyataan Telah Direviu", "Ikhtisar Eksekutif", "Daftar Isi", "BAB I Pendahuluan",
                "BAB II Perencanaan Kinerja", "BAB III Akuntabilitas Kinerja", "BAB IV Penutup",
            ])
        #expect(kepala(hasil, level: 1).contains("LAMPIRAN 1 Perjanjian Kinerja Tahun 2024"))
        #expect(kepala(hasil, level: 2).contains("A. Capaian Kinerja Organisasi"))
        #expect(
            kepala(hasil, level: 3).contains(
                "5. Analisis Penyebab Keberhasilan atau Kegagalan serta Solusi yang Dilakukan"))
        guard case .cover(let sampul)? = hasil.dokumen.blocks.first else {
            Issue.record("tanpa sampul")
            return
        }
        #expect(sampul.subtitle == "Tahun 2024")
        #expect(sampul.imprint == "Contoh, Februari 2025")
        #expect(sampul.mark == nil)
        #expect(hasil.dokumen.theme.accent == "#1B5E20")
    }

    @Test(arguments: Sistematika.daftarBawaan)
    func `every outline assembles with unique anchors, no broken link and no unfilled place`(_ kode: String) throws {
        let hasil = try susun(kode)
        #expect(hasil.masalahTautan.isEmpty)
        let jangkar = hasil.dokumen.blocks.compactMap(\.jangkar)
        #expect(Set(jangkar).count == jangkar.count)
        #expect(
            jangkar.allSatisfy {
                $0.first?.isLetter == true && $0.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
            })
        #expect(!hasil.dokumen.blocks.map(\.teks).joined().contains("{"))
        #expect(kepala(hasil, level: 1).filter { $0.hasPrefix("BAB") }.count == 4)
    }

    @Test func `pages are roman in front, arabic from 1 at Bab I, with the chapter in the running head`() throws {
        let daftar = bagian(try susun())
        #expect(daftar.first?.numbering == .roman)
        let satu = try #require(daftar.first { $0.headRight == "BAB I Pendahuluan" })
        #expect(satu.numbering == .arabic && satu.restartAt == 1)
        #expect(satu.headLeft == "Laporan Kinerja Dinas Kebersihan Tahun 2024")
        #expect(daftar.filter { $0.restartAt == 1 && $0.numbering == .arabic }.count == 1)
    }

    @Test func `captions are numbered without gaps within each chapter and annex`() throws {
        let hasil = try susun("pasuruan") { berkas in
            berkas.daftarLampiran = (1...3).map {
                Lampiran(
                    kode: "F\($0)", jenis: .foto, berkas: "f\($0).png", keterangan: "Foto \($0)",
                    bagian: $0 == 3 ? "" : "analisis-sebab", isi: pngUji)
            }
        }
        for jenis in [Caption.Kind.table, .figure] {
            let nomor = hasil.dokumen.blocks.compactMap(\.keterangan).filter { $0.kind == jenis }.map(\.number)
            let bab = Dictionary(grouping: nomor) { $0.split(separator: ".").first.map(String.init) ?? "" }
            for (awalan, daftar) in bab { #expect(daftar == (1...daftar.count).map { "\(awalan).\($0)" }) }
        }
        let gambar = hasil.dokumen.blocks.compactMap(\.keterangan).filter { $0.text.hasPrefix("Foto") }
        #expect(gambar.map(\.text) == ["Foto 1", "Foto 2", "Foto 3"])
        #expect(gambar[0].number.hasPrefix("3.") && gambar[2].number.hasPrefix("L"))
    }

    @Test func `the writer's text replaces the draft, and its pictures stand in its section`() throws {
        let hasil = try susun { $0.narasi["kesimpulan"] = "Kesimpulan penulis: {{I1.capaian|%}}." }
        let teks = hasil.dokumen.blocks.map(\.teks)
        #expect(teks.contains("Kesimpulan penulis: 105%."))
        #expect(!hasil.kelengkapan.narasiKosong.map(\.kunci).contains("kesimpulan"))
        #expect(
            hasil.kelengkapan.narasiKosong.contains(
                .init(kunci: "capaian", bagian: "Perbandingan Target dan Realisasi Kinerja Tahun 2024", adaDraf: true)))
    }

    @Test func `a repeated outline prints the general text once and the text of a node in its section`() throws {
        let hasil = try susun("metro") { berkas in
            berkas.narasi["analisis-sebab"] = "Uraian umum."
            berkas.narasi["analisis-sebab.I2"] = "Uraian titik liar."
        }
        let teks = hasil.dokumen.blocks.map(\.teks)
        #expect(teks.filter { $0 == "Uraian umum." }.count == 1)
        let posisi = try #require(teks.firstIndex(of: "Uraian titik liar."))
        #expect(teks[..<posisi].last { $0.hasSuffix("Titik pembuangan liar") } == "2. Titik pembuangan liar")
    }

    @Test func `recorded reasons for a missing analysis are printed in its section`() throws {
        let teks = try susun().dokumen.blocks.map(\.teks)
        let posisi = try #require(teks.firstIndex(of: "Perbandingan dengan standar nasional tidak tersedia untuk:"))
        #expect(teks[posisi + 1] == "Sasaran Meningkatnya akuntabilitas kinerja: tidak ada standar nasional")
        #expect(teks[..<posisi].contains("4. Perbandingan Realisasi dengan Standar Nasional"))
        #expect(!teks[..<posisi].contains { $0.hasPrefix("5. Analisis Penyebab") })
    }

    @Test func `an outline without a place for an analysis gets it in an annex`() throws {
        let hasil = try susun("metro")
        let lampiran = try #require(kepala(hasil, level: 1).last)
        #expect(lampiran.hasSuffix("Analisis Lain"))
        #expect(kepala(hasil, level: 2).last == "A. Perbandingan dengan standar nasional")
    }

    @Test func `a section about which nothing can be said is marked and listed`() throws {
        let hasil = try susun { $0.daftarIsu = [] }
        #expect(hasil.kelengkapan.bagianKosong.contains("Aspek Strategis dan Isu Strategis"))
        let peringatan = hasil.dokumen.blocks.contains {
            if case .paragraph(let paragraf) = $0 {
                paragraf.kind == .warning && paragraf.spans.plainText == "Bagian ini belum diisi."
            } else {
                false
            }
        }
        #expect(peringatan)
    }

    @Test func `without a report date the cover is marked as draft`() throws {
        let hasil = try susun { $0.instansi.tanggalLaporan = nil }
        guard case .cover(let sampul)? = hasil.dokumen.blocks.first else {
            Issue.record("tanpa sampul")
            return
        }
        #expect(sampul.mark == "DRAF" && sampul.imprint == "Contoh")
    }

    @Test func `the head signs the foreword with rank and NIP, the reviewer gets blanks`() throws {
        let tanda = try susun().dokumen.blocks.compactMap {
            if case .signatures(let blok) = $0 { blok.signatories } else { nil }
        }
        #expect(tanda[0][0].above == ["Contoh, 12 Februari 2025", "Kepala Dinas Kebersihan,"])
        #expect(tanda[0][0].below == ["Pembina Tingkat I", "NIP 190101011920011001"])
        #expect(tanda[1][0].above[1] == "Inspektur Kota Contoh,")
        #expect(tanda[1][0].name.allSatisfy { $0 == "." })
    }

    @Test func `assembly is deterministic`() throws {
        #expect(try susun("dki") == susun("dki"))
    }
}

extension Block {
    var jangkar: String? {
        switch self {
        case .heading(let kepala): kepala.anchor
        case .table(let tabel): tabel.anchor
        case .figure(let gambar): gambar.anchor
        case .cover, .section, .paragraph, .list, .signatures, .tableOfContents, .pageBreak: nil
        }
    }

    var keterangan: Caption? {
        switch self {
        case .table(let tabel): tabel.caption
        case .figure(let gambar): gambar.caption
        case .cover, .section, .heading, .paragraph, .list, .signatures, .tableOfContents, .pageBreak: nil
        }
    }
}
