/// Why a body cannot be read as a form.
enum FormulirRusak: Error, Equatable {
    /// Neither form encoding.
    case jenis(String)
    case kode
    case bukanUTF8(bidang: String)
    case terlaluBanyakBidang(batas: Int)
    case tanpaPembatas
    case terpotong
    case kepalaBagian
    case terlaluBesar(batas: Int)

    var pesan: String {
        switch self {
        case .jenis(let jenis):
            "Isi berjenis \"\(jenis.prefix(80))\" tidak dapat dibaca. Kirim sebagai formulir HTML."
        case .kode: "Isian mengandung kode % yang rusak. Muat ulang halaman, lalu kirim lagi."
        case .bukanUTF8(let bidang): "Bidang \"\(bidang.prefix(40))\" bukan teks UTF-8. Ketik ulang isinya."
        case .terlaluBanyakBidang(let batas):
            "Formulir memuat lebih dari \(batas) bidang. Kirim sebagian demi sebagian."
        case .tanpaPembatas: "Unggahan tidak menyebut pembatas bagian (boundary). Kirim ulang dari halaman formulir."
        case .terpotong: "Unggahan terputus di tengah. Periksa jaringan, lalu kirim lagi."
        case .kepalaBagian: "Kepala salah satu bagian unggahan rusak. Kirim ulang dari halaman formulir."
        case .terlaluBesar(let batas):
            "Kiriman melebihi \(ukuran(batas)). Perkecil berkas atau bagi menjadi beberapa bagian."
        }
    }
}

/// `20 MB`, `84 kB`, `900 byte`.
func ukuran(_ byte: Int) -> String {
    switch byte {
    case ..<1024: "\(byte) byte"
    case ..<(1 << 20): "\(byte >> 10) kB"
    default:
        byte % (1 << 20) == 0 || byte >= 100 << 20
            ? "\(byte >> 20) MB" : "\(byte >> 20),\((byte % (1 << 20)) * 10 >> 20) MB"
    }
}
