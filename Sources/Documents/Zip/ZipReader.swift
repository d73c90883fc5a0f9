internal import CZip
internal import Foundation

/// Reads a zip archive held in memory, distrusting everything its directory says.
///
/// Nothing is ever unpacked to disk; names are only keys. What exceeds the ``ZipLimits`` is refused before it is read.
package final class ZipReader {
    /// Names of the files (not folders) in the order of the directory.
    package let names: [String]

    private let archive: OpaquePointer
    private let buffer: UnsafeMutableRawBufferPointer
    private let entries: [String: Entry]

    private struct Entry {
        var index: UInt64
        var size: Int
    }

    /// - Throws: when it is not a zip archive, is encrypted, has names that point outside, or looks like a bomb.
    package init(_ bytes: [UInt8], limits: ZipLimits = .standard) throws(ZipReadError) {
        guard Self.startsLikeZip(bytes) else { throw .notZip }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        buffer.copyBytes(from: bytes)
        guard let archive = Self.open(buffer) else {
            buffer.deallocate()
            throw .damaged
        }
        do {
            let found = try Self.directory(archive, limits: limits)
            entries = Dictionary(found.map { ($0.name, $0.entry) }, uniquingKeysWith: { first, _ in first })
            names = found.map(\.name)
        } catch {
            zip_discard(archive)
            buffer.deallocate()
            throw error
        }
        self.archive = archive
        self.buffer = buffer
    }

    deinit {
        zip_discard(archive)
        buffer.deallocate()
    }

    /// The contents of a file; nil when there is none of that name.
    package func read(_ name: String) throws(ZipReadError) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        guard let file = zip_fopen_index(archive, entry.index, 0) else { throw .damaged }
        defer { zip_fclose(file) }
        // One byte more than stated: a longer stream than the directory admits is a trick.
        var bytes = [UInt8](repeating: 0, count: entry.size + 1)
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { target in
                zip_fread(file, target.baseAddress?.advanced(by: filled), UInt64(target.count - filled))
            }
            if count < 0 { throw .damaged }
            if count == 0 { break }
            filled += Int(count)
        }
        guard filled <= entry.size else { throw .sizeLie(name) }
        guard filled == entry.size else { throw .damaged }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }

    private static func startsLikeZip(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    private static func open(_ buffer: UnsafeMutableRawBufferPointer) -> OpaquePointer? {
        guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil) else {
            return nil
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            return nil
        }
        return archive
    }

    private static func directory(
        _ archive: OpaquePointer, limits: ZipLimits
    ) throws(ZipReadError) -> [(name: String, entry: Entry)] {
        let count = zip_get_num_entries(archive, 0)
        guard count >= 0, count <= limits.entries else { throw .tooManyEntries(limits.entries) }
        var found: [(name: String, entry: Entry)] = []
        var seen: Set<String> = []
        var total = 0
        for index in 0..<UInt64(count) {
            let (name, size) = try inspect(archive, index, limits: limits)
            total += size
            guard total <= limits.totalBytes else { throw .tooLarge(limits.totalBytes) }
            guard seen.insert(name).inserted else { throw .duplicateName(name) }
            if !name.hasSuffix("/") { found.append((name, Entry(index: index, size: size))) }
        }
        return found
    }

    private static func inspect(
        _ archive: OpaquePointer, _ index: UInt64, limits: ZipLimits
    ) throws(ZipReadError) -> (String, Int) {
        var stat = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &stat) == 0, let rawName = stat.name,
            let name = String(validatingCString: rawName)
        else { throw .damaged }
        guard isSafe(name) else { throw .unsafeName(name) }
        guard stat.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
        guard stat.size <= UInt64(limits.entryBytes) else { throw .tooLarge(limits.entryBytes) }
        if stat.size > UInt64(limits.ratioFromBytes), stat.size / max(1, stat.comp_size) > UInt64(limits.ratio) {
            throw .suspiciousRatio(name)
        }
        return (name, Int(stat.size))
    }

    /// A relative path of plain parts.
    private static func isSafe(_ name: String) -> Bool {
        guard !name.isEmpty, !name.hasPrefix("/"), !name.contains("\\"), !name.contains(":"),
            !name.unicodeScalars.contains(where: { $0.value < 32 })
        else { return false }
        return !name.split(separator: "/").contains { $0 == ".." || $0 == "." }
    }
}
