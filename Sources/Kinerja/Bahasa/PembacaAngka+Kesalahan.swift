/// Why a text is not accepted as a number.
package enum KesalahanAngka: Error, Hashable, Sendable {
    case bukanAngka(String)
    /// Thousands or decimals: nobody can tell without knowing the notation.
    case ambigu(String, ribuan: Angka, desimal: Angka)
    case kelompokRibuan(String)
    case bentukInggris(String)
    /// `Jt`, `M`, `T`: means different amounts to different readers.
    case singkatan(String, kata: String)
    case satuanTertempel(String, angka: String, satuan: String)
    case terlaluPanjang(String)
    case senTidakNol(String)
    case persenPadaRupiah(String)
    case diLuarBatas(String)

    /// What is wrong, in Indonesian.
    package var pesan: String {
        switch self {
        case .bukanAngka(let teks): "\"\(teks)\" bukan angka."
        case .ambigu(let teks, let ribuan, let desimal):
            "\"\(teks)\" dapat berarti \(ribuan) (tanda sebagai pemisah ribuan) atau \(desimal) (sebagai tanda desimal)."
        case .kelompokRibuan(let teks): "Pemisah ribuan pada \"\(teks)\" tidak berkelompok tiga angka."
        case .bentukInggris(let teks): "\"\(teks)\" ditulis dengan cara Inggris (koma ribuan)."
        case .singkatan(let teks, let kata):
            "\"\(teks)\" memakai singkatan \"\(kata)\", yang dapat berarti juta, miliar, atau triliun bagi pembaca lain."
        case .satuanTertempel(let teks, _, let satuan): "\"\(teks)\" memuat satuan \"\(satuan)\" di belakang angka."
        case .terlaluPanjang(let teks): "\"\(teks)\" lebih dari 38 angka."
        case .senTidakNol(let teks): "\"\(teks)\" memuat sen, padahal uang dicatat dalam rupiah bulat."
        case .persenPadaRupiah(let teks): "\"\(teks)\" memakai tanda persen pada nilai uang."
        case .diLuarBatas(let teks):
            "\"\(teks)\" melampaui batas nilai uang (10 kuadriliun rupiah, 10.000.000.000.000.000)."
        }
    }

    /// What to write instead, in Indonesian.
    package var perbaikan: String {
        switch self {
        case .bukanAngka: "Tulis angkanya saja, misalnya 1234,5."
        case .ambigu(_, let ribuan, let desimal):
            "Tulis \(ribuan) tanpa pemisah, atau \(desimal) dengan jumlah desimal lain; atau nyatakan lokal_angka di lembar instansi."
        case .kelompokRibuan: "Tulis kelompok tiga angka, misalnya 1.234.567, atau tanpa pemisah ribuan."
        case .bentukInggris: "Pakai titik untuk ribuan dan koma untuk desimal, misalnya 1.234,5."
        case .singkatan: "Tulis nilainya dengan lengkap, misalnya 1.500.000.000."
        case .satuanTertempel(_, let angka, _): "Tulis \(angka) saja; satuan ditulis di kolom satuan."
        case .terlaluPanjang: "Kurangi banyaknya angka."
        case .senTidakNol: "Bulatkan ke rupiah penuh (\",00\" boleh ditulis)."
        case .persenPadaRupiah: "Hapus tanda persen, tulis nilai rupiahnya."
        case .diLuarBatas: "Periksa banyaknya nol; nilai ditulis dalam rupiah, bukan ribuan atau jutaan."
        }
    }
}
