import Documents
import Foundation

/// A small report with every kind of block, for the writers that make pages and sheets of it.
enum PrintedSample {
    static let metadata = Metadata(
        title: "Laporan Kinerja Instansi Pemerintah Tahun 2024", subject: "LKjIP 2024",
        author: "Badan Kesatuan Bangsa dan Politik", keywords: ["LKjIP", "2024"],
        created: "2025-02-28T00:00:00Z")

    static let document = Document(metadata: metadata, blocks: front + chapter + annex)

    private static let front: [Block] = [
        .cover(
            Cover(
                title: "Laporan Kinerja Instansi Pemerintah", subtitle: "Tahun 2024",
                institution: ["Badan Kesatuan Bangsa dan Politik", "Provinsi DKI Jakarta"],
                imprint: "Jakarta, Februari 2025", mark: "DRAF")),
        .section(SectionStart(numbering: .roman)),
        .heading(Heading(level: 1, text: "Daftar Isi", anchor: "daftar-isi", listed: false)),
        .tableOfContents(TableOfContents(.headings(levels: 3))),
        .tableOfContents(TableOfContents(.tables)),
        .tableOfContents(TableOfContents(.figures)),
    ]

    private static let chapter: [Block] = [
        .section(SectionStart(restartAt: 1)),
        .heading(Heading(level: 1, number: "BAB III", text: "Akuntabilitas Kinerja", anchor: "bab-3")),
        .heading(Heading(level: 2, number: "A.", text: "Capaian Kinerja Organisasi", anchor: "bab-3-a")),
        .paragraph(
            Paragraph([
                .plain("Pada tahun 2024, 2 dari 4 indikator mencapai target. "),
                .bold("Tingkat Partisipasi Pemilu"), .plain(" mencapai "),
                .figure("95,54%", key: "I4.capaian", []), .plain(" dari target"),
                .footnote([.plain("Rekapitulasi resmi penyelenggara pemilu.")]), .plain(". Lihat "),
                .link("situs", address: "https://example.go.id/?a=1&b=2"), .plain("."),
            ])),
        .paragraph(Paragraph("Realisasi indikator 3 belum dilaporkan.", kind: .warning)),
        .list(
            List(
                .decimal,
                items: [
                    List.Item(
                        [.plain("Meningkatkan pendidikan pemilih")],
                        children: [List(.letter, items: [List.Item([.plain("pemilih pemula")])])]),
                    List.Item([.plain("Memperkuat koordinasi")]),
                ])),
        .table(capaian),
        .figure(
            Figure(
                anchor: "gambar-capaian",
                caption: Caption(.figure, number: "3.1", text: "Target dan realisasi indikator tahun 2024"),
                content: .chart(chart),
                alternative: "Grafik batang target dan realisasi empat indikator; satu belum dilaporkan.",
                notes: [Paragraph("Sumber: pengukuran kinerja TW IV.", kind: .note)])),
        .figure(
            Figure(
                anchor: "gambar-struktur",
                caption: Caption(.figure, number: "3.2", text: "Struktur organisasi"),
                content: .tree(organisation),
                alternative: "Kepala badan membawahi sekretariat dan dua bidang.")),
        .signatures(
            SignatureBlock([
                SignatureBlock.Signatory(above: ["Pihak Kedua,"], name: "[nama pejabat]"),
                SignatureBlock.Signatory(
                    above: ["Jakarta, 28 Februari 2025", "Kepala Badan,"], name: "[nama pejabat]",
                    below: ["Pembina Utama Muda"]),
            ])),
    ]

    private static let annex: [Block] = [
        .section(SectionStart(orientation: .landscape)),
        .heading(Heading(level: 1, number: "LAMPIRAN 1", text: "Realisasi Anggaran", anchor: "lampiran-1")),
        .table(anggaran),
    ]

    static func decimal(_ text: String) -> Decimal { Decimal(string: text) ?? 0 }

    static func amount(_ text: String, _ value: String, formula: CellFormula? = nil) -> Cell {
        Cell(text, value: .decimal(decimal(value), places: 2), formula: formula)
    }

