internal import Foundation

/// Reads files from disk without trusting their size or kind.
enum FileAccess {
    /// Largest file of a berkas: a sheet, a workbook, a narasi or a lampiran.
    static let sizeLimit = 50 << 20

    enum Kind { case missing, folder, file, other }

    struct Failure: Error, Equatable {
        var pesan: String
        var perbaikan: String
    }

    static func kind(_ path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .missing }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        default: return .other
        }
    }

    static func read(_ path: String) throws(Failure) -> [UInt8] {
        guard kind(path) == .file else {
            throw Failure(
                pesan: "\"\(name(path))\" bukan berkas biasa.", perbaikan: "Ganti dengan berkas yang sebenarnya.")
        }
        var status = stat()
        guard stat(path, &status) == 0, access(path, R_OK) == 0 else { throw denied(path) }
        guard status.st_size <= sizeLimit else {
            let ukuran = (Int(status.st_size) + (1 << 20) - 1) >> 20
            throw Failure(
                pesan: "Berkas \"\(name(path))\" berukuran \(ukuran) MB, melebihi batas \(sizeLimit >> 20) MB.",
                perbaikan: "Kecilkan berkas itu; hapus baris, lembar, atau gambar yang tidak perlu.")
        }
        guard let data = FileManager.default.contents(atPath: path) else { throw denied(path) }
        return [UInt8](data)
    }

    /// Names in a folder, sorted, hidden ones left out.
    static func list(_ folder: String) throws(Failure) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { throw denied(folder) }
        return names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.sorted()
    }

    static func name(_ path: String) -> String { (path as NSString).lastPathComponent }

    static func join(_ folder: String, _ name: String) -> String { (folder as NSString).appendingPathComponent(name) }

    private static func denied(_ path: String) -> Failure {
        Failure(
            pesan: "\"\(name(path))\" tidak boleh dibaca oleh pengguna ini.",
            perbaikan: "Periksa izin berkas dan foldernya, atau tutup aplikasi yang sedang memakainya.")
    }
}
