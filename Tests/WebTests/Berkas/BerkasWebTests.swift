import Berkas
import HTTPTypes
import Kinerja
import Laporan
import Storage
import TestSupport
import Testing

@testable import Web

/// A year out as a file and back again, through the pages.
@Suite struct BerkasWebTests {
    private static let alamat = "\(UjiPerjanjian.dasar)/berkas"
    private static let pratinjau = "\(alamat)/pratinjau"

    /// The stored berkas with another name of the instansi.
    private static func berubah(_ uji: UjiPerjanjian) async throws -> [UInt8] {
        var berkas = try await uji.berkas()
        berkas.instansi.tempat = "Tempat baru"
        return try tulisBukuKerja(berkas)
    }

    private static func tersembunyi(_ nama: String, _ teks: String) throws -> String {
        let awal = try #require(teks.firstRange(of: "name=\"\(nama)\" value=\""))
        return String(teks[awal.upperBound...].prefix { $0 != "\"" })
    }

    @Test(arguments: ["berkas.xlsx", "berkas.zip"])
    func `what was exported changes nothing when it comes back`(_ nama: String) async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.perencana)
            #expect(try await orang.buka(Self.alamat).teks.contains("Unggah berkas"))
            let unduhan = try await orang.buka("\(Self.alamat)/\(nama)")
            try #require(unduhan.status == 200)
            let jawaban = try await orang.unggah(Self.pratinjau, berkas: unduhan.bytes, nama: nama)
            #expect(jawaban.status == 200 && jawaban.teks.contains("Tidak ada perubahan"))
            #expect(!jawaban.teks.contains("sidik_pratinjau"))
        }
    }

    @Test func `a change shows in the preview and is applied after confirmation only`() async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.perencana), awal = try await uji.berkas().instansi.tempat
            let halaman = try await orang.unggah(Self.pratinjau, berkas: try await Self.berubah(uji), nama: "b.xlsx")
            try #require(halaman.status == 200)
            #expect(halaman.teks.contains("Tempat baru") && halaman.teks.contains("1 diubah"))
            #expect(try await uji.berkas().instansi.tempat == awal)
            let sidik = try Self.tersembunyi("sidik", halaman.teks)
            let sidikPratinjau = try Self.tersembunyi("sidik_pratinjau", halaman.teks)
            let lain = try await orang.kirim(
                "\(Self.alamat)/penerapan", ["sidik": sidik, "sidik_pratinjau": "lain"])
            #expect(lain.status == 422)
            #expect(try await uji.berkas().instansi.tempat == awal)
            let terap = try await orang.kirim(
                "\(Self.alamat)/penerapan", ["sidik": sidik, "sidik_pratinjau": sidikPratinjau])
            #expect(terap.status == 303 && terap.tujuan == Self.alamat)
            #expect(try await uji.berkas().instansi.tempat == "Tempat baru")
            #expect(try await uji.jejak().last == "impor")
        }
    }

    @Test func `a broken file lists its problems and changes nothing`() async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.perencana), awal = try await uji.berkas()
            let rusak = try await orang.unggah(Self.pratinjau, berkas: Array("bukan berkas".utf8), nama: "b.xlsx")
            #expect(rusak.status == 422 && rusak.teks.contains("Harus diperbaiki."))
            var salah = awal
            salah.daftarIndikator[0].simpul = "TIDAK-ADA"
            let masalah = try await orang.unggah(Self.pratinjau, berkas: try tulisBukuKerja(salah), nama: "b.xlsx")
            #expect(masalah.status == 422 && masalah.teks.contains("TIDAK-ADA"))
            #expect(!masalah.teks.contains("sidik_pratinjau"))
            #expect(try await orang.kirim("\(Self.alamat)/penerapan", ["sidik": "../x"]).status == 422)
            #expect(try await uji.berkas() == awal)
        }
    }

    @Test func `the berkas of another year or instansi is not taken here`() async throws {
        try await withPerjanjian { uji in
            var berkas = try await uji.berkas()
            berkas.instansi.kode = "dinas-lain"
            let jawaban = try await uji.sebagai(.perencana).unggah(
                Self.pratinjau, berkas: try tulisBukuKerja(berkas), nama: "b.xlsx")
            #expect(jawaban.status == 422 && jawaban.teks.contains("milik instansi dinas-lain"))
        }
    }

    @Test(arguments: [Orang.sampah, .kepala, .tetangga])
    func `who may not import is refused, with a preview and without`(_ siapa: Orang) async throws {
        try await withPerjanjian { uji in
            let isi = try await Self.berubah(uji), orang = uji.sebagai(siapa)
            #expect(try await orang.unggah(Self.pratinjau, berkas: isi, nama: "b.xlsx").status == 403)
            let halaman = try await uji.sebagai(.perencana).unggah(Self.pratinjau, berkas: isi, nama: "b.xlsx").teks
            let terap = try await orang.kirim(
                "\(Self.alamat)/penerapan",
                [
                    "sidik": try Self.tersembunyi("sidik", halaman),
                    "sidik_pratinjau": try Self.tersembunyi("sidik_pratinjau", halaman),
                ])
            #expect(terap.status == 403)
            #expect(try await uji.berkas().instansi.tempat != "Tempat baru")
        }
    }

    @Test func `an upload of one pemda cannot be applied from another, nor read`() async throws {
        try await withPerjanjian { uji in
            let isi = try await Self.berubah(uji)
            let halaman = try await uji.sebagai(.perencana).unggah(Self.pratinjau, berkas: isi, nama: "b.xlsx").teks
            let terap = try await uji.sebagai(.seberang).kirim(
                "\(Self.alamat)/penerapan", ["sidik": try Self.tersembunyi("sidik", halaman)])
            #expect(terap.status == 422)
            #expect(try await uji.sebagai(.seberang).buka("\(Self.alamat)/berkas.xlsx").status == 404)
            #expect(try await uji.sebagai(.tetangga).buka("\(Self.alamat)/berkas.xlsx").status == 403)
        }
    }

    @Test func `without the secret of the session nothing is taken`() async throws {
        try await withPerjanjian { uji in
            let isi = try await Self.berubah(uji)
            var orang = uji.sebagai(.perencana)
            orang.csrf = "salah"
            #expect(try await orang.unggah(Self.pratinjau, berkas: isi, nama: "b.xlsx").status == 403)
            #expect(try await orang.kirim("\(Self.alamat)/penerapan", ["sidik": isi.sha256]).status == 403)
        }
    }

    /// Every link of the list leads to a file; what the year has nothing for is named and has no link.
    @Test func `every table of the catalogue is on the page, and each that has rows is handed out as both kinds`()
        async throws
    {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.sampah), halaman = try await orang.buka(Self.alamat).teks
            let belum = halaman.split(separator: "Belum berisi: ").dropFirst().first?.prefix { $0 != "<" } ?? ""
            var banyak = 0
            for id in IdTabel.allCases {
                let ada = halaman.contains("/tabel/\(id.rawValue).csv\"")
                #expect(ada != belum.contains(id.nama), "\(id)")
                #expect(halaman.contains("/tabel/\(id.rawValue).xlsx\"") == ada, "\(id)")
                let csv = try await orang.buka("\(Self.alamat)/tabel/\(id.rawValue).csv")
                let xlsx = try await orang.buka("\(Self.alamat)/tabel/\(id.rawValue).xlsx")
                #expect(csv.status == (ada ? 200 : 404) && xlsx.status == csv.status, "\(id)")
                guard ada else { continue }
                banyak += 1
                #expect(csv.headers[.contentType] == "text/csv; charset=utf-8" && !csv.bytes.isEmpty, "\(id)")
                #expect(xlsx.bytes.starts(with: Array("PK".utf8)), "\(id)")
            }
            #expect(banyak > 15 && halaman.contains("id=\"tabel\""))
        }
    }

    @Test func `names of tables are words, never codes, and no two are alike`() {
        #expect(IdTabel.allCases.allSatisfy { !$0.nama.contains("-") && $0.nama.first?.isUppercase == true })
        #expect(Set(IdTabel.allCases.map(\.nama)).count == IdTabel.allCases.count)
    }

    @Test func `an applied upload is not kept, and another person cannot apply what was not theirs`() async throws {
        try await withPerjanjian { uji in
            let isi = try await Self.berubah(uji), orang = uji.sebagai(.perencana)
            let halaman = try await orang.unggah(Self.pratinjau, berkas: isi, nama: "b.xlsx").teks
            let isian: KeyValuePairs = [
                "sidik": try Self.tersembunyi("sidik", halaman),
                "sidik_pratinjau": try Self.tersembunyi("sidik_pratinjau", halaman),
            ]
            let lain = try await uji.sebagai(.perencanaLain).kirim("\(Self.alamat)/penerapan", isian)
            #expect(lain.status == 422 && lain.teks.contains("tidak ada lagi"))
            #expect(try await orang.kirim("\(Self.alamat)/penerapan", isian).status == 303)
            #expect(try await orang.kirim("\(Self.alamat)/penerapan", isian).status == 422)
        }
    }

    @Test func `template, report and tables are handed out`() async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.sampah)
            for nama in ["templat.xlsx", "lkjip.html", "lkjip.docx", "tabel/capaian.csv", "tabel/capaian.xlsx"] {
                let jawaban = try await orang.buka("\(Self.alamat)/\(nama)")
                #expect(jawaban.status == 200 && !jawaban.bytes.isEmpty, "\(nama)")
            }
            #expect(try await orang.buka("\(Self.alamat)/tabel/tidak-ada.csv").status == 404)
        }
    }
}
