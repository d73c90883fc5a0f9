import Foundation

/// A new folder nobody else may look into, for a file that is being put together: it may hold figures that are
/// not published yet.
///
/// Stands in memory where the system has room for it, because the library writes and reads back dozens of
/// small parts; but in `TMPDIR` where the environment names one.
func makePrivateFolder() throws -> URL {
    let name = "tolok-" + UUID().uuidString
    let isChosen = ProcessInfo.processInfo.environment["TMPDIR"] != nil
    if !isChosen, hasRoom(memory), let folder = try? makeFolder(name, in: URL(fileURLWithPath: memory)) {
        return folder
    }
    return try makeFolder(name, in: FileManager.default.temporaryDirectory)
}

/// The memory file system of Linux; other systems have none there.
private let memory = "/dev/shm"

/// Far more than the largest workbook takes, and less than a container usually has.
private func hasRoom(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path)
    return (attributes?[.systemFreeSize] as? NSNumber).map { $0.int64Value >= 48 << 20 } ?? false
}

/// Fails when the name is taken.
private func makeFolder(_ name: String, in parent: URL) throws -> URL {
    let folder = parent.appendingPathComponent(name)
    try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return folder
}
