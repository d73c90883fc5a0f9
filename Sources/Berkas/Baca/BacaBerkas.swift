internal import Documents
package import Kinerja

/// What came out of reading a berkas.
package struct HasilBaca: Sendable {
    /// Nil when anything is wrong enough to be a galat.
    package var berkas: BerkasKinerja?
    /// Every problem found, in the order of the sheets.
    package var daftarMasalah: [MasalahBerkas]
}

/// Reads and checks a berkas kinerja: a folder of CSV files, or one .xlsx workbook.
///
/// All problems are collected before anything is given back; nothing is read half.
///
/// - Parameters:
///   - path: the folder or the workbook.
package func bacaBerkas(di path: String) -> HasilBaca {
    let log = ProblemLog()
    guard let source = openSource(path, log: log) else {
        return HasilBaca(berkas: nil, daftarMasalah: log.problems.urutMenurutTempat)
    }
    return BerkasAssembler(source, log: log).finish()
}

/// Reads and checks a workbook that is held in memory, as when it is uploaded.
package func bacaBukuKerja(_ bytes: [UInt8]) -> HasilBaca {
    let log = ProblemLog()
    guard let source = openWorkbook(bytes, name: nil, beside: nil, log: log) else {
        return HasilBaca(berkas: nil, daftarMasalah: log.problems)
    }
    return BerkasAssembler(source, log: log).finish()
}

/// Reads and checks what was uploaded: a workbook, or a zip archive of the folder (or of one workbook and its lampiran).
///
/// Nothing is unpacked to disk; an archive that lies about its size, is locked or points outside is refused.
///
/// - Parameters:
///   - nama: name of the file, for messages.
package func bacaUnggahan(_ bytes: [UInt8], nama: String) -> HasilBaca {
    let log = ProblemLog()
    guard let source = openUpload(bytes, name: nama, log: log) else {
        return HasilBaca(berkas: nil, daftarMasalah: log.problems.urutMenurutTempat)
    }
    return BerkasAssembler(source, log: log).finish()
}

private func openUpload(_ bytes: [UInt8], name: String, log: ProblemLog) -> ReadSource? {
    if refuseSingleSheet(name, log: log) { return nil }
    do throws(ZipReadError) {
        let folder = try ArchiveFolder(bytes)
        if !folder.isOfficeDocument { return openFolder(.archive(folder), name: name, log: log) }
    } catch {
        // What is no archive at all is told apart below: an old workbook, a PDF, some other file.
        if error != .notZip {
            log.add(
                MasalahBerkas(
                    .galat, asal: name, pesan: "Arsip ditolak. \(error.pesan)",
                    perbaikan: "Buat ulang arsip .zip dari folder berkas kinerja, tanpa sandi."))
            return nil
        }
    }
    return openWorkbook(bytes, name: name, beside: nil, log: log)
}

private func openSource(_ path: String, log: ProblemLog) -> ReadSource? {
    switch FileAccess.kind(path) {
    case .missing:
        log.add(
            MasalahBerkas(
                .galat, asal: path, pesan: "Folder atau berkas \"\(path)\" tidak ditemukan.",
                perbaikan: "Periksa ejaan dan letaknya."))
    case .other:
        log.add(
            MasalahBerkas(
                .galat, asal: path, pesan: "\"\(path)\" bukan folder dan bukan berkas biasa.",
                perbaikan: "Pilih folder berkas kinerja atau buku kerja .xlsx."))
    case .folder: return openFolder(.disk(path), name: path, log: log)
    case .file:
        let name = FileAccess.name(path)
        return openFile(name, in: .disk(String(path.dropLast(name.count))), log: log)
    }
    return nil
}

private func openFolder(_ folder: SourceFolder, name: String, log: ProblemLog) -> ReadSource? {
    do throws(FileAccess.Failure) {
        let names = try folder.names()
        if names.contains(where: { $0.lowercased().hasSuffix(".csv") }) {
            return ReadSource.folder(folder, names: names, log: log)
        }
        let workbooks = names.filter { $0.lowercased().hasSuffix(".xlsx") }
        if workbooks.count == 1 { return openFile(workbooks[0], in: folder, log: log) }
        log.add(
            MasalahBerkas(
                .galat, asal: name,
                pesan: names.isEmpty
                    ? "Folder ini kosong." : "Folder ini tidak memuat berkas kinerja (tidak ada berkas .csv).",
                perbaikan:
                    "Isi dengan instansi.csv, simpul.csv, indikator.csv, dan lembar lain; atau buat buku kerja dari templat."
            ))
    } catch {
        log.add(MasalahBerkas(.galat, asal: name, pesan: error.pesan, perbaikan: error.perbaikan))
    }
    return nil
}

private func openFile(_ name: String, in folder: SourceFolder, log: ProblemLog) -> ReadSource? {
    if refuseSingleSheet(name, log: log) { return nil }
    do throws(FileAccess.Failure) {
        return openWorkbook(try folder.read(name), name: name, beside: folder, log: log)
    } catch {
        log.add(MasalahBerkas(.galat, asal: name, pesan: error.pesan, perbaikan: error.perbaikan))
        return nil
    }
}

private func refuseSingleSheet(_ name: String, log: ProblemLog) -> Bool {
    guard name.lowercased().hasSuffix(".csv") else { return false }
    log.add(
        MasalahBerkas(
            .galat, asal: name, pesan: "Ini satu lembar CSV, bukan seluruh berkas kinerja.",
            perbaikan: "Pilih folder tempat berkas itu berada."))
    return true
}

/// - Parameter folder: where the workbook lies, perhaps with its attachments.
private func openWorkbook(_ bytes: [UInt8], name: String?, beside folder: SourceFolder?, log: ProblemLog) -> ReadSource?
{
    let attachments = folder.flatMap { folder in
        folder.kind(ReadSource.attachmentFolderName) == .folder
            ? folder.folder(ReadSource.attachmentFolderName) : nil
    }
    do throws(WorkbookReader.Failure) {
        return try ReadSource.workbook(bytes, attachmentFolder: attachments, log: log)
    } catch {
        log.add(MasalahBerkas(.galat, asal: name, pesan: error.pesan, perbaikan: error.perbaikan))
        return nil
    }
}
