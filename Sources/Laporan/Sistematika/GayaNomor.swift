import Kinerja

/// How a section is numbered, written in an outline as an example of itself.
package enum GayaNomor: String, Sendable, CaseIterable {
    case hurufBesar = "A."
    case angka = "1."
    case huruf = "a."
    case angkaKurung = "1)"
    case hurufKurung = "a)"
    /// Chapter and positions: `3.1.2`.
    case desimal = "1.1"
    case tanpa = "-"

    /// The number as printed; nil for none.
    ///
    /// - Parameter jalur: chapter number, then the position of each section down to this one.
    package func cetak(jalur: [Int]) -> String? {
        guard let nomor = jalur.last else { return nil }
        return switch self {
        case .hurufBesar: urutanHuruf(nomor).uppercased() + "."
        case .angka: "\(nomor)."
        case .huruf: urutanHuruf(nomor) + "."
        case .angkaKurung: "\(nomor))"
        case .hurufKurung: urutanHuruf(nomor) + ")"
        case .desimal: jalur.map(String.init).joined(separator: ".")
        case .tanpa: nil
        }
    }
}

/// How a part is numbered, written as an example of itself.
package enum GayaNomorBab: String, Sendable, CaseIterable {
    case babRomawi = "BAB I"
    case babAngka = "BAB 1"
    case lampiranAngka = "LAMPIRAN 1"
    case lampiranRomawi = "LAMPIRAN I"
    case tanpa = "-"

    package func cetak(_ nomor: Int) -> String? {
        switch self {
        case .babRomawi: "BAB \(angkaRomawi(nomor))"
        case .babAngka: "BAB \(nomor)"
        case .lampiranAngka: "LAMPIRAN \(nomor)"
        case .lampiranRomawi: "LAMPIRAN \(angkaRomawi(nomor))"
        case .tanpa: nil
        }
    }
}

extension BabSistematika.Jenis {
    /// The style of a part that states none.
    var gayaBaku: GayaNomorBab {
        switch self {
        case .depan: .tanpa
        case .bab: .babRomawi
        case .lampiran: .lampiranAngka
        }
    }
}

/// 1 is a, 26 is z, 27 is aa.
private func urutanHuruf(_ nomor: Int) -> String {
    let alfabet = Array("abcdefghijklmnopqrstuvwxyz")
    var sisa = nomor
    var hasil = ""
    while sisa > 0 {
        hasil = String(alfabet[(sisa - 1) % 26]) + hasil
        sisa = (sisa - 1) / 26
    }
    return hasil
}
