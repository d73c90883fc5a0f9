import HTTPTypes
import Kinerja
import TestSupport
import Testing

@testable import Web

@Suite struct MasukTests {
    @Test("Masuk membuka sesi dan kembali ke tujuan")
    func masuk() async throws {
        try await withTestApp { klien in
            let (tamu, csrf) = try await klien.denganTokenAwal()
            let jawaban = try await tamu.kirim(
                "/masuk", ["nama": " operator ", "sandi": PintuPalsu.sandi, "ke": "/i/bkb/2026?a=b", "_csrf": csrf])
            #expect(jawaban.status == 303)
            #expect(jawaban.tujuan == "/i/bkb/2026?a=b")
            let cookie = try #require(jawaban.headers[values: .setCookie].first { $0.hasPrefix("tolok_sesi=") })
            for sifat in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=43200"] { #expect(cookie.contains(sifat)) }
            #expect(!cookie.contains("Secure"))
            #expect(jawaban.cookie("tolok_sesi") == PintuPalsu.token(.petugas))
        }
    }

    @Test(
        "Tujuan ke situs lain diabaikan", arguments: ["//jahat.example", "https://jahat.example", "/\\jahat.example"])
    func tujuanLuar(ke: String) async throws {
        try await withTestApp { klien in
            let (tamu, csrf) = try await klien.denganTokenAwal()
            let jawaban = try await tamu.kirim(
                "/masuk", ["nama": "operator", "sandi": PintuPalsu.sandi, "ke": ke, "_csrf": csrf])
            #expect(jawaban.tujuan == "/")
        }
    }

    @Test("Yang salah ditulis kembali tanpa kata sandi")
    func salah() async throws {
        try await withTestApp { klien in
            let (tamu, csrf) = try await klien.denganTokenAwal()
            let jawaban = try await tamu.kirim(
                "/masuk", ["nama": "\"><script>", "sandi": "rahasia-saya", "ke": "/kamus", "_csrf": csrf])
            #expect(jawaban.status == 422)
            #expect(jawaban.teks.contains("Nama pengguna atau kata sandi salah. Sisa 3 percobaan."))
            #expect(jawaban.teks.contains("value=\"&quot;&gt;&lt;script&gt;\""))
            #expect(jawaban.teks.contains("value=\"/kamus\""))
            #expect(!jawaban.teks.contains("rahasia-saya"))
            #expect(jawaban.teks.contains("aria-describedby=\"s-sandi\""))
            #expect(jawaban.cookie("tolok_sesi") == nil)
        }
    }

    @Test("Kode diminta bila akun memakainya; yang terkunci diberi tahu sampai kapan")
    func kode() async throws {
        try await withTestApp { klien in
            let (tamu, csrf) = try await klien.denganTokenAwal()
            let minta = try await tamu.kirim("/masuk", ["nama": "kode", "sandi": "x", "_csrf": csrf])
            #expect(minta.status == 422)
            #expect(minta.teks.contains("one-time-code"))
            let kunci = try await tamu.kirim("/masuk", ["nama": "kunci", "sandi": "x", "_csrf": csrf])
            #expect(kunci.status == 429)
            #expect(kunci.tajuk("Retry-After") == "90")
        }
    }

    @Test("Formulir masuk dari situs lain ditolak")
    func csrfAwal() async throws {
        try await withTestApp { klien in
            let (tamu, csrf) = try await klien.denganTokenAwal()
            let isian: KeyValuePairs = ["nama": "operator", "sandi": PintuPalsu.sandi]
            #expect(try await klien.kirim("/masuk", isian).status == 403)
            #expect(try await tamu.kirim("/masuk", isian).status == 403)
            #expect(
                try await tamu.kirim("/masuk", ["nama": "operator", "sandi": "x", "_csrf": csrf + "x"]).status == 403)
            // A pair of the attacker's own making is not signed by us.
            let buatan = klien.denganCookie("tolok_awal", "a.b")
            #expect(try await buatan.kirim("/masuk", ["nama": "operator", "sandi": "x", "_csrf": "a.b"]).status == 403)
        }
    }

    @Test("Tab kedua yang masih menampilkan formulir masuk tetap dapat dipakai; tokennya tidak berlaku di tempat lain")
    func tabKedua() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let (tamu, csrf) = try await klien.denganTokenAwal()
            var orang = tamu.sebagai(.kepala)
            orang.csrf = csrf
            let masuk = try await orang.kirim("/masuk", ["nama": "operator", "sandi": PintuPalsu.sandi])
            #expect(masuk.cookie("tolok_sesi") == PintuPalsu.token(.petugas))
            #expect(try await orang.kirim("/uji/simpan").status == 403)
        }
    }

    @Test("Yang sudah masuk tidak melihat halaman masuk lagi; keluar mengakhiri sesi")
    func keluar() async throws {
        try await withTestApp { klien in
            let orang = klien.sebagai(.kepala)
            #expect(try await orang.buka("/masuk?ke=%2Fkamus").tujuan == "/kamus")
            #expect(try await orang.buka("/masuk?ke=%2F%2Fjahat").tujuan == "/")
            let jawaban = try await orang.kirim("/keluar")
            #expect(jawaban.tujuan == "/masuk")
            #expect(jawaban.cookie("tolok_sesi") == "")
        }
    }

    @Test("Tema yang dipilih disimpan, dan kembali ke halaman asal")
    func tema() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let orang = klien.sebagai(.kepala)
            let jawaban = try await orang.kirim("/tema", ["tema": "gelap", "ke": "/uji/halaman"])
            #expect(jawaban.tujuan == "/uji/halaman")
            #expect(jawaban.cookie("tolok_tema") == "gelap")
            #expect(try await orang.kirim("/tema", ["tema": "\"ungu", "ke": "//x"]).cookie("tolok_tema") == nil)
            #expect(
                try await orang.denganCookie("tolok_tema", "gelap").buka("/uji/halaman").teks.contains(
                    "data-tema=\"gelap\""))
        }
    }
}
