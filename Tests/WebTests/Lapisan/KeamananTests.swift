import HTTPTypes
import Hummingbird
import TestSupport
import Testing
import Web

@Suite struct KeamananTests {
    @Test("Setiap jawaban membawa tajuk keamanan", arguments: ["/masuk", "/tidak-ada", "/sehat", "/uji/terbuka"])
    func tajuk(alamat: String) async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let jawaban = try await klien.buka(alamat)
            let kebijakan = try #require(jawaban.tajuk("Content-Security-Policy"))
            #expect(kebijakan.hasPrefix("default-src 'none'; style-src 'self'; script-src 'self'"))
            #expect(!kebijakan.contains("unsafe"))
            #expect(kebijakan.contains("frame-ancestors 'none'"))
            #expect(jawaban.tajuk("X-Content-Type-Options") == "nosniff")
            #expect(jawaban.tajuk("Referrer-Policy") == "same-origin")
            #expect(jawaban.tajuk("Cross-Origin-Opener-Policy") == "same-origin")
            #expect(jawaban.tajuk("Permissions-Policy")?.contains("camera=()") == true)
            #expect(jawaban.tajuk("Cache-Control") == "no-store")
            #expect(jawaban.tajuk("Strict-Transport-Security") == nil)
            #expect(jawaban.tajuk("X-Request-Id")?.count ?? 0 >= 16)
        }
    }

    @Test("HSTS dan cookie aman hanya bila pengunjung datang lewat HTTPS")
    func https() async throws {
        let aplikasi = AplikasiUji.denganRuteUji { $0.config.aman = true }
        try await withTestApp(aplikasi) { klien in
            let masuk = try await klien.buka("/masuk")
            #expect(masuk.tajuk("Strict-Transport-Security")?.contains("max-age=31536000") == true)
            #expect(masuk.tajuk("Set-Cookie")?.contains("Secure") == true)
        }
    }

    @Test("Aset boleh disimpan setahun pada sidiknya, dan tidak pada sidik lain")
    func aset() async throws {
        try await withTestApp { klien in
            let halaman = try await klien.buka("/masuk").teks
            let css = try #require(halaman.firstMatch(of: #/href="(/aset/[0-9a-f]{16}/tolok.css)"/#)).output.1
            let js = try #require(halaman.firstMatch(of: #/src="(/aset/[0-9a-f]{16}/tolok.js)"/#)).output.1
            for alamat in [css, js] {
                let aset = try await klien.buka(String(alamat))
                #expect(aset.status == 200)
                #expect(aset.tajuk("Cache-Control") == "public, max-age=31536000, immutable")
            }
            let lama = try await klien.buka("/aset/0000000000000000/tolok.css")
            #expect(lama.status == 200)
            #expect(lama.tajuk("Cache-Control") == "no-store")
            #expect(try await klien.buka("/aset/0000000000000000/..%2F..%2Fetc%2Fpasswd").status == 404)
        }
    }

    @Test("Token berurutan: tokens, dasar, ..., sempit, cetak")
    func urutanCSS() async throws {
        try await withTestApp { klien in
            let css = try await klien.buka("/aset/0/tolok.css").teks
            let tanda = [":root {", "box-sizing", ".tabel {", ".kisi {", ".l30 {", "max-width: 760px", "@media print"]
            let tempat = tanda.map { css.firstRange(of: $0)?.lowerBound }
            #expect(!tempat.contains(nil))
            #expect(tempat.compactMap { $0 } == tempat.compactMap { $0 }.sorted())
        }
    }

    @Test("Teks besar dipadatkan hanya bila diminta dan berguna")
    func gzip() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let polos = try await klien.buka("/uji/besar")
            #expect(polos.tajuk("Content-Encoding") == nil)
            #expect(polos.tajuk("Vary") == "Accept-Encoding")
            #expect(polos.bytes.count == 12000)
            for minta in ["gzip", "br, gzip;q=0.5", "*"] {
                let padat = try await klien.buka("/uji/besar", headers: [.acceptEncoding: minta])
                #expect(padat.tajuk("Content-Encoding") == "gzip", "\(minta)")
                #expect(padat.bytes.prefix(2) == [0x1F, 0x8B])
                #expect(padat.bytes.count < 200)
                #expect(padat.tajuk("Content-Length") == "\(padat.bytes.count)")
            }
            for minta in ["identity", "gzip;q=0", "br"] {
                #expect(
                    try await klien.buka("/uji/besar", headers: [.acceptEncoding: minta]).tajuk("Content-Encoding")
                        == nil)
            }
            let kecil = try await klien.buka("/uji/terbuka", headers: [.acceptEncoding: "gzip"])
            #expect(kecil.tajuk("Content-Encoding") == nil)
            let gambar = try await klien.buka("/uji/gambar", headers: [.acceptEncoding: "gzip"])
            #expect(gambar.tajuk("Content-Encoding") == nil)
        }
    }
}
