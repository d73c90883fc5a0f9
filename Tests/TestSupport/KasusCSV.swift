internal import Foundation

/// A table of cases from a CSV file beside the test that asks for it.
package enum KasusCSV {
    /// Rows as dictionaries by column name; quoted fields may hold commas.
    ///
    /// Stops the run when there are none: a test over an empty list of cases would pass without testing anything.
    ///
    /// - Parameter berkas: path below the folder of the calling test file.
    package static func baca(_ berkas: String, di lokasi: String = #filePath) -> [[String: String]] {
        let alamat = URL(fileURLWithPath: lokasi).deletingLastPathComponent().appendingPathComponent(berkas)
        guard let teks = try? String(contentsOf: alamat, encoding: .utf8) else {
            preconditionFailure("Tabel kasus \(alamat.path) tidak terbaca.")
        }
        let baris = teks.split(separator: "\n").map(kolom)
        guard let kepala = baris.first, baris.count > 1 else {
            preconditionFailure("Tabel kasus \(alamat.path) tidak memuat kasus.")
        }
        return baris.dropFirst().map { isi in
            Dictionary(
                zip(kepala, isi + Array(repeating: "", count: max(0, kepala.count - isi.count))),
                uniquingKeysWith: { $1 })
        }
    }

    private static func kolom(_ baris: Substring) -> [String] {
        var hasil: [String] = [""]
        var dalamKutip = false
        for huruf in baris where huruf != "\r" {
            if huruf == "\"" {
                dalamKutip.toggle()
            } else if huruf == ",", !dalamKutip {
                hasil.append("")
            } else {
                hasil[hasil.count - 1].append(huruf)
            }
        }
        return hasil
    }
}
