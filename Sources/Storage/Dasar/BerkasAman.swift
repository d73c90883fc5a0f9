internal import Foundation

/// Files that are on the disk when a call returns, readable by nobody else.
enum BerkasAman {
    /// What the operating system refused.
    struct SystemError: Error {
        let code = errno
        var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
    }

    static func makeFolder(_ path: String) throws {
        if mkdir(path, 0o700) == 0 { return try sync((path as NSString).deletingLastPathComponent) }
        guard errno == EEXIST else { throw SystemError() }
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw SystemError() }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(file, buffer.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemError() }
            written += count
        }
        guard fsync(file) == 0 else { throw SystemError() }
    }

    /// A name is only safe when its folder is.
    static func sync(_ folder: String) throws {
        let handle = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { throw SystemError() }
        defer { close(handle) }
        guard fsync(handle) == 0 else { throw SystemError() }
    }
}
