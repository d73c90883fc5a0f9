import Documents

/// Tables of the sample: an official one with groups and sums, a boxed one, and one too wide for portrait.
enum DOCXSampleTables {
    static let achievement = Table(
        id: "capaian", anchor: "tabel-capaian",
        caption: Caption(.table, number: "3.1", text: "Target, realisasi, dan capaian kinerja tahun 2024"),
        columns: [
            Column(.ordinal, width: 8), Column(.text, width: 50), Column(.text, width: 16),
            Column(.number, width: 16),
            Column(.number, width: 18), Column(.percent, width: 20), Column(.text, width: 27),
        ],
        header: [
            [
                Cell("No."), Cell("Indikator kinerja"), Cell("Satuan"), Cell("Target"), Cell("Realisasi"),
                Cell("Capaian (%)"),
                Cell("Predikat"),
            ]
        ],
        columnNumbers: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6) = (5) : (4)", "(7)"],
        rows: [group("Sasaran Strategis")] + (1...14).map(indicator) + [
            group("Sasaran Operasional"), indicator(15),
            Row(
                [Cell("Rata-rata capaian", columnSpan: 5), Cell("99,69"), Cell("Sangat Tinggi")], role: .total
            ),
        ],
        notes: [
            Paragraph("Capaian = realisasi : target × 100, dibatasi 100, dua desimal.", kind: .note),
            Paragraph("Sumber: Perjanjian Kinerja 2024 dan pengukuran TW IV.", kind: .note),
        ])

    private static func group(_ name: String) -> Row { Row([Cell(name, columnSpan: 7)], role: .group) }

    private static func indicator(_ number: Int) -> Row {
        Row([
            Cell("\(number)"),
            Cell(
                number == 2
                    ? "Nilai pendidikan politik pada kader partai politik pada aspek kapasitas lembaga"
                    : "Persentase penurunan kejadian konflik sosial", indent: number == 3 ? 1 : 0),
            Cell("Persen"), Cell("84,29"), Cell([.figure("95,69", key: "I\(number).realisasi", [])]),
            Cell("100"),
            Cell("Sangat Tinggi"),
        ])
    }

    /// Two header rows with spans, and cells over several rows.
    static let budget = Table(
        id: "anggaran", anchor: "tabel-anggaran",
        caption: Caption(.table, number: "3.2", text: "Anggaran menurut program"),
        columns: [
            Column(.text, width: 3), Column(.text, width: 4), Column(.money, width: 3),
            Column(.money, width: 3),
        ],
        header: [
            [
                Cell("Sasaran", rowSpan: 2), Cell("Program", rowSpan: 2),
                Cell("Belanja (rupiah)", columnSpan: 2),
            ],
            [Cell("Pagu"), Cell("Realisasi")],
        ],
        rows: [
            Row([
                Cell("Sasaran 1", rowSpan: 2), Cell("Program A"), Cell("1.250.000.000"),
                Cell("1.200.000.000"),
            ]),
            Row([Cell("Program B"), Cell("750.000.000"), Cell("750.000.000")]),
            Row(
                [Cell("Jumlah", columnSpan: 2), Cell("2.000.000.000"), Cell("1.950.000.000")], role: .subtotal
            ),
        ],
        style: .boxed)

    static let wide = Table(
        id: "pengukuran", anchor: "tabel-pengukuran",
        caption: Caption(.table, number: "L2.1", text: "Pengukuran kinerja per triwulan"),
        columns: [Column(.ordinal, width: 6), Column(.text, width: 40)]
            + (1...9).map { _ in Column(.number, width: 14) },
        header: [
            [
                Cell("No.", rowSpan: 2), Cell("Indikator", rowSpan: 2), Cell("Target", columnSpan: 4),
                Cell("Realisasi", columnSpan: 4), Cell("Capaian", rowSpan: 2),
            ],
            (["TW I", "TW II", "TW III", "TW IV"] + ["TW I", "TW II", "TW III", "TW IV"]).map { Cell($0) },
        ],
        columnNumbers: (1...11).map { "(\($0))" },
        rows: (1...9).map { number in
            Row(
                [Cell("\(number)"), Cell("Indikator kinerja nomor \(number) dengan nama yang panjang")]
                    + (1...9).map { Cell("\($0 * 10),\(number)0") })
        })
}
