/// The number of a civil servant: 18 digits of birth date, first appointment, sex and serial.
///
/// - Dasar: PermenPAN/BKN practice: `YYYYMMDD YYYYMM S NNN`; for PPPK the month of appointment is the code 21.
package enum NIP {
    /// Without the blanks people put between its parts.
    package static func rapi(_ teks: String) -> String { String(teks.filter { !$0.isWhitespace }) }

    /// What is wrong with it and how to mend it; nil for a number that can be one, for none, and for a placeholder.
    package static func kesalahan(_ nip: String) -> String? {
        if nip.isEmpty || nip.hasPrefix("[") { return nil }
        let angka = nip.utf8.compactMap { (48...57).contains($0) ? Int($0) - 48 : nil }
        guard angka.count == 18, nip.utf8.count == 18 else {
            return "NIP terdiri atas 18 angka. Salin dari SK, atau kosongkan bila tidak ada."
        }
        func bilangan(_ awal: Int, _ panjang: Int) -> Int { angka[awal..<awal + panjang].reduce(0) { $0 * 10 + $1 } }
        guard Tanggal(tahun: bilangan(0, 4), bulan: bilangan(4, 2), hari: bilangan(6, 2)) != nil else {
            return "Delapan angka pertama NIP adalah tanggal lahir, dan yang ini bukan tanggal. Periksa ketikannya."
        }
        let bulan = bilangan(12, 2)
        guard (1...12).contains(bulan) || bulan == 21, (1...2).contains(angka[14]) else {
            return "Angka ke-9 sampai ke-15 NIP adalah bulan pengangkatan dan jenis kelamin. Periksa ketikannya."
        }
        return nil
    }

    /// For lists: it holds a birth date, so that only its end is shown.
    package static func samar(_ nip: String) -> String {
        if nip.isEmpty || nip.hasPrefix("[") { return nip }
        return String(repeating: "\u{2022}", count: max(0, nip.count - 4)) + String(nip.suffix(4))
    }
}
