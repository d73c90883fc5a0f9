internal import Foundation

/// Trouble with the place where evidence lies; nothing of what was asked has been done.
package enum GangguanBukti: Error, Equatable, Sendable {
    case penuh
    case tidakDapatDitulis
    case hilang
    /// The contents are not what they were stored as.
    case rusak

    package var pesan: String {
        switch self {
        case .penuh:
            "Ruang penyimpanan bukti penuh. Berkas Anda belum tersimpan. Hubungi pengelola server, lalu unggah lagi."
        case .tidakDapatDitulis: "Bukti tidak dapat disimpan. Berkas Anda belum tersimpan. Hubungi pengelola server."
        case .hilang: "Isi berkas ini tidak ada di penyimpanan. Hubungi pengelola server."
        case .rusak: "Isi berkas ini rusak di penyimpanan, jadi tidak ditampilkan. Hubungi pengelola server."
        }
    }
}

/// Evidence as files in a folder: `DIR/<pemda>/ab/<sha256>`. A file appears whole or not at all, and is on the disk when
/// ``simpan(_:sidik:pemda:)`` returns.
package struct BuktiBerkas: PenyimpanBukti {
    private let folder: String

    package init(folder: String) { self.folder = folder }

    package func simpan(_ isi: [UInt8], sidik: String, pemda: String) throws {
        guard isi.sha256 == sidik, let tempat = tempat(sidik, pemda) else { throw GangguanBukti.tidakDapatDitulis }
        if (try? baca(sidik: sidik, pemda: pemda)) != nil { return }
        do {
            for induk in tempat.daftarInduk { try Self.makeFolder(induk) }
            let sementara = "\(tempat.folder)/.\(sidik).\([UInt8].random(8).hex)"
            do {
                try Self.write(isi, to: sementara)
                guard rename(sementara, tempat.berkas) == 0 else { throw SystemError() }
            } catch {
                unlink(sementara)
                throw error
            }
            try Self.sync(tempat.folder)
        } catch let error as SystemError {
            throw error.isFull ? GangguanBukti.penuh : GangguanBukti.tidakDapatDitulis
        }
    }

    /// The contents, after they have been compared with their hash.
    package func baca(sidik: String, pemda: String) throws -> [UInt8] {
        guard let tempat = tempat(sidik, pemda),
            let isi = try? Data(contentsOf: URL(fileURLWithPath: tempat.berkas))
        else { throw GangguanBukti.hilang }
        let bytes = [UInt8](isi)
        guard bytes.sha256 == sidik else { throw GangguanBukti.rusak }
        return bytes
    }

    /// Files that are still being written have other names and are not among them.
    package func daftar(pemda: String) throws -> [String] {
        guard let aman = Self.aman(pemda) else { return [] }
        let akar = "\(folder)/\(aman)"
        guard FileManager.default.fileExists(atPath: akar) else { return [] }
        guard let isi = FileManager.default.subpaths(atPath: akar) else { throw GangguanBukti.hilang }
        return isi.compactMap { $0.split(separator: "/").last.map(String.init) }
            .filter { tempat($0, pemda) != nil }.sorted()
    }

    package func hapus(sidik: String, pemda: String) throws {
        guard let tempat = tempat(sidik, pemda) else { return }
        unlink(tempat.berkas)
    }

    private struct Tempat {
        let berkas: String
        let folder: String
        let daftarInduk: [String]
    }

    /// Nil for a name that is no hash. The pemda is spelled so that no name leads out of the folder.
    private func tempat(_ sidik: String, _ pemda: String) -> Tempat? {
        guard sidik.utf8.count == 64, sidik.utf8.allSatisfy({ Array("0123456789abcdef".utf8).contains($0) }) else {
            return nil
        }
        guard let aman = Self.aman(pemda) else { return nil }
        let pemda = "\(folder)/\(aman)"
        let akhir = "\(pemda)/\(sidik.prefix(2))"
        return Tempat(berkas: "\(akhir)/\(sidik)", folder: akhir, daftarInduk: [folder, pemda, akhir])
    }

    private static func aman(_ pemda: String) -> String? {
        let huruf = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyz0123456789-_")
        let aman = pemda.addingPercentEncoding(withAllowedCharacters: huruf)
        return aman?.isEmpty == false ? aman : nil
    }
}

extension BuktiBerkas {
    /// What the operating system refused.
    private struct SystemError: Error {
        let code = errno
        var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
    }

    private static func makeFolder(_ path: String) throws {
        if mkdir(path, 0o700) == 0 { return try sync((path as NSString).deletingLastPathComponent) }
        guard errno == EEXIST else { throw SystemError() }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
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
    private static func sync(_ folder: String) throws {
        let handle = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { throw SystemError() }
        defer { close(handle) }
        guard fsync(handle) == 0 else { throw SystemError() }
    }
}
