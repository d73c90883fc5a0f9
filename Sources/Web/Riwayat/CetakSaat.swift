import Foundation
import Kinerja
import Storage

/// A stored moment as people of the pemda read it: `8 Januari 2025, 09.41`.
///
/// - Parameter geserDetik: seconds east of Greenwich.
/// - Returns: the text itself when it is no moment.
func cetakSaat(_ iso: String, geserDetik: Int) -> String {
    guard let saat = Date(iso: iso) else { return iso }
    let setempat = saat.addingTimeInterval(Double(geserDetik)).iso
    guard let tanggal = Tanggal(iso: String(setempat.prefix(10))) else { return iso }
    let jam = setempat.dropFirst(11).prefix(5).replacing(":", with: ".")
    return "\(tanggal.cetak), \(jam)"
}
