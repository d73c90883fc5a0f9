/// The number of a civil servant: 18 digits of birth date, first appointment, sex and serial.
///
/// - Dasar: PermenPAN/BKN practice: `YYYYMMDD YYYYMM S NNN`; for PPPK the month of appointment is the code 21.
package enum NIP {
    /// Without the blanks people put between its parts.
    package static func rapi(_ teks: String) -> String { String(teks.filter { !$0.isWhitespace }) }

    /// What is wrong with it, to follow the number; nil when it is sound, empty, or a placeholder in brackets.
    ///
    /// - Batas: somebody is appointed at 18 to 65 years of age.
    package static func masalah(_ nip: String) -> String? {
        if nip.isEmpty || nip.hasPrefix("[") { return nil }
        let angka = nip.utf8.map { Int($0) - 48 }
        guard angka.allSatisfy({ (0...9).contains($0) }) else { return "memuat tanda selain angka" }
        guard angka.count == 18 else { return "terdiri atas \(angka.count) angka, seharusnya 18" }
        func bilangan(_ batas: Range<Int>) -> Int { angka[batas].reduce(0) { $0 * 10 + $1 } }
        guard let lahir = Tanggal(tahun: bilangan(0..<4), bulan: bilangan(4..<6), hari: bilangan(6..<8)) else {
            return "memuat tanggal lahir yang tidak ada (8 angka pertama)"
        }
        let tahunMasuk = bilangan(8..<12), bulanMasuk = bilangan(12..<14)
        guard (1...12).contains(bulanMasuk) || bulanMasuk == 21 else {
            return "memuat bulan pengangkatan yang tidak ada (angka ke-13 dan ke-14)"
        }
        guard (18...65).contains(tahunMasuk - lahir.tahun) else {
            return "memuat tahun pengangkatan yang tidak wajar bagi tahun lahirnya (angka ke-9 sampai ke-12)"
        }
        return (1...2).contains(angka[14]) ? nil : "memuat angka jenis kelamin selain 1 atau 2 (angka ke-15)"
    }

    /// How to mend it; the same sentence wherever the number is typed or imported.
    package static let perbaikan = "Salin 18 angka NIP dari SK, atau kosongkan bila tidak ada."

    /// Both in one, for a field of a form; nil when nothing is wrong.
    package static func kesalahan(_ nip: String) -> String? { masalah(nip).map { "NIP \($0). \(perbaikan)" } }

    /// For lists: it holds a birth date, so that only its end is shown.
    package static func samar(_ nip: String) -> String {
        if nip.isEmpty || nip.hasPrefix("[") { return nip }
        return String(repeating: "\u{2022}", count: max(0, nip.count - 4)) + String(nip.suffix(4))
    }
}
