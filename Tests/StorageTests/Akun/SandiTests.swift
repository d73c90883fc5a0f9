import Storage
import Testing

struct SandiTests {
    let hasher = PasswordHasher(biaya: .ringan)

    @Test func `a password belongs to its hash and to no other`() async throws {
        let sidik = try await hasher.hash("kuda-baterai-staples")
        #expect(sidik.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
        #expect(try await hasher.verify("kuda-baterai-staples", against: sidik))
        #expect(try await !hasher.verify("kuda-baterai-staple", against: sidik))
        #expect(try await !hasher.verify(sidik, against: sidik))
        #expect(try await sidik != hasher.hash("kuda-baterai-staples"))
    }

    @Test func `no password opens an account that does not exist`() async throws {
        for sandi in ["", "kuda-baterai-staples", String(repeating: "\0", count: 32)] {
            #expect(try await !hasher.verify(sandi, against: nil))
        }
    }

    @Test func `letters composed differently are the same password`() async throws {
        let sidik = try await hasher.hash("caf\u{e9}-pagi-hari")
        #expect(try await hasher.verify("cafe\u{301}-pagi-hari", against: sidik))
    }

    @Test func `the hash of the standard cost is what OWASP asks for, and replaces a cheaper one`() async throws {
        let baku = PasswordHasher()
        let sidik = try await baku.hash("kuda-baterai-staples")
        #expect(sidik.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(!baku.isOutdated(sidik))
        #expect(baku.isOutdated(try await hasher.hash("kuda-baterai-staples")))
        // The stand-in for an unknown account must be readable, or it would answer at once.
        let tiada = try await ContinuousClock().measure { _ = try await baku.verify("x", against: nil) }
        #expect(tiada > .milliseconds(3))
    }

    @Test func `too many at once are turned away`() async throws {
        // So slow that the others come while the first is still at work, however busy the machine is.
        let lambat = BiayaSandi(memoriKiB: 19_456, putaran: 40)
        let sempit = PasswordHasher(biaya: lambat, atOnce: 1, waitingLimit: 2)
        let hasil = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 { group.addTask { (try? await sempit.hash("kuda-baterai-staples")) != nil } }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(hasil.contains(true) && hasil.contains(false))
    }

    @Test(arguments: [
        ("pendek", "paling pendek"), ("password123", "mudah ditebak"), ("Indonesia2026!", "mudah ditebak"),
        ("bappeda-2026", "mudah ditebak"), ("aaaaaaaaaaaa", "huruf yang berbeda"), ("budi.santai9", "nama pengguna"),
        ("1234567890", "mudah ditebak"), ("$argon2id$v=19$m=8,t=1,p=1$abc", "bukan kata sandi"),
        (String(repeating: "kuda-", count: 300), "terlalu panjang"),
    ])
    func `refuses a password that is easy to guess`(sandi: String, sebab: String) {
        #expect(KebijakanSandi.kesalahan(sandi, namaMasuk: "budi.santai")?.contains(sebab) == true)
    }

    @Test(arguments: ["kuda-baterai-staples", "hujan sore di pasar", "t7#kQ!xv02"])
    func `takes a password that is not`(sandi: String) {
        #expect(KebijakanSandi.kesalahan(sandi, namaMasuk: "budi.santai") == nil)
    }
}
