/// Geometric mean of non-negative numbers: the n-th root of their product, exact to 20 decimals.
///
/// - Batas: an empty list gives nil; a single zero makes the result zero, which the tables mark.
/// - Contoh: 100 and 90 -> 94,868; 120 four times and 100 twice -> 112,924.
package func rerataGeometrik(_ daftar: [Angka]) -> Angka? {
    guard !daftar.isEmpty, daftar.allSatisfy({ $0 >= .nol }) else { return nil }
    guard !daftar.contains(.nol) else { return .nol }
    guard let rata = konsolidasi(daftar, cara: .rata) else { return nil }
    // Scaled by the arithmetic mean so that the product of many factors stays near one.
    let nisbah = daftar.compactMap { $0.dibagi(rata)?.dibulatkan(presisi) }
    let hasilKali = nisbah.reduce(Angka.satu) { ($0 * $1).dibulatkan(presisi) }
    guard hasilKali > .nol else { return nil }
    return akar(hasilKali, pangkat: daftar.count).map { ($0 * rata).dibulatkan(20) }
}

private let presisi = 30

/// n-th root of a number in (0, 1] by Newton's method from above; monotone, so it stops when it no longer falls.
private func akar(_ nilai: Angka, pangkat n: Int) -> Angka? {
    guard n > 1 else { return nilai }
    var x = Angka.satu
    for _ in 0..<400 {
        let xPangkat = pangkat(x, n - 1)
        guard let bagian = nilai.dibagi(xPangkat) else { return nil }
        guard let berikut = (Angka(n - 1) * x + bagian).dibagi(Angka(n))?.dibulatkan(presisi) else { return nil }
        if berikut >= x { return x }
        x = berikut
    }
    return x
}

private func pangkat(_ dasar: Angka, _ n: Int) -> Angka {
    var hasil = Angka.satu, kuadrat = dasar, sisa = n
    while sisa > 0 {
        if sisa & 1 == 1 { hasil = (hasil * kuadrat).dibulatkan(presisi) }
        kuadrat = (kuadrat * kuadrat).dibulatkan(presisi)
        sisa >>= 1
    }
    return hasil
}
