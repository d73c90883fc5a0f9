import Documents
import Kinerja

extension DasborPemdaPage {
    /// How many instansi have each predikat, best first: a chart of the documents.
    var grafikSebaran: Chart {
        Chart(
            kind: .bar, title: "Sebaran predikat instansi \(sebutanPeriode)",
            categories: sebaran.map(\.predikat.label),
            series: [
                .init(
                    name: "Instansi", role: .realisasi, values: sebaran.map { Kinerja.Angka($0.instansi).desimal },
                    labels: sebaran.map { "\($0.instansi)" })
            ], unit: "instansi", decimals: 0)
    }

    var kalimatSebaran: String {
        "Sebaran predikat \(sebutanPeriode): "
            + sebaran.map { "\($0.predikat.label) \($0.instansi) instansi dan \($0.indikator) indikator" }
            .joined(separator: "; ") + "."
    }

    /// The tables of the page, for a spreadsheet: same rows, same filters, real numbers.
    var dokumen: Document {
        Document(
            metadata: Metadata(
                title: "Dasbor pemda \(tahun)", subject: "Capaian instansi \(sebutanPeriode)", author: namaPemda,
                created: "\(tahun)-01-01T00:00:00Z"),
            blocks: [
                .paragraph(Paragraph("Dasbor pemda \(sebutanPeriode)", kind: .title)), .paragraph(Paragraph(kalimat)),
                .table(tabelCapaian), .table(tabelSebaran),
                .figure(
                    Figure(anchor: "sebaran-grafik", content: .chart(grafikSebaran), alternative: kalimatSebaran)),
            ] + (belumMelapor.isEmpty ? [] : [.table(tabelLapor)]))
    }

    private var tabelCapaian: Table {
        let kepala =
            ["Instansi"] + kolom.map(\.uraian) + ["Rata-rata", "Predikat", "Serapan (%)", "Capaian dikurangi serapan"]
            + ["Masuk \(periodeLapor.singkatan)", "Wajib \(periodeLapor.singkatan)", "Hari terlambat"]
        let jenis: [Column] =
            [Column(.text, width: 30)] + kolom.map { _ in Column(.percent, width: 12) } + [
                Column(.percent, width: 12), Column(.text, width: 16), Column(.percent, width: 12),
                Column(.number, width: 12), Column(.number, width: 10), Column(.number, width: 10),
                Column(.number, width: 10),
            ]
        return Table(
            id: "capaian", anchor: "capaian",
            caption: Caption(.table, number: "1", text: "Capaian instansi \(sebutanPeriode)"), columns: jenis,
            header: [kepala.map { Cell($0) }],
            rows: (daftar + (akar.map { [$0] } ?? [])).map { Row($0.selLembar) },
            notes: [Paragraph(catatanRerata, kind: .note)])
    }

    private var tabelSebaran: Table {
        Table(
            id: "sebaran", anchor: "sebaran", caption: Caption(.table, number: "2", text: "Sebaran predikat"),
            columns: [Column(.text, width: 20), Column(.number, width: 12), Column(.number, width: 12)],
            header: [["Predikat", "Instansi", "Indikator"].map { Cell($0) }],
            rows: sebaran.map {
                Row([Cell($0.predikat.label), Cell(bilangan: $0.instansi), Cell(bilangan: $0.indikator)])
            })
    }

    private var tabelLapor: Table {
        Table(
            id: "belum-melapor", anchor: "belum-melapor",
            caption: Caption(.table, number: "3", text: "Belum melapor \(periodeLapor.singkatan)"),
            columns: [
                Column(.text, width: 30), Column(.number, width: 12), Column(.text, width: 18),
                Column(.number, width: 12),
            ],
            header: [["Instansi", "Nilai kosong", "Tenggat", "Hari terlambat"].map { Cell($0) }],
            rows: belumMelapor.map { baris in
                Row([
                    Cell(baris.nama), Cell(bilangan: baris.lapor.kurang), Cell(baris.lapor.tenggat),
                    baris.lapor.terlambatHari.map { Cell(bilangan: $0) } ?? .empty,
                ])
            })
    }
}

extension DasborPemdaPage.Baris {
    fileprivate var selLembar: [Cell] {
        [Cell(nama)] + sel.map { $0.map { Cell($0.angka) } ?? Cell(Hitungan.tandaTidakDiukur) } + [
            Cell(rerata.angka), Cell(rerata.predikat?.label ?? ""), Cell(serapan), Cell(selisih),
            Cell(bilangan: lapor.masuk), Cell(bilangan: lapor.wajib),
            lapor.terlambatHari.map { Cell(bilangan: $0) } ?? .empty,
        ]
    }
}

extension Cell {
    init(_ angka: DasborPemdaPage.Angka) {
        let pecahan = angka.teks.split(separator: ",", maxSplits: 1).dropFirst().first?.count ?? 0
        self.init(angka.teks, value: angka.nilai.map { .decimal($0.desimal, places: pecahan) })
    }

    init(bilangan: Int) { self.init("\(bilangan)", value: .integer(Int64(bilangan))) }
}
