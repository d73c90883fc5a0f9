import Documents
import Foundation

/// A small report that uses every block, with two chapters, a landscape annex and every kind of chart.
enum DOCXSample {
    static let pages = PageIndex(
        labels: [
            "bab-1": "1", "bab-1-a": "1", "bab-3": "2", "bab-3-a": "2", "tabel-capaian": "2", "kata": "ii",
        ],
        pageCount: 6)

    static let document = Document(
        metadata: Metadata(
            title: "Laporan Kinerja <Contoh> & \"Uji\"", subject: "LKjIP", author: "Dinas Contoh",
            keywords: ["SAKIP", "LKjIP"],
            created: "2025-02-28T00:00:00Z"),
        blocks: front + chapterOne + chapterThree + annex)

    private static let front: [Block] = [
        .cover(
            Cover(
                title: "Laporan Kinerja Instansi Pemerintah", subtitle: "Tahun 2024",
                institution: ["Badan Kesatuan Bangsa dan Politik", "Provinsi Contoh"],
                imprint: "Kota Contoh, Februari 2025",
                mark: "DRAF")),
        .section(SectionStart(numbering: .roman, restartAt: 2, headLeft: "Laporan Kinerja Tahun 2024")),
        .heading(Heading(level: 1, text: "Kata Pengantar", anchor: "kata")),
        .paragraph(Paragraph("Laporan ini disusun sebagai pertanggungjawaban kinerja.\u{0B}\u{FFFE}")),
        .signatures(
            SignatureBlock([
                .init(
                    above: ["Kota Contoh, 28 Februari 2025", "Kepala Badan,"], name: "[nama pejabat]",
                    below: ["Pembina Utama Muda"])
            ])),
        .pageBreak,
        .heading(Heading(level: 1, text: "Daftar Isi", anchor: "daftar-isi", listed: false)),
        .tableOfContents(TableOfContents(.headings(levels: 3))),
        .heading(Heading(level: 2, text: "Daftar Tabel", anchor: "daftar-tabel", listed: false)),
        .tableOfContents(TableOfContents(.tables)),
        .heading(Heading(level: 2, text: "Daftar Gambar", anchor: "daftar-gambar", listed: false)),
        .tableOfContents(TableOfContents(.figures)),
    ]

    private static let chapterOne: [Block] = [
        .section(
            SectionStart(restartAt: 1, headLeft: "Laporan Kinerja Tahun 2024", headRight: "Bab I Pendahuluan")
        ),
        .heading(Heading(level: 1, number: "BAB I", text: "Pendahuluan", anchor: "bab-1")),
        .heading(Heading(level: 2, number: "A.", text: "Gambaran umum", anchor: "bab-1-a")),
        .paragraph(
            Paragraph([
                .plain("Badan mempunyai tugas "), .bold("tebal"), .plain(", "), .italic("miring"),
                .plain(", H"),
                .text("2", .subscript), .plain("O, m"), .text("2", .superscript), .text(" (samar)", .muted),
                .plain(" dan catatan"),
                .footnote([
                    .plain("Peraturan Daerah Nomor 1. "),
                    .link("Teks", address: "https://contoh.go.id/a b?x=1&y=2"),
                ]),
                .plain(". Lihat "), .link("laman", address: "https://contoh.go.id/"), .plain("."), .lineBreak,
                .plain("Baris kedua."),
            ])),
        .list(
            List(
                .decimal,
                items: [
                    List.Item(
                        [.plain("Butir pertama")],
                        children: [
                            List(
                                .letter,
                                items: [List.Item([.plain("anak a")]), List.Item([.plain("anak b")])])
                        ]),
                    List.Item(
                        [.plain("Butir kedua")],
                        children: [List(.bullet, items: [List.Item([.plain("pentol")])])]),
                ])),
        .paragraph(Paragraph("Daftar berikut mulai lagi dari satu.", keepWithNext: true)),
        .list(List(.decimal, items: [List.Item([.plain("Satu lagi")])])),
        .paragraph(
            Paragraph(
                "Kutipan dari peraturan yang menjadi dasar penyusunan laporan kinerja ini.", kind: .quote)),
        .paragraph(Paragraph("Realisasi triwulan IV belum diverifikasi oleh Inspektorat.", kind: .warning)),
        .heading(Heading(level: 3, number: "1.", text: "Identitas", anchor: "identitas")),
        .table(
            Table(
                id: "identitas", anchor: "tabel-identitas",
                columns: [Column(.text, width: 2), Column(.text, width: 5)], header: [],
                rows: [
                    Row([Cell("Nama"), Cell(": [nama pejabat]")]),
                    Row([Cell("Jabatan"), Cell(": Kepala Badan")]),
                ], style: .plain)),
        .heading(Heading(level: 4, text: "Gambaran organisasi", anchor: "organisasi")),
        .heading(Heading(level: 5, text: "Bagan", anchor: "bagan")),
        .figure(
            Figure(
                anchor: "gambar-pohon", caption: Caption(.figure, number: "1.1", text: "Pohon kinerja"),
                content: .tree(
                    TreeDiagram(roots: [.init(kind: "Sasaran", title: "Meningkatnya ketahanan bangsa")])),
                alternative: "Pohon kinerja dengan satu sasaran.")),
        .figure(
            Figure(
                anchor: "gambar-foto", caption: Caption(.figure, number: "1.2", text: "Foto kegiatan"),
                content: .image(Image(bytes: redPixel, mediaType: .png, pixelWidth: 60, pixelHeight: 30)),
                alternative: "Bidang merah.", notes: [Paragraph("Sumber: dokumentasi.", kind: .note)])),
    ]

