import Documents
import Kinerja
import Testing

@testable import Laporan

@Suite struct GambarLampiranTests {
    @Test func `the size of a PNG stands in its first chunk`() throws {
        let gambar = try #require(Image(berkas: pngUji))
        #expect(gambar.mediaType == .png && gambar.pixelWidth == 1 && gambar.pixelHeight == 2)
    }

    @Test func `the size of a JPEG is found behind its other segments`() throws {
        let jpeg: [UInt8] = [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC4, 0, 3, 0, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0x01, 0x2C, 0x02, 0x58, 1, 0, 0, 0,
        ]
        let gambar = try #require(Image(berkas: jpeg))
        #expect(gambar.mediaType == .jpeg && gambar.pixelWidth == 600 && gambar.pixelHeight == 300)
    }

    @Test(arguments: [[], [0xFF, 0xD8], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], Array(pngUji.prefix(18)), Array("GIF89a".utf8)] as [[UInt8]])
    func `anything else, or a broken head, is no picture`(_ isi: [UInt8]) {
        #expect(Image(berkas: isi) == nil)
    }

    @Test func `the emblem is the first readable one and a wrong colour is ignored`() throws {
        var berkas = try berkasUji()
        berkas.instansi.warna = "hijau"
        berkas.daftarLampiran = [
            Lampiran(kode: "L1", jenis: .lambang, berkas: "a.svg", isi: Array("<svg/>".utf8)),
            Lampiran(kode: "L2", jenis: .lambang, berkas: "b.png", isi: pngUji),
        ]
        let tema = Theme(instansi: berkas)
        #expect(tema.emblem?.pixelHeight == 2)
        #expect(tema.accent == Theme.official.accent)
    }

    @Test func `an unreadable picture is told in its place and in the list of what is missing`() throws {
        let hitungan = try hitunganUji {
            $0.daftarLampiran = [Lampiran(kode: "F1", jenis: .foto, berkas: "x.gif", keterangan: "Apel", isi: [1])]
        }
        let hasil = susunLaporan(hitungan, sistematika: try Sistematika.bawaan(""))
        #expect(hasil.kelengkapan.masalahGambar == ["Gambar F1 (x.gif) tidak dapat dicetak: berkasnya bukan PNG atau JPEG."])
        #expect(hasil.dokumen.blocks.map(\.teks).contains("Gambar \"Apel\" tidak dapat dicetak: berkasnya bukan PNG atau JPEG."))
    }
}
