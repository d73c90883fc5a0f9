/// A formula over named komponen, read once and evaluated with exact decimals.
package indirect enum Ekspresi: Hashable, Sendable {
    case angka(Angka)
    /// A komponen of the year `n - mundur`.
    case nama(String, mundur: Int)
    case negatif(Ekspresi)
    case operasi(Operator, Ekspresi, Ekspresi)
    case fungsi(Fungsi, [Ekspresi])

    package enum Operator: Character, Sendable {
        case tambah = "+", kurang = "-", kali = "*", bagi = "/"

        /// As printed in a worked formula.
        var tanda: String {
            switch self {
            case .tambah: "+"
            case .kurang: "\u{2212}"
            case .kali: "×"
            case .bagi: "/"
            }
        }

        var tingkat: Int { self == .tambah || self == .kurang ? 1 : 2 }
    }

    package enum Fungsi: String, Sendable, CaseIterable {
        case jumlah, rata, min, maks
    }

    /// Every komponen the formula names, without repetition, in order of appearance.
    package var daftarNama: [String] {
        var hasil: [String] = []
        kumpulkan(ke: &hasil)
        return hasil
    }

    /// Those it names of the year itself, leaving out `[n-1]`.
    package var daftarNamaTahunIni: [String] {
        var hasil: [String] = []
        kumpulkan(ke: &hasil) { $0 == 0 }
        return hasil
    }

    private func kumpulkan(ke hasil: inout [String], bila cocok: (Int) -> Bool = { _ in true }) {
        switch self {
        case .angka: break
        case .nama(let nama, let mundur): if cocok(mundur), !hasil.contains(nama) { hasil.append(nama) }
        case .negatif(let isi): isi.kumpulkan(ke: &hasil, bila: cocok)
        case .operasi(_, let kiri, let kanan):
            kiri.kumpulkan(ke: &hasil, bila: cocok)
            kanan.kumpulkan(ke: &hasil, bila: cocok)
        case .fungsi(_, let daftar): for satu in daftar { satu.kumpulkan(ke: &hasil, bila: cocok) }
        }
    }
}

extension Ekspresi {
    /// Looks a komponen up; `mundur` 1 = last year.
    package typealias Pencari = (_ nama: String, _ mundur: Int) -> Angka?

    /// The value, or why there is none (missing komponen, division by zero, overflow).
    package func nilai(_ cari: Pencari) -> Result<Angka, TidakTerdefinisi> {
        switch self {
        case .angka(let angka): return .success(angka)
        case .nama(let nama, let mundur):
            guard let angka = cari(nama, mundur) else {
                return .failure(TidakTerdefinisi(.komponenTidakAda(Self.cetakNama(nama, mundur))))
            }
            return .success(angka)
        case .negatif(let isi): return isi.nilai(cari).map { -$0 }
        case .operasi(let operasi, let kiri, let kanan):
            return kiri.nilai(cari).flatMap { a in
                kanan.nilai(cari).flatMap { b in terapkan(operasi, a, b, pembagi: kanan) }
            }
        case .fungsi(let fungsi, let daftar): return nilai(fungsi, daftar, cari)
        }
    }

    private func terapkan(
        _ operasi: Operator, _ a: Angka, _ b: Angka, pembagi: Ekspresi
    ) -> Result<Angka, TidakTerdefinisi> {
        let hasil: Angka
        switch operasi {
        case .tambah: hasil = a + b
        case .kurang: hasil = a - b
        case .kali: hasil = a * b
        case .bagi:
            guard let bagi = a.dibagi(b) else { return .failure(TidakTerdefinisi(.pembagiNol(pembagi.teks))) }
            hasil = bagi
        }
        return hasil.sah ? .success(hasil) : .failure(TidakTerdefinisi(.luapan))
    }

    private func nilai(
        _ fungsi: Fungsi, _ daftar: [Ekspresi], _ cari: Pencari
    ) -> Result<Angka, TidakTerdefinisi> {
        var isi: [Angka] = []
        for satu in daftar {
            switch satu.nilai(cari) {
            case .success(let angka): isi.append(angka)
            case .failure(let galat): return .failure(galat)
            }
        }
        let cara: Konsolidasi =
            switch fungsi {
            case .jumlah: .jumlah
            case .rata: .rata
            case .min: .min
            case .maks: .maks
            }
        guard let hasil = konsolidasi(isi, cara: cara), hasil.sah else { return .failure(TidakTerdefinisi(.luapan)) }
        return .success(hasil)
    }

    static func cetakNama(_ nama: String, _ mundur: Int) -> String { mundur == 0 ? nama : "\(nama)[n-\(mundur)]" }
}

extension Ekspresi {
    /// The formula as text that reads back to the same expression.
    package var teks: String { cetak(desimalKoma: false) { Self.cetakNama($0, $1) } }

    /// The formula with values in place of names: `(40 − 36) / 40 × 100`.
    package func teksTerisi(_ cari: Pencari) -> String {
        cetak(desimalKoma: true) { nama, mundur in
            cari(nama, mundur)?.cetak() ?? Self.cetakNama(nama, mundur)
        }
    }

    private func cetak(desimalKoma: Bool, nama: (String, Int) -> String) -> String {
        switch self {
        case .angka(let angka): return desimalKoma ? angka.cetak() : angka.description
        case .nama(let satu, let mundur): return nama(satu, mundur)
        case .negatif(let isi): return (desimalKoma ? "\u{2212}" : "-") + isi.dalamKurung(0, desimalKoma, nama)
        case .operasi(let operasi, let kiri, let kanan):
            let tanda = desimalKoma ? operasi.tanda : String(operasi.rawValue)
            // A right side of the same rank stood in parentheses, since reading goes from left to right.
            return kiri.dalamKurung(operasi.tingkat, desimalKoma, nama) + " \(tanda) "
                + kanan.dalamKurung(operasi.tingkat + 1, desimalKoma, nama)
        case .fungsi(let fungsi, let daftar):
            let isi = daftar.map { $0.cetak(desimalKoma: desimalKoma, nama: nama) }
            return "\(fungsi.rawValue)(\(isi.joined(separator: desimalKoma ? "; " : ", ")))"
        }
    }

    private func dalamKurung(_ tingkat: Int, _ desimalKoma: Bool, _ nama: (String, Int) -> String) -> String {
        let isi = cetak(desimalKoma: desimalKoma, nama: nama)
        switch self {
        case .operasi(let operasi, _, _): return operasi.tingkat < tingkat || tingkat == 0 ? "(\(isi))" : isi
        case .negatif: return "(\(isi))"
        case .angka, .nama, .fungsi: return isi.hasPrefix("\u{2212}") ? "(\(isi))" : isi
        }
    }
}