    private static let chapterThree: [Block] =
        [
            .section(
                SectionStart(
                    headLeft: "Laporan Kinerja Tahun 2024", headRight: "Bab III Akuntabilitas Kinerja")),
            .heading(Heading(level: 1, number: "BAB III", text: "Akuntabilitas Kinerja", anchor: "bab-3")),
            .heading(Heading(level: 2, number: "A.", text: "Capaian Kinerja Organisasi", anchor: "bab-3-a")),
            .paragraph(
                Paragraph([
                    .plain("Tingkat Partisipasi Pemilu dengan capaian "),
                    .figure("95,54%", key: "I4.capaian", .bold), .plain("."),
                ])),
            .table(DOCXSampleTables.achievement), .table(DOCXSampleTables.budget),
        ] + charts

    private static let charts: [Block] =
        [Chart.Kind.bar, .column, .line, .stackedColumn].enumerated().map { index, kind in
            .figure(
                Figure(
                    anchor: "gambar-\(index)",
                    caption: Caption(.figure, number: "3.\(index + 1)", text: "Target dan realisasi"),
                    content: .chart(
                        Chart(
                            kind: kind, title: "Capaian", categories: ["2022", "2023", "2024"],
                            series: [
                                .init(
                                    name: "Target", role: .target,
                                    values: [70, decimal("77.75"), decimal("80.5")],
                                    labels: ["70", "77,75", "80,50"]),
                                .init(
                                    name: "Realisasi", role: .realisasi, values: [decimal("68.2"), nil, 81],
                                    labels: ["68,20", "-", "81,00"]),
                            ], unit: "%", decimals: 2)),
                    alternative: "Grafik target dan realisasi 2022 sampai 2024."))
        } + [
            .figure(
                Figure(
                    anchor: "gambar-bagian",
                    caption: Caption(.figure, number: "3.5", text: "Belanja menurut jenis"),
                    content: .chart(
                        Chart(
                            kind: .share, title: "Belanja",
                            categories: ["Pegawai", "Barang dan jasa", "Modal"],
                            series: [
                                .init(
                                    name: "Pagu", role: .other,
                                    values: [1_250_000_000, 700_000_000, 50_000_000],
                                    labels: ["1,25 miliar", "700 juta", "Rp50.000.000"])
                            ],
                            unit: "rupiah", decimals: 0)),
                    alternative: "Belanja pegawai terbesar."))
        ]

    private static let annex: [Block] = [
        .section(
            SectionStart(
                orientation: .landscape, headLeft: "Laporan Kinerja Tahun 2024", headRight: "Lampiran")),
        .heading(Heading(level: 1, number: "LAMPIRAN 2", text: "Pengukuran Kinerja", anchor: "lampiran-2")),
        .table(DOCXSampleTables.wide),
        .paragraph(Paragraph("PERNYATAAN", kind: .title)),
        .paragraph(Paragraph("TELAH DIREVIU", kind: .centered)),
        .signatures(
            SignatureBlock([
                .init(above: ["Pihak Kedua,"], name: "[nama pejabat]", below: ["Pembina", "NIP [nip]"]),
                .init(above: ["Kota Contoh, Januari 2024", "Pihak Pertama,"], name: "[nama pejabat]"),
            ])),
    ]

    static func decimal(_ text: String) -> Decimal { Decimal(string: text) ?? 0 }

    /// A PNG of one red pixel.
    static let redPixel: [UInt8] = Array(
        Data(
            base64Encoded: """
                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC
                """) ?? Data())
}
