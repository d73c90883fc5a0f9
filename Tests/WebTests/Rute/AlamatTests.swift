import TestSupport
import Testing

@testable import Web

@Suite struct AlamatTests {
    @Test("Ruas, kueri, dan jangkar dikodekan")
    func kode() {
        let alamat = Alamat("i", "a/b c", "2026").ke("indikator", "I1?").dengan("unit", "x&y").dengan("kosong", nil)
            .bagian("é")
        #expect("\(alamat)" == "/i/a%2Fb%20c/2026/indikator/I1%3F?unit=x%26y#%C3%A9")
        #expect("\(Alamat.awal)" == "/")
        #expect("\(Alamat("a", "..", "", "."))" == "/a/-/-/-")
    }

    @Test(
        "Alamat dari luar hanya diterima bila tetap di situs ini",
        arguments: [
            "//jahat.example", "/\\jahat.example", "https://jahat.example", "javascript:alert(1)", "", "masuk",
            "/a\r\nb",
            "/a b", "\t//x", "/\t/x", "/é", "/" + String(repeating: "a", count: 2000),
        ])
    func luar(teks: String) { #expect(Alamat(relatif: teks) == nil) }

    @Test("Alamat relatif yang wajar diterima", arguments: ["/", "/i/a/2026?unit=b%20c", "/a#b"])
    func relatif(teks: String) { #expect(Alamat(relatif: teks)?.description == teks) }

    @Test("Setiap butir navigasi sampai ke polanya", arguments: Navigasi.allCases)
    func navigasi(butir: Navigasi) throws {
        let alamat = try #require(butir.alamat(TempatKerja(instansi: "a/b", tahun: 2026)))
        #expect(butir.pola.cocok(alamat))
    }

    @Test("Pola cocok ruas demi ruas")
    func pola() {
        let pola: Pola = "/i/{instansi}/{tahun}/pohon"
        #expect(pola.cocok("/i/a/2026/pohon"))
        #expect(!pola.cocok("/i/a/2026"))
        #expect(!pola.cocok("/i/a/2026/pohon/x"))
        #expect(!pola.cocok("/i/a/2026/anggaran"))
    }

    @Test("Tidak ada dua rute yang sama, dan setiap rute punya area")
    func rute() {
        let semua = Web.daftarRute(AplikasiUji().context).semua
        #expect(Set(semua.map(\.description)).count == semua.count)
        #expect(semua.allSatisfy { !$0.area.isEmpty })
    }
}
