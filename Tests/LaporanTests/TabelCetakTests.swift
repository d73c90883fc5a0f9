import Documents
import Foundation
import Kinerja
import Laporan
import Testing

@Test func cetakSemua() throws {
    let h = try Sampel.hitungan()
    var s = ""
    for id in IdTabel.allCases { for t in susunTabel(id, hitungan: h) { s += KisiTabel(t).cetak + "\n" } }
    for id in IdGrafik.allCases { for g in susunGrafik(id, hitungan: h) { s += "\(g)\n\n" } }
    try s.write(toFile: "/tmp/laporan-sampel.txt", atomically: true, encoding: .utf8)
}
