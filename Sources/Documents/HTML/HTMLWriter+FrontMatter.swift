/// Cover, lists of contents and signatures.
extension HTMLWriter {
    mutating func write(_ cover: Cover) {
        output.open("header", ["class": "sampul"])
        if let mark = cover.mark { output.element("p", ["class": "tanda"], text: mark) }
        if let emblem = document.theme.emblem {
            output.open("div", ["class": "lambang"])
            write(emblem, alternative: "Lambang " + cover.institution.joined(separator: " "))
            output.close("div")
        } else {
            output.element("div", ["class": "lambang kosong"], text: "lambang daerah")
        }
        output.open("p", ["class": "instansi"])
        writeLines(cover.institution)
        output.close("p")
        output.element("div", ["class": "skala", "aria-hidden": "true"], text: "")
        output.element("h1") { output in
            output.text(cover.title)
            if !cover.subtitle.isEmpty {
                output.text(" ")
                output.element("span", ["class": "subjudul"], text: cover.subtitle)
            }
        }
        output.element("p", ["class": "kolofon"], text: cover.imprint)
        output.close("header")
    }

    mutating func write(_ contents: TableOfContents) {
        let entries = entries(of: contents.kind)
        guard !entries.isEmpty else { return }
        output.element("nav", ["class": "daftar", "aria-label": name(of: contents.kind)]) { output in
            output.element("ol") { output in
                for entry in entries {
                    output.raw("\n")
                    output.element("li", ["class": "tingkat-\(entry.level)"]) { output in
                        output.element("a", ["href": "#" + entry.anchor]) { output in
                            if !entry.label.isEmpty {
                                output.element("span", ["class": "nomor-bab"], text: entry.label)
                                output.text(" ")
                            }
                            output.text(entry.text)
                        }
                    }
                }
            }
        }
    }

    private struct Entry {
        var level: Int
        var label: String
        var text: String
        var anchor: String
    }

    private func name(of kind: TableOfContents.Kind) -> String {
        switch kind {
        case .headings: "Daftar isi"
        case .tables: "Daftar tabel"
        case .figures: "Daftar gambar"
        }
    }

    private func entries(of kind: TableOfContents.Kind) -> [Entry] {
        document.blocks.compactMap { block in
            switch (kind, block) {
            case (.headings(let levels), .heading(let heading))
            where heading.listed && heading.level <= levels:
                Entry(
                    level: min(max(1, heading.level), 5), label: heading.number ?? "", text: heading.text,
                    anchor: heading.anchor)
            case (.tables, .table(let table)):
                table.caption.map { Entry(level: 2, label: $0.label, text: $0.text, anchor: table.anchor) }
            case (.figures, .figure(let figure)):
                figure.caption.map { Entry(level: 2, label: $0.label, text: $0.text, anchor: figure.anchor) }
            default: nil
            }
        }
    }

    mutating func write(_ block: SignatureBlock) {
        output.open("div", ["class": block.signatories.count > 1 ? "tanda-tangan dua" : "tanda-tangan"])
        for signatory in block.signatories {
            output.open("div", ["class": "penanda"])
            output.open("p")
            writeLines(signatory.above)
            output.close("p")
            output.element("p", ["class": "nama"], text: signatory.name)
            if !signatory.below.isEmpty {
                output.open("p")
                writeLines(signatory.below)
                output.close("p")
            }
            output.close("div")
        }
        output.close("div")
    }

    private mutating func writeLines(_ lines: [String]) {
        for (index, line) in lines.enumerated() {
            if index > 0 { output.void("br") }
            output.text(line)
        }
    }
}
