import Testing

@testable import Web

@Suite struct MultipartTests {
    private static func urai(_ isi: String, boundary: String = "b") throws -> Formulir {
        try MultipartParser(Array(isi.utf8), boundary: boundary).formulir()
    }

    private static func bagian(_ kepala: String, _ isi: String) -> String {
        "--b\r\nContent-Disposition: form-data; \(kepala)\r\n\r\n\(isi)\r\n"
    }

    @Test("Teks dan berkas dibaca menurut nama")
    func benar() throws {
        let isi =
            "pembuka\r\n" + Self.bagian("name=\"a\"", "satu\r\n--lain batas") + Self.bagian("name=\"a\"", "")
            + "--b \r\ncontent-type: text/csv\r\nCONTENT-DISPOSITION: form-data; name=f; filename=\"x.csv\"\r\n\r\n1;2\r\n--b--penutup"
        let formulir = try Self.urai(isi)
        #expect(formulir.semua("a") == ["satu\r\n--lain batas", ""])
        let berkas = try #require(formulir.berkas("f"))
        #expect(berkas.nama == "x.csv" && berkas.jenis == "text/csv" && berkas.isi == Array("1;2".utf8))
    }

    @Test("Bidang berkas yang tidak diisi bukan berkas")
    func kosong() throws {
        let formulir = try Self.urai(Self.bagian("name=\"f\"; filename=\"\"", "") + "--b--")
        #expect(formulir.berkas("f") == nil)
    }

    @Test("Nama berkas tidak pernah menjadi jalur atau perintah")
    func namaBerkas() {
        let kasus = [
            ("../../etc/passwd", "passwd"), ("C:\\Users\\a\\b.xlsx", "b.xlsx"), ("..", "tanpa-nama"),
            ("", "tanpa-nama"),
            (".htaccess", "htaccess"), ("a\u{0}b\r\nc.pdf", "abc.pdf"), ("x\u{202E}fdp.exe", "xfdp.exe"),
            ("\"<script>.pdf", "script.pdf"), ("laporan akhir é.pdf", "laporan akhir é.pdf"), ("   ", "tanpa-nama"),
            (String(repeating: "a", count: 300) + ".pdf", String(repeating: "a", count: 116) + ".pdf"),
        ]
        for (kotor, bersih) in kasus { #expect(safeFileName(kotor) == bersih) }
    }

    @Test("Nama dengan tanda kutip dibaca seperti peramban menulisnya")
    func kutip() throws {
        let isi = Self.bagian("name=\"a%22b\"", "1") + Self.bagian("name=\"c\\\"d\"", "2") + "--b--"
        let formulir = try Self.urai(isi)
        #expect(formulir.teks("a\"b") == "1")
        #expect(formulir.teks("c\"d") == "2")
    }

    @Test(
        "Isi yang rusak ditolak",
        arguments: [
            ("", FormulirRusak.terpotong), ("--x--", .terpotong), ("--b", .terpotong),
            ("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nisi", .terpotong),
            ("--b\r\nContent-Disposition: form-data; name=\"a\"", .terpotong),
            ("--b\r\nContent-Disposition: form-data\r\n\r\nisi\r\n--b--", .kepalaBagian),
            ("--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nisi\r\n--b--", .kepalaBagian),
            ("--b\r\nContent-Type: text/plain\r\n\r\nisi\r\n--b--", .kepalaBagian),
            ("--b\r\ntanpa titik dua\r\n\r\nisi\r\n--b--", .kepalaBagian),
            ("--bxx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nisi\r\n--b--", .kepalaBagian),
        ])
    func rusak(isi: String, sebab: FormulirRusak) {
        #expect(throws: sebab) { try Self.urai(isi) }
    }

    @Test("Kepala tanpa akhir dan bagian tanpa batas dihentikan")
    func batas() throws {
        let kepala = "--b\r\nX: " + String(repeating: "a", count: 20_000) + "\r\n\r\n--b--"
        #expect(throws: FormulirRusak.kepalaBagian) { try Self.urai(kepala) }
        let banyak = String(repeating: Self.bagian("name=\"a\"", ""), count: MultipartParser.maxParts + 1) + "--b--"
        #expect(throws: FormulirRusak.terlaluBanyakBidang(batas: MultipartParser.maxParts)) { try Self.urai(banyak) }
        let bukanUTF8 =
            Array("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8) + [0xFF] + Array("\r\n--b--".utf8)
        #expect(throws: FormulirRusak.bukanUTF8(bidang: "a")) {
            try MultipartParser(bukanUTF8, boundary: "b").formulir()
        }
    }

    @Test(
        "Pembatas yang tidak ada atau tidak wajar ditolak",
        arguments: ["", "a\nb", String(repeating: "x", count: 71), "é"])
    func pembatas(boundary: String) {
        #expect(throws: FormulirRusak.tanpaPembatas) { try Self.urai("--b--", boundary: boundary) }
    }

    @Test("Isi acak tidak pernah menjatuhkan pengurai")
    func acak() {
        var generator = SystemRandomNumberGenerator()
        let potongan = [
            "--b", "\r\n", "--", "Content-Disposition: form-data; name=\"a\"", "\r\n\r\n", ";", "filename=\"", "\"",
            "x", "\\", ":",
        ]
        for _ in 0..<3000 {
            let isi = (0..<Int.random(in: 0...25, using: &generator)).map { _ in
                potongan.randomElement(using: &generator) ?? ""
            }
            _ = try? Self.urai(isi.joined())
            _ = MediaTypeHeader(isi.joined())
        }
    }

    @Test("Media type diurai dengan tanda kutip dan spasi")
    func mediaType() {
        let header = MediaTypeHeader("Multipart/Form-Data ; charset=utf-8; boundary=\"a;b\\\"c\" ; x")
        #expect(header.name == "multipart/form-data")
        #expect(header.parameters["boundary"] == "a;b\"c")
        #expect(header.parameters["charset"] == "utf-8")
    }
}
