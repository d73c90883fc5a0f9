/// One step from an old list to a new one, with positions in each.
enum LangkahSunting: Equatable {
    case sama(Int, Int)
    case hapus(Int)
    case tambah(Int)
}

/// The shortest way from an old list to a new one, by Myers' O(ND) algorithm; nil when it is longer than `batas` steps.
///
/// Equal beginnings and ends cost nothing. Time and memory are bounded by `batas` squared.
///
/// - Dasar: E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986).
func langkahSunting<Unsur: Hashable>(_ lama: [Unsur], _ baru: [Unsur], batas: Int = 800) -> [LangkahSunting]? {
    let awal = zip(lama, baru).prefix { $0 == $1 }.count
    let sisa = min(lama.count, baru.count) - awal
    let akhir = zip(lama.reversed(), baru.reversed()).prefix(sisa).prefix { $0 == $1 }.count
    var nomor: [Unsur: Int] = [:]
    func nomori(_ daftar: ArraySlice<Unsur>) -> [Int] {
        daftar.map { satu in
            if let ada = nomor[satu] { return ada }
            nomor[satu] = nomor.count
            return nomor.count - 1
        }
    }
    let a = nomori(lama[awal..<(lama.count - akhir)]), b = nomori(baru[awal..<(baru.count - akhir)])
    guard let tengah = Myers(a: a, b: b, batas: batas).langkah else { return nil }
    let depan = (0..<awal).map { LangkahSunting.sama($0, $0) }
    let belakang = (0..<akhir).map { LangkahSunting.sama(lama.count - akhir + $0, baru.count - akhir + $0) }
    return depan + tengah.map { $0.digeser(awal) } + belakang
}

extension LangkahSunting {
    fileprivate func digeser(_ jarak: Int) -> LangkahSunting {
        switch self {
        case .sama(let a, let b): .sama(a + jarak, b + jarak)
        case .hapus(let a): .hapus(a + jarak)
        case .tambah(let b): .tambah(b + jarak)
        }
    }
}

/// Furthest points by diagonal, kept for each number of edits so that the way back is known.
private struct Myers {
    let a: [Int]
    let b: [Int]
    let batas: Int

    var langkah: [LangkahSunting]? {
        return jejak().map(telusuri)
    }

    /// Points reached with 0, 1, 2, ... edits; of d edits only diagonals -d...d.
    private func jejak() -> [[Int]]? {
        let terjauh = min(a.count + b.count, batas)
        var kini = [Int](repeating: 0, count: 2 * terjauh + 3)
        let pusat = terjauh + 1
        var jejak: [[Int]] = []
        for d in 0...terjauh {
            for k in stride(from: -d, through: d, by: 2) {
                let turun = k == -d || (k != d && kini[pusat + k - 1] < kini[pusat + k + 1])
                var x = turun ? kini[pusat + k + 1] : kini[pusat + k - 1] + 1
                var y = x - k
                while x < a.count, y < b.count, a[x] == b[y] {
                    x += 1
                    y += 1
                }
                kini[pusat + k] = x
                guard k == a.count - b.count, x >= a.count else { continue }
                jejak.append(Array(kini[(pusat - d)...(pusat + d)]))
                return jejak
            }
            jejak.append(Array(kini[(pusat - d)...(pusat + d)]))
        }
        return nil
    }

    private func telusuri(_ jejak: [[Int]]) -> [LangkahSunting] {
        var hasil: [LangkahSunting] = []
        var x = a.count, y = b.count
        for d in stride(from: jejak.count - 1, to: 0, by: -1) {
            let k = x - y, sebelum = jejak[d - 1]
            func titik(_ k: Int) -> Int {
                abs(k) <= d - 1 ? sebelum[k + d - 1] : -1
            }
            let turun = k == -d || (k != d && titik(k - 1) < titik(k + 1))
            let asal = turun ? k + 1 : k - 1
            let x0 = titik(asal), y0 = x0 - asal
            while x > (turun ? x0 : x0 + 1) {
                x -= 1
                y -= 1
                hasil.append(.sama(x, y))
            }
            hasil.append(turun ? .tambah(y0) : .hapus(x0))
            (x, y) = (x0, y0)
        }
        while x > 0, y > 0 {
            x -= 1
            y -= 1
            hasil.append(.sama(x, y))
        }
        return hasil.reversed()
    }
}
