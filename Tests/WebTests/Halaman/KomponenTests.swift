import Documents
import Hummingbird
import Kinerja
import NIOCore
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct KomponenTests {
    private func periksa(_ nama: String, _ isi: Isi) throws {
        try periksa(nama, html: String(decoding: tulis(isi), as: UTF8.self))
    }

    private func periksa(_ nama: String, _ jawaban: Response) async throws {
        try periksa(nama, html: String(buffer: try await jawaban.isi))
    }

    private func periksa(_ nama: String, html: String) throws {
        let html = html.replacing(#/\/aset\/[0-9a-f]{16}\//#, with: "/aset/SIDIK/")
        #expect(!html.contains("style="), "gaya sebaris dilarang kebijakan halaman")
        try Golden.periksa(htmlTerbaca(html), berkas: "Tests/WebTests/Halaman/Golden/\(nama).html")
    }

    @Test("Komponen berbentuk seperti acuan")
    func komponen() throws {
        let galeri = try Galeri()
        try periksa("tanda") { galeri.tanda(&$0) }
        try periksa("kendali") { galeri.kendali(&$0) }
        try periksa("pesan") { galeri.pesan(&$0) }
        try periksa("tabel") { galeri.tabel(&$0) }
        try periksa("kisi") { galeri.kisi(&$0) }
        try periksa("kaca") { galeri.kaca(&$0) }
        try periksa("lain") { galeri.lain(&$0) }
    }

    @Test("Garis tolok bergeometri sama dengan acuan")
    func geometri() throws {
        let aturan = try Galeri().aturan
        func garis(_ persen: String, _ lebar: GarisTolok.Lebar) throws -> String {
            let nilai = NilaiCapaian(mentah: try #require(Angka(kanonik: persen)), menurut: aturan)
            return String(decoding: tulis { $0.garisTolok(.ada(nilai), menurut: aturan, lebar: lebar) }, as: UTF8.self)
        }
        let lebar = try garis("95.54", .baris)
        #expect(lebar.contains(#"aria-label="Capaian 95,54 persen dari target, Sangat Tinggi""#))
        #expect(lebar.contains(#"<rect class="pita pita3" x="68.6" y="18" width="10.4" height="4" />"#))
        #expect(lebar.contains(#"d="M1 18v-6M11 18v-3.5M22 18v-3.5M32 18v-3.5M43 18v-3.5M53 18v-6M63 18v-3.5"#))
        #expect(lebar.contains(#"<rect class="nilai" x="1" y="3" width="99.4" height="7.5" />"#))
        #expect(lebar.contains(#"<path class="sasaran" d="M105.0 1V22" />"#))
        #expect(
            try garis("291.67", .baris).contains(#"<path class="putus" d="M122.0 11.5l4 -9.5M126.0 11.5l4 -9.5" />"#))
        #expect(try garis("100", .kisi).contains(#"width="88.0" height="7.5""#))
        #expect(try garis("-20", .baris).contains(#"width="0.0" height="7.5""#))
    }

    @Test(
        "Tingkat pita merata bila pita bukan lima",
        arguments: [(5, [5, 4, 3, 2, 1]), (4, [5, 4, 2, 1]), (2, [5, 1]), (1, [5])])
    func tingkat(banyak: Int, harapan: [Int]) {
        #expect((0..<banyak).map { tingkatPita($0, dari: banyak) } == harapan)
    }

    @Test("Ujung penggaris besar adalah bilangan bulat yang memuat kedua nilai")
    func ujung() throws {
        func ujung(_ realisasi: String, _ target: String) throws -> Double {
            GarisTolokPenuh(
                realisasi: Angka(kanonik: realisasi), target: Angka(kanonik: target), pita: [], teksRealisasi: "",
                teksTarget: "", satuan: "", kalimatCapaian: ""
            ).ujung
        }
        #expect(try ujung("74.28", "77.75") == 100)
        #expect(try ujung("3.1", "3.25") == 4)
        #expect(try ujung("1250", "1000") == 1500)
        #expect(try ujung("0", "0") == 100)
        #expect(try ujung("0.4", "0.5") == 0.6)
    }

    @Test("Halaman utuh berbentuk seperti acuan")
    func bingkai() async throws {
        let galeri = try Galeri()
        var bingkai = galeri.bingkai(Konteks.uji)
        bingkai.csrf = "RAHASIA"
        bingkai.pesan = PesanSekali(.baik, "Tersimpan.")
        try await periksa("bingkai", halaman(bingkai) { $0.p("isi") })
        let masuk = MasukPage(
            nama: "operator.uji", salah: "Nama pengguna atau kata sandi salah. Sisa 3 percobaan.", ke: .kamus,
            csrf: "RAHASIA")
        try await periksa("masuk", masuk.response())
        let konfirmasi = Konfirmasi(
            judul: "Hapus simpul S1?", kalimat: "Dua indikator ikut terhapus.", tombol: "Hapus", alamat: .pengaturan,
            batal: .awal, formulir: Formulir(["kode": "S1", "_csrf": "lama"]))
        try await periksa("konfirmasi", halamanKonfirmasi(bingkai, konfirmasi))
    }
}
