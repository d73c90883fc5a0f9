import Documents
import Foundation

/// Documents for the tests of the PDF writer.
enum PDFSample {
    static let metadata = Metadata(
        title: "Laporan Kinerja Instansi Pemerintah Tahun 2024", subject: "LKjIP",
        author: "Badan Kesatuan Bangsa dan Politik", keywords: ["LKjIP", "SAKIP"],
        created: "2025-02-28T00:00:00Z")

    static let chapter = "Bab III Akuntabilitas Kinerja"

    /// One document with every kind of block.
    static func everything() -> Document {
        Document(metadata: metadata, blocks: frontMatter + report + annex)
    }

    static func document(_ blocks: [Block]) -> Document { Document(metadata: metadata, blocks: blocks) }

    static let sentence =
        "Pada tahun 2024, 13 dari 15 indikator mencapai target. Dua indikator berada di bawah target, "
        + "yaitu Tingkat Partisipasi Pemilu dengan capaian 95,54% dan penyelesaian pengaduan masyarakat "
        + "dengan capaian 99,74%. "

    private static let frontMatter: [Block] = [
        .cover(
            Cover(
                title: "Laporan Kinerja Instansi Pemerintah", subtitle: "Tahun 2024",
                institution: ["Badan Kesatuan Bangsa dan Politik", "Provinsi DKI Jakarta"],
                imprint: "Jakarta, Februari 2025", mark: "DRAF")),
        .section(SectionStart(numbering: .roman, restartAt: 1, headLeft: "LKjIP 2024")),
        .heading(Heading(level: 1, text: "Kata Pengantar", anchor: "pengantar")),
        .paragraph(Paragraph(String(repeating: sentence, count: 3))),
        .signatures(
            SignatureBlock([
                SignatureBlock.Signatory(
                    above: ["Jakarta, 28 Februari 2025", "Kepala Badan"], name: "[nama pejabat]",
                    below: ["NIP [nip]"])
            ])),
        .heading(Heading(level: 1, text: "Daftar Isi", anchor: "daftar-isi", listed: false)),
        .tableOfContents(TableOfContents(.headings(levels: 2))),
        .heading(Heading(level: 1, text: "Daftar Tabel", anchor: "daftar-tabel", listed: false)),
        .tableOfContents(TableOfContents(.tables)),
        .heading(Heading(level: 1, text: "Daftar Gambar", anchor: "daftar-gambar", listed: false)),
        .tableOfContents(TableOfContents(.figures)),
    ]

    private static let report: [Block] = [
        .section(
            SectionStart(
                numbering: .arabic, restartAt: 1,
                headLeft: "Laporan Kinerja Instansi Pemerintah Tahun 2024", headRight: chapter)),
        .heading(Heading(level: 1, number: "BAB III", text: "Akuntabilitas Kinerja", anchor: "bab-3")),
        .heading(Heading(level: 2, number: "A.", text: "Capaian Kinerja Organisasi", anchor: "bab-3-a")),
        .paragraph(
            Paragraph([
                .plain(sentence), .bold("Tebal"), .plain(", "), .italic("miring"), .plain(", H"),
                .text("2", .subscript), .plain("O, m"), .text("2", .superscript), .plain(", "),
                .text("catatan samar", .muted), .plain("; capaian "),
                .figure("95,54", key: "I4.capaian", []), .plain(" persen"),
                .footnote([.plain("Dibatasi 100 menurut "), .italic("perjanjian kinerja"), .plain(".")]),
                .plain("; lihat "), .link("peraturan", address: "https://peraturan.go.id/o'brien?a=b"),
                .plain("."),
            ])),
        .table(measurement),
        .heading(Heading(level: 3, number: "1.", text: "Analisis", anchor: "bab-3-a-1")),
        .paragraph(Paragraph("Baris judul pernyataan", kind: .title)),
        .paragraph(Paragraph("Baris terpusat", kind: .centered, keepWithNext: true)),
        .paragraph(Paragraph(sentence, kind: .quote)),
        .paragraph(Paragraph("Realisasi indikator 4 belum diverifikasi. " + sentence, kind: .warning)),
        .list(
            List(
                .decimal,
                items: [
                    List.Item(
                        [.plain("Butir pertama. " + sentence)],
                        children: [
                            List(
                                .letter,
                                items: [List.Item([.plain("Rincian a")]), List.Item([.plain("Rincian b")])])
                        ]),
                    List.Item(
                        [.plain("Butir kedua")],
                        children: [List(.bullet, items: [List.Item([.plain("Noktah")])])]),
                ])),
        .figure(
            Figure(
                anchor: "gambar-3-1",
                caption: Caption(.figure, number: "3.1", text: "Capaian menurut sasaran"),
                content: .chart(chart), alternative: "Capaian tiga sasaran, semuanya di atas 95 persen.",
                notes: [Paragraph("Sumber: pengukuran TW IV.", kind: .note)])),
        .pageBreak,
        .paragraph(Paragraph("Sesudah ganti halaman.")),
    ]

