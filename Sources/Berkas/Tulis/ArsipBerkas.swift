internal import Documents
package import Kinerja

/// The folder of CSV files, `narasi/*.md` and `lampiran/` as one zip archive, in a folder named for the berkas.
///
/// Equal berkas give equal bytes.
package func arsipBerkas(_ berkas: BerkasKinerja, folder: String) throws(KesalahanTulis) -> [UInt8] {
    try periksaNama(folder)
    let files = try daftarBerkas(berkas).map { ZipEntry(path: "\(folder)/\($0.path)", bytes: $0.bytes) }
    do throws(WriterError) { return try writeZip(files) } catch { throw .sistem(error.message) }
}
