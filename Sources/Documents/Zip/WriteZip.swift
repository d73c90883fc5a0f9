import CZip
import Foundation

/// Packs files into a ZIP archive in memory, in the given order, deflated.
///
/// Equal input gives equal bytes: every file carries the earliest date ZIP knows (1 January 1980). At least
/// one entry is needed, and no path may occur twice.
package func writeZip(_ entries: [ZipEntry]) throws(WriterError) -> [UInt8] {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard !entries.isEmpty else { throw WriterError.library(name: "libzip", detail: "arsip tanpa isi") }
    guard let target = zip_source_buffer_create(nil, 0, 0, &failure) else { throw zipError(&failure) }
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &failure) else {
        throw zipError(&failure)
    }
    // The archive frees its source when it closes; one more reference lets us read the result.
    zip_source_keep(target)
    do throws(WriterError) {
        for entry in entries { try add(entry, to: archive) }
    } catch {
        zip_discard(archive)
        throw error
    }
    guard zip_close(archive) == 0 else {
        let error = zipError(zip_get_error(archive))
        zip_discard(archive)
        throw error
    }
    return try contents(of: target)
}

private let earliestDate: zip_uint16_t = 0x21
private let readableByAll: zip_uint32_t = 0o100644 << 16

private func add(_ entry: ZipEntry, to archive: OpaquePointer) throws(WriterError) {
    // libzip reads the bytes only on closing, so it gets a copy of its own to free.
    guard let copy = malloc(max(entry.bytes.count, 1)) else {
        throw WriterError.library(name: "libzip", detail: "kehabisan memori untuk \(entry.path)")
    }
    entry.bytes.withUnsafeBytes { bytes in
        if let start = bytes.baseAddress { copy.copyMemory(from: start, byteCount: bytes.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(entry.bytes.count), 1) else {
        free(copy)
        throw zipError(zip_get_error(archive))
    }
    let index = zip_file_add(archive, entry.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
        zip_source_free(source)
        throw zipError(zip_get_error(archive))
    }
    let place = zip_uint64_t(index)
    // Pictures and embedded workbooks are compressed already; doing it again costs time and saves nothing.
    let stored = [".png", ".jpeg", ".jpg", ".xlsx"].contains { entry.path.hasSuffix($0) }
    guard zip_set_file_compression(archive, place, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, stored ? 0 : 6) == 0,
        zip_file_set_dostime(archive, place, 0, earliestDate, 0) == 0,
        zip_file_set_external_attributes(archive, place, 0, zip_uint8_t(ZIP_OPSYS_UNIX), readableByAll) == 0
    else { throw zipError(zip_get_error(archive)) }
}

private func contents(of source: OpaquePointer) throws(WriterError) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
        throw zipError(zip_source_error(source))
    }
    defer { zip_source_close(source) }
    let size = Int(status.size)
    var read = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while read < size, let start = buffer.baseAddress {
            let step = zip_source_read(source, start + read, zip_uint64_t(size - read))
            guard step > 0 else { break }
            read += Int(step)
        }
        count = read
    }
    guard read == size else { throw zipError(zip_source_error(source)) }
    return bytes
}

private func zipError(_ error: UnsafeMutablePointer<zip_error_t>?) -> WriterError {
    let detail = error.flatMap { zip_error_strerror($0) }.map { String(cString: $0) }
    return .library(name: "libzip", detail: detail ?? "sebab tidak diketahui")
}
