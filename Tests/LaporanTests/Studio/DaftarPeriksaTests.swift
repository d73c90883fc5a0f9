import Kinerja
import Testing

@testable import Laporan

@Suite struct DaftarPeriksaTests {
    private func daftar(_ kode: String, _ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws -> DaftarPeriksa {
        DaftarPeriksa(try hitunganUji(ubah), sistematika: try Sistematika.bawaan(kode))
    }

    private func butir(_ daftar: DaftarPeriksa, _ sasaran: String, _ analisis: AnalisisWajib) throws -> ButirPeriksa {
        try #require(daftar.daftarButir.first { $0.sasaran.kode == sasaran && $0.analisis == analisis })
    }

    @Test func `every sasaran strategis owes seven analyses`() throws {
        let daftar = try daftar("")
        #expect(daftar.daftarButir.filter { $0.sasaran.kode == "S1" }.map(\.analisis) == AnalisisWajib.allCases)
        #expect(daftar.daftarButir.count == 14)
    }

    @Test func `what is missing names its indicators, the text and the facts that give it`() throws {
        let daftar = try daftar("")
        let satu = try butir(daftar, "S1", .standarNasional)
        #expect(satu.belum && satu.daftarKurang == ["I2"])
        #expect(satu.daftarKunci == ["standar-nasional"])
        #expect(satu.isian == .pembanding)
        let peta = PetaLaporan(try hitunganUji(), sistematika: try Sistematika.bawaan(""))
        #expect(satu.bagian.flatMap { peta.bagian($0) }?.analisis == [.standarNasional])
        let terang = try butir(daftar, "S2", .standarNasional)
        #expect(terang.status == .tidakTersedia(alasan: "tidak ada standar nasional"))
        let angka = try butir(daftar, "S2", .targetRealisasi)
        #expect(angka.belum && angka.daftarKunci.isEmpty && angka.bagian != nil)
    }

    @Test func `in an outline that repeats the text of the indicator is named`() throws {
        let satu = try butir(try daftar("metro"), "S1", .sebab)
        #expect(satu.daftarKurang == ["I2"])
        #expect(satu.daftarKunci == ["analisis-sebab.I2"])
        #expect(satu.bagian?.hasSuffix("~I2") == true)
        let sumsel = try butir(try daftar("sumsel"), "S1", .sebab)
        #expect(sumsel.daftarKunci == ["analisis-sebab.S1"])
    }

    @Test func `writing about the indicator settles it`() throws {
        let daftar = try daftar("metro") { $0.narasi["analisis-sebab.I2"] = "Pengawasan malam belum berjalan." }
        #expect(try butir(daftar, "S1", .sebab).status == .tersedia)
    }
}
