import Kinerja
import Testing

struct UnitPengampuTests {
    private func unit(penanggungJawab: String, simpul: String = "S2") throws -> String? {
        var berkas = BerkasKinerja(
            instansi: Instansi(
                kode: "x", nama: "X", tingkat: .kota, wilayah: "X", tahun: 2026, renstraDari: 2025, renstraSampai: 2029),
            aturan: try aturanKasus(""))
        berkas.daftarUnit = [Unit(kode: "politik", nama: "Politik"), Unit(kode: "umum", nama: "Umum")]
        berkas.daftarJabatan = [
            Jabatan(kode: "kabid", nama: "Kabid", unit: "politik"), Jabatan(kode: "kaban", nama: "Kaban"),
        ]
        berkas.daftarSimpul = [
            Simpul(kode: "S1", jenis: .sasaran, uraian: "", pengampu: "umum"),
            Simpul(kode: "S2", induk: "S1", jenis: .program, uraian: ""),
            Simpul(kode: "S3", jenis: .sasaran, uraian: "", pengampu: "kaban"),
            Simpul(kode: "L1", induk: "L2", jenis: .sasaran, uraian: ""),
            Simpul(kode: "L2", induk: "L1", jenis: .sasaran, uraian: ""),
        ]
        return berkas.unitPengampu(Indikator(kode: "I", simpul: simpul, nama: "I", penanggungJawab: penanggungJawab))
    }

    @Test func `the card decides: a unit, or a post in a unit`() throws {
        #expect(try unit(penanggungJawab: "politik") == "politik")
        #expect(try unit(penanggungJawab: "kabid") == "politik")
    }

    @Test func `free text, nobody or a post without unit leave it to the simpul above`() throws {
        for kosong in ["", "Tim kerja", "kaban"] { #expect(try unit(penanggungJawab: kosong) == "umum") }
    }

    @Test func `what no unit owns belongs to the whole instansi, also in a circle`() throws {
        #expect(try unit(penanggungJawab: "", simpul: "S3") == nil)
        #expect(try unit(penanggungJawab: "", simpul: "L1") == nil)
        #expect(try unit(penanggungJawab: "", simpul: "tidak ada") == nil)
    }
}
