import Documents
import Kinerja

extension DasborInstansiPage {
    /// Mean of the instansi's indicators over the years: a chart of the documents.
    var grafikTren: Chart {
        Chart(
            kind: .line, title: "Rata-rata capaian per tahun", categories: trenInstansi.map { "\($0.tahun)" },
            series: [
                .init(
                    name: "Rata-rata capaian", role: .realisasi, values: trenInstansi.map { $0.rerata.nilai.desimal },
                    labels: trenInstansi.map { aturan.cetakCapaian($0.rerata.nilai) })
            ], unit: "%", decimals: aturan.desimalCapaian)
    }

    var kalimatTren: String {
        "Grafik garis rata-rata capaian: "
            + trenInstansi.map { "tahun \($0.tahun) \(aturan.cetakCapaian($0.rerata.nilai))%" }.joined(separator: "; ")
            + "."
    }

    private var sasaranBerserapan: [Sasaran] {
        sasaran.filter { $0.serapan.nilai != nil && $0.rerata.angka.nilai != nil }
    }

    /// Nil when no goal has both.
    var grafikSerapan: Chart? {
        let daftar = sasaranBerserapan
        guard !daftar.isEmpty else { return nil }
        return Chart(
            kind: .bar, title: "Capaian dan serapan per sasaran \(sebutanPeriode)", categories: daftar.map(\.uraian),
            series: [
                .init(
                    name: "Capaian", role: .realisasi, values: daftar.map { $0.rerata.angka.nilai?.desimal },
                    labels: daftar.map(\.rerata.angka.teks)),
                .init(
                    name: "Serapan", role: .target, values: daftar.map { $0.serapan.nilai?.desimal },
                    labels: daftar.map(\.serapan.teks)),
            ], unit: "%", decimals: aturan.desimalCapaian)
    }

    var kalimatSerapan: String {
        "Grafik batang capaian dan serapan \(sebutanPeriode): "
            + sasaranBerserapan.map { "\($0.uraian) capaian \($0.rerata.angka.teks)%, serapan \($0.serapan.teks)%" }
            .joined(separator: "; ") + "."
    }

    /// The tables of the page, for a spreadsheet.
    var dokumen: Document {
        let grafik = grafikSerapan.map {
            [Block.figure(Figure(anchor: "serapan-grafik", content: .chart($0), alternative: kalimatSerapan))]
        }
        let jalur = keluarJalur + belum
        return Document(
            metadata: Metadata(
                title: "Dasbor \(nama) \(tempat.tahun)", subject: "Capaian \(sebutanPeriode)", author: nama,
                created: "\(tempat.tahun)-01-01T00:00:00Z"),
            blocks: [
                .paragraph(Paragraph("Dasbor \(nama) \(sebutanPeriode)", kind: .title)),
                .paragraph(Paragraph(kalimat)), .table(tabelSasaran),
            ] + (jalur.isEmpty ? [] : [.table(tabelJalur(jalur))]) + (grafik ?? []))
    }

    private var tabelSasaran: Table {
        Table(
            id: "sasaran", anchor: "sasaran",
            caption: Caption(.table, number: "1", text: "Capaian per sasaran \(sebutanPeriode)"),
            columns: [
                Column(.text, width: 40), Column(.percent, width: 12), Column(.text, width: 16),
                Column(.text, width: 30), Column(.percent, width: 12),
            ],
            header: [["Sasaran", "Capaian (%)", "Predikat", "Tren", "Serapan (%)"].map { Cell($0) }],
            rows: sasaran.map {
                Row([
                    Cell($0.uraian), Cell($0.rerata.angka), Cell($0.rerata.predikat?.label ?? ""), Cell($0.tren),
                    Cell($0.serapan),
                ])
            })
    }

    private func tabelJalur(_ daftar: [KeluarJalur]) -> Table {
        Table(
            id: "keluar-jalur", anchor: "keluar-jalur",
            caption: Caption(.table, number: "2", text: "Indikator di bawah target atau belum dapat dinilai"),
            columns: [
                Column(.text, width: 40), Column(.text, width: 12), Column(.text, width: 40), Column(.text, width: 40),
                Column(.text, width: 20),
            ],
            header: [["Indikator", "Capaian (%)", "Sebab", "Tindak lanjut", "Pengampu"].map { Cell($0) }],
            rows: daftar.map {
                Row([
                    Cell($0.nama), Cell($0.capaian), Cell($0.sebab.isEmpty ? $0.alasan ?? "" : $0.sebab),
                    Cell($0.tindakLanjut), Cell($0.pengampu),
                ])
            })
    }
}
