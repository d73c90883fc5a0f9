package import Foundation

/// Waiting files in a folder of their own beside the evidence: `DIR/.titipan/<key>`. No pemda can be called so, therefore
/// nothing here is ever taken for evidence, backed up or handed out as such, and clearing it touches no evidence.
///
/// The time of a file is when somebody last asked for it.
package struct TitipanBerkas: PenyimpanTitipan {
    private let induk: String
    private let folder: String

    /// - Parameter folder: where the evidence lies.
    package init(folder: String) {
        induk = folder
        self.folder = "\(folder)/.titipan"
    }

    package func titip(_ titipan: Titipan, kunci: String, pada saat: Date) throws {
        guard let tempat = tempat(kunci) else { throw GangguanBukti.tidakDapatDitulis }
        // The name ends at the first line end; none is left inside it.
        let nama = titipan.nama.split(whereSeparator: \.isNewline).joined(separator: " ")
        try BuktiBerkas.tulis(Array("\(nama)\n".utf8) + titipan.isi, sebagai: tempat, di: folder, bawah: [induk])
        sentuh(tempat, saat)
    }

    package func ambil(kunci: String, pada saat: Date) -> Titipan? {
        guard let tempat = tempat(kunci), let data = FileManager.default.contents(atPath: tempat),
            let akhirNama = data.firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        sentuh(tempat, saat)
        return Titipan(
            nama: String(decoding: data[..<akhirNama], as: UTF8.self), isi: [UInt8](data[(akhirNama + 1)...]))
    }

    package func buang(kunci: String) {
        guard let tempat = tempat(kunci) else { return }
        try? FileManager.default.removeItem(atPath: tempat)
    }

    /// Files that were never finished go with the others.
    package func buang(sebelum batas: Date) -> Int {
        let daftar = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return daftar.count { nama in
            let alamat = "\(folder)/\(nama)"
            guard let atribut = try? FileManager.default.attributesOfItem(atPath: alamat),
                atribut[.type] as? FileAttributeType == .typeRegular,
                let saat = atribut[.modificationDate] as? Date, saat < batas
            else { return false }
            return (try? FileManager.default.removeItem(atPath: alamat)) != nil
        }
    }

    private func sentuh(_ alamat: String, _ saat: Date) {
        try? FileManager.default.setAttributes([.modificationDate: saat], ofItemAtPath: alamat)
    }

    /// Nil for a key that is no digest.
    private func tempat(_ kunci: String) -> String? {
        guard kunci.utf8.count == 64, kunci.utf8.allSatisfy({ Array("0123456789abcdef".utf8).contains($0) }) else {
            return nil
        }
        return "\(folder)/\(kunci)"
    }
}
