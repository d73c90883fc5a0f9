/// An act on an outline that is refused.
package enum SuntinganDitolak: Error, Sendable, Equatable {
    /// Nothing stands at this place any more.
    case tidakAda(JalurBagian)
    case judulKosong
    case judulTerlaluPanjang(batas: Int)
    /// A section would stand deeper than reports number their headings.
    case terlaluDalam(batas: Int)
    case terlaluBanyak(batas: Int)
    case keDalamDiriSendiri(judul: String)
    case babTerakhir
    /// A repetition or other content has no title and is not a section.
    case bukanBagian(JalurBagian)
    /// The same text would be printed twice.
    case narasiGanda(KunciNarasi, bagian: String)

    /// Indonesian sentence for the one who edits.
    package var pesan: String {
        switch self {
        case .tidakAda(let jalur):
            "Bagian \(jalur.teks) tidak ada lagi pada sistematika. Muat ulang halaman lalu pilih lagi."
        case .judulKosong: "Judul wajib diisi."
        case .judulTerlaluPanjang(let batas): "Judul paling panjang \(batas) huruf."
        case .terlaluDalam(let batas):
            "Bagian paling dalam bertingkat \(batas). Letakkan bagian ini pada tingkat yang lebih tinggi."
        case .terlaluBanyak(let batas): "Sistematika memuat paling banyak \(batas) bagian. Gabungkan beberapa bagian."
        case .keDalamDiriSendiri(let judul):
            "Bagian \"\(judul)\" tidak dapat dipindahkan ke dalam dirinya sendiri. Pilih tempat lain."
        case .babTerakhir: "Sistematika harus memuat paling sedikit satu bab. Tambahkan bab lain lebih dahulu."
        case .bukanBagian(let jalur): "Yang ada pada \(jalur.teks) bukan bagian berjudul. Pilih bagian di dalamnya."
        case .narasiGanda(let kunci, let bagian):
            "Narasi \(kunci.rawValue) sudah ada pada bagian \"\(bagian)\"; teksnya akan tercetak dua kali. "
                + "Pindahkan dari sana bila tempatnya di sini."
        }
    }
}
