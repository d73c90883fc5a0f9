/// Units as people spell them: `Dokumen`, `dokumen `, `%`, `Prosentase`.
package enum Satuan {
    /// Lower case, single spaces, percent in one spelling.
    package static func normal(_ teks: String) -> String {
        let rapi = PembacaAngka.normal(teks).lowercased()
            .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        return rapi.contains("%") || rapi.hasPrefix("persen") || rapi.hasPrefix("prosen") ? "persen" : rapi
    }

    /// The same unit in another spelling; a unit that is one of several (`laporan / dokumen`) counts.
    package static func sama(_ kiri: String, _ kanan: String) -> Bool {
        let satu = normal(kiri), dua = normal(kanan)
        return satu == dua || pilihan(satu).contains(dua) || pilihan(dua).contains(satu)
    }

    /// Measures that take fractions; everything else (dokumen, orang, kejadian) is counted in whole numbers.
    package static func berpecahan(_ teks: String) -> Bool {
        let kata = normal(teks).split { !$0.isLetter }
        return kata.contains { daftarBerpecahan.contains(String($0)) }
    }

    private static let daftarBerpecahan: Set<String> = [
        "persen", "indeks", "index", "nilai", "skor", "poin", "point", "rasio", "angka", "skala", "level", "ton", "km",
        "hektar", "ha", "tahun", "hari", "jam", "menit",
    ]

    private static func pilihan(_ teks: String) -> [String] {
        teks.split(separator: "/").map { $0.split(separator: " ").joined(separator: " ") }
    }
}

extension Indikator {
    /// The unit is percent, in any of its spellings.
    package var satuanPersen: Bool { Satuan.normal(satuan) == "persen" }

    /// The unit is money.
    package var satuanRupiah: Bool { ["rp", "rp.", "rupiah"].contains(Satuan.normal(satuan)) }
}
