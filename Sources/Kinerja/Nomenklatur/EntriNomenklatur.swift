/// One row of the list.
package struct EntriNomenklatur: Sendable, Hashable {
    package var kode: KodeNomenklatur
    /// Nil = both levels.
    package var tingkat: TingkatNomenklatur?
    package var nama: String
    /// The result sentence of a subkegiatan.
    package var kinerja: String
    package var indikator: String
    /// As in the list, in its many spellings.
    package var satuan: String
    package var versi: String

    package init(
        kode: KodeNomenklatur, tingkat: TingkatNomenklatur?, nama: String, kinerja: String = "", indikator: String = "",
        satuan: String = "", versi: String = ""
    ) {
        self.kode = kode
        self.tingkat = tingkat
        self.nama = nama
        self.kinerja = kinerja
        self.indikator = indikator
        self.satuan = satuan
        self.versi = versi
    }

    /// No longer in the list; kept so that older plans can be read.
    package var usang: Bool { versi.hasPrefix("lama") }
}

/// A code that another one has replaced.
package struct PergantianKode: Sendable, Hashable {
    package var tingkat: TingkatNomenklatur?
    package var kodeLama: KodeNomenklatur
    package var namaLama: String
    package var kodeBaru: KodeNomenklatur
    package var namaBaru: String

    package init(
        tingkat: TingkatNomenklatur?, kodeLama: KodeNomenklatur, namaLama: String, kodeBaru: KodeNomenklatur,
        namaBaru: String
    ) {
        self.tingkat = tingkat
        self.kodeLama = kodeLama
        self.namaLama = namaLama
        self.kodeBaru = kodeBaru
        self.namaBaru = namaBaru
    }
}

/// Why a list cannot be read.
package enum KesalahanNomenklatur: Error, Equatable, Sendable {
    case bukanUTF8
    case kolomTidakAda(String)
    case kode(baris: Int, String)
    case tingkat(baris: Int, String)
    case jenis(baris: Int, kode: String, tertulis: String)
    case ganda(baris: Int, kode: String)
    case tanpaInduk(baris: Int, kode: String)

    package var pesan: String {
        switch self {
        case .bukanUTF8: "Berkas nomenklatur bukan teks UTF-8."
        case .kolomTidakAda(let kolom): "Kolom \"\(kolom)\" tidak ada pada berkas nomenklatur."
        case .kode(let baris, let kode): "Baris \(baris): kode \"\(kode)\" tidak mengikuti susunan kode nomenklatur."
        case .tingkat(let baris, let tingkat):
            "Baris \(baris): tingkat \"\(tingkat)\" bukan prov, kabkota, atau kosong."
        case .jenis(let baris, let kode, let tertulis):
            "Baris \(baris): kode \(kode) tertulis sebagai \(tertulis), padahal susunannya lain."
        case .ganda(let baris, let kode): "Baris \(baris): kode \(kode) sudah ada untuk tingkat yang sama."
        case .tanpaInduk(let baris, let kode): "Baris \(baris): kode \(kode) tidak mempunyai induk dalam daftar."
        }
    }
}
