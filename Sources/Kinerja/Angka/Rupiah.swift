/// Money in whole rupiah.
///
/// Values outside ±10^16 are refused on input, so that no sum of a real budget leaves the range of the integer; a sum
/// that does all the same stays at the end of the range, where nobody takes it for a budget.
package struct Rupiah: Hashable, Comparable, Sendable {
    package let nilai: Int64

    /// Greatest amount accepted from outside: ten quadrillion rupiah, three times the national budget.
    package static let batas: Int64 = 10_000_000_000_000_000

    package init(_ nilai: Int64) { self.nilai = nilai }

    package static let nol = Rupiah(0)

    package static func < (kiri: Rupiah, kanan: Rupiah) -> Bool { kiri.nilai < kanan.nilai }
    package static func + (kiri: Rupiah, kanan: Rupiah) -> Rupiah {
        let (hasil, lewat) = kiri.nilai.addingReportingOverflow(kanan.nilai)
        return lewat ? Rupiah(kanan.nilai > 0 ? .max : .min) : Rupiah(hasil)
    }
    package static func - (kiri: Rupiah, kanan: Rupiah) -> Rupiah {
        let (hasil, lewat) = kiri.nilai.subtractingReportingOverflow(kanan.nilai)
        return lewat ? Rupiah(kanan.nilai < 0 ? .max : .min) : Rupiah(hasil)
    }
    package static func += (kiri: inout Rupiah, kanan: Rupiah) { kiri = kiri + kanan }

    package var angka: Angka { Angka(Int(nilai)) }
}

extension Sequence<Rupiah> {
    package var jumlah: Rupiah { reduce(.nol, +) }
}
