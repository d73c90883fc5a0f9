import Documents
import Kinerja
import Testing

@testable import Laporan

@Suite struct NarasiTests {
    private func teks(_ narasi: String, _ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws -> String {
        let hasil = baca(narasi: narasi, kunci: "capaian", hitungan: try hitunganUji(ubah))
        #expect(hasil.masalah.isEmpty)
        return hasil.blok.map(\.teks).joined(separator: "\n")
    }

    @Test(arguments: [
        ("{{I1.realisasi}}", "84"), ("{{I1.realisasi|satuan}}", "84%"), ("{{I1.realisasi@2023}}", "79"), ("{{I1.target}}", "80"),
        ("{{I1.target@2026}}", "95"), ("{{I1.target@renstra}}", "belum ditetapkan"), ("{{I1.target@akhir}}", "95"),
        ("{{I1.capaian}}", "105"), ("{{I1.capaian|%}}", "105%"), ("{{I1.kemajuan|%}}", "88,42%"), ("{{I1.kemajuan|bulat}}", "88"),
        ("{{I1.kemajuan|1|%}}", "88,4%"), ("{{I2.selisih|satuan}}", "1 titik"), ("{{I6.selisih}}", "−6"),
        ("{{I6.selisih|mutlak|satuan}}", "6 aduan"), ("{{I6.target}}", "18"), ("{{I6.target@pk}}", "20"), ("{{I4.realisasi}}", "B"),
        ("{{I4.capaian|%}}", "100%"), ("{{I1.nasional}}", "77"), ("{{I1.capaian|terbilang}}", "seratus lima"),
        ("{{I1.nama}}", "Sampah tertangani"), ("{{P1.pagu}}", "Rp800.000.000"), ("{{P1.realisasi|juta}}", "Rp760 juta"),
        ("{{P1.serapan|%}}", "95%"), ("{{P1.sisa|rp}}", "Rp40.000.000"), ("{{total.pagu|miliar}}", "Rp1 miliar"),
        ("{{total.serapan}}", "88"), ("{{total.sisa|terbilang}}", "seratus dua puluh juta rupiah"), ("{{S1.pagu}}", "Rp800.000.000"),
        ("{{S1.rerata|%}}", "92,5%"), ("{{instansi.tahun}}", "2024"), ("{{instansi.melampaui}}", "2"),
        ("{{instansi.melampaui|terbilang}}", "dua"), ("{{ instansi.nama }}", "Dinas Kebersihan Kota Contoh"),
    ])
    func `a link prints its figure in the asked format`(_ narasi: String, _ cetak: String) throws {
        #expect(try teks(narasi) == cetak)
    }

    @Test(arguments: [
        ("{{I3.capaian|%}}", "tidak diukur"), ("{{I3.realisasi|satuan}}", "tidak diukur"), ("{{I5.realisasi}}", "belum dilaporkan"),
        ("{{I5.capaian|%}}", "belum dilaporkan"), ("{{I5.kemajuan|%}}", "tidak terdefinisi (target belum ditetapkan)"),
        ("{{I4.peringkat}}", "tidak tersedia"), ("{{I1.realisasi@2019}}", "belum dilaporkan"),
    ])
    func `a link to a figure without value prints the reason`(_ narasi: String, _ cetak: String) throws {
        #expect(try teks(narasi) == cetak)
    }

    @Test func `a linked figure carries its key and the style around it`() throws {
        let hasil = baca(narasi: "Capaian **{{I1.capaian@2024|%}}**.", kunci: "x", hitungan: try hitunganUji())
        #expect(
            hasil.blok == [
                .paragraph(Paragraph([.plain("Capaian "), .figure("105%", key: "I1.capaian@2024", .bold), .plain(".")]))
            ])
    }

    @Test func `an unknown link is reported with key, line and nearest names, and stays visible`() throws {
        let hasil = baca(
            narasi: "Baris satu.\n\nBaris\ntiga {{I11.capaian}} dan {{I1.capian}}.", kunci: "kesimpulan",
            hitungan: try hitunganUji())
        #expect(hasil.masalah.map(\.baris) == [4, 4])
        #expect(hasil.masalah.map(\.kunci) == ["kesimpulan", "kesimpulan"])
        #expect(hasil.masalah[0].saran.first == "{{I1.capaian}}")
        #expect(hasil.masalah[1].saran.first == "{{I1.capaian}}")
        #expect(hasil.masalah[0].pesan.hasPrefix("Narasi kesimpulan baris 4: {{I11.capaian}} menyebut kode \"I11\" yang tidak ada."))
        #expect(hasil.blok.map(\.teks).joined().contains("[tautan tidak dikenal: I11.capaian]"))
    }

    @Test(arguments: [
        "{{}}", "{{I1}}", "{{.capaian}}", "{{I1.capaian@tahunlalu}}", "{{I1.capaian|persen}}", "{{I1.capaian|rp}}", "{{total.pagu|%}}",
        "{{I1.nama|2}}", "{{instansi.tahun@2023}}", "{{total.pagu@renstra}}",
    ])
    func `a link that makes no sense is an error, never an empty text`(_ narasi: String) throws {
        let hasil = baca(narasi: narasi, kunci: "x", hitungan: try hitunganUji())
        #expect(hasil.masalah.count == 1)
        #expect(hasil.blok.first?.teks.contains("tautan tidak dikenal") == true)
    }

    @Test func `paragraphs, lists and marks are read, HTML and headings stay text`() throws {
        let narasi = "Satu\ndua **tebal *miring* tebal**.\n- butir a\n  lanjut\n  - anak\n- butir b\n\n1. nomor\n\n# <b>x</b> 4 * 5"
        let blok = baca(narasi: narasi, kunci: "x", hitungan: try hitunganUji()).blok
        #expect(blok.count == 4)
        #expect(
            blok[0]
                == .paragraph(
                    Paragraph([
                        .plain("Satu dua "), .bold("tebal "), .text("miring", [.bold, .italic]), .bold(" tebal"), .plain("."),
                    ])))
        guard case .list(let daftar) = blok[1] else {
            Issue.record("bukan daftar")
            return
        }
        #expect(daftar.marker == .bullet)
        #expect(daftar.items.map(\.spans.plainText) == ["butir a lanjut", "butir b"])
        #expect(daftar.items[0].children.first?.items.map(\.spans.plainText) == ["anak"])
        #expect(blok[2] == .list(List(.decimal, items: [List.Item([.plain("nomor")])])))
        #expect(blok[3].teks == "# <b>x</b> 4 * 5")
    }

    @Test(arguments: ["a ** b", "tanda * lepas", "*tak tertutup", #"\*harfiah\*"#])
    func `marks that do not close are text`(_ narasi: String) throws {
        #expect(try teks(narasi) == narasi.replacing("\\", with: ""))
    }
}

extension Block {
    /// All words of a block, for expectations.
    var teks: String {
        switch self {
        case .paragraph(let paragraf): paragraf.spans.plainText
        case .list(let daftar): daftar.items.map(\.spans.plainText).joined(separator: "\n")
        case .heading(let kepala): kepala.label
        case .table(let tabel): (tabel.header + tabel.rows.map(\.cells)).joined().map(\.text).joined(separator: "|")
        case .signatures(let blok):
            blok.signatories.flatMap { $0.above + [$0.name] + $0.below }.joined(separator: "\n")
        case .cover, .section, .figure, .tableOfContents, .pageBreak: ""
        }
    }
}
