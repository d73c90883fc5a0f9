package import Foundation
package import Kinerja

extension Date {
    /// UTC to the millisecond, `2026-11-25T10:00:00.000Z`: sorts as text the way it sorts as time.
    package var iso: String {
        let milliseconds = Int64((timeIntervalSince1970 * 1000).rounded())
        let (days, inDay) = milliseconds.flooredQuotient(86_400_000)
        let (year, month, day) = Self.civil(daysSinceEpoch: days)
        func padded(_ value: Int64, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        let (seconds, fraction) = (inDay / 1000, inDay % 1000)
        let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        return "\(date)T\(clock).\(padded(fraction, 3))Z"
    }

    /// Reads what ``iso`` writes; nil for any other notation.
    package init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[23] == UInt8(ascii: "Z"),
            let day = Tanggal(iso: String(text.prefix(10))),
            let hours = Int(text.dropFirst(11).prefix(2)), let minutes = Int(text.dropFirst(14).prefix(2)),
            let seconds = Int(text.dropFirst(17).prefix(2)), let fraction = Int(text.dropFirst(20).prefix(3))
        else { return nil }
        let whole = Self.days(of: day) * 86_400 + hours * 3600 + minutes * 60 + seconds
        self.init(timeIntervalSince1970: Double(whole) + Double(fraction) / 1000)
        guard iso == text else { return nil }
    }

    /// Year, month and day in the proleptic Gregorian calendar (Howard Hinnant, civil_from_days).
    private static func civil(daysSinceEpoch: Int64) -> (Int64, Int64, Int64) {
        let shifted = daysSinceEpoch + 719_468
        let (era, dayOfEra) = shifted.flooredQuotient(146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// Days since 1970-01-01 (days_from_civil).
    static func days(of day: Tanggal) -> Int {
        let year = day.bulan <= 2 ? day.tahun - 1 : day.tahun
        let (era, yearOfEra) = (year / 400, year % 400)
        let dayOfYear = (153 * (day.bulan > 2 ? day.bulan - 3 : day.bulan + 9) + 2) / 5 + day.hari - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Int64 {
    /// Quotient rounded down and the remainder, which is never negative.
    fileprivate func flooredQuotient(_ divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension Tanggal {
    /// The day it is at this moment, so many seconds east of Greenwich.
    package init?(_ saat: Date, geserDetik: Int) {
        self.init(iso: String(saat.addingTimeInterval(Double(geserDetik)).iso.prefix(10)))
    }

    /// Days from this day to another; negative when that one is past.
    package func hari(sampai lain: Tanggal) -> Int { Date.days(of: lain) - Date.days(of: self) }
}

extension Store {
    /// This moment as it is stored.
    var saat: String { jam().iso }

    /// Today where the pemda is.
    package var hariIni: String { String(jam().addingTimeInterval(Double(geserDetik)).iso.prefix(10)) }
}
