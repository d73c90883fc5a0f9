import Foundation

/// Files that appear whole or not at all: written beside their place under a hidden name, then renamed.
enum TulisUtuh {
    static func folder(_ alamat: String) throws(KegagalanPerintah) {
        do {
            try FileManager.default.createDirectory(atPath: alamat, withIntermediateDirectories: true)
        } catch {
            throw .gagal("Folder \(alamat) tidak dapat dibuat. Periksa letak dan izin tulisnya.")
        }
    }

    static func berkas(_ isi: [UInt8], ke alamat: String) throws(KegagalanPerintah) {
        let tujuan = URL(fileURLWithPath: alamat)
        let sementara = tujuan.deletingLastPathComponent().appendingPathComponent(
            ".\(tujuan.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
        do {
            try Data(isi).write(to: sementara)
            guard rename(sementara.path, tujuan.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            try? FileManager.default.removeItem(at: sementara)
            throw .gagal("Berkas \(alamat) tidak dapat ditulis: \(alasan(error)). Tidak ada yang tersimpan.")
        }
    }

    private static func alasan(_ galat: any Error) -> String {
        switch (galat as? CocoaError)?.code {
        case .fileWriteOutOfSpace: "ruang penyimpanan habis"
        case .fileWriteNoPermission: "tidak ada izin tulis"
        case .fileNoSuchFile, .fileReadNoSuchFile: "foldernya tidak ada"
        default: "letaknya tidak dapat ditulisi"
        }
    }
}