    private static let annex: [Block] = [
        .section(SectionStart(orientation: .landscape, headLeft: "Lampiran")),
        .heading(Heading(level: 1, number: "LAMPIRAN I", text: "Perjanjian Kinerja", anchor: "lampiran-1")),
        .table(agreement),
        .signatures(
            SignatureBlock([
                SignatureBlock.Signatory(above: ["Pihak Kedua"], name: "[nama pejabat dua]"),
                SignatureBlock.Signatory(
                    above: ["Jakarta, Januari 2024", "Pihak Pertama"], name: "[nama pejabat satu]"),
            ])),
    ]

    static let chart = Chart(
        kind: .bar, title: "Capaian", categories: ["Strategis", "Khusus", "Operasional"],
        series: [
            Chart.Series(
                name: "Capaian", role: .realisasi, values: [98, 100, 99], labels: ["98", "100", "99"])
        ], unit: "%", decimals: 0)

    static let measurement = Table(
        id: "capaian", anchor: "tabel-3-1",
        caption: Caption(.table, number: "3.1", text: "Target, realisasi, dan capaian kinerja tahun 2024"),
        columns: [
            Column(.ordinal, width: 8), Column(.text, width: 55), Column(.text, width: 17),
            Column(.number, width: 15),
            Column(.number, width: 17), Column(.percent, width: 20), Column(.text, width: 23),
        ],
        header: [
            ["No.", "Indikator kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Predikat"].map {
                Cell($0)
            }
        ],
        columnNumbers: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6) = (5) : (4)", "(7)"],
        rows: [
            Row([Cell("Sasaran Strategis", columnSpan: 7)], role: .group),
            indicator(
                "1", "Nilai Tiga Indikator pada Aspek Kebebasan Dalam Indeks Demokrasi", "Nilai", "84,29",
                "95,69"),
            indicator(
                "2",
                "Nilai Indikator Pendidikan Politik pada Kader Partai Politik pada Aspek Kapasitas Lembaga",
                "Nilai", "100", "100"),
            Row([Cell("Sasaran Khusus", columnSpan: 7)], role: .group),
            indicator("3", "Tingkat Partisipasi Pemilu", "Persen", "77,75", "74,28"),
            Row(
                [Cell(""), Cell("Rata-rata", columnSpan: 4), Cell("98,51"), Cell("Sangat Tinggi")],
                role: .total),
        ],
        notes: [
            Paragraph(
                "Capaian = realisasi : target × 100, dibatasi 100, dua desimal. Sumber: Perjanjian Kinerja.",
                kind: .note)
        ])

    private static func indicator(
        _ number: String, _ name: String, _ unit: String, _ target: String, _ realisasi: String
    ) -> Row {
        Row([number, name, unit, target, realisasi, "100", "Sangat Tinggi"].map { Cell($0) })
    }

    static let agreement = Table(
        id: "perjanjian", anchor: "tabel-perjanjian",
        columns: [
            Column(.ordinal, width: 6), Column(.text, width: 40), Column(.text, width: 60),
            Column(.number, width: 15),
            Column(.number, width: 15), Column(.money, width: 25),
        ],
        header: [
            [
                Cell("No.", rowSpan: 2), Cell("Sasaran", rowSpan: 2), Cell("Indikator", rowSpan: 2),
                Cell("Target", columnSpan: 2), Cell("Anggaran", rowSpan: 2),
            ],
            [Cell("TW I"), Cell("TW II")],
        ],
        rows: [
            Row([
                Cell("1", rowSpan: 3), Cell("Meningkatnya kualitas demokrasi", rowSpan: 3),
                Cell("Indeks kebebasan"),
                Cell("20"), Cell("40"), Cell("1.234.567.890", rowSpan: 2),
            ]),
            Row([Cell("Indeks kapasitas"), Cell("10"), Cell("30")]),
            Row([Cell("Partisipasi pemilu", indent: 1), Cell("0"), Cell("77,75"), Cell("987.654.321")]),
        ], style: .boxed)

    /// A table of `count` numbered rows with a recognisable header.
    static func long(_ count: Int) -> Table {
        Table(
            id: "panjang", anchor: "tabel-panjang",
            caption: Caption(.table, number: "1.1", text: "Daftar panjang"),
            columns: [Column(.ordinal, width: 1), Column(.text, width: 6), Column(.money, width: 3)],
            header: [[Cell("KepalaNomor"), Cell("KepalaUraian"), Cell("KepalaNilai")]],
            columnNumbers: ["(1)", "(2)", "(3)"],
            rows: (1...count).map { row in
                Row([
                    Cell("\(row)"),
                    Cell(
                        "Awal\(row) kegiatan nomor urut sekian yang cukup panjang untuk dua baris Akhir\(row)"
                    ),
                    Cell("\(row).000.000"),
                ])
            })
    }
}
