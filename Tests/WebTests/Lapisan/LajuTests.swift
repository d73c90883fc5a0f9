import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite struct LajuTests {
    @Test("Ember terisi lagi dengan waktu, masing-masing kunci sendiri")
    func ember() {
        let jam = JamUji()
        let pembatas = PembatasLaju(aktif: true)
        for _ in 0..<10 { #expect(pembatas.ambil(.akun, "a", pada: jam.waktu) == nil) }
        #expect(pembatas.ambil(.akun, "a", pada: jam.waktu) == 30)
        #expect(pembatas.ambil(.akun, "b", pada: jam.waktu) == nil)
        jam.maju(29)
        #expect(pembatas.ambil(.akun, "a", pada: jam.waktu) == 1)
        jam.maju(2)
        #expect(pembatas.ambil(.akun, "a", pada: jam.waktu) == nil)
        #expect(pembatas.ambil(.akun, "a", pada: jam.waktu) != nil)
    }

    @Test("Banyak alamat tidak memenuhi ingatan")
    func banyakKunci() {
        let jam = JamUji()
        let pembatas = PembatasLaju(aktif: true)
        for nomor in 0..<120_000 { #expect(pembatas.ambil(.umum, "\(nomor)", pada: jam.waktu) == nil) }
    }

    @Test("Terlalu banyak permintaan dijawab 429 dengan waktu tunggu")
    func terlaluSering() async throws {
        let jam = JamUji()
        let aplikasi = AplikasiUji.denganRuteUji {
            $0.config.batasLaju = true
            $0.jam = jam
        }
        try await withTestApp(aplikasi) { klien in
            var terakhir = 200
            for _ in 0...400 { terakhir = try await klien.buka("/uji/terbuka").status }
            #expect(terakhir == 429)
            let jawaban = try await klien.buka("/uji/terbuka")
            #expect(jawaban.tajuk("Retry-After") == "1")
            #expect(jawaban.teks.contains("Coba lagi 1 detik lagi"))
            #expect(try await klien.buka("/sehat").status == 200)
            jam.maju(5)
            #expect(try await klien.buka("/uji/terbuka").status == 200)
        }
    }

    @Test("X-Forwarded-For dihitung hanya di belakang proksi yang dipercaya")
    func proksi() async throws {
        let nama = try #require(HTTPField.Name("X-Forwarded-For"))
        for dipercaya in [true, false] {
            let aplikasi = AplikasiUji.denganRuteUji {
                $0.config.batasLaju = true
                $0.config.proksiTepercaya = dipercaya
            }
            try await withTestApp(aplikasi) { klien in
                var terakhir = 200
                for nomor in 0...400 {
                    // Whatever a visitor writes stands before what our proxy saw.
                    let rantai = "1.2.3.\(nomor % 250), 10.0.0.\(nomor % 250)"
                    terakhir = try await klien.buka("/uji/terbuka", headers: [nama: rantai]).status
                }
                #expect(terakhir == (dipercaya ? 200 : 429))
            }
        }
    }

    @Test("Percobaan masuk untuk satu nama dibatasi, dari mana pun datangnya")
    func masuk() async throws {
        let nama = try #require(HTTPField.Name("X-Forwarded-For"))
        let aplikasi = AplikasiUji.denganRuteUji {
            $0.config.batasLaju = true
            $0.config.proksiTepercaya = true
        }
        try await withTestApp(aplikasi) { klien in
            let (tamu, csrf) = try await klien.denganTokenAwal()
            var status: [Int] = []
            for nomor in 0..<11 {
                let jawaban = try await tamu.kirim(
                    "/masuk", ["nama": "Operator", "sandi": "salah", "_csrf": csrf], headers: [nama: "10.0.0.\(nomor)"])
                status.append(jawaban.status)
            }
            #expect(status == Array(repeating: 422, count: 10) + [429])
        }
    }
}

extension KlienUji {
    /// A visitor who has opened the sign-in page.
    func denganTokenAwal() async throws -> (KlienUji, String) {
        let token = try #require(try await buka("/masuk").cookie("tolok_awal"))
        return (denganCookie("tolok_awal", token), token)
    }
}