    static let capaian = Table(
        id: "capaian", anchor: "tabel-capaian",
        caption: Caption(.table, number: "3.1", text: "Target, realisasi, dan capaian kinerja tahun 2024"),
        columns: [
            Column(.ordinal, width: 8), Column(.text, width: 60), Column(.text, width: 18),
            Column(.number, width: 18),
            Column(.number, width: 18), Column(.percent, width: 18), Column(.text, width: 24),
        ],
        header: [
            [
                Cell("No.", rowSpan: 2), Cell("Indikator kinerja", rowSpan: 2), Cell("Satuan", rowSpan: 2),
                Cell("Tahun 2024", columnSpan: 2, alignment: .center), Cell("Capaian (%)", rowSpan: 2),
                Cell("Predikat", rowSpan: 2),
            ],
            [Cell("Target"), Cell("Realisasi")],
        ],
        columnNumbers: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6) = (5) : (4)", "(7)"],
        rows: [
            Row([Cell("Sasaran Strategis", columnSpan: 7)], role: .group),
            Row([
                Cell("1", value: .integer(1)), Cell("Nilai tiga indikator pada aspek kebebasan"),
                Cell("Nilai"),
                amount("84,29", "84.29"), amount("95,69", "95.69"),
                amount("113,52", "113.52", formula: .ratio(numerator: 4, denominator: 3, scale: 100)),
                Cell("Sangat Tinggi"),
            ]),
            Row([
                Cell("2", value: .integer(2)), Cell("Tingkat partisipasi pemilu", indent: 1), Cell("Persen"),
                amount("77,75", "77.75"), amount("74,28", "74.28"),
                amount("95,54", "95.54", formula: .ratio(numerator: 4, denominator: 3, scale: 100)),
                Cell("Sangat Tinggi"),
            ]),
            Row([Cell("Sasaran Khusus", columnSpan: 7)], role: .group),
            Row([
                Cell("3", value: .integer(3)), Cell("=1+1"), Cell("Nilai"), amount("3,25", "3.25"),
                Cell("belum dilaporkan", columnSpan: 2, alignment: .center), Cell("–"),
            ]),
        ],
        notes: [Paragraph("Capaian = realisasi : target × 100.", kind: .note)])

    static let anggaran = Table(
        id: "realisasi-anggaran", anchor: "tabel-anggaran",
        caption: Caption(.table, number: "L1.1", text: "Realisasi anggaran per program"),
        columns: [
            Column(.text, width: 60), Column(.money, width: 30), Column(.money, width: 30),
            Column(.money, width: 30),
        ],
        header: [[Cell("Program"), Cell("Pagu (Rp)"), Cell("Realisasi (Rp)"), Cell("Sisa (Rp)")]],
        rows: [
            rupiah("Program Penunjang", 4_000_000_000_000, 3_999_999_999_999, 1),
            rupiah("Program Penguatan Ideologi", 989_454_881_713, 900_000_000_000, 89_454_881_713),
            Row(
                [
                    Cell("Jumlah"),
                    Cell(
                        "4.989.454.881.713", value: .integer(4_989_454_881_713), formula: .sum(rows: [0, 1])),
                    Cell(
                        "4.899.999.999.999", value: .integer(4_899_999_999_999), formula: .sum(rows: [0, 1])),
                    Cell(
                        "89.454.881.714", value: .integer(89_454_881_714),
                        formula: .difference(from: 1, minus: 2)),
                ], role: .total),
        ])

    private static func rupiah(_ name: String, _ pagu: Int64, _ realisasi: Int64, _ sisa: Int64) -> Row {
        Row([
            Cell(name), Cell("\(pagu)", value: .integer(pagu)),
            Cell("\(realisasi)", value: .integer(realisasi)),
            Cell("\(sisa)", value: .integer(sisa), formula: .difference(from: 1, minus: 2)),
        ])
    }

    static let chart = Chart(
        kind: .bar, title: "Target dan realisasi",
        categories: [
            "Nilai tiga indikator pada aspek kebebasan dalam Indeks Demokrasi Indonesia",
            "Tingkat partisipasi pemilu", "Nilai kualitas data",
        ],
        series: [
            Chart.Series(
                name: "Target 2024", role: .target,
                values: [decimal("84.29"), decimal("77.75"), decimal("3.25")],
                labels: ["84,29", "77,75", "3,25"]),
            Chart.Series(
                name: "Realisasi 2024", role: .realisasi, values: [decimal("95.69"), decimal("74.28"), nil],
                labels: ["95,69", "74,28", "belum"]),
        ], unit: "nilai atau persen", decimals: 2)

    static let organisation = TreeDiagram(roots: [
        TreeDiagram.Node(
            title: "Kepala Badan", accented: true,
            children: [
                TreeDiagram.Node(title: "Sekretariat"),
                TreeDiagram.Node(title: "Bidang Politik Dalam Negeri", details: ["12 pegawai"]),
                TreeDiagram.Node(title: "Bidang Kewaspadaan Nasional"),
            ])
    ])
}
