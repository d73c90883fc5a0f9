/// Why the text of a cell is not taken.
package enum KesalahanSel: Error, Hashable, Sendable {
    case angka(KesalahanAngka)
    /// Thousands or decimals, and nothing around it tells which.
    case ambigu(String, ribuan: Angka, desimal: Angka)
    case satuanLain(String, angka: Angka?, satuan: String, harusnya: String)
    case predikatTakDikenal(String, pilihan: [String])
    case bukanYaTidak(String)
    case tanpaRumus
    /// `#REF!` and its kin.
    case galatLembar(String)
    /// The block reaches beyond the grid or over a cell that cannot be filled.
    case diLuarTabel(String)

    /// What is wrong, in Indonesian.
    package var pesan: String {
        switch self {
        case .angka(let salah): salah.pesan
        case .ambigu(let teks, let ribuan, let desimal):
            "\"\(teks)\" dapat berarti \(ribuan.polos) (titik sebagai pemisah ribuan) atau \(desimal.polos) (titik sebagai tanda desimal)."
        case .satuanLain(let teks, _, let satuan, let harusnya):
            harusnya.isEmpty
                ? "\"\(teks)\" memakai satuan \(satuan), padahal indikator ini tidak bersatuan."
                : "\"\(teks)\" memakai satuan \(satuan), padahal satuan indikator ini \(harusnya)."
        case .predikatTakDikenal(let teks, _): "\"\(teks)\" tidak ada pada skala predikat indikator ini."
        case .bukanYaTidak(let teks): "\"\(teks)\" bukan ya atau tidak."
        case .tanpaRumus: "Indikator ini tidak mempunyai rumus, jadi nilainya tidak dapat dihitung dari komponen."
        case .galatLembar(let teks): "Sel asal berisi galat \(teks)."
        case .diLuarTabel(let teks): "\"\(teks)\" jatuh di luar sel yang dapat diisi."
        }
    }

    /// What to do, in Indonesian.
    package var perbaikan: String {
        switch self {
        case .angka(let salah): salah.perbaikan
        case .ambigu(_, let ribuan, let desimal): "Pilih \(ribuan.polos) atau \(desimal.polos)."
        case .satuanLain(_, let angka, _, _):
            angka.map { "Periksa baris yang ditempel; bila memang di sini, tulis \($0.cetak()) saja." }
                ?? "Periksa baris yang ditempel."
        case .predikatTakDikenal(_, let pilihan): "Isi salah satu: \(pilihan.joined(separator: ", "))."
        case .bukanYaTidak: "Isi ya atau tidak."
        case .tanpaRumus: "Isi angkanya langsung."
        case .galatLembar: "Perbaiki rumus di Excel, lalu salin lagi."
        case .diLuarTabel: "Mulai menempel di sel yang benar, atau salin bagian yang perlu saja."
        }
    }

    /// Values the writer may pick instead.
    package var saran: [Angka] {
        switch self {
        case .ambigu(_, let ribuan, let desimal): [ribuan, desimal]
        case .satuanLain(_, let angka?, _, _): [angka]
        case .angka, .satuanLain, .predikatTakDikenal, .bukanYaTidak, .tanpaRumus, .galatLembar, .diLuarTabel: []
        }
    }
}

extension Angka {
    /// Without thousands marks, so that the two readings of a dot look different.
    fileprivate var polos: String { description.replacing(".", with: ",") }
}

extension KesalahanSel {
    /// The same as a warning under the row: always one that is not saved. With two readings there is no single
    /// suggestion; both stand in ``saran``.
    package var peringatan: Peringatan {
        let kode: Peringatan.Kode =
            switch self {
            case .satuanLain: .satuan
            case .angka, .ambigu, .predikatTakDikenal, .bukanYaTidak, .tanpaRumus, .galatLembar, .diLuarTabel: .jenis
            }
        return Peringatan(
            kode: kode, tingkat: .galat, pesan: pesan, tindakLanjut: "\(perbaikan) Nilai ini belum disimpan.",
            saran: saran.count == 1 ? saran.first : nil)
    }
}
