internal import Kinerja

/// Numbers and dates as workbooks store them: binary floats printed with up to 17 digits.
enum SpreadsheetNumber {
    /// Digits a spreadsheet shows; what lies beyond is the noise of its binary storage.
    static let significantDigits = 15

    /// Canonical decimal text of a stored number (`7.0000000000000007E-2` gives `0.07`); nil when it is none.
    static func canonical(_ stored: String) -> String? {
        guard let parts = Parts(stored) else { return nil }
        var digits = parts.digits, exponent = parts.exponent
        let leading = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leading)
        if digits.count > significantDigits {
            exponent += digits.count - significantDigits
            round(&digits, &exponent)
        }
        while digits.last == 0 {
            digits.removeLast()
            exponent += 1
        }
        if digits.isEmpty { return "0" }
        guard digits.count + abs(exponent) <= 38 else { return nil }
        return (parts.negative ? "-" : "") + plain(digits, exponent)
    }

    private static func round(_ digits: inout [Int], _ exponent: inout Int) {
        let up = digits[significantDigits] >= 5
        digits.removeSubrange(significantDigits...)
        guard up else { return }
        var index = significantDigits - 1
        while index >= 0, digits[index] == 9 {
            digits[index] = 0
            index -= 1
        }
        if index >= 0 {
            digits[index] += 1
        } else {
            digits = [1] + digits.dropLast()
            exponent += 1
        }
    }

    private static func plain(_ digits: [Int], _ exponent: Int) -> String {
        let text = digits.map(String.init).joined()
        if exponent >= 0 { return text + String(repeating: "0", count: exponent) }
        let point = digits.count + exponent
        if point > 0 { return text.prefix(point) + "." + text.dropFirst(point) }
        return "0." + String(repeating: "0", count: -point) + text
    }

    /// Value = digits x 10^exponent.
    private struct Parts {
        var negative = false
        var digits: [Int] = []
        var exponent = 0

        init?(_ text: String) {
            let halves = text.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
            guard (1...2).contains(halves.count), text.utf8.count <= 64 else { return nil }
            if halves.count == 2 {
                guard let power = Int(halves[1]), abs(power) < 400 else { return nil }
                exponent = power
            }
            var seenPoint = false
            for (position, character) in halves[0].enumerated() {
                if position == 0, character == "-" || character == "+" {
                    negative = character == "-"
                } else if character == ".", !seenPoint {
                    seenPoint = true
                } else if let digit = character.wholeNumberValue, character.isASCII {
                    digits.append(digit)
                    if seenPoint { exponent -= 1 }
                } else {
                    return nil
                }
            }
            if digits.isEmpty { return nil }
        }
    }

    /// The day a serial number stands for; the part of the day is dropped. Nil when there is no such day.
    static func date(_ serial: String, from1904: Bool) -> Tanggal? {
        guard let whole = canonical(serial)?.split(separator: ".").first, let days = Int(whole), days >= 0,
            days < 3_000_000
        else { return nil }
        if from1904 { return civil(daysSince1970: days - 24_107) }
        // The 1900 system believes in 29 February 1900 (serial 60).
        guard days >= 1, days != 60 else { return nil }
        return civil(daysSince1970: days < 60 ? days - 25_568 : days - 25_569)
    }

    /// Proleptic Gregorian date of a day count (era of 400 years beginning on 1 March).
    private static func civil(daysSince1970 days: Int) -> Tanggal? {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return Tanggal(
            tahun: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), bulan: month,
            hari: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
