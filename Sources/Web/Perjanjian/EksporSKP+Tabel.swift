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

    var lembarCSV: [UInt8] { csv([BarisSKP.judul] + map(\.sel)) }
}
