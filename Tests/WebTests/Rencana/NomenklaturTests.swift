import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct NomenklaturTests {
    private static func entri(_ kode: String, _ nama: String, _ tingkat: TingkatNomenklatur? = .kabupatenKota) throws
        -> EntriNomenklatur
    {
        EntriNomenklatur(kode: try #require(KodeNomenklatur(kode)), tingkat: tingkat, nama: nama, versi: "uji")
    }

    private static func pasang(_ store: Store) async throws {
        let baru = try #require(KodeNomenklatur("2.11.11.2.01.0012"))
        let lama = try #require(KodeNomenklatur("2.11.11.2.01.0003"))
        try await store.pasangNomenklatur(
            [
                entri("2", "URUSAN", nil), entri("2.11", "LINGKUNGAN HIDUP", nil),
                entri("2.11.11", "PROGRAM PENGELOLAAN PERSAMPAHAN"),
                entri("2.11.11", "PROGRAM PENGELOLAAN PERSAMPAHAN REGIONAL", .provinsi),
                entri("2.11.11.2.01", "Pengelolaan Sampah"),
                entri("2.11.11.2.01.0012", "Penanganan Sampah melalui Pengangkutan 100%"),
                entri("X", "SEMUA", nil), entri("X.XX", "SEMUA BIDANG", nil),
                entri("X.XX.01", "PROGRAM PENUNJANG URUSAN"),
            ],
            pergantian: [
                PergantianKode(
                    tingkat: .kabupatenKota, kodeLama: lama, namaLama: "Pengangkutan Sampah Lama", kodeBaru: baru,
                    namaBaru: "Penanganan Sampah melalui Pengangkutan 100%")
            ], versi: "uji 1")
    }

    private func kode(_ store: Store, _ teks: String, _ tingkat: TingkatNomenklatur? = nil) async throws -> [String] {
        try await store.cariNomenklatur(teks, tingkat: tingkat).map(\.entri.kode.teks)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `codes are found by their beginning, by words in any case, and by level`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            try await Self.pasang(uji.store)
            #expect(try await kode(uji.store, "2.11.11.2").count == 3)
            #expect(try await kode(uji.store, "SAMPAH angkut").isEmpty)
            #expect(try await kode(uji.store, "sampah PENGANG").first == "2.11.11.2.01.0012")
            #expect(try await kode(uji.store, "persampahan", .provinsi) == ["2.11.11"])
            #expect(try await kode(uji.store, "100%") == ["2.11.11.2.01.0012"])
            #expect(try await kode(uji.store, "_").isEmpty)
            #expect(try await kode(uji.store, "'; DROP TABLE nomenklatur; --").isEmpty)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the common programme answers to the code of a bidang`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            try await Self.pasang(uji.store)
            #expect(try await uji.store.nomenklatur("2.11.01")?.entri.nama == "PROGRAM PENUNJANG URUSAN")
            #expect(try await uji.store.nomenklatur("2.11.01")?.entri.kode.teks == "2.11.01")
            #expect(try await kode(uji.store, "2.11.01") == ["2.11.01"])
            #expect(try await uji.store.nomenklatur("9.99.99") == nil)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a replaced code says so and offers the new one`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            try await Self.pasang(uji.store)
            let teks = try await uji.sebagai(.perencana).buka("/nomenklatur?cari=pengangkutan%20sampah").teks
            #expect(teks.contains("tidak dipakai lagi") && teks.contains("2.11.11.2.01.0012"))
            let lama = try #require(try await uji.store.cariNomenklatur("2.11.11.2.01.0003").first)
            #expect(lama.lama && lama.daftarPengganti.map(\.kodeBaru.teks) == ["2.11.11.2.01.0012"])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `installing again replaces the list, for every pemda`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            #expect(try await uji.store.nomenklaturTerpasang() == nil)
            try await Self.pasang(uji.store)
            #expect(try await uji.store.nomenklaturTerpasang()?.banyak == 10)
            try await uji.store.pasangNomenklatur([Self.entri("2.11.11", "BARU")], versi: "uji 2")
            #expect(try await uji.store.nomenklaturTerpasang()?.versi == "uji 2")
            #expect(try await kode(uji.store, "sampah").isEmpty)
            #expect(try await uji.sebagai(.seberang).buka("/nomenklatur?cari=baru").teks.contains("2.11.11"))
        }
    }

    @Test func `without an installed list the page says how to get one`() async throws {
        try await withPerjanjian { uji in
            let teks = try await uji.sebagai(.perencana).buka("/nomenklatur?cari=sampah").teks
            #expect(teks.contains("Nomenklatur belum dipasang") && teks.contains("tolok nomenklatur pasang"))
        }
    }

    @Test func `the form finds codes without scripts and keeps what was typed`() async throws {
        try await withPerjanjian { uji in
            try await Self.pasang(uji.store)
            let alamat = "\(UjiPerjanjian.dasar)/pohon/simpul/baru"
            let klien = uji.sebagai(.perencana)
            let isian: KeyValuePairs = [
                "induk": "P4.K1", "kode": "P4.K1.S8", "jenis": "subkegiatan", "uraian": "",
                "nomenklatur": "pengangkutan",
                "pengampu": "UPT-TPA", "aksi": "cari",
            ]
            let cari = try await klien.kirim(alamat, isian)
            #expect(
                cari.status == 200 && cari.teks.contains("Pilih satu kode") && cari.teks.contains("value=\"P4.K1.S8\""))
            #expect(cari.teks.contains("value=\"2.11.11.2.01.0012/kabkota\""))
            let pakai = try await klien.kirim(
                alamat,
                [
                    "induk": "P4.K1", "kode": "P4.K1.S8", "jenis": "subkegiatan", "uraian": "",
                    "nomenklatur": "pengangkutan",
                    "pilih_nomenklatur": "2.11.11.2.01.0012/kabkota", "aksi": "pakai",
                ])
            #expect(pakai.teks.contains("Penanganan Sampah melalui Pengangkutan 100%"))
            #expect(pakai.teks.contains("value=\"2.11.11.2.01.0012\""))
        }
    }

    @Test func `suggestions come as JSON, safe to read`() async throws {
        try await withPerjanjian { uji in
            try await Self.pasang(uji.store)
            let jawaban = try await uji.sebagai(.perencana).buka(
                "/nomenklatur/saran?cari=persampahan&jenis=program&tingkat=kabkota")
            #expect(jawaban.tajuk("content-type")?.hasPrefix("application/json") == true)
            let isi = try JSONDecoder().decode([[String: String]].self, from: Data(jawaban.bytes))
            #expect(isi.map { $0["kode"] } == ["2.11.11"] && isi[0]["catatan"] == "kabupaten/kota")
        }
    }

    @Test(arguments: ["a\"b", "<script>", "baris\nlain", "\u{2028}", "tab\t\\"])
    func `a JSON string comes back as it was`(_ teks: String) throws {
        #expect(try JSONDecoder().decode([String].self, from: Data("[\(jsonText(teks))]".utf8)) == [teks])
        #expect(!jsonText(teks).contains("<"))
    }
}
