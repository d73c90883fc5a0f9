/// A small seeded generator (SplitMix64): the same seed gives the same sequence on every machine.
package struct Pengacak: RandomNumberGenerator {
    private var keadaan: UInt64

    package init(benih: UInt64) { keadaan = benih }

    package mutating func next() -> UInt64 {
        keadaan &+= 0x9E37_79B9_7F4A_7C15
        var z = keadaan
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    package mutating func bilangan(_ rentang: ClosedRange<Int>) -> Int { Int.random(in: rentang, using: &self) }
}
