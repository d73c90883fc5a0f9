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
    do throws(WorkbookReader.Failure) {
        let source = try ReadSource.workbook(bytes, attachmentFolder: nil, log: log)
        return BerkasAssembler(source, log: log).finish()
    } catch {
        log.add(MasalahBerkas(.galat, pesan: error.pesan, perbaikan: error.perbaikan))
        return HasilBaca(berkas: nil, daftarMasalah: log.problems)
    }
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
    case .folder: return openFolder(path, log: log)
    case .file: return openFile(path, log: log)
    }
    return nil
}

private func openFolder(_ path: String, log: ProblemLog) -> ReadSource? {
    do throws(FileAccess.Failure) {
        let names = try FileAccess.list(path)
        if names.contains(where: { $0.lowercased().hasSuffix(".csv") }) {
            return ReadSource.folder(path, names: names, log: log)
        }
        let workbooks = names.filter { $0.lowercased().hasSuffix(".xlsx") }
        if workbooks.count == 1 { return openFile(FileAccess.join(path, workbooks[0]), log: log) }
        log.add(
            MasalahBerkas(
                .galat, asal: path,
                pesan: names.isEmpty
                    ? "Folder ini kosong." : "Folder ini tidak memuat berkas kinerja (tidak ada berkas .csv).",
                perbaikan:
                    "Isi dengan instansi.csv, simpul.csv, indikator.csv, dan lembar lain; atau buat buku kerja dari templat."
            ))
    } catch {
        log.add(MasalahBerkas(.galat, asal: path, pesan: error.pesan, perbaikan: error.perbaikan))
    }
    return nil
}

private func openFile(_ path: String, log: ProblemLog) -> ReadSource? {
    let name = FileAccess.name(path)
    if name.lowercased().hasSuffix(".csv") {
        log.add(
            MasalahBerkas(
                .galat, asal: name, pesan: "Ini satu lembar CSV, bukan seluruh berkas kinerja.",
                perbaikan: "Pilih folder tempat berkas itu berada."))
        return nil
    }
    do throws(FileAccess.Failure) {
        let bytes = try FileAccess.read(path)
        let beside = FileAccess.join(String(path.dropLast(name.count)), ReadSource.attachmentFolderName)
        do throws(WorkbookReader.Failure) {
            return try ReadSource.workbook(
                bytes, attachmentFolder: FileAccess.kind(beside) == .folder ? beside : nil, log: log)
        } catch {
            log.add(MasalahBerkas(.galat, asal: name, pesan: error.pesan, perbaikan: error.perbaikan))
        }
    } catch {
        log.add(MasalahBerkas(.galat, asal: name, pesan: error.pesan, perbaikan: error.perbaikan))
    }
    return nil
}
