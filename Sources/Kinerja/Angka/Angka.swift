package import Foundation

/// An exact decimal number with up to 38 significant digits: a target, a realisation or a percentage.
///
/// Made from text or whole numbers only, never from binary floating point. Arithmetic that leaves the range of the
/// representation gives a value for which ``sah`` is false; every rule checks it before it publishes a figure.
package struct Angka: Hashable, Sendable {
    package let desimal: Decimal

    package init(desimal: Decimal) { self.desimal = desimal }

    package init(_ bulat: Int) { desimal = Decimal(bulat) }

    /// Canonical notation: optional minus, digits, optional point and digits (`-1234.5`). Anything else is nil.
    package init?(kanonik teks: some StringProtocol) {
        guard Self.isCanonical(teks), let nilai = Decimal(string: String(teks), locale: nil), !nilai.isNaN else {
            return nil
        }
        desimal = nilai
    }

    package static let nol = Angka(0)
    package static let satu = Angka(1)
    package static let seratus = Angka(100)

    /// False when an operation overflowed.
    package var sah: Bool { !desimal.isNaN }

    private static func isCanonical(_ teks: some StringProtocol) -> Bool {
        var digitsBefore = 0, digitsAfter = 0, seenPoint = false
        for (position, byte) in teks.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): if seenPoint { digitsAfter += 1 } else { digitsBefore += 1 }
            case UInt8(ascii: "."): if seenPoint { return false } else { seenPoint = true }
            case UInt8(ascii: "-"): if position > 0 { return false }
            default: return false
            }
        }
        return digitsBefore > 0 && digitsBefore + digitsAfter <= 38 && (!seenPoint || digitsAfter > 0)
    }
}

extension Angka: Comparable {
    package static func < (kiri: Angka, kanan: Angka) -> Bool { kiri.desimal < kanan.desimal }
}

extension Angka {
    package static func + (kiri: Angka, kanan: Angka) -> Angka { Angka(desimal: kiri.desimal + kanan.desimal) }
    package static func - (kiri: Angka, kanan: Angka) -> Angka { Angka(desimal: kiri.desimal - kanan.desimal) }
    /// The product, to 38 digits. What lies below 10^-60 in a factor of an extremely small product counts as zero.
    package static func * (kiri: Angka, kanan: Angka) -> Angka {
        // Foundation traps when the exponents of a product fall below its range (swift-foundation, Decimal._multiply).
        guard kiri.desimal.exponent + kanan.desimal.exponent < -120 else {
            return Angka(desimal: kiri.desimal * kanan.desimal)
        }
        return Angka(desimal: kiri.dibulatkan(60).desimal * kanan.dibulatkan(60).desimal)
    }
    package static prefix func - (angka: Angka) -> Angka { Angka(desimal: -angka.desimal) }

    /// The quotient, or nil when the divisor is zero. Endless quotients are cut at 38 digits.
    package func dibagi(_ pembagi: Angka) -> Angka? {
        pembagi == .nol ? nil : Angka(desimal: desimal / pembagi.desimal)
    }

    /// Decimals needed to write the number out.
    package var banyakDesimal: Int { Swift.max(0, -desimal.exponent) }

    package var mutlak: Angka { self < .nol ? -self : self }

    /// Rounded to a number of decimals. Half goes away from zero with `setengahKeAtas`, as in the official reports.
    package func dibulatkan(_ desimalDiBelakang: Int, cara: Pembulatan = .setengahKeAtas) -> Angka {
        var masuk = desimal.magnitude
        var hasil = Decimal()
        NSDecimalRound(&hasil, &masuk, desimalDiBelakang, cara == .potong ? .down : .plain)
        return Angka(desimal: desimal.sign == .minus && !hasil.isZero ? -hasil : hasil)
    }
}

/// How a figure is shortened for print.
package enum Pembulatan: String, Sendable, Codable, CaseIterable {
    /// 2,345 becomes 2,35.
    case setengahKeAtas = "setengah_ke_atas"
    /// 2,349 becomes 2,34. Seen in reports; offered so that such a report can be reproduced.
    case potong
}

extension Angka: CustomStringConvertible {
    /// Canonical notation.
    package var description: String { desimal.isNaN ? "tidak sah" : desimal.description }
}

extension Angka: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(value) }
}
