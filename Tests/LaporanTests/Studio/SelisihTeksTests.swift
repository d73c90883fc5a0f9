import TestSupport
import Testing

@testable import Laporan

@Suite struct SelisihTeksTests {
    private func sumber(_ selisih: SelisihTeks, tanpa jenis: SelisihTeks.Jenis) -> String {
        selisih.daftarPotongan.filter { $0.jenis != jenis }.map(\.teks).joined()
    }

    @Test func `changed words are shown, what stays is one run`() {
        #expect(
            SelisihTeks("Capaian {{I1.capaian|%}} baik.", "Capaian {{I2.capaian|%}} baik.").daftarPotongan == [
                .init(.sama, "Capaian "), .init(.dihapus, "{{I1.capaian|%}}"), .init(.ditambah, "{{I2.capaian|%}}"),
                .init(.sama, " baik."),
            ])
        #expect(SelisihTeks("sama", "sama").daftarPotongan == [.init(.sama, "sama")])
        #expect(!SelisihTeks("", "").berubah && SelisihTeks("", "").daftarPotongan.isEmpty)
        #expect(SelisihTeks("", "baru").daftarPotongan == [.init(.ditambah, "baru")])
    }

    @Test func `a changed phrase reads as one change`() {
        #expect(
            SelisihTeks("satu dua tiga empat", "satu lima enam empat").daftarPotongan == [
                .init(.sama, "satu "), .init(.dihapus, "dua tiga"), .init(.ditambah, "lima enam"),
                .init(.sama, " empat"),
            ])
    }

    @Test func `both versions can be had back from the difference, whatever they are`() {
        let kata = ["a", "b", "kata", " ", " ", "\n\n", ".", "{{I1.x}}", "😀", "é", ",", "{{", "12,5"]
        for benih in 1...300 {
            var acak = Pengacak(benih: UInt64(benih))
            let lama = (0..<acak.bilangan(0...40)).map { _ in kata.randomElement(using: &acak) ?? "" }
            var baru = lama
            for _ in 0..<acak.bilangan(0...12) {
                let posisi = acak.bilangan(0...baru.count)
                if acak.bilangan(0...1) == 0 || baru.isEmpty {
                    baru.insert(kata.randomElement(using: &acak) ?? "", at: posisi)
                } else {
                    baru.remove(at: min(posisi, baru.count - 1))
                }
            }
            let selisih = SelisihTeks(lama.joined(), baru.joined())
            #expect(sumber(selisih, tanpa: .ditambah) == lama.joined(), "benih \(benih)")
            #expect(sumber(selisih, tanpa: .dihapus) == baru.joined(), "benih \(benih)")
            let jenis = selisih.daftarPotongan.map(\.jenis)
            #expect(zip(jenis, jenis.dropFirst()).allSatisfy { $0 != $1 }, "benih \(benih)")
        }
    }

    @Test func `the way from one list to another is a shortest one`() throws {
        for benih in 1...200 {
            var acak = Pengacak(benih: UInt64(benih))
            let a = (0..<acak.bilangan(0...12)).map { _ in acak.bilangan(0...3) }
            let b = (0..<acak.bilangan(0...12)).map { _ in acak.bilangan(0...3) }
            let langkah = try #require(langkahSunting(a, b))
            let sama = langkah.count { if case .sama = $0 { true } else { false } }
            #expect(sama == terpanjangBersama(a, b), "benih \(benih)")
        }
    }

    /// Longest common subsequence by the plain table.
    private func terpanjangBersama(_ a: [Int], _ b: [Int]) -> Int {
        var baris = [Int](repeating: 0, count: b.count + 1)
        for x in a {
            var diagonal = 0
            for (j, y) in b.enumerated() {
                let atas = baris[j + 1]
                baris[j + 1] = x == y ? diagonal + 1 : max(baris[j + 1], baris[j])
                diagonal = atas
            }
        }
        return baris[b.count]
    }

    @Test func `texts that share nothing, and very long ones, are compared in bounded time`() {
        let lama = (0..<6000).map { "kata\($0)" }.joined(separator: " ")
        let baru = (0..<6000).map { "lain\($0)" }.joined(separator: " ")
        let paragraf = (0..<300).map { "Paragraf \($0) berisi \($0 * 7) kata yang panjang." }
        let sebagian = paragraf.map { $0.contains("5") ? $0.uppercased() : $0 }
        let waktu = ContinuousClock().measure {
            let beda = SelisihTeks(lama, baru)
            #expect(sumber(beda, tanpa: .ditambah) == lama && sumber(beda, tanpa: .dihapus) == baru)
            let dua = SelisihTeks(paragraf.joined(separator: "\n"), sebagian.joined(separator: "\n"))
            #expect(dua.daftarPotongan.contains { $0.jenis == .sama && $0.teks.contains("Paragraf 111 ") })
        }
        #expect(waktu < .seconds(10))
    }
}
