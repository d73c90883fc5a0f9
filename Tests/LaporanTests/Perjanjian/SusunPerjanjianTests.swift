import Documents
import Kinerja
import Testing

@testable import Laporan

@Suite struct SusunPerjanjianTests {
    private func susun(_ nomor: Int, periode: String? = nil, _ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws
        -> Document
    {
        let hitungan = try hitunganUji(ubah)
        return susunPerjanjian(hitungan, perjanjian: hitungan.berkas.daftarPerjanjian[nomor], kolomPeriode: periode)
    }

    private func tabel(_ dokumen: Document, _ id: String) throws -> Table {
        try #require(
            dokumen.blocks.compactMap { if case .table(let tabel) = $0, tabel.id == id { tabel } else { nil } }.first)
    }

    private func judul(_ dokumen: Document) -> [String] {
        dokumen.blocks.compactMap {
            if case .paragraph(let satu) = $0, satu.kind == .title { satu.spans.plainText } else { nil }
        }
    }

    @Test func `statement and annex without parts of the year are upright, each on its own page`() throws {
        let dokumen = try susun(0)
        #expect(judul(dokumen) == ["PERJANJIAN KINERJA TAHUN 2024", "LAMPIRAN PERJANJIAN KINERJA TAHUN 2024"])
        let arah = dokumen.blocks.compactMap { if case .section(let awal) = $0 { awal.orientation } else { nil } }
        #expect(arah == [.portrait])
        #expect(dokumen.blocks.count { $0 == .pageBreak } == 1)
        #expect(dokumen.metadata.created == "2024-01-31T00:00:00Z")
        #expect(
            dokumen.blocks.map(\.teks).contains {
                $0.contains(
                    "Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.")
            })
    }

    @Test func `party 2 signs at the left without NIP, party 1 at the right under place and date`() throws {
        let tanda = try susun(0).blocks.compactMap {
            if case .signatures(let blok) = $0 { blok.signatories } else { nil }
        }
        #expect(tanda.count == 2)
        #expect(
            tanda[0].map(\.above) == [
                ["", "Pihak Kedua,", "Wali Kota Contoh"],
                ["Contoh, 31 Januari 2024", "Pihak Pertama,", "Kepala Dinas Kebersihan"],
            ])
        #expect(tanda[0].map(\.below) == [[], ["Pembina Tingkat I", "NIP 190101011920011001"]])
        #expect(tanda[0][0].name.allSatisfy { $0 == "." })
    }

    @Test func `targets and budgets stand in boxed tables with a live sum`() throws {
        let dokumen = try susun(0)
        let target = try tabel(dokumen, "perjanjian-target")
        #expect(target.style == .boxed)
        #expect(target.rows.map { $0.cells.last?.text } == ["80", "10", "–", "B", "100", "20"])
        #expect(target.rows[0].cells[1].rowSpan == 3)
        let anggaran = try tabel(dokumen, "perjanjian-anggaran")
        #expect(
            anggaran.rows.map { $0.cells.map(\.text) } == [
                ["1", "Program Pengelolaan Persampahan", "800.000.000", "APBD, DAK"],
                ["2", "Program Penunjang Urusan", "200.000.000", "APBD"], ["JUMLAH", "1.000.000.000", ""],
            ])
        #expect(anggaran.rows[2].cells[1].formula == .sum(rows: [0, 1]))
    }

    @Test func `periodic columns stand before the year's target, if any period has one`() throws {
        func target(_ periode: String, _ isi: Periode) throws -> Table {
            let dokumen = try susun(0, periode: periode) {
                $0.daftarTarget.append(
                    Target(indikator: "I1", tahun: 2024, periode: isi, sumber: .pk, nilai: .angka(40)))
            }
            return try tabel(dokumen, "perjanjian-target")
        }
        let triwulan = try target("triwulan", .triwulan(2))
        #expect(triwulan.header[0].map(\.text).suffix(5) == ["TW I", "TW II", "TW III", "TW IV", "Target 2024"])
        #expect(triwulan.rows[0].cells.map(\.text).suffix(5) == ["–", "40", "–", "–", "80"])
        #expect(try target("bulan", .bulan(3)).columns.count == 17)
        #expect(try target("bulan", .triwulan(1)).columns.count == 5)
    }

    @Test func `a budget known only as a total is shown as such`() throws {
        let dokumen = try susun(0) {
            $0.daftarPagu = [Pagu(simpul: "TOTAL", tahun: 2024, versi: .murni, nilai: Rupiah(5_000))]
        }
        let anggaran = try tabel(dokumen, "perjanjian-anggaran")
        #expect(anggaran.rows.map { $0.cells.map(\.text) } == [["JUMLAH", "5.000", ""]])
        #expect(
            anggaran.notes.map(\.spans.plainText) == ["Rincian anggaran per program pada versi ini tidak tercatat."])
    }

    @Test func `a revision names its ground and shows its own targets, keeping what it does not repeat`() throws {
        let dokumen = try susun(1)
        #expect(judul(dokumen)[0] == "PERJANJIAN KINERJA PERUBAHAN TAHUN 2024")
        #expect(
            dokumen.blocks.map(\.teks).contains {
                $0.hasPrefix(
                    "Perjanjian ini mengubah perjanjian kinerja yang ditandatangani pada 31 Januari 2024 karena perubahan strategi"
                )
                    && $0.hasSuffix("APBD berubah.")
            })
        #expect(
            try tabel(dokumen, "perjanjian-target").rows.map { $0.cells.last?.text } == [
                "80", "10", "–", "B", "100", "18",
            ])
    }

    @Test func `a lower level lists only its own indicators and nodes, and counts no budget twice`() throws {
        let dokumen = try susun(2)
        let target = try tabel(dokumen, "perjanjian-target")
        #expect(target.header[0].map(\.text)[1] == "Kegiatan")
        #expect(
            target.rows.map { $0.cells.map(\.text) } == [
                ["1", "Pengangkutan Sampah", "Sampah terangkut", "Ton", "500"]
            ])
        let anggaran = try tabel(dokumen, "perjanjian-anggaran")
        #expect(anggaran.header[0][1].text == "Program/Kegiatan")
        #expect(anggaran.rows.last?.cells[1].text == "800.000.000")
        #expect(anggaran.rows[1].cells[1].indent == 1)
    }

    @Test func `the column of nodes is named by the kinds it holds`() throws {
        func kolom(_ daftar: [String]) throws -> String {
            let dokumen = try susun(2) { berkas in
                berkas.daftarIndikator.append(Indikator(kode: "IP1", simpul: "P1", nama: "Sampah terkelola"))
                berkas.daftarPerjanjian[2].daftarIndikator = daftar
            }
            return try tabel(dokumen, "perjanjian-target").header[0].map(\.text)[1]
        }
        #expect(try kolom(["IK1"]) == "Kegiatan")
        #expect(try kolom(["IP1", "IK1"]) == "Program/Kegiatan")
        #expect(try kolom(["I1"]) == "Sasaran Strategis")
        #expect(try kolom(["I1", "IK1"]) == "Sasaran")
    }

    @Test func `an unsigned agreement has a blank date, and one who signs alone makes the promise alone`() throws {
        let dokumen = try susun(0) { berkas in
            berkas.daftarPerjanjian[0].tanggal = nil
            berkas.daftarPerjanjian[0].pihakKedua = ""
        }
        let tanda = dokumen.blocks.compactMap { if case .signatures(let blok) = $0 { blok.signatories } else { nil } }
        #expect(tanda[0].count == 1)
        #expect(tanda[0][0].above[0] == "Contoh, \(String(repeating: ".", count: 24)) 2024")
        #expect(dokumen.blocks.map(\.teks).contains { $0.hasPrefix("Saya berjanji") })
        #expect(!dokumen.blocks.map(\.teks).joined().contains("ihak kedua"))
    }

    @Test func `anchors are unique and the same facts give the same document`() throws {
        let jangkar = try susun(1).blocks.compactMap(\.jangkar)
        #expect(Set(jangkar).count == jangkar.count)
        #expect(try susun(1) == susun(1))
    }

    @Test func `a draft says so on top and in the head of every sheet, a frozen one shows its hash`() throws {
        let hitungan = try hitunganUji()
        let naskah = NaskahPerjanjian(hitungan, perjanjian: hitungan.berkas.daftarPerjanjian[0])
        func kepala(_ keadaan: KeadaanNaskah) -> [[String]] {
            susunPerjanjian(naskah, sebelum: nil, kolomPeriode: nil, keadaan: keadaan).blocks.compactMap {
                if case .section(let awal) = $0 { [awal.headLeft, awal.headRight] } else { nil }
            }
        }
        #expect(kepala(.draf) == [["DRAF", "Belum ditandatangani; bukan dokumen resmi"]])
        #expect(kepala(.beku(sidik: String(repeating: "a1", count: 32))) == [["", "Sidik naskah a1a1a1a1a1a1a1a1"]])
        #expect(kepala(.polos) == [["", ""]])
        let draf = susunPerjanjian(naskah, sebelum: nil, keadaan: .draf).blocks.map(\.teks)
        #expect(draf.contains { $0.hasPrefix("DRAF.") })
    }

    @Test func `before and after stand beside each other, also for what came and went`() throws {
        let hitungan = try hitunganUji()
        var lama = NaskahPerjanjian(hitungan, perjanjian: hitungan.berkas.daftarPerjanjian[0])
        var baru = NaskahPerjanjian(hitungan, perjanjian: hitungan.berkas.daftarPerjanjian[1])
        lama.daftarAnggaran = [.init(kode: "P1", jenis: .program, uraian: "Satu", pagu: Rupiah(100))]
        baru.daftarAnggaran = [
            .init(kode: "P1", jenis: .program, uraian: "Satu", pagu: Rupiah(130)),
            .init(kode: "P2", jenis: .program, uraian: "Dua", pagu: Rupiah(20)),
        ]
        baru.daftarKelompok[0].daftarJanji.removeFirst()
        let dokumen = susunPerjanjian(baru, sebelum: lama, keadaan: .polos)
        let anggaran = try tabel(dokumen, "perubahan-anggaran").rows.map { $0.cells.map(\.text) }
        #expect(
            anggaran == [
                ["1", "Satu", "100", "130", "30"], ["2", "Dua", "–", "20", "–"], ["JUMLAH", "100", "150", "50"],
            ])
        let target = try tabel(dokumen, "perubahan-target").rows.map { $0.cells.map(\.text) }
        #expect(target.last?.suffix(3) == ["80", "dikeluarkan", "–"])
        #expect(target.contains { $0.suffix(3) == ["20", "18", "−2"] })
    }
}
