import HTTPTypes
import Kinerja
import TestSupport
import Testing

@testable import Web

@Suite struct CSRFTests {
    private static let csrf = PintuPalsu.csrf(.petugas)

    @Test("Kiriman dengan rahasia sesi diterima, juga yang disamarkan dan yang lewat tajuk")
    func diterima() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let orang = klien.sebagai(.petugas)
            #expect(try await orang.kirim("/uji/simpan", ["nama": "ä & b"]).teks == "nama=ä & b")
            var samar = orang
            samar.csrf = maskedToken(Self.csrf)
            #expect(try await samar.kirim("/uji/simpan", ["nama": "b"]).status == 200)
            var tanpa = orang
            tanpa.csrf = nil
            let tajuk = try #require(HTTPField.Name("X-CSRF"))
            #expect(try await tanpa.kirim("/uji/simpan", ["nama": "c"], headers: [tajuk: Self.csrf]).status == 200)
        }
    }

    @Test(
        "Kiriman tanpa rahasia, atau dengan rahasia lain, ditolak",
        arguments: ["", "x", PintuPalsu.csrf(.kepala), maskedToken(PintuPalsu.csrf(.kepala)), "AAAA"])
    func ditolak(rahasia: String) async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            var orang = klien.sebagai(.petugas)
            orang.csrf = rahasia
            let jawaban = try await orang.kirim("/uji/simpan", ["nama": "a"])
            #expect(jawaban.status == 403)
            #expect(jawaban.teks.contains("Muat ulang halaman"))
        }
    }

    @Test("Kiriman dari situs lain ditolak meskipun rahasianya benar")
    func situsLain() async throws {
        let situs = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let palsu: [HTTPFields] = [
            [situs: "cross-site"], [situs: "same-site"], [.origin: "https://jahat.example"], [.origin: "null"],
            [.origin: "http://localhost.jahat.example"], [.origin: "http://localhost:81"],
        ]
        try await withTestApp(.denganRuteUji()) { klien in
            let orang = klien.sebagai(.petugas)
            for headers in palsu {
                let jawaban = try await orang.kirim("/uji/simpan", headers: headers)
                #expect(jawaban.status == 403, "\(headers)")
            }
            for headers: HTTPFields in [[situs: "same-origin", .origin: "http://localhost"], [situs: "none"]] {
                #expect(try await orang.kirim("/uji/simpan", headers: headers).status == 200, "\(headers)")
            }
        }
    }

    @Test("Asal yang ditetapkan pengelola mengalahkan tajuk Host")
    func asalTetap() async throws {
        let aplikasi = AplikasiUji.denganRuteUji { $0.config.asal = "https://kinerja.example" }
        try await withTestApp(aplikasi) { klien in
            let orang = klien.sebagai(.petugas)
            let sendiri = try await orang.kirim("/uji/simpan", headers: [.origin: "https://kinerja.example"])
            #expect(sendiri.status == 200)
            #expect(try await orang.kirim("/uji/simpan", headers: [.origin: "http://localhost"]).status == 403)
        }
    }

    @Test("Samaran berbeda setiap kali dan terbuka kembali")
    func samaran() {
        let (satu, dua) = (maskedToken("rahasia"), maskedToken("rahasia"))
        #expect(satu != dua)
        #expect(matches(satu, secret: "rahasia"))
        #expect(!matches(satu, secret: "rahasib"))
        #expect(!matches("", secret: ""))
    }
}
