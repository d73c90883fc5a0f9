import Foundation
import Kinerja
import Storage

/// A moment of the store as people where the pemda is read it.
struct WaktuSetempat {
    let hari: Tanggal?
    /// `14.20`
    let jam: String

    /// - Parameters:
    ///   - iso: UTC as the store writes it.
    ///   - geserDetik: seconds east of Greenwich.
    init(_ iso: String, geserDetik: Int) {
        let setempat = Date(iso: iso)?.addingTimeInterval(Double(geserDetik)).iso ?? iso
        hari = Tanggal(iso: String(setempat.prefix(10)))
        jam = String(setempat.dropFirst(11).prefix(5)).replacing(":", with: ".")
    }

    /// `6 Januari 2025, 14.20`
    var cetak: String { hari.map { "\($0.cetak), \(jam)" } ?? jam }
}

extension Store {
    func waktu(_ iso: String) -> WaktuSetempat { WaktuSetempat(iso, geserDetik: geserDetik) }
}
