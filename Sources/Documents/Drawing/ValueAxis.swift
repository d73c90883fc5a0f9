import Foundation

/// A value axis from a round number to a round number, always with 0 on it.
struct ValueAxis: Equatable {
    struct Tick: Equatable {
        var value: Double
        /// Printed in Indonesian: `1.000`, `0,5`, `−20`.
        var label: String
    }
    var ticks: [Tick]

    var lower: Double { ticks.first?.value ?? 0 }
    var upper: Double { ticks.last?.value ?? 1 }

    /// The smallest axis in steps of 1, 2, 2,5 or 5 (times a power of ten) that covers the values in at most
    /// `steps` steps on the longer side of 0.
    init(covering values: [Double], steps: Int = 5) {
        let low = min(0, values.min() ?? 0)
        let high = max(0, values.max() ?? 0)
        let reach = max(high, -low)
        let step = Step(atLeast: (reach > 0 ? reach : 1) / Double(steps))
        // A hair of tolerance: 100 must not become 120 because 5 * 20 is reached from below.
        let first = Int((low / step.value + 1e-9).rounded(.down))
        let last = max(first + 1, Int((high / step.value - 1e-9).rounded(.up)))
        ticks = (first...last).map { Tick(value: step.value(at: $0), label: step.label(at: $0)) }
    }

    /// Where a value stands between lower (0) and upper (1).
    func fraction(_ value: Double) -> Double { (value - lower) / (upper - lower) }

    /// `mantissa` times ten to the `exponent`.
    private struct Step {
        var mantissa: Int
        var exponent: Int

        init(atLeast raw: Double) {
            let power = Int(log10(raw).rounded(.down))
            let candidates = [(1, power), (2, power), (25, power - 1), (5, power), (1, power + 1)]
            let fitting = candidates.first { Step(mantissa: $0.0, exponent: $0.1).value >= raw * (1 - 1e-9) }
            (mantissa, exponent) = fitting ?? (1, power + 1)
        }

        init(mantissa: Int, exponent: Int) {
            self.mantissa = mantissa
            self.exponent = exponent
        }

        var value: Double { value(at: 1) }

        func value(at index: Int) -> Double {
            let units = Double(index * mantissa)
            return exponent < 0 ? units / pow(10, Double(-exponent)) : units * pow(10, Double(exponent))
        }

        /// Made from whole numbers, so that no binary fraction shows.
        func label(at index: Int) -> String {
            var digits = String(abs(index * mantissa))
            if digits == "0" { return "0" }
            var fraction = ""
            if exponent < 0 {
                digits = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
                fraction = "," + digits.suffix(-exponent)
                digits = String(digits.dropLast(-exponent))
            } else {
                digits += String(repeating: "0", count: exponent)
            }
            return (index < 0 ? "\u{2212}" : "") + grouped(digits) + fraction
        }

        private func grouped(_ digits: String) -> String {
            var result = ""
            for (index, digit) in digits.enumerated() {
                if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(".") }
                result.append(digit)
            }
            return result
        }
    }
}
