import Documents
import Foundation

/// A document that carries one text in every place text can stand.
enum HostileSample {
    static func document(_ text: String) -> Document {
        let spans: [Span] = [
            .plain(text), .bold(text), .figure(text, key: text, []), .footnote([.plain(text)]),
            .link(text, address: "https://example.org/" + text),
        ]
        let note = Paragraph(spans, kind: .note)
        let metadata = Metadata(
            title: text, subject: text, author: text, keywords: [text], language: text, created: text)
        return Document(
            metadata: metadata,
            blocks: [
                .cover(
                    Cover(title: text, subtitle: text, institution: [text, text], imprint: text, mark: text)),
                .section(SectionStart(headLeft: text, headRight: text)),
                .heading(Heading(level: 1, number: text, text: text, anchor: text)),
                .tableOfContents(TableOfContents(.headings(levels: 2))),
                .tableOfContents(TableOfContents(.tables)),
                .tableOfContents(TableOfContents(.figures)), .paragraph(Paragraph(spans)),
                .list(List(.bullet, items: [List.Item(spans)])), .table(table(text, spans, note)),
                .figure(
                    Figure(
                        anchor: text + "1", caption: Caption(.figure, number: text, text: text),
                        content: .chart(chart(text)), alternative: text, notes: [note])),
                .figure(Figure(anchor: text + "2", content: .tree(tree(text)), alternative: text)),
                .figure(Figure(anchor: text + "3", content: .image(image), alternative: text)),
                .signatures(
                    SignatureBlock([SignatureBlock.Signatory(above: [text], name: text, below: [text])])),
            ])
    }

    private static func table(_ text: String, _ spans: [Span], _ note: Paragraph) -> Table {
        Table(
            id: text, anchor: text + "0", caption: Caption(.table, number: text, text: text),
            columns: [Column(.text, width: 1), Column(.number, width: 1)],
            header: [[Cell(spans), Cell(text)]],
            columnNumbers: [text, text],
            rows: [Row([Cell(text, columnSpan: 2)], role: .group), Row([Cell(spans), Cell(text)])],
            notes: [note])
    }

    private static func chart(_ text: String) -> Chart {
        Chart(
            kind: .bar, title: text, categories: [text],
            series: [
                Chart.Series(name: text, role: .realisasi, values: [1], labels: [text]),
                Chart.Series(name: text, role: .target, values: [nil], labels: [text]),
            ], unit: text, decimals: 0)
    }

    private static func tree(_ text: String) -> TreeDiagram {
        TreeDiagram(roots: [TreeDiagram.Node(kind: text, title: text, details: [text])])
    }

    private static let image = Image(bytes: [1, 2, 3], mediaType: .png, pixelWidth: 1, pixelHeight: 1)
}
