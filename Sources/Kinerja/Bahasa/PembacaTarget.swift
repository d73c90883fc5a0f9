/// Reads a promised value as people type it.
package enum PembacaTarget {
    /// - Returns: nil for an empty text: nothing is promised.
    /// - Batas: `N/A` and `tidak diukur` are not measured on purpose; a lone `-` is refused, since it may mean either.
    ///   A range is written `75 sampai 90`, `75..90` or `75-90`, the lower end first. A yes/no indicator can only
    ///   promise `ya`.
    /// - Contoh: `1.234,5` -> 1234,5; `7..8` -> 7 sampai 8; `B` -> predikat B.
    package static func baca(
        _ teks: String, untuk indikator: Indikator, acuan: [Angka] = [], menurut aturan: AturanKinerja
    ) throws(KesalahanTarget) -> NilaiTarget? {
        let rapi = PembacaAngka.normal(teks)
        if rapi.isEmpty { return nil }
        if ["n/a", "tidak diukur"].contains(rapi.lowercased()) { return .tidakDiukur }
        if PembacaAngka.isMissing(rapi) { throw .bermaknaGanda(rapi) }
        if indikator.rumusCapaian == .rentang || indikator.rumusCapaian == .rentangTurun {
            return try rentang(rapi)
        }
        let konteks = KonteksSel(indikator, acuan: acuan, menurut: aturan)
        switch PembacaSel(menurut: aturan).baca(rapi, untuk: konteks) {
        case .nilai(.angka(let angka), _): return .angka(angka)
        case .nilai(.predikat(let predikat), _): return .predikat(predikat)
        case .nilai(.ya, _): return .ya
        case .nilai(.tidakDiukur, _): return .tidakDiukur
        case .nilai(.tidak, _): throw .hanyaYa(rapi)
        case .nilai(.belumDilaporkan, _), .nilai(.dariKomponen, _), .kosong: throw .bermaknaGanda(rapi)
        case .salah(let salah): throw .sel(salah)
        }
    }

    private static let pemisah = ["..", "s.d.", "s/d", "sampai", "–", "—", "-"]

    private static func rentang(_ teks: String) throws(KesalahanTarget) -> NilaiTarget {
        for satu in pemisah {
            let bagian = teks.split(separator: satu, maxSplits: 1, omittingEmptySubsequences: false)
            guard bagian.count == 2, bagian.allSatisfy({ $0.contains(where: \.isNumber) }) else { continue }
            let bawah = try angka(String(bagian[0])), atas = try angka(String(bagian[1]))
            guard bawah <= atas else { throw .rentangTerbalik(teks) }
            return .rentang(bawah, atas)
        }
        throw .bukanRentang(teks)
    }

    private static func angka(_ teks: String) throws(KesalahanTarget) -> Angka {
        do throws(KesalahanAngka) {
            guard let terbaca = try PembacaAngka.baca(teks, lokal: .id) else { throw KesalahanAngka.bukanAngka(teks) }
            return terbaca.angka
        } catch { throw .sel(.angka(error)) }
    }
}

/// Why a text is no target of its indicator.
package enum KesalahanTarget: Error, Hashable, Sendable {
    case sel(KesalahanSel)
    case bermaknaGanda(String)
    case hanyaYa(String)
    case bukanRentang(String)
    case rentangTerbalik(String)

    /// What is wrong and how to mend it.
    package var pesan: String {
        switch self {
        case .sel(let salah): "\(salah.pesan) \(salah.perbaikan)"
        case .bermaknaGanda(let teks):
            "\"\(teks)\" dapat berarti belum ada target atau tidak diukur. Kosongkan bila belum ada; tulis N/A bila memang tidak diukur."
        case .hanyaYa(let teks):
            "Target indikator ya/tidak hanya dapat \"ya\", bukan \"\(teks)\". Tulis N/A bila tidak diukur."
        case .bukanRentang(let teks): "\"\(teks)\" bukan rentang. Tulis batas bawah dan atas, misalnya 75 sampai 90."
        case .rentangTerbalik(let teks): "Batas bawah \"\(teks)\" melebihi batas atasnya. Tulis yang kecil lebih dulu."
        }
    }
}

extension NilaiTarget {
    /// As it is typed: what ``PembacaTarget`` reads back as the same value.
    package var ketikan: String {
        switch self {
        case .angka(let angka): angka.ketikan
        case .rentang(let bawah, let atas): "\(bawah.ketikan) sampai \(atas.ketikan)"
        case .predikat(let predikat): predikat
        case .ya: "ya"
        case .tidakDiukur: "N/A"
        }
    }
}

extension Angka {
    /// Decimal comma, no thousands marks and a plain minus, so that nothing has to be guessed when it is read back.
    package var ketikan: String { description.replacing(".", with: ",") }
}
