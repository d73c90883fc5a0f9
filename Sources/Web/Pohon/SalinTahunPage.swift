import Kinerja
import Storage

/// A year without a tree: where one may come from.
struct SalinTahunPage: Sendable, Equatable {
    enum Keadaan: Sendable, Equatable {
        /// Nobody has opened the year.
        case belumDibuka
        /// Open, but its tree is empty.
        case kosong
    }

    var tempat: TempatKerja
    var namaInstansi: String
    var keadaan: Keadaan
    /// Open years of the instansi, the latest first.
    var daftarTahun: [Int]
    var formulir: Formulir
    var dapatMembuka: Bool
    /// The page that imports a berkas exists.
    var adaImpor: Bool
    var csrf: String
}

extension SalinTahunPage {
    /// What the form starts with: the latest year before, and its planning period or the one that follows it.
    static func isian(tahun: Int, daftarTahun: [Int], contoh: Instansi?) -> Formulir {
        let asal = daftarTahun.first { $0 < tahun } ?? daftarTahun.last
        let renstra = contoh.map { masa(tahun, $0) } ?? (tahun, tahun + 4)
        return Formulir([
            "asal": asal.map(String.init) ?? "", "renstra_dari": "\(renstra.0)", "renstra_sampai": "\(renstra.1)",
            "tingkat": contoh?.tingkat.rawValue ?? "", "wilayah": contoh?.wilayah ?? "",
        ])
    }

    private static func masa(_ tahun: Int, _ contoh: Instansi) -> (Int, Int) {
        let panjang = contoh.renstraSampai - contoh.renstraDari + 1
        guard panjang > 0, !contoh.tahunRenstra.contains(tahun) else {
            return (contoh.renstraDari, contoh.renstraSampai)
        }
        var dari = contoh.renstraDari
        while tahun >= dari + panjang { dari += panjang }
        while tahun < dari { dari -= panjang }
        return (dari, dari + panjang - 1)
    }
}

extension Formulir {
    /// The instansi as it stands in the year about to be opened; mistakes are noted.
    mutating func instansi(tempat: TempatKerja, nama: String, contoh: Instansi?) -> Instansi? {
        let dari = bilangan("renstra_dari", "Awal Renstra", 1990...2200)
        let sampai = bilangan("renstra_sampai", "Akhir Renstra", 1990...2200)
        if dari == nil, salah("renstra_dari") == nil { catat("renstra_dari", "Awal Renstra belum diisi.") }
        if sampai == nil, salah("renstra_sampai") == nil { catat("renstra_sampai", "Akhir Renstra belum diisi.") }
        if let dari, let sampai, !(dari...max(dari, sampai)).contains(tempat.tahun) {
            catat("renstra_sampai", "Tahun \(tempat.tahun) berada di luar Renstra \(dari) sampai \(sampai).")
        }
        let tingkat = satuDari("tingkat", "Tingkat", Instansi.Tingkat.self) ?? contoh?.tingkat
        let wilayah = pilihan("wilayah", "Wilayah", paling: 200) ?? contoh?.wilayah
        if tingkat == nil { catat("tingkat", "Tingkat belum dipilih.") }
        if wilayah == nil { catat("wilayah", "Wilayah belum diisi, misalnya Kota Jambi.") }
        guard let dari, let sampai, let tingkat, let wilayah, kesalahan.isEmpty else { return nil }
        guard var hasil = contoh else {
            return Instansi(
                kode: tempat.instansi, nama: nama, tingkat: tingkat, wilayah: wilayah, tahun: tempat.tahun,
                renstraDari: dari, renstraSampai: sampai)
        }
        if hasil.renstraDari != dari || hasil.renstraSampai != sampai { hasil.versiRenstra = "murni" }
        hasil.tahun = tempat.tahun
        hasil.renstraDari = dari
        hasil.renstraSampai = sampai
        hasil.tanggalLaporan = nil
        return hasil
    }
}
