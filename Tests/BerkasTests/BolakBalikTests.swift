import Berkas
import Foundation
import Kinerja
import TestSupport
import Testing

@Suite("Bolak-balik")
struct BolakBalikTests {
    @Test("Berkas yang ditulis ke folder dan dibaca kembali tetap sama", arguments: 0..<10)
    func folder(_ kelompok: UInt64) throws {
        for benih in (kelompok * 24)..<(kelompok * 24 + 24) {
            let berkas = try PembangkitBerkas.berkas(benih: benih)
            let folder = try FolderUji(kosong: ())
            try tulisBerkas(berkas, ke: folder.path)
            let hasil = bacaBerkas(di: folder.path)
            try #require(hasil.berkas != nil, "benih \(benih): \(hasil.kalimat)")
            #expect(hasil.berkas == berkas, "benih \(benih): \(perbedaan(hasil.berkas, berkas))")
        }
    }

    @Test("Berkas yang ditulis sebagai buku kerja dan dibaca kembali tetap sama", arguments: 0..<4)
    func bukuKerja(_ kelompok: UInt64) throws {
        for benih in (1000 + kelompok * 10)..<(1010 + kelompok * 10) {
            var berkas = try PembangkitBerkas.berkas(benih: benih)
            for index in berkas.daftarLampiran.indices { berkas.daftarLampiran[index].isi = [] }
            let hasil = bacaBukuKerja(try tulisBukuKerja(berkas))
            try #require(hasil.berkas != nil, "benih \(benih): \(hasil.kalimat)")
            #expect(hasil.berkas == berkas, "benih \(benih): \(perbedaan(hasil.berkas, berkas))")
        }
    }

    @Test("Pemeriksaan ulang berkas yang sehat tidak menemukan galat")
    func periksaUlang() throws {
        for benih in UInt64(0)..<40 {
            let masalah = periksa(try PembangkitBerkas.berkas(benih: benih)).filter { $0.tingkat == .galat }
            #expect(masalah.isEmpty, "benih \(benih): \(masalah.map(\.kalimat))")
        }
    }

    @Test("Masukan sama menghasilkan bita yang sama")
    func tetap() async throws {
        let berkas = try PembangkitBerkas.berkas(benih: 7)
        let awal = try tulisBukuKerja(berkas)
        try await Task.sleep(for: .milliseconds(2100))
        #expect(try tulisBukuKerja(berkas) == awal)
    }

    private func perbedaan(_ kiri: BerkasKinerja?, _ kanan: BerkasKinerja) -> String {
        guard let kiri else { return "tidak terbaca" }
        let pasangan = zip(Mirror(reflecting: kiri).children, Mirror(reflecting: kanan).children)
        return pasangan.filter { "\($0.value)" != "\($1.value)" }
            .map { "\($0.label ?? ""):\n\($0.value)\n\($1.value)" }.joined(separator: "\n").prefix(3000).description
    }
}

@Suite("Menulis folder")
struct MenulisTests {
    @Test("Berkas lama diganti utuh, dan tidak ada sisa folder sementara")
    func ganti() throws {
        let folder = try FolderUji()
        let berkas = try #require(folder.baca().berkas)
        var ubah = berkas
        ubah.daftarUnit = []
        ubah.daftarJabatan[0].unit = ""
        try tulisBerkas(ubah, ke: folder.path)
        #expect(folder.baca().berkas == ubah)
        #expect(!FileManager.default.fileExists(atPath: folder.file("unit.csv")))
        let nama = URL(fileURLWithPath: folder.path).lastPathComponent
        let sekitar = try FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
        #expect(sekitar.filter { $0.hasPrefix(nama) } == [nama])
    }

    @Test("Folder yang memuat hal lain tidak disentuh")
    func asing() throws {
        let folder = try FolderUji()
        let berkas = try #require(folder.baca().berkas)
        try folder.write(Data("penting".utf8), "catatan.txt")
        #expect(throws: KesalahanTulis.folderBerisiLain(folder.path, ["catatan.txt"])) {
            try tulisBerkas(berkas, ke: folder.path)
        }
        #expect(FileManager.default.contents(atPath: folder.file("catatan.txt")) == Data("penting".utf8))
        #expect(folder.baca().berkas == berkas)
    }

    @Test("Gagal menulis meninggalkan berkas lama seperti semula")
    func gagal() throws {
        let folder = try FolderUji()
        var berkas = try #require(folder.baca().berkas)
        let semula = berkas
        berkas.daftarLampiran = [Lampiran(kode: "L1", jenis: .foto, berkas: "a.png", alternatif: "x")]
        #expect(throws: KesalahanTulis.isiLampiranTidakAda(kode: "L1")) { try tulisBerkas(berkas, ke: folder.path) }
        berkas.daftarLampiran = []
        berkas.narasi = ["../luar": "x"]
        #expect(throws: KesalahanTulis.namaTidakAman("../luar")) { try tulisBerkas(berkas, ke: folder.path) }
        #expect(folder.baca().berkas == semula)
    }

    @Test("Angka di CSV ditulis kanonik, dan kolom yang tidak diisi tidak ditulis")
    func kanonik() throws {
        let folder = try FolderUji()
        let berkas = try #require(folder.baca().berkas)
        try tulisBerkas(berkas, ke: folder.path)
        let isi = try String(contentsOfFile: folder.file("target.csv"), encoding: .utf8)
        #expect(isi == "indikator,tahun,periode,sumber,nilai\nI1,2024,tahun,pk,95.5\nI2,2024,tahun,pk,4\n")
    }
}
