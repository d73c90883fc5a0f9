import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct PantauTests {
    @Test("Sehat selama basis data menjawab")
    func sehat() async throws {
        try await withTestApp { klien in
            let jawaban = try await klien.buka("/sehat")
            #expect(jawaban.status == 200)
            #expect(jawaban.teks == #"{"basis_data":"terhubung","status":"sehat","versi":"uji"}"# + "\n")
            #expect(jawaban.tajuk("Content-Type") == "application/json; charset=utf-8")
        }
        var aplikasi = AplikasiUji()
        aplikasi.periksaBasisData = { throw GalatUji.galat("terputus") }
        try await withTestApp(aplikasi) { klien in
            let jawaban = try await klien.buka("/sehat")
            #expect(jawaban.status == 503)
            #expect(jawaban.teks.contains(#""status":"sakit""#))
        }
    }

    @Test("Basis data yang diam saja disebut sakit dalam hitungan detik", .timeLimit(.minutes(1)))
    func diam() async throws {
        var aplikasi = AplikasiUji()
        let (aliran, pintu) = AsyncStream.makeStream(of: Void.self)
        aplikasi.periksaBasisData = { for await _ in aliran {} }
        try await withTestApp(aplikasi) { klien in
            let jawaban = try await klien.buka("/sehat")
            #expect(jawaban.status == 503)
        }
        pintu.finish()
    }

    @Test("Metrik hanya untuk pemegang token, menurut pola rute")
    func metrik() async throws {
        let aplikasi = AplikasiUji.denganRuteUji { $0.config.tokenMetrik = "kunci-metrik" }
        try await withTestApp(aplikasi) { klien in
            #expect(try await klien.buka("/metrik").status == 404)
            #expect(try await klien.buka("/metrik", headers: [.authorization: "Bearer salah"]).status == 404)
            _ = try await klien.buka("/uji/ruas/rahasia-42?q=rahasia")
            _ = try await klien.buka("/tidak-ada/rahasia")
            let teks = try await klien.buka("/metrik", headers: [.authorization: "Bearer kunci-metrik"]).teks
            #expect(teks.contains(#"tolok_http_requests_total{route="/uji/ruas/{kode}",method="GET",status="200"} 1"#))
            #expect(teks.contains(#"tolok_http_requests_total{route="tidak-ada",method="GET",status="404"} 1"#))
            #expect(teks.contains(#"tolok_http_request_duration_seconds_bucket{route="/uji/ruas/{kode}",le="+Inf"} 1"#))
            #expect(teks.contains("tolok_http_requests_in_flight 1\n"))
            #expect(teks.contains(#"tolok_info{version="uji"} 1"#))
            #expect(teks.contains("process_resident_memory_bytes "))
            #expect(!teks.contains("rahasia"))
        }
    }

    @Test("Perayap tidak diundang")
    func robots() async throws {
        try await withTestApp { klien in
            let robots = try await klien.buka("/robots.txt")
            #expect(robots.teks.contains("Disallow: /"))
            #expect(try await klien.buka("/favicon.ico").tujuan?.hasSuffix("/tolok.svg") == true)
        }
    }
}
