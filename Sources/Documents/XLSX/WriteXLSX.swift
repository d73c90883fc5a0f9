import CXlsxWriter
import Foundation

/// Writes every table of a document (but not pairs of label and value that have no caption, which are the
/// layout of a letter) as a sheet with real numbers, a first sheet `Daftar` that lists and links
/// them, and a last sheet `Grafik` with every chart as a native chart beside its data.
///
/// Text outside tables has no place in it. Numbers a spreadsheet cannot hold exactly stay text and are
/// reported.
package func writeXLSX(_ document: Document) throws(WriterError) -> WrittenDocument {
    guard let folder = try? makePrivateFolder() else {
        throw WriterError.library(name: "libxlsxwriter", detail: "folder sementara tidak dapat dibuat")
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("buku.xlsx")
    let workbook = try SpreadsheetBook(
        path: file.path, temporaryFolder: folder.path, metadata: document.metadata)
    let warnings = fill(workbook, with: document)
    try workbook.close()
    guard let data = try? Data(contentsOf: file) else {
        throw WriterError.library(name: "libxlsxwriter", detail: "berkas hasil tidak terbaca")
    }
    return WrittenDocument(bytes: Array(data), warnings: warnings)
}

private func fill(_ workbook: SpreadsheetBook, with document: Document) -> [String] {
    let charts = document.blocks.compactMap { block -> (Figure, Chart)? in
        if case .figure(let figure) = block, case .chart(let chart) = figure.content {
            (figure, chart)
        } else {
            nil
        }
    }
    let listed = listedTables(of: document)
    ContentsSheet(workbook: workbook, document: document, hasCharts: !charts.isEmpty).write(listed)
    var warnings: [String] = []
    for entry in listed {
        var sheet = TableSheet(workbook: workbook, listed: entry, theme: document.theme)
        sheet.write()
        warnings += sheet.warnings
    }
    if !charts.isEmpty { ChartsSheet(workbook: workbook, theme: document.theme).write(charts) }
    return warnings
}

/// A table with the name of its sheet and what a reader calls it.
struct ListedTable {
    let table: Table
    let name: String
    /// The caption; without one the heading or title the table stands under.
    let title: String
}

private func listedTables(of document: Document) -> [ListedTable] {
    var names = SheetNames()
    var place = ""
    return document.blocks.compactMap { block in
        switch block {
        case .heading(let heading): place = heading.label
        case .paragraph(let paragraph) where paragraph.kind == .title: place = paragraph.spans.plainText
        case .table(let table) where table.caption != nil || table.style != .plain:
            let name = names.name(for: [table.caption?.number ?? "", table.id].joined(separator: " "))
            let title = table.caption?.text ?? (place.isEmpty ? table.id : place)
            return ListedTable(table: table, name: name, title: title)
        default: break
        }
        return nil
    }
}
