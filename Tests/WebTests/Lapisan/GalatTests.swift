import HTTPTypes
import Kinerja
import TestSupport
import Testing

@Suite struct GalatTests {
    @Test(
        "Setiap galat punya status dan kalimatnya sendiri",
        arguments: [
            ("hak", 403, "Peran Anda tidak mengizinkan"), ("tempat", 403, "di luar instansi"),
            ("tidak-ada", 404, "Tidak ada indikator"), ("bentrok", 409, "diubah Perencana"),
            ("gerbang", 422, "PK belum ditandatangani."), ("keadaan", 422, "Periode sudah dikunci."),
            ("tidak-sah", 422, "Nama belum diisi."), ("terputus", 503, "Basis data tidak dapat dihubungi"),
            ("penuh", 503, "Ruang penyimpanan server penuh"), ("tak-pasti", 503, "mungkin sudah tersimpan"),
            ("sibuk", 503, "kirim sekali lagi"),
            ("http-400", 400, "tidak dapat dipenuhi"), ("http-403", 403, "Anda tidak berhak"),
            ("http-500", 500, "Ada yang salah di server"), ("lain", 500, "Ada yang salah di server"),
        ])
    func pemetaan(jenis: String, status: Int, kalimat: String) async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            for terima in ["text/html", "application/json"] {
                let jawaban = try await klien.buka("/uji/galat/\(jenis)", headers: [.accept: terima])
                #expect(jawaban.status == status)
                #expect(jawaban.teks.contains(kalimat), "\(jawaban.teks)")
                let nomor = try #require(jawaban.tajuk("X-Request-Id"))
                #expect(jawaban.teks.contains(nomor))
                #expect(!jawaban.teks.contains("hunter2") && !jawaban.teks.contains("rincian mesin"))
                #expect(jawaban.teks.contains("<html") == (terima == "text/html"))
            }
        }
    }

    @Test("Kedua nilai bentrokan disebut, dan tidak menjadi markup")
    func bentrokan() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let teks = try await klien.buka("/uji/galat/bentrok").teks
            #expect(teks.contains("&lt;b&gt;85,69&lt;/b&gt;"))
            #expect(try await klien.buka("/uji/galat/tidak-ada").teks.contains("&lt;I9&gt;"))
        }
    }

    @Test("Kiriman yang tidak dapat disimpan tetap ada di halamannya dan dapat dikirim lagi")
    func kirimanTertunda() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let klien = klien.sebagai(.petugas)
            let teks = try await klien.kirim("/uji/gagal/penuh?a=1", ["nilai.I1": "<81,5>", "dasar.I1": "3"]).teks
            #expect(teks.contains(#"action="/uji/gagal/penuh?a=1""#))
            #expect(teks.contains(#"name="nilai.I1" value="&lt;81,5&gt;""#) && teks.contains("Kirim lagi"))
            #expect(teks.contains(#"name="dasar.I1" value="3""#))
            #expect(teks.contains(#"name="_csrf" value="\#(try #require(klien.csrf))""#))
            // Perhaps it is stored: to be looked at, not to be sent again.
            let takPasti = try await klien.kirim("/uji/gagal/tak-pasti", ["nilai": "81,5"]).teks
            #expect(takPasti.contains("81,5") && !takPasti.contains("Kirim lagi"))
            // Secrets do not stand in a page; other errors have pages of their own.
            let sandi = try await klien.kirim("/uji/gagal/penuh", ["sandi_baru": "rahasia-9", "nama": "B"]).teks
            #expect(!sandi.contains("rahasia-9") && !sandi.contains("Kirim lagi"))
            #expect(try await !klien.kirim("/uji/gagal/keadaan", ["nilai": "81,5"]).teks.contains("81,5"))
        }
    }

    @Test("Alamat yang tidak ada dijawab 404 dengan halaman")
    func tidakAda() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            for alamat in [
                "/tidak-ada", "/i/a", "/uji/tempat/a/99", "/uji/tempat/a/20x6", "/uji/ruas/%FF", "//evil", "/%2e%2e",
            ] {
                let jawaban = try await klien.buka(alamat)
                #expect(jawaban.status == 404, "\(alamat)")
                #expect(jawaban.teks.contains("Ke Beranda"))
            }
        }
    }

    @Test("Cara yang salah dijawab 405 dengan cara yang benar")
    func caraSalah() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            for metode in [HTTPRequest.Method.post, .put, .delete, .options, .trace] {
                let jawaban = try await klien.buka("/uji/terbuka", metode: metode)
                #expect(jawaban.status == 405, "\(metode)")
                #expect(jawaban.tajuk("Allow") == "GET, HEAD")
            }
            #expect(try await klien.sebagai(.petugas).buka("/uji/simpan").tajuk("Allow") == "POST")
        }
    }

    @Test("HEAD menjawab seperti GET, tanpa isi")
    func head() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let jawaban = try await klien.buka("/uji/terbuka", metode: .head)
            #expect(jawaban.status == 200)
            #expect(jawaban.bytes.isEmpty)
            #expect(jawaban.tajuk("Content-Length") == "7")
            #expect(try await klien.buka("/uji/tertutup", metode: .head).status == 303)
        }
    }

    @Test("Ruas alamat dibaca kembali dari kodenya")
    func ruas() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let ruas = try await klien.buka("/uji/ruas/I%2F1%20a")
            #expect(ruas.teks == "I/1 a")
            #expect(try await klien.buka("/uji/tempat/bkb/2026").teks == "bkb 2026")
        }
    }

    @Test("Pesan sesudah tindakan tampil sekali")
    func pesanSekali() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let orang = klien.sebagai(.petugas)
            let alih = try await orang.kirim("/uji/alih")
            #expect(alih.status == 303)
            #expect(alih.tujuan == "/uji/halaman")
            let isi = try #require(alih.cookie("tolok_pesan"))
            let halaman = try await orang.denganCookie("tolok_pesan", isi).buka("/uji/halaman")
            #expect(halaman.teks.contains("Tersimpan, &quot;ya&quot;"))
            #expect(halaman.cookie("tolok_pesan") == "")
            let jahat = try await orang.denganCookie("tolok_pesan", "galat.%3Cscript%3E").buka("/uji/halaman")
            #expect(jahat.teks.contains("&lt;script&gt;"))
        }
    }
}
