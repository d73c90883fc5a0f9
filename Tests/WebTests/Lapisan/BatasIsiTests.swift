import HTTPTypes
import HummingbirdTesting
import Kinerja
import TestSupport
import Testing
import Web

@Suite struct BatasIsiTests {
    private static let aplikasi = AplikasiUji.denganRuteUji {
        $0.config.batasFormulir = 2000
        $0.config.batasUnggah = 50_000
    }

    private static func multipart(_ isi: [UInt8], nama: String = "bukti.pdf") -> [UInt8] {
        let kepala = """
            --batas\r
            Content-Disposition: form-data; name="_csrf"\r
            \r
            \(PintuPalsu.csrf(.petugas))\r
            --batas\r
            Content-Disposition: form-data; name="berkas"; filename="\(nama)"\r
            Content-Type: application/pdf\r
            \r\n
            """
        return Array(kepala.utf8) + isi + Array("\r\n--batas--\r\n".utf8)
    }

    private static let jenis: HTTPFields = [.contentType: "multipart/form-data; boundary=batas"]

    @Test("Formulir terlalu besar ditolak 413 dengan halaman")
    func formulir() async throws {
        try await withTestApp(Self.aplikasi) { klien in
            let orang = klien.sebagai(.petugas)
            #expect(try await orang.kirim("/uji/simpan", ["nama": String(repeating: "a", count: 1900)]).status == 200)
            let jawaban = try await orang.kirim("/uji/simpan", ["nama": String(repeating: "a", count: 3000)])
            #expect(jawaban.status == 413)
            #expect(jawaban.teks.contains("Kiriman melebihi 1 kB"))
        }
    }

    @Test("Unggahan mempunyai batas sendiri")
    func unggahan() async throws {
        try await withTestApp(Self.aplikasi) { klien in
            let orang = klien.sebagai(.petugas)
            let isi = (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            let diterima = try await orang.kirim(.post, "/uji/unggah", headers: Self.jenis, isi: Self.multipart(isi))
            #expect(diterima.teks == "bukti.pdf 40000")
            let besar = [UInt8](repeating: 1, count: 60_000)
            #expect(
                try await orang.kirim(.post, "/uji/unggah", headers: Self.jenis, isi: Self.multipart(besar)).status
                    == 413)
            #expect(
                try await orang.kirim(.post, "/uji/simpan", headers: Self.jenis, isi: Self.multipart(isi)).status == 413
            )
        }
    }

    @Test("Batas juga berlaku bila panjang tidak disebut lebih dahulu", .timeLimit(.minutes(1)))
    func sambunganNyata() async throws {
        try await withTestApp(Self.aplikasi, cara: .live) { klien in
            let orang = klien.sebagai(.petugas)
            let isi = [UInt8](repeating: 0x61, count: 30_000)
            let headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            let jawaban = try await orang.kirim(.post, "/uji/simpan", headers: headers, isi: isi)
            #expect(jawaban.status == 413)
            #expect(try await klien.buka("/sehat").status == 200)
            #expect(try await klien.buka("/metrik").status == 200)
        }
    }

    @Test("Jenis isi yang bukan formulir ditolak")
    func jenisLain() async throws {
        try await withTestApp(Self.aplikasi) { klien in
            let orang = klien.sebagai(.petugas)
            let jawaban = try await orang.kirim(
                .post, "/uji/simpan", headers: [.contentType: "application/xml"], isi: Array("<a/>".utf8))
            #expect(jawaban.status == 415)
        }
    }
}
