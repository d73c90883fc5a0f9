package import Kinerja

/// Writes a berkas as one .xlsx workbook that can be filled on: headers protected, drop-downs for codes.
///
/// The files of the sheet `lampiran` are not inside; they travel in a folder `lampiran` beside the workbook.
package func tulisBukuKerja(_ berkas: BerkasKinerja) throws(KesalahanTulis) -> [UInt8] {
    var contents = SheetContents(berkas)
    contents.add(WorkbookLayout.narrativeRows(berkas.narasi))
    let layout = WorkbookLayout(contents: contents, tahun: berkas.instansi.tahun)
    return try layout.bytes(title: "Berkas kinerja \(berkas.instansi.namaSingkat) \(berkas.instansi.tahun)")
}

/// The files that belong in a folder `lampiran` beside the workbook. Those that were missing on reading are left out.
package func lampiranBukuKerja(
    _ berkas: BerkasKinerja
) throws(KesalahanTulis) -> (folder: String, daftar: [(nama: String, isi: [UInt8])]) {
    var daftar: [(nama: String, isi: [UInt8])] = []
    for lampiran in berkas.daftarLampiran where !lampiran.isi.isEmpty {
        try periksaNama(lampiran.berkas)
        daftar.append((lampiran.berkas, lampiran.isi))
    }
    return (ReadSource.attachmentFolderName, daftar)
}

/// An empty workbook to fill for a year, with a sheet `petunjuk` that says how.
package func bukuKerjaTemplat(tahun: Int) throws(KesalahanTulis) -> [UInt8] {
    var contents = SheetContents()
    contents.sheets["instansi"] = [["kunci": .text("tahun"), "nilai": .integer(tahun)]]
    return try WorkbookLayout(contents: contents, tahun: tahun).bytes(title: "Templat berkas kinerja \(tahun)")
}

extension SheetContents {
    /// Nothing yet.
    fileprivate init() {}
}
