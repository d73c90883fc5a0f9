/// The sheet `petunjuk` of a workbook: how to fill it, and every column of every sheet.
struct GuideSheet {
    let tahun: Int

    private static let widths = [28.0, 9, 52, 58, 34]

    private static let steps = [
        "1. Isi lembar bertanda biru tua lebih dahulu: instansi, simpul, indikator. Lembar lain boleh kosong bila tidak ada datanya.",
        "2. Judul kolom berlatar biru tua wajib diisi, yang berlatar biru muda boleh kosong. Arahkan penunjuk ke judul untuk melihat penjelasannya.",
        "3. Satu baris satu fakta. Jangan menggabung sel, jangan mengubah judul kolom. Urutan baris adalah urutan cetak.",
        "4. Angka ditulis gaya Indonesia: 1.234,5. Uang dalam rupiah penuh. Persen ditulis 95,5, bukan 0,955.",
        "5. Tidak diukur ditulis N/A; belum dilaporkan dibiarkan kosong. Jangan menulis 0 untuk keduanya.",
        "6. Rentang ditulis 80..90. Kode hanya memuat huruf, angka, titik, tanda hubung, dan garis bawah.",
        "7. Bila isian ditempel dari buku lain, pakai Tempel Khusus > Nilai agar format kolom tetap.",
    ]

    func write(_ sheet: Worksheet) {
        for (column, width) in Self.widths.enumerated() { sheet.setColumn(column, width: width) }
        sheet.write("Berkas kinerja tahun \(tahun)", row: 0, column: 0, .title)
        sheet.setRow(0, height: 30)
        sheet.write("Cara mengisi", row: 1, column: 0, .section)
        var row = 2
        for step in Self.steps {
            sheet.write(step, row: row, column: 0, .lead)
            row += 1
        }
        for schema in Skema.daftarLembar { row = write(schema, sheet, from: row + 1) }
        sheet.write("Kunci lembar instansi", row: row + 1, column: 0, .section)
        _ = write(Skema.kunciInstansi, caption: "Kunci", sheet, from: row + 2)
        sheet.hideGridlines()
        sheet.setPrint(title: "petunjuk", repeatsHeader: false)
        sheet.setTabColor(0xD0A208)
        sheet.protect()
    }

    private func write(_ schema: SkemaLembar, _ sheet: Worksheet, from start: Int) -> Int {
        let wajib = schema.wajib ? " (wajib)" : ""
        sheet.write("Lembar \(schema.nama)\(wajib)", row: start, column: 0, .section)
        sheet.write(schema.keterangan, row: start + 1, column: 0, .lead)
        return write(schema.kolom, caption: "Kolom", sheet, from: start + 2)
    }

    private func write(_ columns: [SkemaKolom], caption: String, _ sheet: Worksheet, from start: Int) -> Int {
        for (column, head) in [caption, "Wajib", "Arti", "Isian", "Contoh"].enumerated() {
            sheet.write(head, row: start, column: column, .tableHead)
        }
        var row = start + 1
        for kolom in columns {
            let texts = [kolom.nama, "", kolom.keterangan, kolom.jenis.nilaiDiizinkan, kolom.contoh]
            sheet.fitRow(row, texts: texts, widths: Self.widths)
            sheet.write(kolom.nama, row: row, column: 0, .tableCode)
            sheet.write(kolom.wajib ? "ya" : "tidak", row: row, column: 1, .tableCell)
            sheet.write(kolom.keterangan, row: row, column: 2, .tableCell)
            sheet.write(kolom.jenis.nilaiDiizinkan, row: row, column: 3, .tableCell)
            sheet.write(kolom.contoh, row: row, column: 4, .tableCell)
            row += 1
        }
        return row
    }
}
