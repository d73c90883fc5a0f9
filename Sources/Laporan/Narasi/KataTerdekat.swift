/// Some words (three unless told) most like a misspelt one, nearest first; order of `daftar` breaks ties.
func kataTerdekat(_ kata: String, di daftar: [String], paling banyak: Int = 3) -> [String] {
    let urut = daftar.enumerated().map {
        (urutan: $0, kata: $1, jarak: jarakSunting(kata.lowercased(), $1.lowercased()))
    }
    .sorted { ($0.jarak, $0.urutan) < ($1.jarak, $1.urutan) }
    return urut.prefix(banyak).map(\.kata)
}

/// How many letters must be put in, taken out or changed to make one word of the other (Levenshtein).
func jarakSunting(_ kiri: String, _ kanan: String) -> Int {
    let a = Array(kiri.utf8), b = Array(kanan.utf8)
    guard !a.isEmpty else { return b.count }
    var baris = Array(0...b.count)
    for (i, huruf) in a.enumerated() {
        var diagonal = baris[0]
        baris[0] = i + 1
        for (j, lain) in b.enumerated() {
            let ganti = diagonal + (huruf == lain ? 0 : 1)
            diagonal = baris[j + 1]
            baris[j + 1] = min(ganti, baris[j] + 1, baris[j + 1] + 1)
        }
    }
    return baris[b.count]
}
