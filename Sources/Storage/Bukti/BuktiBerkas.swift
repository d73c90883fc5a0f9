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
        let induk = tempat.daftarInduk.dropLast()
        try Self.tulis(isi, sebagai: tempat.berkas, di: tempat.folder, bawah: Array(induk))
    }

    /// Puts a file in a folder: whole and on the disk, or not at all.
    ///
    /// - Parameter induk: folders above, the outermost first; made when they are missing, the folder too.
    static func tulis(
        _ isi: [UInt8], sebagai berkas: String, di folder: String, bawah induk: [String] = []
    ) throws(GangguanBukti) {
        do {
            for satu in induk + [folder] { try BerkasAman.makeFolder(satu) }
            let sementara = "\(folder)/.\((berkas as NSString).lastPathComponent).\([UInt8].random(8).hex)"
            do {
                try BerkasAman.write(isi, to: sementara)
                guard rename(sementara, berkas) == 0 else { throw BerkasAman.SystemError() }
            } catch {
                unlink(sementara)
                throw error
            }
            try BerkasAman.sync(folder)
        } catch {
            throw (error as? BerkasAman.SystemError)?.isFull == true ? .penuh : .tidakDapatDitulis
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
