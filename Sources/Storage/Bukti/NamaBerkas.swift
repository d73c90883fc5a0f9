internal import Foundation

/// The name under which a file is offered again.
package enum NamaBerkas {
    /// Without folders, control characters, letters that turn the direction of text and signs a system may trip over; with
    /// the ending of what the file really is.
    package static func rapi(_ nama: String, jenis: JenisBerkas) -> String {
        let dasar = nama.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let bersih = String(
            String.UnicodeScalarView(dasar.precomposedStringWithCanonicalMapping.unicodeScalars.compactMap(aman)))
        var badan = bersih.trimmingCharacters(in: CharacterSet.whitespacesAndNewlines.union(.init(charactersIn: ".")))
        let ekstensi = badan.contains(".") ? badan.split(separator: ".").last.map { $0.lowercased() } : nil
        if let ekstensi, jenis.ekstensi.contains(ekstensi) { badan = String(badan.dropLast(ekstensi.count + 1)) }
        badan = String(badan.prefix(100)).trimmingCharacters(in: .whitespaces)
        return (badan.isEmpty ? "bukti" : badan) + "."
            + (ekstensi.flatMap { jenis.ekstensi.contains($0) ? $0 : nil } ?? jenis.ekstensi[0])
    }

    private static func aman(_ huruf: Unicode.Scalar) -> Unicode.Scalar? {
        switch huruf.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: nil
        default: "<>:\"|?*%;".unicodeScalars.contains(huruf) ? "_" : huruf
        }
    }
}
