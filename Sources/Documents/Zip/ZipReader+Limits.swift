/// What an archive from outside may cost.
package struct ZipLimits: Sendable {
    package var entries: Int
    package var entryBytes: Int
    package var totalBytes: Int
    /// Unpacked size over packed size that is still believed.
    package var ratio: Int
    /// Files smaller than this may have any ratio: styled but empty sheets pack very well.
    package var ratioFromBytes: Int

    package init(entries: Int, entryBytes: Int, totalBytes: Int, ratio: Int, ratioFromBytes: Int) {
        self.entries = entries
        self.entryBytes = entryBytes
        self.totalBytes = totalBytes
        self.ratio = ratio
        self.ratioFromBytes = ratioFromBytes
    }

    /// For office documents: a real one of 50 MB stays far below.
    package static let standard = ZipLimits(
        entries: 2_000, entryBytes: 128 << 20, totalBytes: 256 << 20, ratio: 200, ratioFromBytes: 8 << 20)
}

/// Why an archive is refused.
package enum ZipReadError: Error, Equatable, Sendable {
    case notZip
    case damaged
    case encrypted
    case tooManyEntries(Int)
    case tooLarge(Int)
    case suspiciousRatio(String)
    case sizeLie(String)
    case unsafeName(String)
    case duplicateName(String)

    /// What is wrong, in Indonesian.
    package var pesan: String {
        switch self {
        case .notZip: "Isinya bukan arsip zip."
        case .damaged: "Arsipnya rusak atau terpotong."
        case .encrypted: "Arsipnya terkunci dengan sandi."
        case .tooManyEntries(let batas): "Arsip memuat lebih dari \(batas) berkas."
        case .tooLarge(let batas): "Isi arsip bila dibuka melebihi \(batas >> 20) MB."
        case .suspiciousRatio(let nama): "Bagian \"\(nama)\" dimampatkan secara tidak wajar (bom zip)."
        case .sizeLie(let nama): "Bagian \"\(nama)\" lebih besar daripada yang dinyatakan arsip (bom zip)."
        case .unsafeName(let nama): "Arsip memuat nama yang menunjuk ke luar: \"\(nama)\"."
        case .duplicateName(let nama): "Arsip memuat dua bagian bernama \"\(nama)\"."
        }
    }
}
