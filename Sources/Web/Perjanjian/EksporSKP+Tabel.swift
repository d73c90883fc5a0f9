import Documents
import Kinerja

extension [BarisSKP] {
    /// One row per person and indicator, for Excel and for the system of staff plans.
    func dokumen(_ instansi: Instansi) -> Document {
        let kolom = BarisSKP.judul.map { _ in Column(.text, width: 10) }
        let tabel = Table(
            id: "skp", anchor: "skp", columns: kolom, header: [BarisSKP.judul.map { Cell($0) }],
            rows: map { baris in Row(baris.sel.map { Cell($0) }) }, style: .boxed)
        return Document(
            metadata: Metadata(
                title: "Indikator untuk SKP \(instansi.tahun)", subject: "Dari perjanjian kinerja yang ditandatangani",
                author: instansi.nama, created: "\(instansi.tahun)-01-01T00:00:00Z"),
            blocks: [
                .paragraph(Paragraph("Indikator untuk SKP \(instansi.tahun)", kind: .title)), .table(tabel),
            ])
    }

    /// RFC 4180 in UTF-8 with a mark that makes Excel read it as such.
    var csv: [UInt8] {
        let baris = [BarisSKP.judul] + map(\.sel)
        let teks = baris.map { $0.map(\.selCSV).joined(separator: ",") }.joined(separator: "\r\n") + "\r\n"
        return [0xEF, 0xBB, 0xBF] + [UInt8](teks.utf8)
    }
}

extension String {
    /// Quoted where needed. A text that a spreadsheet would take for a formula gets an apostrophe before it.
    fileprivate var selCSV: String {
        let berbahaya = first.map { "=+-@\t\r".contains($0) } ?? false
        let isi = berbahaya ? "'" + self : self
        let khusus = isi.unicodeScalars.contains { "\",;\n\r\t".unicodeScalars.contains($0) }
        return khusus ? "\"" + isi.replacing("\"", with: "\"\"") + "\"" : isi
    }
}
