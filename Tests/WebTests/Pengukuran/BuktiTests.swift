import Databases
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct BuktiTests {
    private static let baris = "\(UjiPerjanjian.dasar)/pengukuran/tw4/I4"
    private static let pdf = Array("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)

    private static func daftar(_ uji: UjiPerjanjian) async throws -> [TautanBukti] {
        try await uji.store.daftarBukti(instansi: "sampel-2025", tahun: 2025, oleh: Orang.perencana.pelaku)
    }

    @Test func `evidence is uploaded, opened in a sandbox and taken off after a question`() async throws {
        try await withPerjanjian { uji in
            try await uji.store.bukaPeriode(tahun: 2025, oleh: .sistem(pemda: "uji"))
            let orang = uji.sebagai(.sampah)
            #expect(try await orang.unggah("\(Self.baris)/bukti", berkas: Self.pdf, nama: "timbang.pdf").status == 303)
            let sidik = try #require(try await Self.daftar(uji).first?.sidik)
            #expect(try await orang.buka(Self.baris).teks.contains("timbang.pdf"))
            #expect(try await orang.buka("\(Self.baris)/riwayat").status == 200)
            let isi = try await orang.buka("\(UjiPerjanjian.dasar)/bukti/\(sidik)")
            #expect(isi.bytes == Self.pdf && isi.tajuk("Content-Disposition")?.hasPrefix("inline") == true)
            #expect(isi.tajuk("Content-Security-Policy")?.contains("sandbox") == true)
            #expect(isi.tajuk("X-Content-Type-Options") == "nosniff")
            #expect(try await uji.sebagai(.tetangga).buka("\(UjiPerjanjian.dasar)/bukti/\(sidik)").status == 403)
            let lepas = "\(Self.baris)/bukti/\(sidik)/penghapusan"
            #expect(try await orang.kirim(lepas).teks.contains("_yakin"))
            #expect(try await Self.daftar(uji).count == 1)
            #expect(try await orang.kirim(lepas, ["_yakin": "1"]).status == 303)
            #expect(try await Self.daftar(uji).isEmpty)
            let html = Array("<html><script>alert(1)</script></html>".utf8)
            #expect(try await orang.unggah("\(Self.baris)/bukti", berkas: html, nama: "bukti.pdf").status == 422)
            #expect(try await Self.daftar(uji).isEmpty)
        }
    }

    @Test func `strangers, forged forms and visitors without a session change nothing`() async throws {
        try await withPerjanjian { uji in
            try await uji.store.bukaPeriode(tahun: 2025, oleh: .sistem(pemda: "uji"))
            let alamat = "\(Self.baris)/bukti"
            for orang in [Orang.tetangga, .lalin, .inspektorat] {
                #expect(try await uji.sebagai(orang).unggah(alamat, berkas: Self.pdf, nama: "a.pdf").status == 403)
            }
            let palsu = uji.klien.masuk(token: Orang.sampah.token, csrf: "salah")
            #expect(try await palsu.unggah(alamat, berkas: Self.pdf, nama: "a.pdf").status == 403)
            #expect(try await uji.klien.buka(Self.baris).status == 303)
            #expect(try await uji.sebagai(.tetangga).buka(Self.baris).status == 403)
            #expect(try await Self.daftar(uji).isEmpty)
        }
    }
}
