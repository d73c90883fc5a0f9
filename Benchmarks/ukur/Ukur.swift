import Foundation

/// One measurement.
struct Hasil {
    let nama: String
    /// How many units of work the time covers.
    let satuan: Int
    let waktu: Duration

    var milidetik: Double { Double(waktu.components.attoseconds) / 1e15 + Double(waktu.components.seconds) * 1e3 }
    var perDetik: Double { Double(satuan) / (milidetik / 1e3) }
}

@main
enum Ukur {
    static func main() throws {
        let mesin = try (0..<5).map { _ in try UkurMesin.jalankan() }.min { $0.milidetik < $1.milidetik }
        if let mesin { print("mesin: \(Int(mesin.perDetik)) indikator-tahun per detik") }
    }
}
