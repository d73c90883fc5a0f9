import Databases
import Foundation
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// A budget sheet through the pages: problems first, then the changes, then nothing but what was shown.
@Suite struct ImporAnggaranTests {
    private static let impor = "\(RuteAnggaranTests.anggaran)/impor"
    private static let pilihan: [String: String] = [
        "versi": "perubahan-1", "periode": "tw4", "satu_kolom": "pagu", "cara": "periode",
    ]

    private static func tempel(_ uji: UjiPerjanjian, _ teks: String) async throws -> JawabanUji {
        try await uji.sebagai(.perencana).kirim(
            impor,
            ["versi": "perubahan-1", "periode": "tw4", "satu_kolom": "pagu", "cara": "periode", "tempelan": teks])
    }

    private static func sidik(_ teks: String) throws -> String {
        let awal = try #require(teks.firstRange(of: "name=\"sidik\" value=\""))
        return String(teks[awal.upperBound...].prefix { $0 != "\"" })
    }

    private static func pagu(_ uji: UjiPerjanjian, _ kode: String) async throws -> Int64? {
        Hitungan(try await uji.berkas()).tertulis(kode, .pagu(.perubahan(1)), tahun: 2025)?.nilai
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a pasted block shows what changes and is applied after confirmation only`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let orang = uji.sebagai(.perencana), jejak = try await uji.jejak()
            let kirim = try await Self.tempel(uji, "Kode\tPagu perubahan\nP1.K1.S1\t91.000.000\n")
            try #require(kirim.status == 303)
            let alamat = try #require(kirim.tujuan)
            let teks = try await orang.buka(alamat).teks
            #expect(teks.contains("1 nilai akan berubah") && teks.contains("91.000.000"))
            #expect(try await Self.pagu(uji, "P1.K1.S1") != 91_000_000)
            let penerapan = String(alamat.prefix { $0 != "?" }) + "/penerapan"
            let terap = try await orang.kirim(
                penerapan, ["versi": "perubahan-1", "periode": "tw4", "sidik": try Self.sidik(teks), "alasan": "DPPA"])
            #expect(terap.status == 303)
            #expect(try await Self.pagu(uji, "P1.K1.S1") == 91_000_000)
            #expect(try await uji.jejak() == jejak + ["impor"])
            let lagi = try await orang.kirim(penerapan, ["versi": "perubahan-1", "periode": "tw4"])
            #expect(lagi.status == 303 && lagi.tujuan == Self.impor)
        }
    }

    @Test func `a confirmation of something else than was shown is refused with a fresh preview`() async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.perencana)
            let alamat = try #require(try await Self.tempel(uji, "Kode\tPagu perubahan\nP1.K1.S1\t91\n").tujuan)
            let sidik = try Self.sidik(try await orang.buka(alamat).teks)
            let fakta = Pagu(simpul: "P1.K1.S1", tahun: 2025, versi: .perubahan(1), nilai: Rupiah(55))
            _ = try await uji.store.simpanAnggaran(
                IsianAnggaran(pagu: [Isian(fakta, dasar: nil)]),
                ke: TujuanIsian(instansi: UjiPerjanjian.tempat.instansi, tahun: 2025), oleh: Orang.perencana.pelaku)
            let penerapan = String(alamat.prefix { $0 != "?" }) + "/penerapan"
            let basi = try await orang.kirim(
                penerapan, ["versi": "perubahan-1", "periode": "tw4", "sidik": sidik])
            #expect(basi.status == 409 && basi.teks.contains("Data berubah sejak pratinjau"))
            #expect(try await Self.pagu(uji, "P1.K1.S1") == 55)
        }
    }

    @Test func `all problems are listed and nothing waits for a confirmation`() async throws {
        try await withPerjanjian { uji in
            let jawaban = try await Self.tempel(
                uji, "Kode\tPagu\nX9\t1\nP1.K1.S1\t1,5\nP1.K1.S2\t-2\nP1.K1\t5\nP1.K2.S1\t7\nP1.K2.S1\t8\n")
            #expect(jawaban.status == 422)
            for bagian in [
                "X9", "memuat sen", "negatif", "ada dua kali", "tempelan, baris 2, kolom A (kode)",
                "kolom B (Pagu perubahan)",
                "Tidak ada yang diterapkan.",
            ] {
                #expect(jawaban.teks.contains(bagian), "\(bagian)")
            }
            #expect(jawaban.teks.contains("P1.K1.S1\t1,5"), "ketikan kembali ke kotaknya")
            #expect(!jawaban.teks.contains("/penerapan"))
        }
    }

    @Test func `a file is taken like a block, and an empty form says what is missing`() async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.perencana)
            let berkas = Array("Kode;Realisasi TW IV\nP1.K1.S1;1.234\n".utf8)
            let kirim = try await orang.unggah(Self.impor, berkas: berkas, nama: "serapan.csv", isian: Self.pilihan)
            let alamat = try #require(kirim.tujuan)
            #expect(try await orang.buka(alamat).teks.contains("Realisasi TW IV"))
            let kosong = try await orang.kirim(Self.impor, ["versi": "perubahan-1", "periode": "tw4"])
            #expect(kosong.status == 422 && kosong.teks.contains("Pilih berkas, atau tempel blok"))
            let asing = try await orang.kirim(Self.impor, ["versi": "perubahan-9", "periode": "x", "tempelan": "a"])
            #expect(asing.status == 422 && asing.teks.contains("Pilih periode dari daftar."))
            let rusak = try await orang.unggah(Self.impor, berkas: [0, 1, 2], nama: "a.xlsx", isian: Self.pilihan)
            #expect(rusak.status == 422 && rusak.teks.contains("bukan buku kerja"))
        }
    }

    /// Downloads the sheet, writes amounts into it as a spreadsheet program would and sends it back.
    @Test(arguments: TestDatabase.daftarJenis)
    func `the downloaded sheet comes back unchanged without a change`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let orang = uji.sebagai(.perencana)
            let lembar = try await orang.buka("\(RuteAnggaranTests.anggaran)/lembar.xlsx")
            #expect(lembar.status == 200 && lembar.bytes.starts(with: Array("PK".utf8)))
            #expect(lembar.headers[.contentDisposition]?.contains("anggaran-sampel-2025-2025.xlsx") == true)
            let kirim = try await orang.unggah(
                Self.impor, berkas: lembar.bytes, nama: "anggaran.xlsx", isian: Self.pilihan)
            let halaman = try await orang.buka(try #require(kirim.tujuan, "\(kirim.teks)")).teks
            #expect(halaman.contains("Tidak ada nilai yang berubah.") && !halaman.contains("/penerapan"))
        }
    }

    @Test func `the preview shows the sums above before and after, and what the sheet says of them`() async throws {
        try await withPerjanjian { uji in
            let hitungan = Hitungan(try await uji.berkas()), kolom = KolomAnggaran.pagu(.perubahan(1))
            let lama = try #require(hitungan.nilai("P1", kolom, tahun: 2025))
            let daun = try #require(hitungan.nilai("P1.K1.S1", kolom, tahun: 2025))
            let induk = try #require(hitungan.nilai("P1.K1", kolom, tahun: 2025)) + Rupiah(5_000_000)
            let baru = lama + Rupiah(5_000_000)
            let alamat = try #require(
                try await Self.tempel(
                    uji,
                    "Kode\tPagu perubahan\nP1\t\(baru.cetak)\nP1.K1\t\(induk.cetak)\nP1.K1.S1\t\((daun + Rupiah(5_000_000)).cetak)\n"
                ).tujuan)
            let teks = try await uji.sebagai(.perencana).buka(alamat).teks
            for bagian in [lama.cetak, "+5.000.000", "Jumlah sebelum dan sesudah"] {
                #expect(teks.contains(bagian), "\(bagian)")
            }
            #expect(teks.components(separatedBy: baru.cetak).count == 3, "sesudah, dan tertulis di lembar")
            let total = try #require(hitungan.nilai(Hitungan.kodeTotal, kolom, tahun: 2025)) + Rupiah(5_000_000)
            #expect(teks.contains(total.cetak))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `someone else's change meanwhile is a conflict that names them, and nothing is half applied`(
        _ kind: DatabaseKind
    ) async throws {
        try await withPerjanjian(kind) { uji in
            let orang = uji.sebagai(.perencana)
            let alamat = try #require(
                try await Self.tempel(uji, "Kode\tPagu perubahan\nP1.K1.S1\t91\nP1.K1.S2\t92\n").tujuan)
            let halaman = try await orang.buka(alamat).teks
            let dibuat = try #require(halaman.firstRange(of: "name=\"dibuat\" value=\""))
            let saat = String(halaman[dibuat.upperBound...].prefix { $0 != "\"" })
            let fakta = Pagu(simpul: "P1.K1.S1", tahun: 2025, versi: .perubahan(1), nilai: Rupiah(55))
            _ = try await uji.store.simpanAnggaran(
                IsianAnggaran(pagu: [Isian(fakta, dasar: nil)]),
                ke: TujuanIsian(instansi: UjiPerjanjian.tempat.instansi, tahun: 2025), oleh: Orang.perencanaLain.pelaku)
            let (sebelum, jejak) = (try await uji.berkas(), try await uji.jejak())
            let basi = try await orang.kirim(
                String(alamat.prefix { $0 != "?" }) + "/penerapan",
                [
                    "versi": "perubahan-1", "periode": "tw4", "sidik": try Self.sidik(halaman), "dibuat": saat,
                    "alasan": "DPPA nomor 7",
                ])
            #expect(basi.status == 409 && basi.teks.contains("baru diubah [nama perencanaLain]"))
            #expect(basi.teks.contains("DPPA nomor 7"), "alasan yang diketik tetap")
            #expect(try await uji.berkas() == sebelum)
            #expect(try await uji.jejak() == jejak)
        }
    }

    @Test func `a planner of one unit is told the rows of others before anything is sent on`() async throws {
        try await withPerjanjian { uji in
            let daftar = Hitungan(try await uji.berkas()).daftarSimpul(.subkegiatan)
            let bagian = try await uji.berkas()
            let milik = try #require(daftar.first { Orang.rencanaSampah.pelaku.bolehIsiAnggaran($0.kode, bagian) })
            let lain = try #require(daftar.first { !Orang.rencanaSampah.pelaku.bolehIsiAnggaran($0.kode, bagian) })
            func kirim(_ teks: String) async throws -> JawabanUji {
                try await uji.sebagai(.rencanaSampah).kirim(
                    Self.impor, ["versi": "perubahan-1", "periode": "tw4", "tempelan": teks])
            }
            let ditolak = try await kirim("Kode\tPagu\n\(milik.kode)\t91\n\(lain.kode)\t92\n")
            #expect(ditolak.status == 422 && ditolak.teks.contains("diampu unit lain"))
            #expect(ditolak.teks.contains("tempelan, baris 3"))
            #expect(try await kirim("Kode\tPagu\n\(milik.kode)\t91\n").status == 303)
        }
    }

    @Test func `a reason that is too long comes back beside its field and applies nothing`() async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.perencana), panjang = String(repeating: "a", count: 501)
            let alamat = try #require(try await Self.tempel(uji, "Kode\tPagu perubahan\nP1.K1.S1\t91\n").tujuan)
            let sidik = try Self.sidik(try await orang.buka(alamat).teks)
            let jawaban = try await orang.kirim(
                String(alamat.prefix { $0 != "?" }) + "/penerapan",
                ["versi": "perubahan-1", "periode": "tw4", "sidik": sidik, "alasan": panjang])
            #expect(jawaban.status == 422 && jawaban.teks.contains("terlalu panjang"))
            #expect(jawaban.teks.contains(panjang))
            #expect(try await Self.pagu(uji, "P1.K1.S1") != 91)
        }
    }

    @Test func `spending of another kind of period is refused instead of counted twice`() async throws {
        try await withPerjanjian { uji in
            let jawaban = try await Self.tempel(uji, "Kode\tRealisasi Februari\nP1.K1.S1\t5\n")
            #expect(jawaban.status == 422 && jawaban.teks.contains("sudah tercatat per triwulan"))
        }
    }

    @Test func `an upload belongs to who sent it, in the place it was sent to`() async throws {
        try await withPerjanjian { uji in
            let alamat = try #require(try await Self.tempel(uji, "Kode\tPagu perubahan\nP1.K1.S1\t91\n").tujuan)
            #expect(try await uji.sebagai(.seberang).buka(alamat).status == 404)
            #expect(try await uji.sebagai(.tetangga).buka(alamat).status == 403)
            let lain = alamat.replacing("/2025/", with: "/2024/")
            #expect(try await uji.sebagai(.perencana).buka(lain).status == 404)
            let hilang = "\(Self.impor)/\(String(repeating: "0", count: 64))?versi=murni&periode=tw1"
            #expect(try await uji.sebagai(.perencana).buka(hilang).tujuan == Self.impor)
        }
    }
}

extension KlienUji {
    /// Sends a form with one file as a browser does.
    func unggah(_ alamat: String, berkas: [UInt8], nama: String, isian: [String: String]) async throws -> JawabanUji {
        let batas = "batas-uji"
        var isi: [UInt8] = []
        for (bidang, nilai) in isian.merging(["_csrf": csrf ?? ""], uniquingKeysWith: { $1 }) {
            isi += Array("--\(batas)\r\nContent-Disposition: form-data; name=\"\(bidang)\"\r\n\r\n\(nilai)\r\n".utf8)
        }
        let kepala = "--\(batas)\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"\(nama)\"\r\n\r\n"
        isi += Array(kepala.utf8) + berkas + Array("\r\n--\(batas)--\r\n".utf8)
        return try await kirim(
            .post, alamat, headers: [.contentType: "multipart/form-data; boundary=\(batas)"], isi: isi)
    }
}
