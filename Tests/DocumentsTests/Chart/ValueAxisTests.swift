import Testing

@testable import Documents

@Suite struct ValueAxisTests {
    @Test(
        "Ticks are round numbers that cover the values and print in Indonesian",
        arguments: [
            ([100.0, 40], ["0", "20", "40", "60", "80", "100"]),
            ([0.9], ["0", "0,2", "0,4", "0,6", "0,8", "1,0"]),
            (
                [12.5, -8.25],
                [
                    "\u{2212}10,0", "\u{2212}7,5", "\u{2212}5,0", "\u{2212}2,5", "0", "2,5", "5,0", "7,5",
                    "10,0", "12,5",
                ]
            ),
            ([4100.0], ["0", "1.000", "2.000", "3.000", "4.000", "5.000"]),
            ([-3.0], ["\u{2212}3", "\u{2212}2", "\u{2212}1", "0"]),
            ([0.03], ["0", "0,01", "0,02", "0,03"]),
        ])
    func roundTicks(_ values: [Double], _ labels: [String]) {
        #expect(ValueAxis(covering: values).ticks.map(\.label) == labels)
    }

    @Test("No values, or only zero, still give an axis from 0 upwards", arguments: [[], [0.0], [0, 0]])
    func emptyAxis(_ values: [Double]) {
        let axis = ValueAxis(covering: values)
        #expect(axis.lower == 0)
        #expect(axis.upper > 0)
    }

    @Test("Every axis holds 0 and all values, over twenty powers of ten", arguments: -8...12)
    func coversEveryMagnitude(_ power: Int) {
        var value = 1.0
        for _ in 0..<abs(power) { value *= power < 0 ? 0.1 : 10 }
        for factor in [1, 1.7, 2.3, 4.9, 9.99] {
            let axis = ValueAxis(covering: [value * factor])
            #expect(axis.lower == 0)
            #expect(axis.upper >= value * factor * (1 - 1e-8))
            #expect((2...8).contains(axis.ticks.count))
        }
    }
}
