/// Geometric mean of non-negative numbers: the n-th root of their product, exact to 20 decimals.
///
/// - Rumus: (a1 x a2 x ... x an) ^ (1/n).
/// - Satuan: that of the numbers, rounded to 20 decimals.
/// - Batas: an empty list or a negative number gives nil; a single zero makes the result zero, which the tables mark.
///   Neither many factors nor very unequal ones lose digits.
/// - Dasar: PMK 22/2021 annex (output achievement), by analogy.
/// - Contoh: 100 and 90 -> 94,868; 120 four times and 100 twice -> 112,924.
package func rerataGeometrik(_ daftar: [Angka]) -> Angka? {
    guard !daftar.isEmpty, daftar.allSatisfy({ $0.sah && $0 >= .nol }) else { return nil }
    guard !daftar.contains(.nol) else { return .nol }
    let hasilKali = daftar.reduce(Ilmiah.satu) { $0 * Ilmiah($1) }
    return akar(hasilKali, pangkat: daftar.count)?.dibulatkan(20)
}

/// A positive number as digits and power of ten, so that no product of many factors leaves the range of a decimal.
private struct Ilmiah {
    /// 1 or more, less than 10.
    var digit: Angka
    var pangkat: Int

    static let satu = Ilmiah(digit: .satu, pangkat: 0)

    private init(digit: Angka, pangkat: Int) {
        self.digit = digit
        self.pangkat = pangkat
    }

    init(_ angka: Angka) {
        self.init(digit: angka, pangkat: 0)
        while digit >= 10 { geser(1) }
        while digit < 1 { geser(-1) }
    }

    private mutating func geser(_ langkah: Int) {
        digit = langkah > 0 ? digit.dibagi(10) ?? digit : digit * 10
        pangkat += langkah
    }

    static func * (kiri: Ilmiah, kanan: Ilmiah) -> Ilmiah {
        var hasil = Ilmiah(digit: kiri.digit * kanan.digit, pangkat: kiri.pangkat + kanan.pangkat)
        if hasil.digit >= 10 { hasil.geser(1) }
        return hasil
    }

    func pangkat(_ n: Int) -> Ilmiah {
        var hasil = Ilmiah.satu, kuadrat = self, sisa = n
        while sisa > 0 {
            if sisa & 1 == 1 { hasil = hasil * kuadrat }
            kuadrat = kuadrat * kuadrat
            sisa >>= 1
        }
        return hasil
    }

    static func <= (kiri: Ilmiah, kanan: Ilmiah) -> Bool {
        kiri.pangkat == kanan.pangkat ? kiri.digit <= kanan.digit : kiri.pangkat < kanan.pangkat
    }

    /// As an ordinary number; nil outside -60...60 powers of ten, which no mean of decimals reaches.
    var angka: Angka? {
        guard (-60...60).contains(pangkat) else { return nil }
        var hasil = digit
        for _ in 0..<abs(pangkat) { hasil = pangkat > 0 ? hasil * 10 : hasil.dibagi(10) ?? hasil }
        return hasil
    }
}

/// n-th root by halving: the power of ten is known, and 120 halvings of 1...10 leave less than 10^-35.
private func akar(_ nilai: Ilmiah, pangkat n: Int) -> Angka? {
    guard n > 1 else { return nilai.angka }
    let skala = nilai.pangkat >= 0 ? nilai.pangkat / n : -((n - 1 - nilai.pangkat) / n)
    var bawah = Angka.satu, atas = Angka(10)
    for _ in 0..<120 {
        guard let tengah = (bawah + atas).dibagi(2), tengah > bawah, tengah < atas else { break }
        var calon = Ilmiah(tengah)
        calon.pangkat += skala
        if calon.pangkat(n) <= nilai { bawah = tengah } else { atas = tengah }
    }
    var hasil = Ilmiah(atas)
    hasil.pangkat += skala
    return hasil.angka
}
