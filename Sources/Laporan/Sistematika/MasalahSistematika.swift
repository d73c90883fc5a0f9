/// What is wrong with an outline file, at its place.
package enum MasalahSistematika: Sendable, Equatable {
    case jsonRusak(String)
    case kunciWajibKosong(kunci: String, letak: String)
    case kunciTakDikenal(kunci: String, letak: String)
    /// A value that is not among those allowed for its key.
    case nilaiTakDikenal(kunci: String, nilai: String, letak: String, pilihan: [String])
    /// No kind of content, or more than one, in one item.
    case isiTidakJelas(letak: String)
    case analisisDiLuarBatas(nomor: Int, letak: String)
    case tanpaBab

    /// Indonesian sentence for the one who wrote the outline.
    package var pesan: String {
        switch self {
        case .jsonRusak(let sebab): "Berkas sistematika bukan JSON yang sah: \(sebab)"
        case .kunciWajibKosong(let kunci, let letak): "\(letak): kunci \"\(kunci)\" wajib diisi."
        case .kunciTakDikenal(let kunci, let letak): "\(letak): kunci \"\(kunci)\" tidak dikenal."
        case .nilaiTakDikenal(let kunci, let nilai, let letak, let pilihan):
            "\(letak): \(kunci) \"\(nilai)\" tidak dikenal; pilihan terdekat: \(pilihan.joined(separator: ", "))."
        case .isiTidakJelas(let letak):
            "\(letak): satu isi memuat tepat satu dari narasi, draf, tabel, grafik, daftar, khusus, lampiran, atau untuk."
        case .analisisDiLuarBatas(let nomor, let letak): "\(letak): nomor analisis \(nomor) di luar 1 sampai 7."
        case .tanpaBab: "Sistematika tidak memuat bab."
        }
    }
}

/// An outline that cannot be used, with every reason.
package struct KesalahanSistematika: Error, Sendable, Equatable {
    package let masalah: [MasalahSistematika]
    package var pesan: String { masalah.map(\.pesan).joined(separator: "\n") }
}
