internal import Documents

/// A folder of files to read: on disk, or inside an archive that is held in memory.
enum SourceFolder {
    case disk(String)
    case archive(ArchiveFolder)

    /// Names of the files and folders in it, sorted, hidden ones left out.
    func names() throws(FileAccess.Failure) -> [String] {
        switch self {
        case .disk(let path): try FileAccess.list(path)
        case .archive(let folder): folder.names
        }
    }

    func kind(_ name: String) -> FileAccess.Kind {
        switch self {
        case .disk(let path): FileAccess.kind(FileAccess.join(path, name))
        case .archive(let folder): folder.kind(name)
        }
    }

    func read(_ name: String) throws(FileAccess.Failure) -> [UInt8] {
        switch self {
        case .disk(let path): try FileAccess.read(FileAccess.join(path, name))
        case .archive(let folder): try folder.read(name)
        }
    }

    func folder(_ name: String) -> SourceFolder {
        switch self {
        case .disk(let path): .disk(FileAccess.join(path, name))
        case .archive(let folder): .archive(folder.folder(name))
        }
    }
}

/// A folder of a zip archive. Names are only keys: nothing is unpacked to disk.
struct ArchiveFolder {
    /// Far more than a berkas has; smaller than what an office document may be.
    static let limits = ZipLimits(
        entries: 1_000, entryBytes: FileAccess.sizeLimit, totalBytes: 200 << 20, ratio: 200, ratioFromBytes: 8 << 20)

    private let archive: ZipReader
    /// Empty, or the path with a slash at its end.
    private let prefix: String

    private init(_ archive: ZipReader, prefix: String) {
        self.archive = archive
        self.prefix = prefix
    }

    /// The folder the files are in: archives often wrap everything in one folder more.
    init(_ bytes: [UInt8]) throws(ZipReadError) {
        self.init(try ZipReader(bytes, limits: Self.limits), prefix: "")
        while let inner = onlyFolder { self = folder(inner) }
    }

    /// It is an office document rather than a folder.
    var isOfficeDocument: Bool { archive.names.contains("[Content_Types].xml") || archive.names.contains("mimetype") }

    private var files: [Substring] {
        archive.names.filter { $0.hasPrefix(prefix) && !Self.isHidden($0) }.map { $0.dropFirst(prefix.count) }
    }

    var names: [String] { Array(Set(files.compactMap { $0.split(separator: "/").first.map(String.init) })).sorted() }

    private var onlyFolder: String? {
        guard names.count == 1, let name = names.first, kind(name) == .folder else { return nil }
        return name
    }

    /// Files that systems leave behind, at any depth.
    private static func isHidden(_ name: String) -> Bool {
        name.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") || $0 == "__MACOSX" }
    }

    func kind(_ name: String) -> FileAccess.Kind {
        if files.contains(where: { $0 == name }) { return .file }
        return files.contains { $0.hasPrefix(name + "/") } ? .folder : .missing
    }

    func read(_ name: String) throws(FileAccess.Failure) -> [UInt8] {
        do throws(ZipReadError) {
            if let bytes = try archive.read(prefix + name) { return bytes }
        } catch {
            throw FileAccess.Failure(pesan: error.pesan, perbaikan: "Buat ulang arsipnya, lalu unggah lagi.")
        }
        throw FileAccess.Failure(pesan: "Arsip tidak memuat \"\(name)\".", perbaikan: "Periksa isi arsipnya.")
    }

    func folder(_ name: String) -> ArchiveFolder { ArchiveFolder(archive, prefix: prefix + name + "/") }
}
